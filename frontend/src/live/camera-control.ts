/** The camera and the pose worker together: opened, closed, and their troubles told in one state. */

import { Store } from '../lib/store';
import { CameraProblem, type CameraTrouble, PictureSource, openCamera } from './camera';
import { PoseClient, type PoseTimes } from './pose-client';
import { Pace } from './pace';
import type { ModelSize, PoseFailure } from './pose-protocol';

export type Trouble = CameraTrouble | PoseFailure | 'unplugged';

export interface CameraState {
  status: 'off' | 'opening' | 'starting' | 'on' | 'trouble';
  trouble: Trouble | null;
  stream: MediaStream | null;
  delegate: string | null;
  /** Pictures looked at a second, in steps of one; null until that can be said. */
  rate_hz: number | null;
  /** Too slow for a while. */
  slow: boolean;
  /** Went from the thorough model to the quick one, as the device was too slow for it. */
  nowLite: boolean;
}

export const CAMERA_OFF: CameraState = {
  status: 'off',
  trouble: null,
  stream: null,
  delegate: null,
  rate_hz: null,
  slow: false,
  nowLite: false,
};

export interface CameraWish {
  cameraId: string | null;
  model: ModelSize;
}

export class CameraControl {
  readonly state = new Store<CameraState>(CAMERA_OFF);
  private source: PictureSource | null = null;
  private pose: PoseClient | null = null;
  /** Goes up with every opening, so that a late answer to an earlier one is not taken. */
  private turn = 0;
  private pace = new Pace();
  private model: ModelSize = 'lite';

  constructor(private readonly frame: (frame: ArrayBuffer) => void) {}

  get times(): PoseTimes | null {
    return this.pose?.times ?? null;
  }

  async open(wish: CameraWish): Promise<void> {
    this.close();
    const turn = this.turn;
    this.state.set({ ...CAMERA_OFF, status: 'opening' });
    // The model loads while the person is still asked for the camera.
    this.model = wish.model;
    this.pose = this.startPose(wish.model, turn);
    try {
      const stream = await openCamera(wish.cameraId);
      if (turn !== this.turn) {
        for (const track of stream.getTracks()) track.stop();
        return;
      }
      await this.startPictures(stream);
    } catch (error) {
      if (turn === this.turn) this.fail(error instanceof CameraProblem ? error.trouble : 'failed');
    }
  }

  close(): void {
    this.turn += 1;
    this.source?.stop();
    this.source = null;
    this.pose?.close();
    this.pose = null;
    this.pace = new Pace();
    this.state.set(CAMERA_OFF);
  }

  private async startPictures(stream: MediaStream): Promise<void> {
    const source = new PictureSource(
      stream,
      (picture, t_s) => {
        if (this.pose === null) picture.close();
        else this.pose.offer(picture, t_s);
      },
      () => this.fail('unplugged'),
    );
    this.source = source;
    this.state.patch({ stream, status: this.state.state.delegate === null ? 'starting' : 'on' });
    await source.start();
  }

  private startPose(model: ModelSize, turn: number): PoseClient {
    return new PoseClient(model, {
      ready: ({ delegate }) => {
        if (turn !== this.turn) return;
        this.state.patch({ delegate, status: this.source === null ? 'opening' : 'on' });
      },
      failed: (reason) => {
        if (turn === this.turn) this.fail(reason);
      },
      frame: (frame) => {
        if (turn !== this.turn) return;
        this.notePace(performance.now() / 1000);
        this.frame(frame);
      },
    });
  }

  /** The device's name of the camera that is open, to remember things about it. */
  get cameraId(): string | null {
    return this.state.state.stream?.getVideoTracks()[0]?.getSettings().deviceId ?? null;
  }

  private notePace(now_s: number): void {
    this.pace.looked(now_s);
    const rate = this.pace.rate_hz(now_s);
    const rate_hz = rate === null ? null : Math.round(rate);
    const slow = this.pace.slow(now_s);
    if (slow && this.model === 'full') this.becomeLite();
    else if (rate_hz !== this.state.state.rate_hz || slow !== this.state.state.slow)
      this.state.patch({ rate_hz, slow });
  }

  /** The quick model looks two to three times as often; pictures go to it as soon as it is there. */
  private becomeLite(): void {
    this.pose?.close();
    this.model = 'lite';
    this.pace = new Pace();
    this.state.patch({ rate_hz: null, slow: false, nowLite: true });
    this.pose = this.startPose('lite', this.turn);
  }

  private fail(trouble: Trouble): void {
    this.close();
    this.state.set({ ...CAMERA_OFF, status: 'trouble', trouble });
  }
}
