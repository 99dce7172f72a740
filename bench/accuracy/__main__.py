"""The command: `python -m bench.accuracy --clips DIR --out DIR`."""

from __future__ import annotations

import argparse
import json
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from functools import partial
from pathlib import Path

from bench.accuracy.bars import stand
from bench.accuracy.compare import Comparison, compare
from bench.accuracy.pages import bars_table, clips_table, motions_table, pictures, put
from bench.accuracy.real import real_table
from bench.accuracy.run import analysed
from bench.accuracy.worst import draw_worst

from hipfive.pose.model_files import ModelSize

SHOWN = 2
"""How many of the worst clips are shown on the page."""
PAGE = Path(__file__).parents[2] / "docs" / "explanation" / "accuracy.md"


def main() -> None:
    """Analyse everything, print the tables and keep them."""
    parser = argparse.ArgumentParser(prog="python -m bench.accuracy", description=__doc__)
    parser.add_argument("--clips", type=Path, help="folder of clips with <name>.truth.json beside them")
    parser.add_argument("--data", type=Path, help="folder of recordings of real people")
    parser.add_argument("--out", type=Path, required=True, help="folder for results, pictures and kept landmarks")
    parser.add_argument("--model", type=ModelSize, choices=list(ModelSize), help="instead of the usual one")
    parser.add_argument("--match", default="*", help="only clips of this name (a pattern)")
    parser.add_argument("--page", metavar="SPLIT", help=f"keep the tables in {PAGE.name} as those of this split")
    parser.add_argument("--quick", action="store_true", help="kept landmarks through the engine alone")
    parser.add_argument("--jobs", type=int, default=1)
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    begun_s = time.monotonic()
    if asked.clips is not None:
        clips = _all_clips(asked)
        bars, motions, table = bars_table(stand(clips)), motions_table(clips), clips_table(clips)
        print(bars, "", motions, "", table, sep="\n")
        _keep(asked.out / "clips.json", clips)
        drawn = draw_worst(clips, asked.out) if asked.page or not asked.quick else []
        if asked.page:
            split = asked.page
            put(PAGE, f"bars {split}", f"{len(clips)} clips, {asked.model or 'the usual'} pose model.\n\n{bars}")
            put(PAGE, f"motions {split}", motions)
            put(PAGE, f"clips {split}", table)
            put(PAGE, f"worst {split}", pictures(drawn[:SHOWN], PAGE.with_suffix(""), split))
    if asked.data is not None:
        real = real_table(asked.data, asked.model, asked.out)
        print(real)
        if asked.page:
            put(PAGE, "real", real)
    print(f"{time.monotonic() - begun_s:.0f} s")


def _all_clips(asked: argparse.Namespace) -> list[Comparison]:
    truths = sorted(asked.clips.rglob(f"{asked.match}.truth.json"))
    if not truths:
        raise SystemExit(f"no {asked.match}.truth.json in {asked.clips}")
    each = partial(_one, model=asked.model, out=asked.out, quick=asked.quick)
    with ProcessPoolExecutor(asked.jobs) as pool:
        return list(pool.map(each, truths))


def _one(told: Path, model: ModelSize | None, out: Path, quick: bool) -> Comparison:
    truth = json.loads(told.read_text(encoding="utf-8"))
    name = told.name.removesuffix(".truth.json")
    return compare(name, truth, analysed(told.with_name(f"{name}.mp4"), truth["exercise"], model, out, quick))


def _keep(path: Path, clips: list[Comparison]) -> None:
    kept = [{name: value for name, value in asdict(clip).items() if name != "errors"} for clip in clips]
    path.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
