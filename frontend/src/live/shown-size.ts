/** A camera's picture in the size it is shown at. */

import type { Picture } from './pose-protocol';

interface Sized {
  visibleRect?: { width: number; height: number } | null;
  displayWidth: number;
  displayHeight: number;
}

/** Whether the browser only says that it scaled or turned the picture, and left its pixels as the camera gave them. */
export function isOnlySaidToFit(picture: Sized): boolean {
  const pixels = picture.visibleRect;
  if (pixels === undefined || pixels === null) return false;
  return pixels.width !== picture.displayWidth || pixels.height !== picture.displayHeight;
}

/**
 * Draws such pictures anew. The pose model is handed a picture's pixels by way of WebGL, and there Chromium at times
 * takes the camera's pixels and the shown size together: the model then sees a corner of the picture, enlarged.
 */
export class ShownSize {
  private ink: OffscreenCanvasRenderingContext2D | null = null;

  of(picture: Picture): Picture | OffscreenCanvas {
    if (!('displayWidth' in picture) || !isOnlySaidToFit(picture)) return picture;
    const { displayWidth: width, displayHeight: height } = picture;
    if (this.ink?.canvas.width !== width || this.ink.canvas.height !== height)
      this.ink = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (this.ink === null) return picture;
    this.ink.drawImage(picture, 0, 0, width, height);
    return this.ink.canvas;
  }
}
