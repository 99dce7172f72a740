/** The page's end of the pose worker: a slot for the latest picture, handed over when the worker is free. */

import type { FromWorker, ModelSize, Picture, PoseFailure, ToWorker } from './pose-protocol';

export interface PoseListener {
  ready(about: { delegate: string; load_ms: number; infer_ms: number }): void;
  failed(reason: PoseFailure): void;
  frame(frame: ArrayBuffer): void;
}

export interface PoseTimes {
  looked: number;
  replaced: number;
  infer_ms: number;
  people_ms: number;
}

/** Share of a new value in the running mean of the times. */
const SMOOTH = 0.1;

export class PoseClient {
  private readonly worker: Worker;
  private waiting: { picture: Picture; t_s: number } | null = null;
  private busy = true;
  readonly times: PoseTimes = { looked: 0, replaced: 0, infer_ms: 0, people_ms: 0 };

  constructor(
    model: ModelSize,
    private readonly listener: PoseListener,
  ) {
    this.worker = new Worker(new URL('./pose-worker.ts', import.meta.url), { type: 'module' });
    this.worker.onmessage = (event: MessageEvent<FromWorker>) => this.hear(event.data);
    this.worker.onerror = () => listener.failed('no_runtime');
    this.tell({ type: 'open', model });
  }

  /** Offer a picture. It replaces one that is still waiting: only the newest is worth a look. */
  offer(picture: Picture, t_s: number): void {
    if (this.waiting !== null) {
      this.waiting.picture.close();
      this.times.replaced += 1;
    }
    this.waiting = { picture, t_s };
    this.handOver();
  }

  close(): void {
    this.worker.terminate();
    this.waiting?.picture.close();
    this.waiting = null;
    this.busy = true;
  }

  private handOver(): void {
    if (this.busy || this.waiting === null) return;
    const { picture, t_s } = this.waiting;
    this.waiting = null;
    this.busy = true;
    this.tell({ type: 'picture', picture, t_s }, [picture]);
  }

  private hear(message: FromWorker): void {
    if (message.type === 'failed') {
      this.listener.failed(message.reason);
      return;
    }
    this.busy = false;
    if (message.type === 'ready') this.listener.ready(message);
    else this.looked(message.frame, message.infer_ms, message.people_ms);
    this.handOver();
  }

  private looked(frame: ArrayBuffer | null, infer_ms: number, people_ms: number): void {
    if (frame === null) return;
    this.times.looked += 1;
    this.times.infer_ms += SMOOTH * (infer_ms - this.times.infer_ms);
    if (people_ms > 0) this.times.people_ms = people_ms;
    this.listener.frame(frame);
  }

  private tell(message: ToWorker, transfer: Transferable[] = []): void {
    this.worker.postMessage(message, transfer);
  }
}
