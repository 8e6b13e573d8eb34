#!/bin/sh
# Builds the wheel, installs it into an empty environment in another folder, serves from there and asks /healthz.
# The requirements come from this checkout's environment when TRY_WHEEL_SITE=yes (quick, offline), else from the lock.
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
scratch=$(mktemp -d)
server=
cleanup() {
	[ -z "$server" ] || kill "$server" 2>/dev/null || true
	[ -z "$server" ] || wait "$server" 2>/dev/null || true
	rm -rf "$scratch"
}
trap cleanup EXIT
export PYTHONUTF8=1 PIP_DISABLE_PIP_VERSION_CHECK=1
unset PYTHONPATH IKIORTI_DATABASE_URL IKIORTI_KEYS 2>/dev/null || true

(cd "$top" && "$top/.venv/bin/python" -m hatchling build -t wheel -d "$scratch/wheel" >/dev/null)
"$top/.venv/bin/python" -m venv "$scratch/venv"
if [ "${TRY_WHEEL_SITE:-no}" = yes ]; then
	# The libraries of the checkout, without its editable install of the project itself.
	site=$("$top/.venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
	target=$("$scratch/venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
	for item in "$site"/*; do
		case "${item##*/}" in
		*ikiorti* | pip | pip-* | setuptools | setuptools-* | pkg_resources | _distutils_hack | distutils-precedence.pth | __pycache__) ;;
		*) ln -s "$item" "$target/" ;;
		esac
	done
else
	"$scratch/venv/bin/python" -m pip install --quiet --require-hashes -r "$top/requirements.txt"
fi
"$scratch/venv/bin/python" -m pip install --quiet --no-deps --no-index "$scratch"/wheel/*.whl

mkdir "$scratch/empty"
cd "$scratch/empty"
port=$("$scratch/venv/bin/python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
export IKIORTI_DATA_DIR="$scratch/data" IKIORTI_PORT="$port" IKIORTI_BASE_URL="http://localhost:$port"
"$scratch/venv/bin/ikiorti" serve >"$scratch/out" 2>"$scratch/err" &
server=$!
"$scratch/venv/bin/python" - "$port" "$server" <<'PY' || { tail -n 5 "$scratch/err" >&2; exit 1; }
import os
import sys
import time
import urllib.error
import urllib.request

port, server = sys.argv[1:]
end = time.monotonic() + 60
while True:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=5) as answer:
            sys.exit(0 if answer.status == 200 else 1)
    except (urllib.error.URLError, OSError):
        os.kill(int(server), 0)
        if time.monotonic() > end:
            sys.exit("no answer within a minute")
        time.sleep(0.1)
PY
grep -q '^Invite: ' "$scratch/out" || { echo "no invitation was printed" >&2; exit 1; }
"$scratch/venv/bin/ikiorti" check >/dev/null
kill "$server"
wait "$server" && echo "The wheel serves." || { echo "the service did not stop cleanly" >&2; exit 1; }
server=
