/** A canvas as sharp as the screen, and the colours of the page for what is drawn on it. */

export function fitCanvas(canvas: HTMLCanvasElement): [number, number] {
  const ratio = Math.min(2, window.devicePixelRatio || 1);
  const width = Math.round(canvas.clientWidth * ratio);
  const height = Math.round(canvas.clientHeight * ratio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  return [width, height];
}

/** A colour token, for example `--ink`, as it is under the theme in force. */
export function colour(element: Element, token: string): string {
  return getComputedStyle(element).getPropertyValue(token).trim();
}

export function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
