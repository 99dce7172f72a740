/** One live session: joins the connection, the camera and the voice, and sends what the person asks for. */

import { Store } from '../lib/store';
import type { SignalKind } from '../lib/earcons';
import type { Settings } from '../lib/settings';
import type { WordArgs } from '../lib/words';
import { WakeLock } from '../lib/wake-lock';
import { type CommandName, type Pain, command } from '../protocol/commands';
import { type LandmarkFrame, decodeFrame } from '../protocol/frame-codec';
import type { Link, LinkListener, LiveLink } from '../protocol/live-socket';
import type { Gesture, Measured, ServerMessage, SessionState, Sides } from '../protocol/messages';
import { CameraControl, type Trouble } from './camera-control';
import { type LiveState, isOver, isRunning, newLiveState, reduceLive } from './live-state';
import { signalOf } from './signals';
import { turned } from './turned';

/** After a gap longer than this the person may have walked away: they are asked, not hurried. */
const RESUME_ITSELF_WITHIN_MS = 60_000;
/** For so long after the person's own wish about the camera, older news of it is not followed. */
const WISH_HOLDS_MS = 2000;
/** Also while paused: a raised hand goes on. */
const FILMED: readonly SessionState[] = ['set_up', 'get_ready', 'working', 'switching', 'resting', 'paused'];

export interface Surroundings {
  settings: () => Settings;
  say: (sentence: string) => void;
  signal: (kind: SignalKind) => void;
  words: (id: string, args: WordArgs) => string;
  over: (sessionId: string) => void;
  /** The connection to a session, wherever its coach is. */
  connect: (sessionId: string, listener: LinkListener) => LiveLink;
  changeSettings: (change: Partial<Settings>) => void;
}

export class SessionControl {
  readonly live = new Store<LiveState | null>(null);
  readonly measured = new Store<Measured | null>(null);
  readonly landmarks = new Store<LandmarkFrame | null>(null);
  readonly camera = new CameraControl((frame) => this.sendFrame(frame));
  private readonly wakeLock = new WakeLock();
  private socket: LiveLink | null = null;
  private resumeWhenPaused = false;
  private runningUntil_ms = -Infinity;
  private cameraWanted = false;
  private footAsked = false;
  private wishedAt_ms = -Infinity;

  constructor(private readonly around: Surroundings) {
    this.camera.state.subscribe(({ trouble }) => {
      this.onTrouble(trouble);
      this.resumeIfWanted();
    });
  }

  /** `goOn`: the person has already said that they want to continue it. */
  open(sessionId: string, { camera = false, goOn = false, takeover = false } = {}): void {
    this.leave();
    this.resumeWhenPaused = goOn;
    this.live.set(newLiveState(sessionId));
    if (camera) this.openCamera();
    this.socket = this.around.connect(sessionId, {
      link: (link) => this.onLink(link),
      message: (message) => this.onMessage(message),
      malformed: () => undefined,
    });
    this.socket.connect(takeover);
    void this.wakeLock.hold();
  }

  leave(): void {
    this.socket?.close();
    this.socket = null;
    this.cameraWanted = this.footAsked = false;
    this.camera.close();
    this.wakeLock.release();
    this.landmarks.set(null);
    this.measured.set(null);
    this.live.set(null);
  }

  send(name: CommandName, fields: object = {}): void {
    this.socket?.send(command(name, fields));
  }

  pain(pain: Pain): void {
    this.send('pain', pain);
  }

  /** It was said aloud: the same as the button, where there is one. */
  hurts(): void {
    const state = this.live.state?.snapshot?.state;
    if (state === 'paused' || isRunning(state)) this.send('hurts');
  }

  togglePause(): void {
    this.send(this.live.state?.snapshot?.state === 'paused' ? 'resume' : 'pause');
  }

  takeOver(): void {
    this.socket?.connect(true);
  }

  setCamera(on: boolean): void {
    this.wishedAt_ms = performance.now();
    if (on) this.openCamera();
    else this.closeCamera();
    this.send('camera', { on, reason: on ? 'switched_on' : 'switched_off' });
  }

  retryCamera(): void {
    this.openCamera();
  }

  private openCamera(): void {
    this.cameraWanted = true;
    void this.camera.open(this.around.settings());
  }

  private closeCamera(): void {
    this.cameraWanted = false;
    this.camera.close();
    this.landmarks.set(null);
  }

  private onLink(link: Link): void {
    if (link !== 'open' && this.live.state?.link === 'open') this.noteRunning();
    this.live.update((live) => (live === null ? null : { ...live, link }));
    if (link === 'elsewhere' || link === 'taken' || link === 'gone') this.closeCamera();
  }

  private noteRunning(): void {
    if (isRunning(this.live.state?.snapshot?.state)) this.runningUntil_ms = performance.now();
  }

  private onMessage(message: ServerMessage): void {
    const live = this.live.state;
    if (live === null) return;
    if (message.type === 'measured') this.measured.set(message);
    if (message.type === 'sides') this.takeSides(message.result);
    if (message.type === 'gesture' && !this.heeds(message)) return;
    const signal = signalOf(message, live.snapshot);
    if (signal !== null) this.around.signal(signal);
    const next = reduceLive(live, message, performance.now());
    this.live.set(next);
    if (message.type === 'session') this.follow(message.state, message.camera, next);
    if (message.type === 'cue' && message.say) this.around.say(this.around.words(message.id, message.args));
  }

  /** A gesture that was held is the same as its button; where gestures are switched off it is nothing. */
  private heeds(gesture: Gesture): boolean {
    if (!this.around.settings().gestures) return false;
    if (gesture.state === 'held' && gesture.command !== null) this.send(gesture.command);
    return true;
  }

  /** Whether the open camera shows left and right the wrong way round. */
  get isTurned(): boolean {
    const id = this.camera.cameraId;
    return id !== null && this.around.settings().sidesTurned.includes(id);
  }

  /** Whether the open camera's left and right have been checked, now or on another day. */
  get sidesKnown(): boolean {
    const id = this.camera.cameraId;
    return id === null || this.around.settings().sidesChecked.includes(id);
  }

  /** Once for every camera, in the first set-up of a leg's set: does it show left as left? */
  private askForFoot(): void {
    const snapshot = this.live.state?.snapshot;
    const foot = snapshot?.set?.side;
    if (this.footAsked || snapshot?.state !== 'set_up' || this.sidesKnown) return;
    if (foot !== 'left' && foot !== 'right') return;
    this.footAsked = true;
    this.send('side_check', { foot });
  }

  private takeSides(result: Sides['result']): void {
    const id = this.camera.cameraId;
    if (id === null || (result !== 'passed' && result !== 'swapped')) return;
    const { sidesChecked, sidesTurned } = this.around.settings();
    const others = sidesTurned.filter((one) => one !== id);
    const turn = result === 'swapped' ? !this.isTurned : this.isTurned;
    this.around.changeSettings({
      sidesChecked: [...new Set([...sidesChecked, id])],
      sidesTurned: turn ? [...others, id] : others,
    });
  }

  /** What the page does by itself when the session is found in a state. */
  private follow(state: SessionState, camera: boolean, live: LiveState): void {
    if (state === 'idle') this.send('begin');
    if (!isOver(state) && state !== 'idle')
      this.followCamera(camera, live.snapshot?.tracking === 'camera_lost');
    this.resumeIfWanted();
    if (isRunning(state)) this.forgetResuming();
    if (isOver(state)) {
      this.closeCamera();
      this.wakeLock.release();
      this.around.over(live.sessionId);
    }
  }

  /** A camera that was lost stays open: when its pictures come again, the server goes on with it. */
  private followCamera(camera: boolean, lost: boolean): void {
    if (performance.now() - this.wishedAt_ms < WISH_HOLDS_MS) return;
    if (camera && !this.cameraWanted) this.openCamera();
    if (!camera && !lost && this.cameraWanted) this.closeCamera();
  }

  /** Go on by itself where the person asked for it or was at work a moment ago; first the camera has to see. */
  private resumeIfWanted(): void {
    const snapshot = this.live.state?.snapshot;
    if (this.live.state?.link !== 'open' || snapshot?.state !== 'paused') return;
    const shortGap = performance.now() - this.runningUntil_ms < RESUME_ITSELF_WITHIN_MS;
    if (!this.resumeWhenPaused && !shortGap) return;
    const { status } = this.camera.state.state;
    if (snapshot.camera && status !== 'on' && status !== 'trouble') return;
    this.forgetResuming();
    this.send('resume');
  }

  private forgetResuming(): void {
    this.resumeWhenPaused = false;
    this.runningUntil_ms = -Infinity;
  }

  private sendFrame(seen: ArrayBuffer): void {
    this.askForFoot();
    const frame = this.isTurned ? turned(seen) : seen;
    this.landmarks.set(decodeFrame(frame));
    const state = this.live.state?.snapshot?.state;
    if (state !== undefined && FILMED.includes(state)) this.socket?.sendFrame(frame);
  }

  /** During set-up the person is asked what to do; later the session goes on without the camera. */
  private onTrouble(trouble: Trouble | null): void {
    if (trouble === null) return;
    this.landmarks.set(null);
    const state = this.live.state?.snapshot?.state;
    if (state === undefined || state === 'idle' || state === 'set_up') return;
    this.cameraWanted = false;
    this.wishedAt_ms = performance.now();
    this.send('camera', { on: false, reason: trouble === 'unplugged' ? 'lost' : trouble });
  }
}
