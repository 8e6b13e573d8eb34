"""Where people stop in a flow: as a page, as a table for a spreadsheet, and for the graph."""

from __future__ import annotations

import json
from collections.abc import Callable
from urllib.parse import urlencode

import msgspec
from litestar import Response, get
from litestar.params import FromPath

from admin.area import Handlers
from admin.console import Console, Here, StaffRequest
from bot.usage.sheet import as_csv
from bot.usage.stops import COUNTED, PERIODS, REVISIONS, Stops, where_people_stop

ON_CARDS = ("entered", "answered", "left", "person", "missed")
HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


async def _read(request: StaffRequest, console: Console, flow: str) -> Stops:
    asked = request.query_params
    period, revision = asked.get("period", PERIODS[0]), asked.get("revision", REVISIONS[0])
    return await console.runtime.alook(where_people_stop, request.user.member, flow, period, revision)


def _address(found: Stops, ending: str = "", **other: str) -> str:
    """The page, or another form of it, for the same choice or one that differs."""
    asked = urlencode({"period": found.period, "revision": found.revision} | other)
    return f"/console/flows/{found.flow}/stops{ending}?{asked}"


def _drawing(found: Stops, say: Callable[..., str]) -> str:
    """The graph with each step's counts where its words would stand."""
    cells = {stop.step: stop.cells for stop in found.steps}

    def said(step: str) -> str:
        told = [(what, cells[step][what]) for what in ON_CARDS if cells[step].get(what, 0) != 0]
        if all(count is None for _, count in told):
            return say("flow-stops-hidden") if told else ""
        return " · ".join(
            say(f"flow-stops-card-{what}", count=say("flow-stops-hidden") if count is None else str(count))
            for what, count in told
        )

    nodes = tuple(
        msgspec.structs.replace(node, words=said(node.id), private=False) for node in found.graph.nodes
    )
    return msgspec.json.encode(msgspec.structs.replace(found.graph, nodes=nodes)).decode()


@get("/{flow:str}/stops")
async def show(request: StaffRequest, console: Here, flow: FromPath[str]) -> Response[str]:
    """Per step how many came, went on, went elsewhere, asked for a person or were not understood."""
    found = await _read(request, console, flow)
    return console.page(
        request,
        "flows/stops.html",
        stops=found,
        periods=PERIODS,
        revisions=REVISIONS,
        counted=COUNTED,
        graph=_drawing(found, console.texts[request.user.language].format),
        marks=json.dumps({stop.step: "warning" for stop in found.steps if stop.stops}),
        address=lambda ending="", **other: _address(found, ending, **other),
    )


@get("/{flow:str}/stops.csv")
async def sheet(request: StaffRequest, console: Here, flow: FromPath[str]) -> Response[bytes]:
    """The same numbers as CSV: nothing stands in it that the page hides."""
    found = await _read(request, console, flow)
    name = f"stops-{found.flow}-{found.until}.csv"
    return Response(
        as_csv(found, console.texts[request.user.language].format),
        media_type="text/csv; charset=utf-8",
        headers={**HEADERS, "Content-Disposition": f'attachment; filename="{name}"'},
    )


@get("/{flow:str}/stops.json")
async def data(request: StaffRequest, console: Here, flow: FromPath[str]) -> Response[dict[str, object]]:
    """The same numbers for the graph: by step; null is hidden."""
    found = await _read(request, console, flow)
    steps = {stop.step: {**stop.cells, "share": stop.share} for stop in found.steps}
    told: dict[str, object] = {
        "flow": found.flow, "period": found.period, "revision": found.revision, "since": str(found.since),
        "until": str(found.until), "least": found.least, "most": found.most, "steps": steps,
    }  # fmt: skip
    return Response(told, headers=HEADERS)


HANDLERS: Handlers = (show, sheet, data)
