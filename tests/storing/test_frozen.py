"""A project file of each version that was ever handed out opens as what it was."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.storing.opening import open_project
from desktop.storing.project_file import original_of
from desktop.storing.schema import version
from desktop.story.annotation import About, Progress
from desktop.story.brief import Checked, PinKind
from desktop.story.comparison import Origin
from desktop.story.decisions import FindingState
from desktop.story.project import Project, set_fact
from desktop.story.saved_search import Seen

FROZEN = sorted(Path(__file__).with_name("data").glob("version-*.wireside"))

LOG = [
    (
        1,
        "failed",
        "лист.pdf",
        "Ana Ruiz",
        "лист.pdf is empty: there is no text in it to compare. Choose a file with an article in it.",
    ),
    (2, "not chosen", "page.warc", "Ana Ruiz", None),
]


def test_there_is_a_file_of_the_version_that_is_written_now():
    assert f"version-{version()}.wireside" in [path.name for path in FROZEN]


@pytest.mark.parametrize("path", FROZEN, ids=lambda path: path.stem)
def test_a_file_of_that_version_opens_with_everything_in_it(path: Path, tmp_path: Path):
    copy = tmp_path / path.name
    shutil.copyfile(path, copy)
    found = open_project(copy)
    assert (found.state.reason, found.state.damage) == ("", ())
    project = found.project
    assert [(a.number, a.source, a.language.value) for a in project.articles] == [
        (1, "gazette.txt", "en"),
        (2, "visnyk.txt", "uk"),
        (3, "sawt.txt", "ar"),
    ]
    outlet = project.article(1).outlet
    assert outlet is not None
    assert outlet.value == "Orsha Gazette"
    assert project.article(2).headline == "Міст закрили"
    assert [(s.name, s.articles, sorted(s.aside)) for s in project.stories] == [
        ("The bridge", (1, 2, 3), [3]),
        ("Abroad", (3, 2), []),
    ]
    assert {link.origin for link in project.links} == {Origin.DRAWN, Origin.REJECTED}
    assert [(each.article, each.by) for each in project.absences] == [(2, "Ana Ruiz")]
    assert [(each.articles, each.is_copy) for each in project.copies] == [((1, 2), False)]
    assert [each.number for each in project.numbered] == [1]
    number = int(path.stem.removeprefix("version-"))
    is_later = number > 2
    notes = (3, 4, 2, 3) if number > 5 else (1, 1, 1, 1)
    given = (4, 3, 2, 3 if number > 3 else 1, 3 if number > 4 else 1)
    assert tuple(project.counters) == (*given, *notes, 4 if number > 6 else 1)
    assert_searches(project, is_there=number > 6)
    assert_notes(project, is_there=number > 5)
    kept = [([s.article for s in each.passages], each.by) for each in project.kept]
    assert kept == ([([1, 2], "Ana Ruiz"), ([3], "")] if is_later else [])
    said = [(each.kind, each.state) for each in project.findings]
    assert said == ([("number", FindingState.NOT_A_FINDING)] if is_later else [])
    quoted = [(each.number, each.span.article) for each in project.quoted]
    assert quoted == ([(1, 1), (2, 2)] if number > 3 else [])
    corrected = [(c.number, c.quote and (c.quote.kind, c.quote.name)) for c in project.corrections]
    assert corrected == ([(1, ("indirect", "Ана Руїс")), (2, None)] if number > 3 else [])
    decided = [(u.a.article, u.b.article, u.is_same) for u in project.utterances]
    assert decided == ([(1, 2, True)] if number > 3 else [])
    log = [(e.number, e.outcome, e.name, e.by, e.why) for e in project.imported]
    assert log == (LOG if number > 4 else [])
    excluded = [(e.entry, e.by, e.why) for e in project.excluded]
    assert excluded == ([(2, "Ana Ruiz", "Не про міст")] if number > 4 else [])
    assert project.options == (True, "strict" if is_later else "balanced")
    provenance = project.article(3).provenance
    assert provenance is not None
    original = original_of(copy, provenance.sha256)
    assert original is not None
    assert original.decode().startswith("إغلاق الجسر")
    found.close()


def assert_notes(project: Project, *, is_there: bool) -> None:
    """See codebook, annotations, briefs and how far the articles are coded."""
    if not is_there:
        assert (project.codes, project.annotations, project.briefs, project.codings) == ((),) * 4
        return
    assert [(c.name, c.parent, c.letter) for c in project.codes] == [("Рамки", 0, "Р"), ("Causes", 1, "C")]  # fmt: skip
    noted = [(n.comment, n.codes, n.about, [a.quote for a in n.anchors]) for n in project.annotations]  # fmt: skip
    first, second, memo = noted
    assert first == ("сумнівно \0🌉", (2,), About.WORDS, ["bridge"])
    assert second[1:3] == ((1, 2), About.STATEMENT)
    assert [a.span.article for a in project.annotations[1].anchors] == [1, 2, 3]
    assert memo == ("Compare with the port's own words.", (), About.PROJECT, [])
    (brief,) = project.briefs
    assert brief.name == "For the editor"
    assert [(p.kind, p.note, p.checked) for p in brief.pins] == [
        (PinKind.WORDS, "lead", Checked("Ana Ruiz", "2026-11-22T20:00:00Z")),
        (PinKind.ABSENCE, "", None),
    ]
    assert project.open_brief == 1
    assert [(c.article, c.progress) for c in project.codings] == [(2, Progress.DONE)]


def assert_searches(project: Project, *, is_there: bool) -> None:
    """See the saved searches, in their order, with what was seen in them."""
    saved = [(s.number, s.name, s.query, s.view, s.looked) for s in project.searches]
    if not is_there:
        assert saved == []
        return
    assert saved == [
        (3, "Міст\0 🌉", 'outlet:"Orsha Gazette" міст', "statements", ""),
        (1, "closed", "closed OR закрили", "passages", "2026-11-23T04:20:00Z"),
    ]
    assert project.searches[1].seen == Seen(((1, 2),), ((2, 2),))


@pytest.mark.parametrize("path", FROZEN, ids=lambda path: path.stem)
def test_what_is_edited_in_a_file_of_that_version_is_whole_afterwards(path: Path, tmp_path: Path):
    copy = tmp_path / path.name
    shutil.copyfile(path, copy)
    found = open_project(copy)
    assert found.file is not None
    edited = set_fact(found.project, 1, "byline", "Ida")
    edited = replace(edited, counters=edited.counters._replace(quote=20, entry=9))
    found.file.write(found.project, edited)
    found.close()
    again = open_project(copy)
    assert again.state.damage == ()
    assert again.project == edited
    again.close()
