/** How bright a picture is, measured on a thumbnail. */

const THUMBNAIL_PX = 32;
const MOST = 254;

/** Mean Rec. 709 luma of RGBA pixels, 0 (black) to 254 (white). */
export function meanLuma(rgba: Uint8ClampedArray): number {
  let sum = 0;
  for (let i = 0; i + 2 < rgba.length; i += 4) {
    sum += 0.2126 * (rgba[i] ?? 0) + 0.7152 * (rgba[i + 1] ?? 0) + 0.0722 * (rgba[i + 2] ?? 0);
  }
  return Math.min(MOST, Math.round(sum / (rgba.length / 4)));
}

export class BrightnessMeter {
  private readonly context: OffscreenCanvasRenderingContext2D | null;

  constructor() {
    const canvas = new OffscreenCanvas(THUMBNAIL_PX, THUMBNAIL_PX);
    this.context = canvas.getContext('2d', { willReadFrequently: true });
  }

  /** Mean luma of the picture, or null where it cannot be read. */
  measure(picture: CanvasImageSource): number | null {
    if (this.context === null) return null;
    this.context.drawImage(picture, 0, 0, THUMBNAIL_PX, THUMBNAIL_PX);
    return meanLuma(this.context.getImageData(0, 0, THUMBNAIL_PX, THUMBNAIL_PX).data);
  }
}
