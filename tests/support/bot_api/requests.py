"""Bodies of requests and of a webhook's answers: JSON, form or multipart, as one dictionary."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

import aiohttp
from aiohttp import web

from tests.support.bot_api.refusals import bad
from tests.support.bot_api.values import Upload

OCTETS = "application/octet-stream"


async def read_request(request: web.Request) -> dict[str, Any]:
    """What a client sent, in the address and in the body. Raises ``Refused``."""
    given: dict[str, Any] = dict(request.query)
    if not request.can_read_body:
        return given
    if request.content_type == "application/json":
        try:
            body = json.loads(await request.read())
        except ValueError:
            raise bad("can't parse request: invalid JSON") from None
        if not isinstance(body, dict):
            raise bad("can't parse request: object expected")
        return given | body
    try:
        fields = await request.post()
    except ValueError:
        raise bad("can't parse request: invalid body") from None
    for name, value in fields.items():
        if isinstance(value, web.FileField):
            content = value.file.read()
            value.file.close()
            given[name] = Upload(value.filename, content, value.content_type)
        else:
            given[name] = value
    return given


async def read_answer(answer: aiohttp.ClientResponse) -> dict[str, Any]:
    """The method that a webhook answered with; empty when it only said yes."""
    if answer.content_type.startswith("multipart/"):
        return await _parts(answer)
    text = await answer.text()
    if answer.content_type == "application/x-www-form-urlencoded":
        return dict(parse_qsl(text))
    try:
        body = json.loads(text)
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


async def _parts(answer: aiohttp.ClientResponse) -> dict[str, Any]:
    found: dict[str, Any] = {}
    async for part in aiohttp.MultipartReader.from_response(answer):
        if not isinstance(part, aiohttp.BodyPartReader) or not part.name:
            continue
        content = bytes(await part.read())
        if part.filename:
            found[part.name] = Upload(part.filename, content, part.headers.get("Content-Type", OCTETS))
        else:
            found[part.name] = content.decode()
    return found
