/** The camera: opened in plain words, and every new picture of it handed on once. */

import type { Picture } from './pose-protocol';

export type CameraTrouble = 'not_allowed' | 'none' | 'busy' | 'insecure' | 'unsupported' | 'failed';

const TROUBLE_BY_NAME: Readonly<Record<string, CameraTrouble>> = {
  NotAllowedError: 'not_allowed',
  SecurityError: 'not_allowed',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** Enough for the model, which looks at 256 × 256 of it; more only costs time. */
const WANTED: MediaTrackConstraints = {
  width: { ideal: 640 },
  height: { ideal: 480 },
  frameRate: { ideal: 30, max: 30 },
};

export class CameraProblem extends Error {
  constructor(readonly trouble: CameraTrouble) {
    super(trouble);
    this.name = 'CameraProblem';
  }
}

export function troubleOf(error: unknown): CameraTrouble {
  return (error instanceof Error ? TROUBLE_BY_NAME[error.name] : undefined) ?? 'failed';
}

export async function openCamera(deviceId: string | null): Promise<MediaStream> {
  if (!window.isSecureContext) throw new CameraProblem('insecure');
  // Old browsers lack it, whatever the types say.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (devices === undefined || !('requestVideoFrameCallback' in HTMLVideoElement.prototype))
    throw new CameraProblem('unsupported');
  const choice = deviceId === null ? { facingMode: 'user' } : { deviceId: { exact: deviceId } };
  try {
    return await devices.getUserMedia({ audio: false, video: { ...WANTED, ...choice } });
  } catch (error) {
    const trouble = troubleOf(error);
    // The chosen camera is no longer there: any camera is better than none.
    if (trouble === 'none' && deviceId !== null) return openCamera(null);
    throw new CameraProblem(trouble);
  }
}

export async function listCameras(): Promise<MediaDeviceInfo[]> {
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (devices === undefined) return [];
  return (await devices.enumerateDevices()).filter((device) => device.kind === 'videoinput');
}

async function picture(video: HTMLVideoElement, t_s: number): Promise<Picture> {
  return 'VideoFrame' in window
    ? new VideoFrame(video, { timestamp: Math.round(t_s * 1e6) })
    : createImageBitmap(video);
}

/** Hands on every new picture of a stream with its time [s]; a picture that froze is not repeated. */
export class PictureSource {
  private readonly video = document.createElement('video');
  private running = true;
  private last_s = -Infinity;

  constructor(
    readonly stream: MediaStream,
    private readonly take: (picture: Picture, t_s: number) => void,
    ended: () => void,
  ) {
    this.video.muted = true;
    this.video.playsInline = true;
    this.video.srcObject = stream;
    for (const track of stream.getVideoTracks()) {
      track.addEventListener('ended', () => {
        if (this.running) ended();
      });
    }
  }

  async start(): Promise<void> {
    await this.video.play();
    this.next();
  }

  stop(): void {
    this.running = false;
    for (const track of this.stream.getTracks()) track.stop();
    this.video.srcObject = null;
  }

  private next(): void {
    if (!this.running) return;
    this.video.requestVideoFrameCallback((now_ms, metadata) => {
      const t_s = (metadata.captureTime ?? now_ms) / 1000;
      void this.grab(t_s);
      this.next();
    });
  }

  private async grab(t_s: number): Promise<void> {
    if (t_s <= this.last_s || this.video.videoWidth === 0) return;
    this.last_s = t_s;
    const taken = await picture(this.video, t_s);
    if (this.running) this.take(taken, t_s);
    else taken.close();
  }
}
