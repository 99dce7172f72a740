#!/bin/sh
# Finds a Python that is new enough and hands over to prepare.py; says so kindly when there is none.
# A Python can be named: make run PYTHON=/path/to/python3.12

folder=${0%/*}
wanted='import sys; sys.exit(sys.version_info < (3, 11))'

for python in "$folder/../.venv/bin/python" "${PYTHON:-}" python3 python3.13 python3.12 python3.11 python3.14 python; do
    if [ -n "$python" ] && "$python" -c "$wanted" >/dev/null 2>&1; then
        exec "$python" "$folder/prepare.py" "$@"
    fi
done

found=$(python3 --version 2>&1) || found="no Python at all"
echo "HipFive needs Python 3.11 or newer; this computer has ${found}." >&2
echo "Please install a newer Python (on Debian or Ubuntu: sudo apt-get install python3 python3-venv; others: python.org)." >&2
exit 1
