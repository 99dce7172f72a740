/** The pose worker: pictures in, landmark frames out; no picture goes any further than this. */

import type { PoseLandmarker, PoseLandmarkerResult } from '@mediapipe/tasks-vision';
import { LUMA_UNKNOWN, encodeFrame } from '../protocol/frame-codec';
import { BrightnessMeter } from './brightness';
import { countPeople } from './people';
import { PoseEngine, PoseUnavailable } from './pose-engine';
import type { FromWorker, Picture, ToWorker } from './pose-protocol';
import { ShownSize } from './shown-size';

type Seen = Picture | OffscreenCanvas;

const PEOPLE_EVERY_S = 2;
const LUMA_EVERY_FRAMES = 8;

interface WorkerScope {
  postMessage(message: FromWorker, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
}

const scope = self as unknown as WorkerScope;

class Looker {
  private readonly meter = new BrightnessMeter();
  private readonly shownSize = new ShownSize();
  private readonly frames = { seen: 0 };
  private luma = LUMA_UNKNOWN;
  private people = 1;
  private peopleAt_s = -Infinity;
  private counter: PoseLandmarker | null = null;

  constructor(private readonly engine: PoseEngine) {}

  /** Opened once pictures flow, so that it does not delay the first of them. */
  async addPeopleCounter(): Promise<void> {
    try {
      this.counter = await this.engine.peopleCounter();
    } catch (error) {
      // Too little memory for a second look: everybody is then taken to be alone.
      if (!(error instanceof PoseUnavailable)) throw error;
    }
  }

  look(taken: Picture, t_s: number): { frame: ArrayBuffer; infer_ms: number; people_ms: number } {
    const picture = this.shownSize.of(taken);
    const [width, height] = sizeOf(picture);
    if (this.frames.seen % LUMA_EVERY_FRAMES === 0) this.luma = this.meter.measure(picture) ?? LUMA_UNKNOWN;
    this.frames.seen += 1;
    const start_ms = performance.now();
    const result = this.engine.look(picture, t_s);
    const infer_ms = performance.now() - start_ms;
    const found = result.landmarks[0] !== undefined;
    const people_ms = found ? this.countNowAndThen(picture, t_s, width / height) : 0;
    const frame = encodeFrame({
      people: found ? this.people : 0,
      luma: this.luma,
      aspect: width / height,
      t_s,
      ...landmarksOf(result),
    });
    return { frame, infer_ms, people_ms };
  }

  private countNowAndThen(picture: Seen, t_s: number, aspect: number): number {
    if (this.counter === null || t_s - this.peopleAt_s < PEOPLE_EVERY_S) return 0;
    const start_ms = performance.now();
    this.people = Math.max(1, countPeople(this.counter.detect(picture).landmarks, aspect));
    this.peopleAt_s = t_s;
    return performance.now() - start_ms;
  }
}

function sizeOf(picture: Seen): [number, number] {
  return 'displayWidth' in picture
    ? [picture.displayWidth, picture.displayHeight]
    : [picture.width, picture.height];
}

function landmarksOf(result: PoseLandmarkerResult): {
  image: Float32Array | null;
  world: Float32Array | null;
} {
  const image = result.landmarks[0];
  const world = result.worldLandmarks[0];
  if (image === undefined || world === undefined) return { image: null, world: null };
  return {
    image: Float32Array.from(image.flatMap((point) => [point.x, point.y, point.z, point.visibility])),
    world: Float32Array.from(world.flatMap((point) => [point.x, point.y, point.z])),
  };
}

function say(message: FromWorker, transfer: Transferable[] = []): void {
  scope.postMessage(message, transfer);
}

const state: { looker: Looker | null } = { looker: null };

async function open(model: 'lite' | 'full'): Promise<void> {
  const start_ms = performance.now();
  try {
    const engine = await PoseEngine.open(model);
    const looker = new Looker(engine);
    state.looker = looker;
    say({
      type: 'ready',
      delegate: engine.delegate,
      load_ms: performance.now() - start_ms,
      infer_ms: engine.infer_ms,
    });
    void looker.addPeopleCounter();
  } catch (error) {
    const reason = error instanceof PoseUnavailable ? error.reason : 'no_runtime';
    say({ type: 'failed', reason, detail: String(error) });
  }
}

function look(picture: Picture, t_s: number): void {
  try {
    if (state.looker === null) throw new Error('not open yet');
    const { frame, infer_ms, people_ms } = state.looker.look(picture, t_s);
    say({ type: 'looked', frame, infer_ms, people_ms }, [frame]);
  } catch {
    say({ type: 'looked', frame: null, infer_ms: 0, people_ms: 0 });
  } finally {
    picture.close();
  }
}

scope.onmessage = (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  if (message.type === 'open') void open(message.model);
  else look(message.picture, message.t_s);
};
