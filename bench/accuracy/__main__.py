"""The command: `python -m bench.accuracy --clips DIR --out DIR`."""

from __future__ import annotations

import argparse
import json
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from pathlib import Path

from bench.accuracy.bars import stand
from bench.accuracy.compare import Comparison, compare
from bench.accuracy.pages import bars_table, clips_table, draw_worst, put
from bench.accuracy.real import real_table
from bench.accuracy.run import analysed

from hipfive.pose.model_files import ModelSize

PAGE = Path(__file__).parents[2] / "docs" / "explanation" / "accuracy.md"


def main() -> None:
    """Analyse everything, print the tables and keep them."""
    parser = argparse.ArgumentParser(prog="python -m bench.accuracy", description=__doc__)
    parser.add_argument("--clips", type=Path, help="folder of clips with <name>.truth.json beside them")
    parser.add_argument("--data", type=Path, help="folder of recordings of real people")
    parser.add_argument("--out", type=Path, required=True, help="folder for results, pictures and kept landmarks")
    parser.add_argument("--model", type=ModelSize, choices=list(ModelSize), help="instead of the usual one")
    parser.add_argument("--match", default="*", help="only clips of this name (a pattern)")
    parser.add_argument("--page", action="store_true", help=f"put the tables into {PAGE.name}")
    parser.add_argument("--jobs", type=int, default=1)
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    begun_s = time.monotonic()
    if asked.clips is not None:
        clips = _all_clips(asked.clips, asked.match, asked.model, asked.out, asked.jobs)
        bars, table = bars_table(stand(clips)), clips_table(clips)
        print(bars, "", table, sep="\n")
        draw_worst(clips, asked.out)
        _keep(asked.out / "clips.json", clips)
        if asked.page:
            put(PAGE, "bars", f"{len(clips)} clips, {asked.model or 'the usual'} pose model.\n\n{bars}")
            put(PAGE, "clips", table)
    if asked.data is not None:
        real = real_table(asked.data, asked.model, asked.out)
        print(real)
        if asked.page:
            put(PAGE, "real", real)
    print(f"{time.monotonic() - begun_s:.0f} s")


def _all_clips(folder: Path, match: str, model: ModelSize | None, out: Path, jobs: int) -> list[Comparison]:
    truths = sorted(folder.rglob(f"{match}.truth.json"))
    if not truths:
        raise SystemExit(f"no {match}.truth.json in {folder}")
    with ProcessPoolExecutor(jobs) as pool:
        return list(pool.map(_one, truths, [model] * len(truths), [out] * len(truths)))


def _one(told: Path, model: ModelSize | None, out: Path) -> Comparison:
    truth = json.loads(told.read_text(encoding="utf-8"))
    name = told.name.removesuffix(".truth.json")
    return compare(name, truth, analysed(told.with_name(f"{name}.mp4"), truth["exercise"], model, out))


def _keep(path: Path, clips: list[Comparison]) -> None:
    kept = [{name: value for name, value in asdict(clip).items() if name != "errors"} for clip in clips]
    path.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
