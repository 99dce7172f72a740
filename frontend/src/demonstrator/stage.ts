/** The stage: one person of a few bones who does a movement, seen from a side that can be changed. Loads three.js. */

import {
  AmbientLight,
  type AnimationAction,
  AnimationMixer,
  Box3,
  CircleGeometry,
  DirectionalLight,
  Float32BufferAttribute,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  type Object3D,
  PerspectiveCamera,
  PlaneGeometry,
  Scene,
  SkinnedMesh,
  SphereGeometry,
  Timer,
  Vector3,
  WebGLRenderer,
} from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { type Sight, clipTime_s, eyeOf, pixelRatio, wholeFloorFrom_m } from './sight';

const MODEL = '/demonstrator.glb';
const BESIDE = 'beside:';
const HIP = 'upperleg01_L';
/** Pictures a second: enough for slow movements, and the pose worker needs the rest. */
const MOST_FPS = 30;
const SLOW_MS = 60;
const FOV_DEG = 26;
const MARGIN_M = 0.12;
/** How often in a cycle it is asked how much room the body needs. */
const LOOKS = 8;
/** The floor reaches a little past the body, and never far. */
const FLOOR_BEYOND_M = 0.2;
const MOST_FLOOR_M = 0.8;
const FLOOR_OPACITY = 0.3;
/** Free around the floor's disc. */
const RIM_M = 0.05;
const MAT_M = [0.64, 1.7] as const;

export class Stage {
  private readonly scene = new Scene();
  private readonly camera = new PerspectiveCamera(FOV_DEG, 1, 0.1, 30);
  private readonly renderer: WebGLRenderer;
  private readonly timer = new Timer();
  private readonly body = new Group();
  private mixer: AnimationMixer | null = null;
  private action: AnimationAction | null = null;
  private readonly clips = new Map<string, AnimationAction>();
  private readonly furniture = new Map<string, Object3D>();
  private glow: Mesh | null = null;
  private middle = new Vector3(0, 0.85, 0);
  private far_m = 4.6;
  private readonly floor = floorOf();
  private floor_m = 1;
  private drawn_ms = 0;
  private shown = 0;
  private next = 0;
  rate = 1;

  private constructor(private readonly canvas: HTMLCanvasElement) {
    this.renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true, powerPreference: 'low-power' });
    const sun = new DirectionalLight(0xffffff, 2.2);
    sun.position.set(1.5, 3, 2.5);
    const back = new DirectionalLight(0xffffff, 0.7);
    back.position.set(-2, 2, -2);
    this.scene.add(new AmbientLight(0xffffff, 1.1), sun, back, this.floor, this.body);
  }

  /** Everything loaded and ready; fails where there is no WebGL or no model. */
  static async open(canvas: HTMLCanvasElement): Promise<Stage> {
    const stage = new Stage(canvas);
    const model = await new GLTFLoader().loadAsync(MODEL);
    stage.take(model.scene);
    stage.mixer = new AnimationMixer(model.scene);
    for (const clip of model.animations) stage.clips.set(clip.name, stage.mixer.clipAction(clip));
    return stage;
  }

  private take(model: Group): void {
    const mat = new Mesh(new PlaneGeometry(...MAT_M), new MeshLambertMaterial({ color: 0x4f8f86 }));
    mat.rotation.x = -Math.PI / 2;
    mat.name = 'mat';
    model.traverse((part) => {
      const name: unknown = part.userData.name; // three takes signs out of the name itself
      if (typeof name === 'string' && name.startsWith(BESIDE)) this.furniture.set(name, part);
      if (part instanceof SkinnedMesh) part.frustumCulled = false;
    });
    // The hip that works is gently lit.
    this.glow = new Mesh(
      new SphereGeometry(0.085, 20, 14),
      new MeshBasicMaterial({ color: 0xf09c52, transparent: true, opacity: 0.42, depthTest: false }),
    );
    model.getObjectByName(HIP)?.add(this.glow);
    this.furniture.set('mat', mat);
    this.body.add(model, mat);
  }

  /** Whether a movement is known. */
  has(movement: string): boolean {
    return this.clips.has(movement);
  }

  /** Show a movement, the left side working or mirrored; no hip is lit where both work. */
  show(movement: string, side: 'left' | 'right' | 'both', lying: boolean): void {
    const action = this.clips.get(movement);
    if (action === undefined) return;
    const framed = action === this.action && this.body.scale.x === (side === 'right' ? -1 : 1);
    if (action !== this.action) {
      this.action?.stop();
      this.action = action.reset().play();
    }
    this.body.scale.x = side === 'right' ? -1 : 1;
    if (this.glow !== null) this.glow.visible = side !== 'both';
    for (const [name, part] of this.furniture) {
      part.visible = name === 'mat' ? lying : name === `${BESIDE}${movement}`;
    }
    if (!framed) this.frame();
  }

  /** The camera takes in the whole body over the whole of this movement. */
  private frame(): void {
    const { action, mixer } = this;
    if (action === null || mixer === null) return;
    const before_s = action.time;
    const box = new Box3();
    for (let look = 0; look < LOOKS; look += 1) {
      action.time = (look / LOOKS) * action.getClip().duration;
      mixer.update(0);
      this.body.updateMatrixWorld(true);
      this.body.traverse((part) => {
        if (!(part instanceof SkinnedMesh)) return;
        part.computeBoundingBox();
        box.union(part.boundingBox.clone().applyMatrix4(part.matrixWorld));
      });
    }
    action.time = before_s;
    mixer.update(0);
    box.getCenter(this.middle);
    const size = box.getSize(new Vector3());
    const mat = this.furniture.get('mat');
    mat?.position.set(this.body.scale.x * this.middle.x, 0.004, this.middle.z);
    this.floor_m =
      mat?.visible === true
        ? 0.5 * Math.hypot(...MAT_M)
        : Math.min(MOST_FLOOR_M, 0.5 * Math.max(size.x, size.z) + FLOOR_BEYOND_M);
    this.floor.scale.setScalar(this.floor_m);
    this.floor.position.set(this.middle.x, 0, this.middle.z);
    const half = 0.5 * Math.max(size.y, 0.8 * Math.hypot(size.x, size.z)) + MARGIN_M;
    this.far_m = half / Math.tan((0.5 * FOV_DEG * Math.PI) / 180);
  }

  /** Draw until the signal ends it: where `pace` says in the cycle, or else in its own time. */
  run(sight: () => Sight, pace: () => number | null, signal: AbortSignal): void {
    const step = (now: number): void => {
      if (signal.aborted) return;
      requestAnimationFrame(step);
      if (document.hidden || now < this.next) return;
      this.next = now + 1000 / MOST_FPS - 4;
      this.timer.update(now);
      this.move(pace(), Math.min(this.timer.getDelta(), 0.2));
      this.draw(sight());
    };
    requestAnimationFrame(step);
  }

  private move(share: number | null, passed_s: number): void {
    const { action, mixer } = this;
    if (action === null || mixer === null) return;
    const length_s = action.getClip().duration;
    if (share !== null) action.time = clipTime_s(share, length_s);
    mixer.update(share === null ? passed_s * this.rate : 0);
    this.canvas.dataset.at = (action.time / length_s).toFixed(3);
  }

  private draw(sight: Sight): void {
    const begun = performance.now();
    const { clientWidth: width, clientHeight: height } = this.canvas;
    if (width === 0 || height === 0) return;
    this.renderer.setPixelRatio(pixelRatio(window.devicePixelRatio, this.drawn_ms > SLOW_MS));
    this.renderer.setSize(width, height, false);
    this.camera.aspect = width / height;
    this.camera.updateProjectionMatrix();
    const whole_m = wholeFloorFrom_m(sight, this.floor_m + RIM_M, this.middle.y, 0.5 * FOV_DEG);
    const eye = eyeOf(sight, Math.max(this.far_m, whole_m) / Math.min(1, this.camera.aspect));
    this.camera.position.set(
      this.middle.x + eye.x,
      Math.max(0.1, this.middle.y + eye.y),
      this.middle.z + eye.z,
    );
    this.camera.lookAt(this.middle);
    this.renderer.render(this.scene, this.camera);
    this.shown += 1;
    this.drawn_ms = 0.8 * this.drawn_ms + 0.2 * (performance.now() - begun);
    this.canvas.dataset.drawn = String(this.shown);
  }

  close(): void {
    this.mixer?.stopAllAction();
    this.renderer.dispose();
  }
}

/** Of radius 1, darkest in the middle and gone at its rim: it has no edge that a picture could cut. */
function floorOf(): Mesh {
  const disc = new CircleGeometry(1, 48);
  const corners = disc.getAttribute('position').count;
  const opacity = (corner: number): number => (corner === 0 ? 1 : 0); // the first is the middle
  const colours = Array.from({ length: corners }, (_, corner) => [1, 1, 1, opacity(corner)]).flat();
  disc.setAttribute('color', new Float32BufferAttribute(colours, 4));
  const floor = new Mesh(
    disc,
    new MeshBasicMaterial({
      color: 0x9a8f7c,
      transparent: true,
      opacity: FLOOR_OPACITY,
      vertexColors: true,
      depthWrite: false,
    }),
  );
  floor.rotation.x = -Math.PI / 2;
  return floor;
}
