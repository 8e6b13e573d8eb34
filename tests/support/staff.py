"""Somebody of the staff at the console over HTTP: reads pages, fills the forms that are on them."""

from __future__ import annotations

import re
from typing import Any

from httpx import Response
from litestar import Litestar
from litestar.testing import TestClient

from tests.support.seed import PASSWORD, STAFF

TOKEN = re.compile(r'name="_csrf_token" value="([0-9a-f]+)"')
KEY = re.compile(r'name="key" value="([0-9a-f]+)"')


class Staff:
    """A browser without a script. Redirects are followed by ``see`` alone."""

    def __init__(self, app: Litestar, language: str = "en") -> None:
        self.client = TestClient(app)
        self.language = language
        self._token = ""

    def see(self, path: str) -> Response:
        """Open a page."""
        joined = "&" if "?" in path else "?"
        answer: Response = self.client.get(f"{path}{joined}lang={self.language}", follow_redirects=True)
        if found := TOKEN.search(answer.text):
            self._token = found[1]
        return answer

    def send(self, path: str, **fields: Any) -> Response:
        """Send a form of the page seen last."""
        if not self._token:
            self.see("/console/login")
        data = {"_csrf_token": self._token, **fields}
        answer: Response = self.client.post(path, data=data, follow_redirects=False)
        return answer

    def log_in(self, name: str, password: str = PASSWORD) -> Staff:
        """Come in as one of the seeded staff."""
        self.see("/console/login")
        answer = self.send("/console/login", email=STAFF[name][0], password=password)
        assert answer.status_code == 303, answer.text
        return self
