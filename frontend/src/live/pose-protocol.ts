/** What the page and its pose worker say to each other. */

export type ModelSize = 'lite' | 'full';
export type Delegate = 'CPU' | 'GPU';
export type PoseFailure = 'no_webgl' | 'no_model' | 'no_runtime';
export type Picture = VideoFrame | ImageBitmap;

export type ToWorker =
  { type: 'open'; model: ModelSize } | { type: 'picture'; picture: Picture; t_s: number };

export type FromWorker =
  | { type: 'ready'; delegate: Delegate; load_ms: number; infer_ms: number }
  | { type: 'failed'; reason: PoseFailure; detail: string }
  /** Also the acknowledgement; `frame` is null when this picture could not be looked at. */
  | { type: 'looked'; frame: ArrayBuffer | null; infer_ms: number; people_ms: number };
