"""Log lines: one JSON object each, without content, names or secrets, whoever wrote them."""

from __future__ import annotations

import io
import json
import logging
import sys
from collections.abc import Iterator
from typing import Any

import pytest
import structlog

from bot.logs import UNSAID, configure_logs

SECRET = "jeg hedder Prøve og bor på gaden"


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[dict[str, Any]]]:
    """Log lines of the test, filled when asked for its length or content."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    out = io.StringIO()
    monkeypatch.setattr(sys, "stderr", out)
    configure_logs()

    class Lines(list[dict[str, Any]]):
        def read(self) -> str:
            self[:] = [json.loads(line) for line in out.getvalue().splitlines()]
            return out.getvalue()

    yield Lines()
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


@pytest.mark.parametrize("key", sorted(UNSAID))
def test_content_never_reaches_a_line(key: str, lines: Any) -> None:
    structlog.get_logger("test").info("something happened", case=3, **{key: SECRET})
    assert "Prøve" not in lines.read()
    assert lines[0]["case"] == 3
    assert lines[0]["dropped"] == [key]


def test_an_exception_is_its_type_and_its_lines(lines: Any) -> None:
    try:
        raise ValueError(SECRET)
    except ValueError:
        structlog.get_logger("test").exception("it failed", case=3)
    assert "Prøve" not in lines.read()
    assert lines[0]["error"] == "ValueError"
    assert any("test_logs.py" in place for place in lines[0]["where"])


def test_a_library_speaks_without_what_it_filled_in(lines: Any) -> None:
    logging.getLogger("uvicorn.error").warning("refused %s", SECRET)
    try:
        raise KeyError(SECRET)
    except KeyError:
        logging.getLogger("litestar").exception("failed for %s", SECRET)
    logging.getLogger("sqlalchemy.engine").info("select %s", SECRET)
    assert "Prøve" not in lines.read()
    assert [line["event"] for line in lines] == ["refused %s", "failed for %s"]
    assert lines[1]["error"] == "KeyError"


@pytest.mark.usefixtures("lines")
def test_a_library_that_brought_a_handler_of_its_own_speaks_through_ours(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library, own, ours = logging.getLogger("litestar"), io.StringIO(), io.StringIO()
    library.addHandler(logging.StreamHandler(own))
    library.propagate = False
    monkeypatch.setattr(sys, "stderr", ours)
    configure_logs()
    library.error("failed for %s", SECRET)
    assert json.loads(ours.getvalue())["event"] == "failed for %s"
    assert own.getvalue() == ""
