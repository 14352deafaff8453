"""After a newer text of an article: what was attached to the older one is offered to move."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.story.annotating import annotation_of
from desktop.story.codebook import code_path
from desktop.story.comparison import Span
from desktop.story.decisions import (
    Absence,
    FindingDecision,
    Kept,
    LinkDecision,
    QuoteCorrection,
    UtteranceDecision,
)
from desktop.story.moving import Move, NotePlace, PinPlace, SaidFact, SetKind
from desktop.story.moving_notes import all_moves, move_all
from desktop.story.project import Project
from desktop.window.facts_dialog import heading_of
from desktop.window.panel_builder import address_of
from desktop.window.said import kind_word
from desktop.window.versions_dialog import Offer, VersionsDialog

if TYPE_CHECKING:
    from desktop.application.session import Session

COMMENT_SHOWN = 60
"""Characters of a comment that name a note."""


def tr(text: str) -> str:
    return QCoreApplication.translate("VersionOffers", text)


def offer(session: Session, older: int, newer: int) -> None:
    """Open the dialog, if there is anything to move or to leave."""
    project = session.workspace.project
    found = all_moves(project, older, newer)
    if not found:
        return
    offers = [offer_of(project, move, older, newer) for move in found]
    names = f"A{older}", f"A{newer}"
    dialog = VersionsDialog(session.window.theme, names, offers, session.window)
    dialog.moves_chosen.connect(partial(move_chosen, session))
    dialog.open()


def move_chosen(session: Session, chosen: tuple[Move, ...]) -> None:
    session.workspace.edit(tr("Move to the newer text"), partial(move_all, chosen=tuple(chosen)))


def offer_of(project: Project, move: Move, older: int, newer: int) -> Offer:
    """Say what is attached, with its words before and after."""
    what = what_is(project, move, older)
    if move.changed is None:
        return Offer(move, what, move.quote)
    if isinstance(move.changed, SaidFact):
        return Offer(move, what, move.changed.value, move.changed.value, move.how, move.score)
    if isinstance(move.changed, NotePlace | PinPlace):
        before, after = note_words(project, move, older, newer)
        return Offer(move, what, before, after, move.how, move.score)
    after = words_of(project, place_in(move.changed, newer))
    return Offer(move, what, move.quote, after, move.how, move.score)


def what_is(project: Project, move: Move, older: int) -> str:
    attached = move.attached
    if isinstance(attached, LinkDecision):
        mine, other = attached.a, attached.b
        if mine.article != older:
            mine, other = other, mine
        said = {
            "confirmed": tr("Link {} – {}, confirmed"),
            "rejected": tr("Link {} – {}, rejected"),
        }
        words = said.get(attached.origin.value, tr("Link {} – {}, drawn by a person"))
        return words.format(address(project, mine), address(project, other))
    if isinstance(attached, Absence):
        return tr("{} checked absent in A{}").format(
            address(project, attached.passage), attached.article
        )
    if isinstance(attached, Kept):
        return tr("Kept as one statement: {}").format(addresses(project, attached.passages))
    if isinstance(attached, FindingDecision):
        return tr("A finding looked at: {}").format(addresses(project, attached.spans))
    if isinstance(attached, QuoteCorrection):
        words = tr("Quote {} corrected") if attached.quote else tr("{} is no quote")
        return words.format(f"Q{attached.number}")
    if isinstance(attached, UtteranceDecision):
        words = tr("Same words: {} – {}") if attached.is_same else tr("Not the same words: {} – {}")
        return words.format(address(project, attached.a), address(project, attached.b))
    if isinstance(attached, SetKind):
        return tr("{} is a {}").format(address(project, attached.passage), kind_word(attached.kind))
    if isinstance(attached, NotePlace | PinPlace):
        return note_is(project, attached)
    return tr("{} stated by the reader").format(heading_of(attached.name))


def note_is(project: Project, attached: NotePlace | PinPlace) -> str:
    """Say which note or pin it is: "N4 Frames > Causes: who says so?"."""
    if isinstance(attached, PinPlace):
        name = next((b.name for b in project.briefs if b.number == attached.brief), "")
        return tr("Pinned to the brief {}").format(name) if name else tr("Pinned to a brief")
    note = annotation_of(project, attached.annotation)
    if note is None:
        return f"N{attached.annotation}"
    codes = ", ".join(filter(None, (code_path(project, code) for code in note.codes)))
    comment = " ".join(note.comment[:COMMENT_SHOWN].split())
    return ": ".join(filter(None, (f"{note.address}  {codes}".rstrip(), comment)))


def note_words(project: Project, move: Move, older: int, newer: int) -> tuple[str, str]:
    """Return the words before and after; of a memo on an article, the articles."""
    changed = move.changed
    assert isinstance(changed, NotePlace | PinPlace)
    if changed.anchor.is_whole:
        return f"A{older}", f"A{newer}"
    return move.quote, changed.anchor.quote


def place_in(changed: object, newer: int) -> Span | None:
    """Return the place of something attached that lies in the newer text."""
    if isinstance(changed, LinkDecision):
        return changed.a if changed.a.article == newer else changed.b
    if isinstance(changed, Absence | SetKind):
        return changed.passage
    if isinstance(changed, QuoteCorrection):
        return changed.found
    if isinstance(changed, UtteranceDecision):
        return changed.a if changed.a.article == newer else changed.b
    if isinstance(changed, Kept | FindingDecision):
        spans = changed.passages if isinstance(changed, Kept) else changed.spans
        return next((span for span in spans if span.article == newer), None)
    return None


def words_of(project: Project, span: Span | None) -> str:
    return "" if span is None else project.article(span.article).text[span.start : span.end]


def addresses(project: Project, spans: tuple[Span, ...]) -> str:
    return ", ".join(address(project, span) for span in spans)


def address(project: Project, span: Span) -> str:
    return address_of(project.article(span.article), span)
