"""Makes this checkout ready: ``prepare.py app`` to run the coach, ``prepare.py checks`` to run every check as well.

Standard library only, since it runs before anything is installed. Done steps leave a stamp in ``.cache``, so that a
second call takes a moment.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import shutil
import sys
from pathlib import Path

from fingerprint import files_below, fingerprint, group_requirements, read_pyproject
from host import apt_get, find_browser, find_postgresql, first_line, require_node, require_venv_module
from steps import Command, SetupError, Step, run_steps, say_error

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache"
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
LOCK = ROOT / "requirements" / "python.lock"
FRONTEND = ROOT / "frontend"
STATIC = ROOT / "src" / "hipfive" / "web" / "static"
MODELS = ROOT / "src" / "hipfive" / "pose" / "models"
MODEL_SIZES = ("lite", "full", "heavy")

EXTRAS = {"app": ("video",), "checks": ("postgresql", "video")}
GROUPS = {"app": "build", "checks": "dev"}


def environ() -> dict[str, str]:
    """The environment for the programs we start: ours, quiet, and unmoved by settings that would install elsewhere."""
    kept = {name: value for name, value in os.environ.items() if name not in {"PYTHONHOME", "PYTHONPATH", "PIP_TARGET"}}
    home = Path(kept.get("HOME") or "/nonexistent")
    if not os.access(home, os.W_OK):
        kept["npm_config_cache"] = str(CACHE / "npm")
        kept["PIP_CACHE_DIR"] = str(CACHE / "pip")
    return kept | {
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_USER": "0",
        "npm_config_update_notifier": "false",
        "NO_COLOR": "1",
        "DEBIAN_FRONTEND": "noninteractive",
    }


def command(*arguments: str, folder: Path = ROOT) -> Command:
    """A program run in this checkout."""
    return Command(arguments, folder, environ())


def venv_works() -> bool:
    """Whether the environment's Python runs and can install; known without starting it when it is what runs us."""
    if Path(sys.prefix).resolve() == VENV.resolve():
        return importlib.util.find_spec("pip") is not None
    return first_line([str(PYTHON), "-c", "import pip; print('works')"]) == "works"


def venv_step() -> Step:
    """The environment; made anew when it is missing or its Python has gone."""
    if VENV.exists() and not venv_works():
        shutil.rmtree(VENV)
    base = Path(sys.base_prefix) / "bin" / f"python{sys.version_info.major}.{sys.version_info.minor}"

    def commands() -> list[Command]:
        require_venv_module()
        return [command(str(base if base.exists() else sys.executable), "-m", "venv", "--clear", str(VENV))]

    return Step("venv", "Making a Python environment", commands, (), (PYTHON,))


def packages_step(goal: str) -> Step:
    """The Python packages, at the versions that were tested."""
    project = read_pyproject(ROOT)

    def made_from(goal: str) -> str:
        python = ".".join(map(str, sys.version_info[:2]))
        return fingerprint(ROOT, [LOCK], str(ROOT), project, EXTRAS[goal], GROUPS[goal], python)

    def commands() -> list[Command]:
        pip = (str(PYTHON), "-m", "pip", "install", "--constraint", str(LOCK))
        build = group_requirements(project["groups"], "build")
        wanted = group_requirements(project["groups"], GROUPS[goal])
        itself = f".[{','.join(EXTRAS[goal])}]"
        return [command(*pip, *build), command(*pip, "--no-build-isolation", "--editable", itself, *wanted)]

    accepted = (made_from(goal),) if goal == "checks" else (made_from("app"), made_from("checks"))
    return Step("packages", "Fetching the Python packages", commands, accepted, (VENV / "bin" / "hipfive",))


def page_steps() -> list[Step]:
    """The page's packages, the page itself and the pose models."""
    lock = [FRONTEND / "package.json", FRONTEND / "package-lock.json"]
    assembler = [*(ROOT / "src" / "hipfive" / "pose").glob("*.py"), FRONTEND / "package-lock.json"]
    models = tuple(MODELS / f"pose_landmarker_{size}.task" for size in MODEL_SIZES)
    package = FRONTEND / "node_modules" / "@mediapipe" / "pose"
    # The page carries the coach itself, for sessions while the server is away (frontend/coach-files.ts).
    page = [*files_below(FRONTEND), *(ROOT / "src" / "hipfive").rglob("*.py")]

    def fetch() -> list[Command]:
        require_node(FRONTEND)
        return [command("npm", "ci", "--no-audit", "--no-fund", folder=FRONTEND)]

    def build() -> list[Command]:
        require_node(FRONTEND)
        return [command("npm", "run", "build", folder=FRONTEND)]

    def assemble() -> list[Command]:
        return [command(str(PYTHON), "-m", "hipfive.pose.model_bundle", "--from", str(package))]

    return [
        Step(
            "page-packages",
            "Fetching what the page is made of",
            fetch,
            (fingerprint(ROOT, lock),),
            (FRONTEND / "node_modules" / ".package-lock.json",),
        ),
        Step(
            "page",
            "Building the page",
            build,
            (fingerprint(ROOT, page),),
            (STATIC / "index.html",),
        ),
        Step("models", "Putting the pose models together", assemble, (fingerprint(ROOT, assembler),), models),
    ]


def tool_steps() -> list[Step]:
    """A browser, a database server and a witness of what is sent, which only the checks need."""
    apt = apt_get()

    def install(package: str) -> list[Command]:
        if apt is None:
            raise SetupError(
                f"Please install {package} (on Debian or Ubuntu: sudo apt-get install {package}) and run again."
            )
        return [command(*apt, "update"), command(*apt, "install", "--yes", "--no-install-recommends", package)]

    def browser() -> list[Command]:
        if apt is None or "debian" not in first_line(["grep", "-im1", "^id=", "/etc/os-release"]):
            return [command(str(PYTHON), "-m", "playwright", "install", "chromium")]
        return install("chromium")

    own = Path(os.environ.get("HOME") or "/nonexistent") / ".cache" / "ms-playwright"
    has_browser = find_browser() is not None or any(own.glob("chromium-*"))
    has_server = find_postgresql() is not None
    has_strace = shutil.which("strace") is not None or sys.platform != "linux"
    steps = [
        (has_browser, Step("browser", "Installing a browser for the checks", browser, (), ())),
        (has_server, Step("postgresql", "Installing PostgreSQL for the checks", lambda: install("postgresql"), (), ())),
        (has_strace, Step("strace", "Installing strace for the checks", lambda: install("strace"), (), ())),
    ]
    return [step for present, step in steps if not present]


def main() -> int:
    """Do what is due; the exit code is 0 when this checkout is ready."""
    parser = argparse.ArgumentParser(description="Makes this checkout ready to run.")
    parser.add_argument(
        "goal", choices=sorted(EXTRAS), help="app: to run the coach; checks: to run every check as well"
    )
    goal = parser.parse_args().goal
    welcome = "HipFive is being made ready. The first time takes a few minutes; after that it starts at once."
    try:
        if not (STATIC / "index.html").exists():
            require_node(FRONTEND)
        steps = [venv_step(), packages_step(goal), *page_steps()]
        run_steps(steps + (tool_steps() if goal == "checks" else []), CACHE, welcome)
    except SetupError as error:
        say_error(error)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Run the same command to go on where it was.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
