#!/bin/sh
# What the Dockerfile does, without Docker: the same files in a clean folder, the same commands, then a health check.
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
mkdir "$scratch/src" "$scratch/data"
cd "$top"
cp -R requirements.txt requirements-dev.txt pyproject.toml README.md LICENSE \
	bot flows locales storage admin "$scratch/src/"
find "$scratch/src" -name __pycache__ -prune -exec rm -rf {} +
cd "$scratch/src"
python3 -m venv "$scratch/ikiorti"
"$scratch/ikiorti/bin/pip" install --quiet --require-hashes -r requirements.txt
python3 -m venv "$scratch/build"
"$scratch/build/bin/pip" install --quiet --require-hashes -r requirements-dev.txt
"$scratch/build/bin/python" -m hatchling build -t wheel -d "$scratch/wheel" >/dev/null
"$scratch/ikiorti/bin/pip" install --quiet --no-deps "$scratch"/wheel/*.whl

cd "$scratch/data"
export IKIORTI_DATA_DIR="$scratch/data" IKIORTI_HOST=127.0.0.1 IKIORTI_PORT="${IKIORTI_PORT:-8090}"
"$scratch/ikiorti/bin/ikiorti" serve >"$scratch/out" 2>"$scratch/err" &
server=$!
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
	if python3 -c "import os, urllib.request; urllib.request.urlopen('http://127.0.0.1:' + os.environ.get('IKIORTI_PORT', '8080') + '/healthz', timeout=4)" 2>/dev/null; then
		echo "The container's steps work."
		exit 0
	fi
	sleep 1
done
tail -n 5 "$scratch/err" >&2
exit 1
