"""The command: ``.venv-twin/bin/python -m bench.demonstrator FILE.glb`` (see docs/decisions/0008-demonstrator.md)."""

from __future__ import annotations

import argparse
from pathlib import Path

from bench.demonstrator.model import build
from bench.demonstrator.motions import movements, show
from bench.twin.body import Phenotype, load_body
from bench.twin.rig import Rig

PERSON = Phenotype(gender=0.85, age=0.82, muscle=0.5, weight=0.5, height=0.5, proportions=0.55, stature_m=1.68)
"""A woman in her sixties of usual build: like those who will do the exercises."""


def main() -> None:
    """Pose, pack and write."""
    parser = argparse.ArgumentParser(prog="python -m bench.demonstrator", description=__doc__)
    parser.add_argument("out", type=Path)
    asked = parser.parse_args()
    body = load_body(PERSON)
    rig = Rig(body)
    shown = [show(rig, name, exercise) for name, exercise in movements().items()]
    data = build(body, shown)
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    asked.out.write_bytes(data)
    print(f"{asked.out}: {len(shown)} movements, {len(data) / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
