"""The demonstrator's picture as it is drawn, transparent ground and all."""

from __future__ import annotations

import base64
import io

from PIL import Image
from playwright.sync_api import Page

_PICTURE = """share => new Promise(done => {
  const view = document.querySelector('hf-app').shadowRoot.querySelector('hf-exercise');
  const shown = view.shadowRoot.querySelector('hf-demonstrator');
  const canvas = shown.shadowRoot.querySelector('canvas');
  shown.pace = () => share;
  let before = null;
  const look = () => {
    // The stage draws earlier in the same frame: what it has drawn is still there.
    const now = canvas.dataset.drawn;
    const there = Math.abs(Number(canvas.dataset.at) - share) < 0.002;
    if (before !== null && now !== before && there) done(canvas.toDataURL('image/png').split(',')[1]);
    else { before = now; requestAnimationFrame(look); }
  };
  requestAnimationFrame(look);
})"""


def picture_at(page: Page, share: float) -> Image.Image:
    """What the view of an exercise shows at this share of the cycle."""
    page.locator("hf-demonstrator canvas[data-drawn]").wait_for()
    return Image.open(io.BytesIO(base64.b64decode(page.evaluate(_PICTURE, share))))


def is_whole(picture: Image.Image) -> bool:
    """Something is drawn, and nothing of it reaches the picture's edge."""
    box = picture.getchannel("A").getbbox()
    return box is not None and min(box[:2]) > 0 and box[2] < picture.width and box[3] < picture.height
