"""Count how often the facts of invented pages are found, and invented, beside trafilatura's: `python -m tests.importing.metadata_figures`."""

import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from desktop.importing.content import FACT_NAMES
from desktop.importing.pages.body import blocks_of
from desktop.importing.pages.metadata import page_facts
from desktop.importing.pages.tree import parsed
from desktop.resources import ROOT
from tests.importing.page_figures import blind_pages

CASES = ROOT / "tests" / "cases" / "import" / "metadata"
NONE = "none"
BLIND_FACTS = ("language", "title", "published", "updated", "byline")
THEIRS = {"title": "title", "byline": "author", "published": "date", "outlet": "sitename"}


class Case(NamedTuple):
    name: str
    facts: Mapping[str, str]
    page: bytes


def pieces() -> dict[str, str]:
    found = re.split(r"^=== (\w+)\n", (CASES / "pieces.txt").read_text("utf-8"), flags=re.MULTILINE)
    return dict(zip(found[1::2], found[2::2], strict=True))


def cases(prefix: str) -> Iterator[Case]:
    """Give the pages of the files whose names begin so, with the facts that they state."""
    if prefix == "blind":
        yield from blind_cases()
        return
    known = pieces()
    for path in sorted(CASES.glob(f"{prefix}*.pages")):
        for part in re.split(r"^=== ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
            top, _, page = part.partition("\n---\n")
            name, *lines = top.splitlines()
            page = re.sub(r"\{\{(\w+)\}\}", lambda match: known[match[1]], page)
            facts = dict(line.split(": ", 1) for line in lines)
            yield Case(f"{path.stem}: {name}", facts, page.encode())


def blind_cases() -> Iterator[Case]:
    """Give the pages that were written before the rules were read, with the facts of their gold."""
    for path in blind_pages():
        rows = (
            line.split("\t", 1)
            for line in path.with_suffix(".gold").read_text("utf-8").splitlines()
        )
        facts = {kind: text for kind, text in rows if kind in BLIND_FACTS}
        yield Case(f"blind: {path.stem}", facts, path.read_bytes())


def ours(case: Case) -> dict[str, str]:
    page = parsed(case.page)
    found = page_facts(page, blocks_of(page))
    assert set(found) <= set(FACT_NAMES)
    return {name: stated.value for name, stated in found.items()}


def theirs(case: Case) -> dict[str, str]:
    from trafilatura.metadata import extract_metadata

    found = extract_metadata(case.page)
    return {
        name: str(getattr(found, key)).replace("; ", " and ")
        for name, key in THEIRS.items()
        if getattr(found, key)
    }


def same(fact: str, wanted: str, found: str) -> bool:
    if fact in ("published", "updated"):
        return wanted[:10] == found[:10]
    return folded(wanted) == folded(found)


def same_instant(wanted: str, found: str) -> bool:
    return "T" not in wanted or moment(wanted) == moment(found)


def moment(text: str) -> datetime | str:
    if "T" not in text:
        return text
    made = datetime.fromisoformat(text)
    return made.astimezone(UTC) if made.tzinfo else text


def folded(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


class Figures(NamedTuple):
    stated: Counter[str]
    right: Counter[str]
    silent: Counter[str]
    invented: Counter[str]
    errors: list[str]


def measure(prefix: str, tool: str = "ours") -> Figures:
    figures = Figures(Counter(), Counter(), Counter(), Counter(), [])
    for case in cases(prefix):
        found = ours(case) if tool == "ours" else theirs(case)
        for fact, wanted in case.facts.items():
            got = found.get(fact, "")
            if fact == "role" and not got:
                got = "report"
            if wanted == NONE:
                figures.silent[fact] += 1
                figures.invented[fact] += bool(got)
                is_right = not got
            else:
                figures.stated[fact] += 1
                is_right = same(fact, wanted, got)
                figures.right[fact] += is_right
                if is_right and fact == "published" and tool == "ours":
                    figures.stated["to the minute"] += "T" in wanted
                    figures.right["to the minute"] += "T" in wanted and same_instant(wanted, got)
            if not is_right:
                figures.errors.append(f"{case.name}: {fact}: {wanted!r} but found {got!r}")
    return figures


def show(prefix: str) -> None:
    mine, others = measure(prefix), measure(prefix, "trafilatura")
    print(
        f"\n{prefix}: {sum(1 for _ in cases(prefix))} pages\n{'fact':<14}{'exact':>16}{'invented':>16}{'trafilatura: exact':>22}{'invented':>12}"
    )
    for fact in [*FACT_NAMES, "to the minute"]:
        if mine.stated[fact] or mine.silent[fact]:
            has = fact in THEIRS
            print(
                f"{fact:<14}{mine.right[fact]:>8} of {mine.stated[fact]:<5}{mine.invented[fact]:>8} of {mine.silent[fact]:<5}"
                + (
                    f"{others.right[fact]:>14} of {others.stated[fact]:<5}{others.invented[fact]:>5} of {others.silent[fact]}"
                    if has
                    else ""
                )
            )
    if ("--errors" in sys.argv and prefix == "dev") or "--all" in sys.argv:
        print("\n".join(mine.errors))


if __name__ == "__main__":
    assert Path(CASES).is_dir()
    for name in ("dev", "held", "blind"):
        show(name)
