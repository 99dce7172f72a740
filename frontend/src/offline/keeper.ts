/** The page's side of the service worker: has it installed, and says when a newer version waits. */

import type { FromKeeper, ToKeeper } from './messages';

const SCRIPT = '/sw.js';
const LOOK_AGAIN_MS = 3_600_000;

export class Keeper {
  private registration: ServiceWorkerRegistration | null = null;

  /** `newer` is called when a version waits that this page is not of. */
  constructor(
    private readonly container: ServiceWorkerContainer,
    private readonly newer: () => void,
  ) {}

  /** A browser that does not want to (private window, a certificate it does not know) goes on without. */
  async start(): Promise<void> {
    this.container.addEventListener('message', (event: MessageEvent<FromKeeper | undefined>) => {
      if (event.data === 'newer') this.newer();
    });
    try {
      this.registration = await this.container.register(SCRIPT);
    } catch {
      return;
    }
    this.registration.addEventListener('updatefound', () =>
      this.watch(this.registration?.installing ?? null),
    );
    this.watch(this.registration.installing);
    this.introduce();
    setInterval(() => void this.lookAgain(), LOOK_AGAIN_MS);
    const ready = await this.container.ready;
    tell(ready.active, { type: 'keep', paths: used(location.origin) });
  }

  /** Let the version that waits take over, and start from it. Only ever by the person's own press. */
  loadNewer(): void {
    const waiting = this.registration?.waiting ?? null;
    if (waiting === null) {
      location.reload();
      return;
    }
    this.container.addEventListener('controllerchange', () => location.reload(), { once: true });
    tell(waiting, { type: 'take-over' });
  }

  private watch(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => this.introduce());
  }

  /** A page that is already of the version that waits lets it take over at once; nothing needs to be loaded. */
  private introduce(): void {
    const script = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? location.href;
    tell(this.registration?.waiting ?? null, { type: 'started', script: new URL(script).pathname });
  }

  private async lookAgain(): Promise<void> {
    try {
      await this.registration?.update();
    } catch {
      // The server is away: there is nothing newer to be had.
    }
  }
}

function tell(worker: ServiceWorker | null, message: ToKeeper): void {
  worker?.postMessage(message);
}

/** What this page has asked for before the worker was there; the worker keeps of it what is not about a person. */
function used(origin: string): string[] {
  const urls = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const own = urls.filter((url) => url.origin === origin);
  return [...new Set(own.map(({ pathname, search }) => pathname + search))];
}
