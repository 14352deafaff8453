"""Print what is lost between made documents and what is read of them: python -m tests.importing.document_figures."""

from __future__ import annotations

import re
import sys
from difflib import SequenceMatcher
from typing import NamedTuple

from desktop.importing.content import Block, Source
from desktop.importing.readers import content_of
from desktop.resources import ROOT
from desktop.story.article import Kind
from tests.importing.documents.made import docx_of, epub_of, odt_of, rtf_of
from tests.importing.documents.sheets import SOFT, Layout, typeset

CASES = ROOT / "tests" / "cases" / "articles"
LATIN = (
    "dev-01-wire-dateline",
    "dev-04-british-broadsheet",
    "dev-05-blog-opinion",
    "dev-06-press-release",
    "dev-17-de-agentur",
    "dev-19-fr-agence",
)
OTHERS = ("dev-13-uk-agency", "dev-15-ru-news", "dev-21-ar")
VOWELS = re.compile(r"([aeiouyäöüéèà])([bcdfgklmnprstvz])(?=[aeiouyäöüéèà][a-zäöüéèà])")
LAYOUTS = {
    "one column, indents": Layout(),
    "one column, gaps": Layout(indent=0, gap=6),
    "one column, justified, hyphens": Layout(justified=True, hyphens=True),
    "two columns, indents": Layout(columns=2, size=9, leading=11, indent=10),
    "two columns, hyphens": Layout(columns=2, size=9, leading=11, indent=10, hyphens=True),
    "two columns, justified, hyphens": Layout(columns=2, size=9, leading=11, justified=True, hyphens=True),
    "two columns, gaps, by rows": Layout(columns=2, size=9, leading=11, indent=0, gap=5, rowwise=True),
    "three columns, justified, hyphens": Layout(columns=3, size=8.5, leading=10, indent=8, justified=True, hyphens=True, gutter=14),
    "three columns, hyphens, by rows": Layout(columns=3, size=8.5, leading=10, indent=8, hyphens=True, gutter=14, rowwise=True),
    "no indent, no gap": Layout(indent=0, gap=0),
    "two columns, shifts for blanks": Layout(columns=2, size=9, leading=11, spaced=True, indent=9),
    "short pages": Layout(high=330, hyphens=True, justified=True),
}  # fmt: skip


class Outcome(NamedTuple):
    """Counts of one document; `wrong` are words that are not as they were written."""

    words: int
    kept: int
    breaks: int
    invented: int
    lost: int
    hyphens: int
    wrong: tuple[str, ...]
    """Also where breaks were invented (//) or lost (++)."""


def paragraphs(name: str) -> list[str]:
    text = (CASES / f"{name}.txt").read_text("utf-8")
    found = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    return list(dict.fromkeys(found))


def softened(text: str) -> str:
    """Return text with soft hyphens where words of seven letters and more may be parted."""
    return " ".join(
        VOWELS.sub(rf"\1{SOFT}\2", w) if len(w) >= 7 and w.isalpha() else w for w in text.split()
    )


def printable(text: str) -> str:
    return text.encode("cp1252", "ignore").decode("cp1252").replace("\u00a0", " ")


def compared(wanted: list[str], blocks: tuple[Block, ...], parted: int = 0) -> Outcome:
    """Return what is the same: words in order, and the ends of paragraphs among them."""
    found = [b.text for b in blocks if b.kind is not Kind.RIGHTS or not b.is_sure]
    left, left_ends = flat(wanted)
    right, right_ends = flat(found)
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    place = {a + i: b + i for a, b, n in matcher.get_matching_blocks() for i in range(n)}
    back = {b: a for a, b in place.items()}
    invented = sum(1 for end in right_ends if end in back and back[end] not in left_ends)
    lost = sum(1 for end in left_ends if end in place and place[end] not in right_ends)
    wrong = tuple(
        f"{' '.join(left[a:b])} > {' '.join(right[c:d])}"
        for tag, a, b, c, d in matcher.get_opcodes()
        if tag != "equal"
    )
    if "--breaks" in sys.argv:
        wrong += tuple(
            " ".join(right[max(0, e - 4) : e + 1]) + " // " + " ".join(right[e + 1 : e + 5])
            for e in sorted(right_ends)
            if e in back and back[e] not in left_ends
        )
        wrong += tuple(
            " ".join(left[max(0, e - 4) : e + 1]) + " ++ " + " ".join(left[e + 1 : e + 5])
            for e in sorted(left_ends)
            if e in place and place[e] not in right_ends
        )
    return Outcome(len(left), len(place), len(left_ends), invented, lost, parted, wrong)


def flat(texts: list[str]) -> tuple[list[str], set[int]]:
    words: list[str] = []
    ends = set()
    for text in texts:
        words += text.split()
        ends.add(len(words) - 1)
    return words, ends


def outcomes() -> dict[str, Outcome]:
    found = {}
    made = {"docx": docx_of, "odt": odt_of, "rtf": rtf_of}
    for name in (*LATIN[:2], *OTHERS):
        texts = paragraphs(name)
        for suffix, make in made.items():
            found[f"{suffix} {name}"] = compared(texts, read(make(texts), suffix))
        found[f"epub {name}"] = compared(["A", *texts], read(epub_of([("A", texts)]), "epub"))
    for kind, layout in LAYOUTS.items():
        for name in LATIN:
            texts = [printable(t) for t in paragraphs(name)]
            data = typeset([softened(t) for t in texts], layout)
            found[f"pdf {kind}: {name}"] = compared(texts, read(data, "pdf"))
    return found


def read(data: bytes, suffix: str) -> tuple[Block, ...]:
    return content_of(Source(f"made.{suffix}", data)).drafts[0].blocks


def main() -> None:
    found = outcomes()
    groups: dict[str, list[Outcome]] = {}
    for name, outcome in found.items():
        groups.setdefault(name.split(":")[0].split(" dev-")[0], []).append(outcome)
    print(
        f"{'documents':<42}{'kept words':>11}{'invented breaks':>17}{'lost breaks':>13}{'wrong words':>13}"
    )
    for name, group in [*groups.items(), ("all", list(found.values()))]:
        words, kept = sum(o.words for o in group), sum(o.kept for o in group)
        ends, wrong = sum(o.breaks for o in group), sum(len(o.wrong) for o in group)
        invented, lost = sum(o.invented for o in group), sum(o.lost for o in group)
        print(
            f"{name:<38}{len(group):>4}{kept / words:>11.2%}{invented / ends:>17.1%}{lost / ends:>13.1%}{wrong:>13}"
        )
    if "--errors" in sys.argv:
        for name, outcome in found.items():
            if outcome.wrong or outcome.invented or outcome.lost:
                print(
                    name,
                    f"invented {outcome.invented}, lost {outcome.lost}",
                    *outcome.wrong,
                    sep="\n    ",
                )


if __name__ == "__main__":
    main()
