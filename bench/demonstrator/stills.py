"""The key poses as small pictures, taken of the page's own person in a real browser.

``python -m bench.demonstrator.stills``; needs a built page and the browser, and neither torch nor anny. Each movement
is one WebP file with its poses side by side; ``frontend/src/demonstrator/stills.json`` says how many, how large, and
of which model they were taken.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from bench.demonstrator.motions import movements
from bench.demonstrator.poses import INDEX, PICTURES, file_of, model_digest, shares
from PIL import Image, ImageChops
from playwright.sync_api import Page, sync_playwright
from tests.e2e.browser import chromium
from tests.e2e.coach_page import CoachPage, answer_all_well
from tests.e2e.demonstrated import is_whole, picture_at
from tests.support.process import CoachProcess

HEIGHT_PX = {"standing": 300, "lying": 210}
"""Of a picture, by how the person is: 25 mm of paper at 300 dots an inch, and less for what is low and wide."""
MARGIN_PX = 4
QUALITY = 72
ALPHA_STEPS = 20
"""The shadow is of so many opacities: nobody sees the steps, and they halve the file."""
SEEN = 6
"""Of 255: what is fainter, the rim of the floor's shadow, need not be in the picture."""
WINDOW = {"width": 1500, "height": 1100}


def photograph(page: Page, at: list[float]) -> list[Image.Image]:
    """The poses, all cut alike."""
    pictures = [picture_at(page, share) for share in at]
    assert all(map(is_whole, pictures)), "cut, or nothing was drawn"
    together = pictures[0].getchannel("A")
    for picture in pictures[1:]:
        together = ImageChops.lighter(together, picture.getchannel("A"))
    box = together.point(lambda alpha: 255 * (alpha > SEEN)).getbbox()
    return [picture.crop(box) for picture in pictures]


def strip(pictures: list[Image.Image], height_px: int) -> tuple[Image.Image, int]:
    """Side by side, each of the same width; that width [px]."""
    scale = (height_px - 2 * MARGIN_PX) / pictures[0].height
    width_px = round(pictures[0].width * scale) + 2 * MARGIN_PX
    whole = Image.new("RGBA", (width_px * len(pictures), height_px))
    for number, picture in enumerate(pictures):
        small = picture.resize((width_px - 2 * MARGIN_PX, height_px - 2 * MARGIN_PX), Image.Resampling.LANCZOS)
        whole.paste(small, (number * width_px + MARGIN_PX, MARGIN_PX))
    whole.putalpha(whole.getchannel("A").point(lambda alpha: 255 * round(alpha * ALPHA_STEPS / 255) // ALPHA_STEPS))
    return whole, width_px


def main() -> None:
    """Take them all."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    told: dict[str, Any] = {"model": model_digest(), "movements": {}}
    with (
        sync_playwright() as playwright,
        tempfile.TemporaryDirectory() as folder,
        CoachProcess(Path(folder) / "data") as server,
        chromium(playwright, Path(folder) / "profile", size=WINDOW, device_scale_factor=1.5) as browser,
    ):
        answer_all_well(server.http)
        for name, exercise in movements().items():
            page = CoachPage(browser.page, server.origin).open(f"#/exercise/{name}").page
            at = shares(exercise)
            height = HEIGHT_PX[exercise.base]
            whole, width = strip(photograph(page, at), height)
            whole.save(file_of(name), quality=QUALITY, method=6)
            told["movements"][name] = {"at": at, "width": width, "height": height}
            print(f"{file_of(name).name}: {len(at)} of {width} x {height}, {file_of(name).stat().st_size} bytes")
    INDEX.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
