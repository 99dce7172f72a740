/** Keeps the screen on during a session, where the browser can. */

export class WakeLock {
  private lock: WakeLockSentinel | null = null;

  async hold(): Promise<void> {
    if (!('wakeLock' in navigator) || this.lock?.released === false) return;
    try {
      this.lock = await navigator.wakeLock.request('screen');
    } catch (error) {
      // Battery saving forbids it: the session works all the same.
      if (!(error instanceof DOMException)) throw error;
    }
  }

  release(): void {
    void this.lock?.release();
    this.lock = null;
  }
}
