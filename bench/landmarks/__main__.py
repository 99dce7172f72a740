"""The command: `python -m bench.landmarks --clips DIR` compares landmarks with rendered people's true joint centres.

Clips come from `bench.twin`. Choose on the development clips only.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from bench.landmarks.offsets import Offsets, compare
from bench.landmarks.read import read
from bench.landmarks.tables import bias_table, clips_table, hidden_table, ways_table
from bench.landmarks.truth import load
from bench.landmarks.ways import all_ways, read_ways

from hipfive.pose.model_files import ModelSize


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m bench.landmarks", description=__doc__)
    parser.add_argument("--clips", type=Path, required=True, help="folder of clips with their truth")
    parser.add_argument("--model", type=ModelSize, default=ModelSize.FULL, choices=tuple(ModelSize))
    parser.add_argument("--kept", type=Path, default=Path(".cache/landmarks"), help="where landmarks are kept")
    parser.add_argument("--exercise", action="append", help="only clips of this exercise; may be given again")
    parser.add_argument("--ways", action="store_true", help="compare other ways to read; a minute for each clip")
    asked = parser.parse_args()
    films = [film for film in sorted(asked.clips.glob("*.mp4")) if film.with_suffix(".truth.json").is_file()]
    truths = [(film, load(film)) for film in films]
    truths = [pair for pair in truths if not asked.exercise or pair[1].exercise in asked.exercise]
    if asked.ways:
        ways = all_ways()
        pooled: dict[str, list[Offsets]] = {name: [] for name in ways}
        for film, truth in truths:
            for name, found in read_ways(film, truth.frames, ways).items():
                pooled[name].append(compare(truth, found))
        print("\n".join(ways_table(pooled, ways)))
        return
    clips = [compare(truth, read(film, asked.model, asked.kept)) for film, truth in truths]
    print("\n".join(clips_table(clips)), "\n")
    standing = [clip for clip in clips if not clip.truth.lying]
    if standing:
        print("\n".join(bias_table(standing)), "\n")
        print("\n".join(hidden_table(standing)))


if __name__ == "__main__":
    main()
