"""Lives through many random days with the coach, and says how many and which ways they went.

``python -m bench.safety_days [days]``: what must not be stops it (``tests/support/days.py`` says what that is).
"""

from __future__ import annotations

import sys
import time

from tests.support.restless import restless_lives

DAYS = 30_000
FIRST_SEED = 1000
"""Other lives than those of the normal checks."""


def main() -> int:
    """Live; 0 when nothing happened that must not be, and every way was gone."""
    started = time.monotonic()
    lived = restless_lives(int(sys.argv[1]) if len(sys.argv) > 1 else DAYS, FIRST_SEED)
    print(lived.sentence(time.monotonic() - started))
    return 1 if lived.missed else 0


if __name__ == "__main__":
    sys.exit(main())
