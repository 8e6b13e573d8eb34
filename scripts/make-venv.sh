#!/bin/sh
# Makes the virtual environment $1 with a Python of 3.11 to 3.14 and installs the locked requirements into it.
set -eu
venv=$1

fits() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))' 2>/dev/null; }

python=
for candidate in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11; do
	if command -v "$candidate" >/dev/null 2>&1 && fits "$candidate"; then
		python=$candidate
		break
	fi
done
if [ -z "$python" ]; then
	echo "Python 3.11 to 3.14 is needed and was not found; set PYTHON to one." >&2
	exit 1
fi

# An environment knows its own place: one that was copied or moved here is made anew.
if ! [ -x "$venv/bin/python" ] || ! fits "$venv/bin/python" ||
	[ "$("$venv/bin/python" -c 'import sys; print(sys.prefix)')" != "$(pwd -P)/$venv" ] ||
	! grep -qF "$(pwd -P)/$venv" "$venv/bin/pip"; then
	if ! "$python" -m venv --clear "$venv"; then
		echo "The virtual environment could not be made; on Debian install python3-venv." >&2
		exit 1
	fi
fi
echo "Installing the locked requirements ..."
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
# The editable install notes this folder's full path, which Python 3.11 reads in the locale's encoding and fails on
# when that is C and the path is not ASCII. Seen from site-packages the folder is always this far up.
for note in "$venv"/lib/python3.*/site-packages/_ikiorti.pth; do
	printf '../../../..\n' >"$note"
done
echo "Installed. 'make run' starts the service."
