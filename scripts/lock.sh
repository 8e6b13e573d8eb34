#!/bin/sh
# Writes requirements.txt (to run) and requirements-dev.txt (to develop) from pyproject.toml, with hashes and
# for every supported Python. uv is taken from PATH, or installed into a throw-away environment.
set -eu
cd "$(dirname "$0")/.."
if ! command -v uv >/dev/null 2>&1; then
	scratch=$(mktemp -d)
	trap 'rm -rf "$scratch"' EXIT
	python3 -m venv "$scratch/uv"
	"$scratch/uv/bin/python" -m pip install --quiet uv
	PATH="$scratch/uv/bin:$PATH"
fi
compile() {
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header "$@"
}
compile pyproject.toml --group build -o requirements.txt
compile pyproject.toml --group dev --group build -c requirements.txt -o requirements-dev.txt
