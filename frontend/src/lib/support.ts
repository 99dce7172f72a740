/** What this browser lacks, if anything. */

export type Lack = 'live' | 'camera';

interface Surroundings {
  WebSocket?: unknown;
  Worker?: unknown;
  WebAssembly?: unknown;
  OffscreenCanvas?: unknown;
}

/** `live`: no session at all is possible; `camera`: only without the camera. */
export function lacking(surroundings: Surroundings): Lack | null {
  if (surroundings.WebSocket === undefined) return 'live';
  const camera = [surroundings.Worker, surroundings.WebAssembly, surroundings.OffscreenCanvas];
  return camera.some((part) => part === undefined) ? 'camera' : null;
}
