/** One landmark frame as bytes: what the page sends instead of a picture. Little-endian; see the protocol page. */

export const LANDMARK_COUNT = 33;
export const HEADER_BYTES = 16;
export const FRAME_BYTES = HEADER_BYTES + LANDMARK_COUNT * (4 + 3) * 4;
export const LUMA_UNKNOWN = 255;
const VERSION = 1;
const IMAGE_VALUES = LANDMARK_COUNT * 4;
const WORLD_VALUES = LANDMARK_COUNT * 3;

export interface LandmarkFrame {
  /** People in view: 0, 1, or 2 for more than one. */
  people: number;
  /** Mean brightness 0–254, or 255 when it is not known. */
  luma: number;
  /** Width over height of the picture. */
  aspect: number;
  /** The page's monotonic clock [s]. */
  t_s: number;
  /** 33 × (x, y, z, visibility), x and y by width and height, y down; null with nobody in view. */
  image: Float32Array | null;
  /** 33 × (x, y, z) [m] about the middle of the hips. */
  world: Float32Array | null;
}

export function encodeFrame(frame: LandmarkFrame): ArrayBuffer {
  const seen = frame.people > 0 && frame.image !== null && frame.world !== null;
  const buffer = new ArrayBuffer(seen ? FRAME_BYTES : HEADER_BYTES);
  const view = new DataView(buffer);
  view.setUint8(0, VERSION);
  view.setUint8(1, seen ? frame.people : 0);
  view.setUint8(2, frame.luma);
  view.setFloat32(4, frame.aspect, true);
  view.setFloat64(8, frame.t_s, true);
  if (seen && frame.image !== null && frame.world !== null) {
    writeFloats(view, HEADER_BYTES, frame.image, IMAGE_VALUES);
    writeFloats(view, HEADER_BYTES + IMAGE_VALUES * 4, frame.world, WORLD_VALUES);
  }
  return buffer;
}

export function decodeFrame(buffer: ArrayBuffer): LandmarkFrame {
  const view = new DataView(buffer);
  if (buffer.byteLength !== HEADER_BYTES && buffer.byteLength !== FRAME_BYTES) {
    throw new RangeError(`a frame has ${HEADER_BYTES} or ${FRAME_BYTES} bytes, not ${buffer.byteLength}`);
  }
  const seen = buffer.byteLength === FRAME_BYTES;
  return {
    people: view.getUint8(1),
    luma: view.getUint8(2),
    aspect: view.getFloat32(4, true),
    t_s: view.getFloat64(8, true),
    image: seen ? readFloats(view, HEADER_BYTES, IMAGE_VALUES) : null,
    world: seen ? readFloats(view, HEADER_BYTES + IMAGE_VALUES * 4, WORLD_VALUES) : null,
  };
}

function writeFloats(view: DataView, offset: number, values: Float32Array, count: number): void {
  if (values.length !== count) throw new RangeError(`expected ${count} values, not ${values.length}`);
  values.forEach((value, index) => view.setFloat32(offset + index * 4, value, true));
}

function readFloats(view: DataView, offset: number, count: number): Float32Array {
  return Float32Array.from({ length: count }, (_, index) => view.getFloat32(offset + index * 4, true));
}
