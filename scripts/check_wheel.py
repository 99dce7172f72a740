"""Checks that the built wheel carries the page, the pose models and the words, and says how large it is."""

from __future__ import annotations

import fnmatch
import sys
import zipfile
from pathlib import Path

WANTED = (
    "hipfive-*.dist-info/licenses/NOTICE",
    "hipfive/web/static/index.html",
    "hipfive/web/static/sw.js",
    "hipfive/web/static/demonstrator.glb",
    "hipfive/web/static/hipfive.webmanifest",
    "hipfive/web/static/icon-*.png",
    "hipfive/web/static/licenses.md",
    "hipfive/web/static/assets/*.js",
    "hipfive/web/static/assets/coach-*.zip",
    "hipfive/web/static/runtime-*/pyodide.asm.wasm",
    "hipfive/web/static/runtime-*/python_stdlib.zip",
    "hipfive/web/static/*.wasm",
    "hipfive/pose/models/pose_landmarker_lite.task",
    "hipfive/pose/models/pose_landmarker_full.task",
    "hipfive/pose/models/pose_landmarker_heavy.task",
    "hipfive/messages/en/*.ftl",
    "hipfive/store/migrations/versions/*.py",
    "hipfive/py.typed",
)


def missing(wheel: Path) -> list[str]:
    """The wanted names that no file in the wheel has; ``*`` also spans folders."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    return [pattern for pattern in WANTED if not fnmatch.filter(names, pattern)]


def main() -> int:
    """The exit code is 0 when every wheel in the folder is complete."""
    wheels = sorted(Path(sys.argv[1]).glob("*.whl"))
    for wheel in wheels:
        lacking = missing(wheel)
        if lacking:
            print(f"{wheel} lacks {', '.join(lacking)}.", file=sys.stderr)
            return 1
        print(f"{wheel}: {wheel.stat().st_size / 1e6:.1f} MB. Install it with: pip install {wheel}")
    return 0 if wheels else 1


if __name__ == "__main__":
    sys.exit(main())
