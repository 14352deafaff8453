"""How well quotes are found: counted over the annotated cases, articles and seeds.

`python -m tests.quoting.figures [--patterns] [--errors N] [--seeds|--articles|--cases]`
"""

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

from desktop.quoting.attribution import Attribute
from desktop.story.quote import CueClass, Quote, QuoteKind
from tests.quoting.cases import Case, article_cases, seed_cases, small_cases
from tests.quoting.matching import (
    Pair,
    content,
    is_right_name,
    is_right_outlet,
    is_right_speaker,
    pairs,
    wrong_outlets,
    wrongs,
)

FEWEST_QUOTABLE_WORDS = 4
"""A clause this long with a cue of speech is what a reader would call a quote (evidence/quotes.md §3)."""
COUNTED = ("all", "quotable", "direct", "mixed", "indirect", "no_comment", "marked")

Find = Callable[[Case], tuple[Quote, ...]]


class NoModel(Exception):
    """No language model is installed."""


def finder(patterns: bool = False) -> Find:
    """Return what finds the quotes of a case, with the language model or by patterns alone."""
    from desktop.quoting.extract import find_quotes, quotes_of

    attribute = None if patterns else parsing()

    def find(case: Case) -> tuple[Quote, ...]:
        used = attribute if case.language == "en" else None
        if case.article is not None:
            return quotes_of(case.article, used)
        return find_quotes(case.text, language=case.language, attribute=used)

    return find


class Counts(NamedTuple):
    """What was counted of one kind; `hits` and `exact` are over made and over annotated quotes."""

    made: int = 0
    gold: int = 0
    hit_made: int = 0
    hit_gold: int = 0
    exact: int = 0
    speaker: int = 0
    speaker_asked: int = 0
    name: int = 0
    name_asked: int = 0
    via: int = 0
    via_asked: int = 0
    via_invented: int = 0
    name_invented: int = 0

    @property
    def precision(self) -> float:
        return self.hit_made / self.made if self.made else 0.0

    @property
    def recall(self) -> float:
        return self.hit_gold / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    @property
    def exact_f1(self) -> float:
        return 2 * self.exact / (self.made + self.gold) if self.made + self.gold else 0.0


def is_quotable(text: str, quote: Quote) -> bool:
    """See whether a reader would call it a quote: in marks, or a clause with a cue of speech."""
    if quote.kind is not QuoteKind.INDIRECT:
        return quote.is_spoken
    long_enough = len(content(text, quote)) >= FEWEST_QUOTABLE_WORDS
    return long_enough and quote.cue_class is not CueClass.THOUGHT


def count(case: Case, made: Sequence[Quote]) -> dict[str, Counts]:
    """Count one text."""
    text = case.text
    counted = {}
    spoken = [q for q in made if q.is_spoken], [q for q in case.quotes if q.is_spoken]
    silent = [q for q in made if not q.is_spoken], [q for q in case.quotes if not q.is_spoken]
    found = [*pairs(text, *spoken), *pairs(text, *silent)]
    for kind in COUNTED:
        counted[kind] = _count_kind(text, kind, made, case.quotes, found)
    return counted


def _count_kind(
    text: str, kind: str, made: Sequence[Quote], gold: Sequence[Quote], found: Sequence[Pair]
) -> Counts:
    def is_of(quote: Quote) -> bool:
        return quote.is_spoken if kind in {"all", "quotable"} else quote.kind == kind

    # Quotable: recall over what a reader would call a quote, precision over everything annotated.
    wanted = [q for q in gold if (is_quotable(text, q) if kind == "quotable" else is_of(q))]
    own = [q for q in made if is_of(q)]
    hits = [pair for pair in found if pair.gold in wanted]
    speaking = [pair for pair in hits if pair.gold.speaker is not None]
    named = [pair for pair in speaking if pair.gold.name]
    chained = [pair for pair in hits if pair.gold.via is not None]
    return Counts(
        made=len(own),
        gold=len(wanted),
        hit_made=sum(pair.made in own for pair in found),
        hit_gold=len(hits),
        exact=sum(content(text, p.made) == content(text, p.gold) for p in hits),
        speaker=sum(is_right_speaker(text, pair) for pair in speaking),
        speaker_asked=len(speaking),
        name=sum(is_right_name(text, pair) for pair in named),
        name_asked=len(named),
        via=sum(is_right_outlet(text, pair) for pair in chained),
        via_asked=len(chained),
        name_invented=sum(bool(p.made.name) and not p.gold.name for p in hits),
        via_invented=sum(p.made.via is not None and p.gold.via is None for p in hits),
    )


def parsing() -> Attribute:
    """Return what attributes by parsing; raise NoModel where no language model is installed."""
    from desktop.quoting import model
    from desktop.quoting.dependency import attributing

    loaded = model.load()
    if loaded.nlp is None:
        raise NoModel(loaded.engine)
    return attributing.attribute(loaded.nlp)


def show(title: str, totals: dict[str, Counts], seconds: float) -> None:
    print(f"\n{title}   {seconds:.2f} CPU seconds")
    head = f"{'kind':11}{'quotes':>7}{'made':>6}{'P':>7}{'R':>7}{'F1':>7}{'exact':>7}"
    print(head + f"{'speaker':>9}{'name':>7}{'via':>7}")
    for kind in COUNTED:
        row = totals[kind]
        line = (
            f"{kind:11}{row.gold:7}{row.made:6}{row.precision:7.3f}{row.recall:7.3f}{row.f1:7.3f}"
        )
        line += f"{row.exact_f1:7.3f}{row.speaker / (row.speaker_asked or 1):9.3f}"
        line += f"{row.name / (row.name_asked or 1):7.3f}{f'{row.via}/{row.via_asked}':>7}"
        print(line)
    everything = totals["all"]
    print(f"invented: {everything.name_invented} names, {everything.via_invented} outlets")


def misses(case: Case, made: Sequence[Quote]) -> list[str]:
    """List what is missed, too much or wrong in a text; no-comments and marked words left out."""
    spoken = tuple(quote for quote in made if quote.is_spoken)
    gold = tuple(quote for quote in case.quotes if quote.is_spoken)
    only = case._replace(quotes=gold)
    lines = (*wrongs(only, spoken), *wrong_outlets(only, spoken))
    return [f"{case.title}: {line}" for line in lines]


def count_all(title: str, cases: Sequence[Case], find: Find, errors: int) -> None:
    totals = {kind: Counts() for kind in COUNTED}
    lines: list[str] = []
    begin = time.process_time()
    for case in cases:
        made = find(case)
        for kind, counts in count(case, made).items():
            totals[kind] = Counts(*map(sum, zip(totals[kind], counts, strict=True)))
        lines += misses(case, made)
    show(title, totals, time.process_time() - begin)
    for line in lines[:errors]:
        print(line)


def count_cases(find: Find, errors: int) -> None:
    wrong, outlets = {}, []
    for case in small_cases():
        made = find(case)
        outlets += [f"{case.title}: {line}" for line in wrong_outlets(case, made)]
        if lines := wrongs(case, made):
            wrong[case.title] = lines
    print(f"\nsmall cases: {len(small_cases()) - len(wrong)} right of {len(small_cases())}")
    for title in list(wrong)[:errors]:
        print(f"- {title}", *(f"    {line}" for line in wrong[title]), sep="\n")
    print(f"outlets wrong or missing in small cases: {len(outlets)}", *outlets[:errors], sep="\n  ")


def main() -> None:
    parser = argparse.ArgumentParser(description="Count how well quotes are found.")
    parser.add_argument("--patterns", action="store_true", help="without the language model")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list N misses of each")
    for part in ("seeds", "articles", "cases"):
        parser.add_argument(f"--{part}", action="store_true", help=f"the {part} alone")
    chosen = parser.parse_args()
    try:
        find = finder(chosen.patterns)
    except NoModel as error:
        sys.exit(f"No language model: {error}. Add --patterns.")
    everything = not (chosen.seeds or chosen.articles or chosen.cases)
    if everything or chosen.articles:
        count_all("articles", article_cases(), find, chosen.errors)
    if everything or chosen.seeds:
        count_all("seeds", seed_cases(), find, chosen.errors)
    if everything or chosen.cases:
        count_cases(find, chosen.errors)


if __name__ == "__main__":
    main()
