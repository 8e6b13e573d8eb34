"""A place that is changed is the new one in every process that runs, without a start."""

from __future__ import annotations

import urllib.request
from functools import partial
from pathlib import Path

from tests.support.processes import Served, wait_until

NUMBER = "00 11 22 33"


def test_an_imported_number_is_on_the_page_of_every_running_process(
    tmp_path: Path, database_url: str
) -> None:
    file = tmp_path / "places.csv"
    file.write_text(
        "slug,kind,name,city,phone,source\n"
        f"boernetelefonen,child_line,Eksempeltelefonen,all,{NUMBER},example.org\n",
        "utf-8",
    )
    served = [Served(tmp_path, database_url)]
    if database_url.startswith("postgresql"):
        served.append(Served(tmp_path, database_url))
    try:
        for each in served:
            each.start()
            assert NUMBER not in page(each)
        assert served[0].ikiorti("places", "import", str(file)) == "boernetelefonen: changed\n"
        for each in served:
            wait_until(partial(shows, each), "the new number")
    finally:
        for each in served:
            each.kill()


def shows(served: Served) -> bool:
    return NUMBER in page(served)


def page(served: Served) -> str:
    with urllib.request.urlopen(f"{served.base_url}/danger", timeout=10) as answer:
        return str(answer.read().decode())
