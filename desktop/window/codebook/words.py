"""What is said of codes: how often one is used, and what merging or deleting it does."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.story.annotation import About
from desktop.story.codebook import affected, code_of, remove_code, walk, with_all_below
from desktop.window.said import number_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.story.annotation import Code
    from desktop.story.project import Project


def tr(text: str) -> str:
    return QCoreApplication.translate("Codebook", text)


def uses(project: Project, reader: str) -> Mapping[int, int]:
    """Count the annotations of a reader that have each code: what others coded is not shown."""
    own = (each for each in project.annotations if each.is_of(reader))
    return Counter(code for each in own for code in each.codes)


def annotations_said(count: int) -> str:
    return tr("1 annotation") if count == 1 else tr("{} annotations").format(number_words(count))


def codes_said(count: int) -> str:
    return tr("1 code") if count == 1 else tr("{} codes").format(number_words(count))


def spoken(code: Code, count: int) -> str:
    """Return what a screen reader says of a code in the tree."""
    parts = [code.name, annotations_said(count)]
    if not code.is_applicable:
        parts.append(tr("only holds other codes"))
    return ", ".join(parts)


def merge_words(project: Project, number: int, into: int) -> str:
    """Say what becomes of annotations, memos and codes below if one code goes into another."""
    target = code_of(project, into)
    if target is None:
        return ""
    having = [each for each in project.annotations if number in each.codes]
    both = sum(into in each.codes for each in having)
    memos = sum(e.about is About.CODE and e.of == number for e in project.annotations)
    below = sum(code.parent == number for code in project.codes)
    name = target.name
    if len(having) == 1:
        said = [tr("1 annotation goes to {}; its comment stays.").format(name)]
    elif having:
        sentence = tr("{count} annotations go to {name}; comments stay.")
        said = [sentence.format(count=len(having), name=name)]
    else:
        said = [tr("No annotation has this code.")]
    if both:
        said.append(tr("{} of them have both codes and keep one.").format(both))
    if memos:
        said.append(tr("Memos on the code go there, too: {}.").format(memos))
    if below:
        said.append(tr("Codes below it go below {name}: {count}.").format(name=name, count=below))
    said.append(tr("Definition and examples of this code go; Ctrl+Z takes it back."))
    return " ".join(said)


def delete_words(project: Project, number: int) -> str:
    """Say what becomes of annotations, memos and codes below if a code is deleted; "" if nothing is."""
    having = affected(project, number)
    below = len(with_all_below(project, number)) - 1
    if not having and not below:
        return ""
    memos = sum(each.about is About.CODE for each in having)
    coded = len(having) - memos
    left = len(remove_code(project, number).annotations)
    gone = len(project.annotations) - left - memos
    said = []
    if below:
        said.append(tr("Codes below it go, too: {}.").format(below))
    if coded == 1:
        one = (
            tr("1 annotation has nothing else and goes.")
            if gone
            else tr("1 annotation loses this code.")
        )
        said.append(one)
    elif coded:
        lost = tr("{} annotations lose this code").format(coded)
        rest = tr("{} of them have nothing else and go").format(gone) if gone else ""
        said.append(f"{lost}, {rest}." if rest else f"{lost}.")
    if memos:
        said.append(tr("Memos on it go: {}.").format(memos))
    said.append(tr("Ctrl+Z takes it back."))
    return " ".join(said)


def path_said(project: Project, number: int) -> str:
    """Return the path of a code as it is shown in lists."""
    from desktop.story.codebook import code_path

    return code_path(project, number)


def targets(project: Project, number: int) -> list[tuple[int, Code]]:
    """Return the codes that a code can go into, each with its level, in the order of the tree."""
    own = set(with_all_below(project, number))
    return [(level, code) for level, code in walk(project) if code.number not in own]
