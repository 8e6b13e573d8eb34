"""A push service of our own over real HTTP: takes notices for browsers it makes up, and reads them as a browser would.

What a browser or a service must refuse it refuses too: a signature that is wrong, made for another service, too old
or of another installation; and words that do not open with the browser's own keys. Nothing of what sends them is used
for reading them.
"""

from __future__ import annotations

import base64
import datetime as dt
import json
import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import msgspec
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from bot.clock import real_now

PATIENCE = 20
DAY = dt.timedelta(days=1)


def encoded(plain: bytes) -> str:
    """Base64url without padding."""
    return base64.urlsafe_b64encode(plain).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    """Bytes out of base64url without padding."""
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Received(msgspec.Struct, frozen=True, kw_only=True):
    """A notice that was taken, or why it was not."""

    path: str
    headers: dict[str, str]
    claims: dict[str, Any]
    key: str
    """The sender's public key, as a browser subscribes with."""
    words: Any
    wire: bytes
    """As it came."""
    fault: str = ""


class MadeUpBrowser:
    """A browser with keys of its own, subscribed at the endpoint."""

    def __init__(self, address: str) -> None:
        self.private = ec.generate_private_key(ec.SECP256R1())
        self.auth = b"sixteen bytes ok"
        self.public = self.private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        self.address = address

    @property
    def subscription(self) -> dict[str, Any]:
        """What its page posts to us."""
        keys = {"p256dh": encoded(self.public), "auth": encoded(self.auth)}
        return {"endpoint": self.address, "keys": keys}

    def reads(self, wire: bytes) -> bytes:
        """A body in ``aes128gcm`` opened (RFC 8188 and 8291). Raises ``InvalidTag`` or ``ValueError``."""
        salt, length = wire[:16], wire[20]
        sender, sealed = wire[21 : 21 + length], wire[21 + length :]
        point = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), sender)
        shared = self.private.exchange(ec.ECDH(), point)
        secret = derived(self.auth, shared, b"WebPush: info\0" + self.public + sender, 32)
        key = derived(salt, secret, b"Content-Encoding: aes128gcm\0", 16)
        nonce = derived(salt, secret, b"Content-Encoding: nonce\0", 12)
        record = AESGCM(key).decrypt(nonce, sealed, None).rstrip(b"\0")
        if record[-1:] != b"\x02":
            raise ValueError("not the last record")
        return record[:-1]


def derived(salt: bytes, secret: bytes, info: bytes, length: int) -> bytes:
    """HKDF with SHA-256."""
    return HKDF(hashes.SHA256(), length, salt, info).derive(secret)


def signed_claims(authorization: str, origin: str) -> tuple[dict[str, Any], str]:
    """The claims of a VAPID header and the key they are signed with. Raises ``ValueError`` with what is wrong."""
    scheme, _, rest = authorization.partition(" ")
    fields = dict(part.strip().split("=", 1) for part in rest.split(","))
    if scheme.lower() != "vapid" or set(fields) != {"t", "k"}:
        raise ValueError("no VAPID")
    head, body, signature = fields["t"].split(".")
    raw = decoded(signature)
    pair = utils.encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:]))
    key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), decoded(fields["k"]))
    try:
        key.verify(pair, f"{head}.{body}".encode(), ec.ECDSA(hashes.SHA256()))
    except InvalidSignature as error:
        raise ValueError("another signature") from error
    claims: dict[str, Any] = json.loads(decoded(body))
    if json.loads(decoded(head)).get("alg") != "ES256" or claims.get("aud") != origin:
        raise ValueError("for another service")
    left = dt.datetime.fromtimestamp(claims["exp"], dt.UTC) - real_now()
    if not dt.timedelta() < left <= DAY:
        raise ValueError("too old, or good for too long")
    if not str(claims.get("sub", "")).startswith(("mailto:", "https://")):
        raise ValueError("nobody to reach")
    return claims, fields["k"]


class PushEndpoint:
    """The service: makes browsers, answers as it is told, and keeps what came."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.received: queue.Queue[Received] = queue.Queue()
        self.release = threading.Event()
        """Lets go of calls that hang."""
        self._browsers: dict[str, MadeUpBrowser] = {}
        self._answers: list[tuple[int, dict[str, str]]] = []

    def browser(self) -> MadeUpBrowser:
        """A new browser, subscribed."""
        path = f"/push/{len(self._browsers)}"
        self._browsers[path] = MadeUpBrowser(self.url + path)
        return self._browsers[path]

    def will_answer(self, status: int, **headers: str) -> None:
        """Answer the next call so, in the order told; 0 hangs. Without anything told it is 201."""
        self._answers.append((status, {name.replace("_", "-"): value for name, value in headers.items()}))

    def next(self) -> Received:
        """What comes next; waits for it."""
        return self.received.get(timeout=PATIENCE)

    def take(self, path: str, headers: dict[str, str], wire: bytes) -> tuple[int, dict[str, str]]:
        """Judge a call and answer it."""
        browser = self._browsers.get(path)
        claims: dict[str, Any] = {}
        key, words, fault = "", None, ""
        try:
            claims, key = signed_claims(headers.get("authorization", ""), self.url)
            if headers.get("content-encoding") != "aes128gcm" or not headers.get("ttl", "").isdigit():
                raise ValueError("not as a push service takes it")
            words = json.loads(browser.reads(wire)) if browser else None
        except (ValueError, InvalidTag) as error:
            fault = str(error) or type(error).__name__
        answer = self._answers.pop(0) if self._answers else (400 if fault else 201 if browser else 404, {})
        self.received.put(
            Received(path=path, headers=headers, claims=claims, key=key, words=words, wire=wire, fault=fault)
        )
        if answer[0] == 0:
            self.release.wait(PATIENCE)
        return answer


@contextmanager
def push_endpoint() -> Iterator[PushEndpoint]:
    """Run the service on a free port for the block."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            wire = self.rfile.read(int(self.headers.get("content-length", "0")))
            headers = {name.lower(): value for name, value in self.headers.items()}
            status, more = endpoint.take(self.path, headers, wire)
            if status == 0:
                self.close_connection = True
                return
            self.send_response(status)
            for name, value in more.items():
                self.send_header(name, value)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *given: Any) -> None:
            """Keep quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    endpoint = PushEndpoint(f"http://127.0.0.1:{server.server_address[1]}")
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), name="push endpoint", daemon=True)
    thread.start()
    try:
        yield endpoint
    finally:
        endpoint.release.set()
        server.shutdown()
        server.server_close()
        thread.join(PATIENCE)
