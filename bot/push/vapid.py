"""The key that tells push services that a notice is ours (VAPID).

It follows from the installation's key, which is made at the first start and never changes: every process has the
same one, a rotation of master keys leaves it alone, and a restored key file brings it back. Another key would make
every browser's subscription worthless.
"""

from __future__ import annotations

import base64
import datetime as dt
import itertools
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from bot.push.endpoint import origin_of
from bot.settings import Settings
from storage.vault import Vault

GOOD_FOR = dt.timedelta(hours=12)
"""How long a signed claim is good; push services take no more than a day."""
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
"""Of the curve P-256: a private key is a number below it."""


def private_key(vault: Vault) -> ec.EllipticCurvePrivateKey:
    """The key that signs."""
    drawn = (int.from_bytes(vault.mac("push", str(number))) for number in itertools.count())
    return ec.derive_private_key(next(each for each in drawn if 0 < each < ORDER), ec.SECP256R1())


def public_key(vault: Vault) -> str:
    """What a browser subscribes with, base64url: it then takes notices from nobody else."""
    point = private_key(vault).public_key()
    return (
        base64.urlsafe_b64encode(point.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))
        .rstrip(b"=")
        .decode()
    )


def claims(settings: Settings, endpoint: str, now: dt.datetime) -> dict[str, str | int]:
    """What is signed: for whom, until when (the machine's clock), and how to reach who runs this."""
    host = urlsplit(settings.base_url).hostname or "localhost"
    sub = f"https://{host}" if settings.secure else f"mailto:push@{host if '.' in host else 'localhost'}"
    return {"aud": origin_of(endpoint), "exp": int((now + GOOD_FOR).timestamp()), "sub": sub}
