"""What is seldom done with a case, behind one button of its strip."""

from __future__ import annotations

SLOTS = {"strip": (90, "case/more.html")}
