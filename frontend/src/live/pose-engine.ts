/** The pose model in the worker: opened from our own server, on whichever of CPU and GPU is faster here. */

import { FilesetResolver, PoseLandmarker, type PoseLandmarkerResult } from '@mediapipe/tasks-vision';
import type { Delegate, ModelSize, Picture, PoseFailure } from './pose-protocol';

const WASM_URL = '/wasm';
const TRIAL_FRAMES = 3;
const TRIAL_PX = 256;
/** The GPU has to be clearly faster to be worth its longer start. */
const GPU_GAIN = 0.7;
const SOFTWARE_GL = /swiftshader|llvmpipe|softpipe|software|basic render/i;

export class PoseUnavailable extends Error {
  constructor(
    readonly reason: PoseFailure,
    detail: string,
  ) {
    super(detail);
    this.name = 'PoseUnavailable';
  }
}

type WasmFileset = Awaited<ReturnType<typeof FilesetResolver.forVisionTasks>>;
type Mode = 'VIDEO' | 'IMAGE';

interface Options {
  delegate: Delegate;
  mode: Mode;
  people: number;
}

/** The name of the graphics renderer, or an exception in words when there is no WebGL. */
function renderer(): string {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (gl === null) throw new PoseUnavailable('no_webgl', 'WebGL 2 is not available');
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = info === null ? '' : gl.getParameter(info.UNMASKED_RENDERER_WEBGL);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' ? name : '';
}

async function fetchModel(model: ModelSize): Promise<Uint8Array> {
  const response = await fetch(`/models/pose_landmarker_${model}.task`);
  if (!response.ok) throw new PoseUnavailable('no_model', `model ${model}: HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function resolveRuntime(): Promise<WasmFileset> {
  try {
    return await FilesetResolver.forVisionTasks(WASM_URL, true);
  } catch (error) {
    throw new PoseUnavailable('no_runtime', String(error));
  }
}

export class PoseEngine {
  private constructor(
    private readonly fileset: WasmFileset,
    private readonly model: Uint8Array,
    private landmarker: PoseLandmarker,
    readonly delegate: Delegate,
    readonly infer_ms: number,
  ) {}

  static async open(size: ModelSize): Promise<PoseEngine> {
    const rendererName = renderer();
    const [fileset, model] = await Promise.all([resolveRuntime(), fetchModel(size)]);
    const cpu = await create(fileset, model, { delegate: 'CPU', mode: 'VIDEO', people: 1 });
    const cpu_ms = trial(cpu);
    if (!SOFTWARE_GL.test(rendererName) && rendererName !== '') {
      const gpu = await tryGpu(fileset, model, cpu_ms);
      if (gpu !== null) {
        cpu.close();
        return new PoseEngine(fileset, model, gpu.landmarker, 'GPU', gpu.trial_ms);
      }
    }
    return new PoseEngine(fileset, model, cpu, 'CPU', cpu_ms);
  }

  look(picture: Picture | OffscreenCanvas, t_s: number): PoseLandmarkerResult {
    return this.landmarker.detectForVideo(picture, t_s * 1000);
  }

  /** A second look at single pictures for up to two people, apart from the one that is followed. */
  async peopleCounter(): Promise<PoseLandmarker> {
    return create(this.fileset, this.model, { delegate: this.delegate, mode: 'IMAGE', people: 2 });
  }
}

/** The loader has to run anew for every landmarker, and a module runs once for each address. */
function freshLoader(fileset: WasmFileset): WasmFileset {
  return { ...fileset, wasmLoaderPath: `${fileset.wasmLoaderPath}?${crypto.randomUUID()}` };
}

async function create(fileset: WasmFileset, model: Uint8Array, options: Options): Promise<PoseLandmarker> {
  try {
    return await PoseLandmarker.createFromOptions(freshLoader(fileset), {
      baseOptions: { modelAssetBuffer: model, delegate: options.delegate },
      runningMode: options.mode,
      numPoses: options.people,
    });
  } catch (error) {
    throw new PoseUnavailable('no_runtime', String(error));
  }
}

/** Typical time of one look at an empty picture [ms]; the first look, which warms up, is not counted. */
function trial(landmarker: PoseLandmarker): number {
  const canvas = new OffscreenCanvas(TRIAL_PX, TRIAL_PX);
  canvas.getContext('2d')?.fillRect(0, 0, TRIAL_PX, TRIAL_PX);
  const times: number[] = [];
  for (let i = 0; i <= TRIAL_FRAMES; i += 1) {
    const start_ms = performance.now();
    landmarker.detectForVideo(canvas, i + 1);
    times.push(performance.now() - start_ms);
  }
  return Math.min(...times.slice(1));
}

async function tryGpu(
  fileset: WasmFileset,
  model: Uint8Array,
  cpu_ms: number,
): Promise<{ landmarker: PoseLandmarker; trial_ms: number } | null> {
  try {
    const landmarker = await create(fileset, model, { delegate: 'GPU', mode: 'VIDEO', people: 1 });
    const trial_ms = trial(landmarker);
    if (trial_ms < GPU_GAIN * cpu_ms) return { landmarker, trial_ms };
    landmarker.close();
  } catch (error) {
    // No usable GPU is not a failure: the CPU is open already.
    if (!(error instanceof PoseUnavailable)) throw error;
  }
  return null;
}
