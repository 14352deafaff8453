"""Leave nothing of what a reader wrote hanging on what could not be read: a lost place is an orphan."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.storing.loose import tell_loose
from desktop.storing.rows import NAMES
from desktop.story.anchoring import loosened
from desktop.story.errors import Sentence

if TYPE_CHECKING:
    from desktop.story.annotation import Annotation, Code
    from desktop.story.brief import Brief
    from desktop.story.project import Project

LOST_CODES = (
    "In {what}, a code is damaged; what was below it is at the top, what had it has it no more."
)


def with_sound_notes(project: Project, damage: list[str]) -> Project:
    """Return a project whose codebook is a tree, and whose annotations and pins keep their words."""
    sizes = {article.number: len(article.text) for article in project.articles}
    codes = as_tree(project.codes)
    known = {code.number for code in codes}
    annotations = tuple(
        sound_annotation(each, sizes, known)
        for each in sorted(project.annotations, key=lambda each: each.number)
    )
    if codes != project.codes or any(
        a.codes != b.codes for a, b in zip(annotations, by_number(project), strict=True)
    ):
        damage.append(Sentence(LOST_CODES, what=NAMES["code"]))
    lost = sum(a.anchors != b.anchors for a, b in zip(annotations, by_number(project), strict=True))
    briefs = tuple(sound_brief(brief, sizes) for brief in project.briefs)
    codings = tuple(each for each in sorted(project.codings) if each.article in sizes)
    tell_loose("annotation", lost, damage)
    tell_loose("coding", len(project.codings) - len(codings), damage)
    return replace(project, codes=codes, annotations=annotations, briefs=briefs, codings=codings)


def by_number(project: Project) -> list[Annotation]:
    return sorted(project.annotations, key=lambda each: each.number)


def sound_annotation(annotation: Annotation, sizes: dict[int, int], known: set[int]) -> Annotation:
    is_known = known.issuperset(annotation.codes)
    anchors = loosened(annotation.anchors, sizes)
    if is_known and anchors == annotation.anchors:
        return annotation  # of 10,000, making them anew is a tenth of opening a project
    return annotation._replace(
        anchors=anchors,
        codes=tuple(code for code in annotation.codes if code in known),
    )


def sound_brief(brief: Brief, sizes: dict[int, int]) -> Brief:
    pins = (pin._replace(anchors=loosened(pin.anchors, sizes)) for pin in brief.pins)
    return brief._replace(pins=tuple(pins))


def as_tree(codes: tuple[Code, ...]) -> tuple[Code, ...]:
    """Return codes of which each is below another one or at the top; what goes in a circle is at the top."""
    above = {code.number: code.parent for code in codes}

    def is_hung(number: int) -> bool:
        seen = set()
        while number:
            if number in seen or number not in above:
                return False
            seen.add(number)
            number = above[number]
        return True

    return tuple(code if is_hung(code.number) else code._replace(parent=0) for code in codes)
