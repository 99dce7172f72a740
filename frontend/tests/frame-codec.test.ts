import { describe, expect, it } from 'vitest';
import { FRAME_BYTES, HEADER_BYTES, decodeFrame, encodeFrame } from '../src/protocol/frame-codec';

const image = Float32Array.from({ length: 132 }, (_, index) => index / 132);
const world = Float32Array.from({ length: 99 }, (_, index) => index / 99 - 0.5);

describe('a landmark frame', () => {
  it('has 940 bytes with a person and 16 with nobody', () => {
    expect([HEADER_BYTES, FRAME_BYTES]).toEqual([16, 940]);
    const seen = encodeFrame({ people: 1, luma: 120, aspect: 16 / 9, t_s: 12.5, image, world });
    const empty = encodeFrame({ people: 0, luma: 120, aspect: 16 / 9, t_s: 12.5, image: null, world: null });
    expect([seen.byteLength, empty.byteLength]).toEqual([940, 16]);
  });

  it('lays its header out as the protocol says, little-endian', () => {
    const view = new DataView(encodeFrame({ people: 2, luma: 254, aspect: 1.5, t_s: 3.25, image, world }));
    expect([view.getUint8(0), view.getUint8(1), view.getUint8(2), view.getUint8(3)]).toEqual([1, 2, 254, 0]);
    expect(view.getFloat32(4, true)).toBe(1.5);
    expect(view.getFloat64(8, true)).toBe(3.25);
    expect(view.getFloat32(16 + 4 * 131, true)).toBeCloseTo(131 / 132, 6);
    expect(view.getFloat32(16 + 4 * 132, true)).toBeCloseTo(-0.5, 6);
  });

  it('comes back as it went', () => {
    const frame = { people: 1, luma: 7, aspect: 0.75, t_s: 1e6 + 1 / 3, image, world };
    expect(decodeFrame(encodeFrame(frame))).toEqual(frame);
  });

  it('says nobody when there are no landmarks, whatever the count', () => {
    const frame = decodeFrame(
      encodeFrame({ people: 1, luma: 1, aspect: 1, t_s: 0, image: null, world: null }),
    );
    expect([frame.people, frame.image]).toEqual([0, null]);
  });

  it('refuses what has another size', () => {
    expect(() => decodeFrame(new ArrayBuffer(17))).toThrow(RangeError);
    const short = Float32Array.of(1, 2);
    expect(() => encodeFrame({ people: 1, luma: 1, aspect: 1, t_s: 0, image: short, world })).toThrow(
      RangeError,
    );
  });
});
