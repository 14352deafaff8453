"""What became of things that were added, in words."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.story.article import LACKING, WAY_HAND, Article, Stated
from desktop.story.imported import LogRow, Outcome
from desktop.window.fact_words import completeness_words, evidence_words, local_time
from desktop.window.headers import outlet_label
from desktop.window.said import said


def tr(text: str) -> str:
    return QCoreApplication.translate("AddingWords", text)


def outcome_words(outcome: Outcome) -> str:
    """Name what became of one thing."""
    return {
        Outcome.ADDED: tr("added"),
        Outcome.KNOWN: tr("already there"),
        Outcome.NEWER: tr("new version"),
        Outcome.MATCHED: tr("facts taken over"),
        Outcome.LISTED: tr("no article"),
        Outcome.SKIPPED: tr("not chosen"),
        Outcome.FAILED: tr("failed"),
    }[outcome]


def counted_words(rows: Sequence[LogRow]) -> str:
    """Say how many there are of each outcome, the usual one first."""
    counts = Counter(row.entry.outcome for row in rows)
    parts = [
        tr("{count} {outcome}").format(count=counts[each], outcome=outcome_words(each))
        for each in Outcome
        if counts[each]
    ]
    lacking = sum(may_lack(row) for row in rows)
    if lacking:
        parts.append(tr("{} may be incomplete").format(lacking))
    return ", ".join(parts)


def may_lack(row: LogRow) -> bool:
    return row.article is not None and row.article.complete in LACKING


def state_of(row: LogRow) -> str:
    """Say what became of a thing, with the article it is about: "new version of A3"."""
    entry = row.entry
    if row.exclusion is not None:
        return tr("excluded")
    if entry.outcome is Outcome.NEWER and entry.other:
        return tr("new version of A{}").format(entry.other)
    return outcome_words(entry.outcome)


def name_of(row: LogRow) -> str:
    """Name what was read, with the part of it."""
    entry = row.entry
    part = tr("edited by hand") if entry.part == WAY_HAND else entry.part
    return f"{entry.name} · {part}" if part else entry.name


def headed(row: LogRow) -> str:
    """Name the article that came of it by its headline, else by its outlet; empty if there is none."""
    article = row.article
    if article is None:
        return ""
    return " ".join((article.headline or outlet_label(article)).split())


def notes_of(row: LogRow) -> list[str]:
    """Return what there is to know besides: copies, missing parts, reasons, who left it out."""
    notes = [] if row.entry.why is None else [said(row.entry.why).rstrip(".")]
    if row.copies:
        copies = ", ".join(f"A{number}" for number in row.copies)
        notes.append(tr("nearly the same text as {}").format(copies))
    article = row.article
    if article is not None and may_lack(row):
        words = completeness_words(article.complete)
        sign = lacking_words(article)
        notes.append(f"{words}: {sign}" if sign else words)
    if row.exclusion is not None:
        who = row.exclusion.by or tr("a person without a name")
        when, why = local_time(row.exclusion.at), row.exclusion.why or tr("no reason given")
        notes.append(tr("excluded by {who}, {when}: {why}").format(who=who, when=when, why=why))
    elif row.entry.article and article is None:
        notes.append(tr("not in the project any more"))
    return notes


def lacking_words(article: Article) -> str:
    """Say by what sign a part of a text may be missing; empty if there is none."""
    evidence = article.complete_evidence
    return evidence_words(Stated(article.complete, evidence)) if evidence else ""


def whole_of(row: LogRow) -> str:
    """Say a whole line, for a screen reader, a tooltip and a copy."""
    address = f"A{row.entry.article}" if row.entry.article else ""
    parts = (name_of(row), state_of(row), address, headed(row), *notes_of(row))
    return ". ".join(part.rstrip(".") for part in parts if part) + "."
