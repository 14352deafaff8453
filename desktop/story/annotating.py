"""Pure edits of annotations, memos and of how far articles are coded."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.story.anchoring import anchors_at
from desktop.story.annotation import MEMOS, About, Annotation, Coding, Progress
from desktop.story.comparison import Span

if TYPE_CHECKING:
    from desktop.story.project import Project


def annotate(project: Project, spans: Iterable[Span], new: Annotation) -> Project:
    """Add an annotation on places, with the next number; nothing where no place is there.

    A memo on a story, a code or the project has no place. `new` says codes, colour, comment, what it
    is about, by whom and when it was `made`; its number and anchors are given here.
    """
    anchors = anchors_at(project, spans)
    if not anchors and new.about not in MEMOS - {About.ARTICLE}:
        return project
    number = project.counters.annotation
    added = new._replace(number=number, anchors=anchors, changed=new.changed or new.made)
    return replace(
        project,
        annotations=(*project.annotations, added),
        counters=project.counters._replace(annotation=number + 1),
    )


def annotate_each(project: Project, spans: Iterable[Span], new: Annotation) -> Project:
    """Annotate each place by itself; what is there with the same place and author gets the codes, too.

    One that has a comment already keeps it: then another one is made for a comment that is new.
    """
    own = {each.spans: each for each in project.annotations if each.is_of(new.by)}
    kept = {each.number: each for each in project.annotations}
    number = project.counters.annotation
    for span in dict.fromkeys(spans):
        anchors = anchors_at(project, [span])
        if not anchors:
            continue
        known = own.get((span,))
        if known is not None and known.about is new.about and _takes(known, new):
            kept[known.number] = _with(known, new)
            continue
        made = new._replace(number=number, anchors=anchors, changed=new.changed or new.made)
        kept[number] = made
        number += 1
    annotations = tuple(kept.values())
    if annotations == project.annotations:
        return project
    counters = project.counters._replace(annotation=number)
    return replace(project, annotations=annotations, counters=counters)


def _takes(known: Annotation, new: Annotation) -> bool:
    return not new.comment or known.comment in ("", new.comment)


def _with(known: Annotation, new: Annotation) -> Annotation:
    """Return an annotation with the codes, colour and comment of another one besides."""
    after = known._replace(
        codes=tuple(dict.fromkeys((*known.codes, *new.codes))),
        colour=new.colour or known.colour,
        comment=new.comment or known.comment,
    )
    return known if after == known else after._replace(changed=new.changed or new.made)


def recode(project: Project, number: int, codes: Collection[int], at: str) -> Project:
    """Give an annotation other codes; its comment and colour stay."""
    known = {code.number for code in project.codes}
    chosen = tuple(dict.fromkeys(code for code in codes if code in known))
    return changed(project, number, lambda a: a._replace(codes=chosen, changed=at))


def code_all(
    project: Project, numbers: Collection[int], code: int, *, is_taken: bool, at: str
) -> Project:
    """Give annotations a code, or take it away; their other codes stay. Linear in the annotations."""
    wanted = set(numbers)

    def coded(annotation: Annotation) -> Annotation:
        if annotation.number not in wanted or (code in annotation.codes) is not is_taken:
            return annotation
        rest = tuple(each for each in annotation.codes if each != code)
        return annotation._replace(codes=rest if is_taken else (*rest, code), changed=at)

    annotations = tuple(map(coded, project.annotations))
    return (
        project if annotations == project.annotations else replace(project, annotations=annotations)
    )


def comment_on(project: Project, number: int, comment: str, at: str) -> Project:
    """Write the comment of an annotation, kept exactly as it is typed."""
    return changed(project, number, lambda a: a._replace(comment=comment, changed=at))


def recolour(project: Project, number: int, colour: str, at: str) -> Project:
    """Give an annotation a colour of its own; "" = that of its first code."""
    return changed(project, number, lambda a: a._replace(colour=colour, changed=at))


def move_anchor(project: Project, number: int, place: int, span: Span, at: str) -> Project:
    """Put the anchor at `place` (from 0) of an annotation somewhere else; an orphan has a place again.

    Two anchors at one place become one. Nothing changes where the span is no words of an article.
    """

    def moved(annotation: Annotation) -> Annotation:
        found = anchors_at(project, [span])
        if not found or not 0 <= place < len(annotation.anchors):
            return annotation
        rest = (a for n, a in enumerate(annotation.anchors) if n != place and a != found[0])
        return annotation._replace(anchors=tuple(sorted((*rest, found[0]))), changed=at)

    return changed(project, number, moved)


def remove_annotations(project: Project, numbers: Collection[int]) -> Project:
    """Take annotations away; their numbers stay used."""
    gone = set(numbers)
    rest = tuple(each for each in project.annotations if each.number not in gone)
    return replace(project, annotations=rest) if len(rest) < len(project.annotations) else project


def changed(project: Project, number: int, change: Callable[[Annotation], Annotation]) -> Project:
    """Put another value in the place of an annotation; a value that is the same changes nothing."""
    for place, annotation in enumerate(project.annotations):
        if annotation.number == number:
            after = change(annotation)
            if after._replace(changed=annotation.changed) == annotation:
                return project
            before, behind = project.annotations[:place], project.annotations[place + 1 :]
            return replace(project, annotations=(*before, after, *behind))
    return project


def annotation_of(project: Project, number: int) -> Annotation | None:
    return next((each for each in project.annotations if each.number == number), None)


def set_progress(
    project: Project, article: int, progress: Progress | None, by: str, at: str
) -> Project:
    """Say how far an article is coded; None = not begun."""
    known = next((each for each in project.codings if each.article == article), None)
    if (None if known is None else known.progress) is progress:
        return project
    rest = tuple(each for each in project.codings if each.article != article)
    said = () if progress is None else (Coding(article, progress, by, at),)
    return replace(project, codings=tuple(sorted((*rest, *said))))


def progress_of(project: Project, article: int) -> Progress | None:
    return next((each.progress for each in project.codings if each.article == article), None)
