"""What is stored is what is read again: any project, any edits, wherever it is closed between them."""

from contextlib import closing
from dataclasses import replace
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop.storing.building import LARGEST
from desktop.storing.changes import stored_sums
from desktop.storing.connecting import connect
from desktop.storing.note_rows import TABLES
from desktop.storing.opening import Opened, open_project
from desktop.storing.project_file import ProjectFile, create, original_of, originals_in
from desktop.storing.rows import Row, row_digest, row_json, sum_bytes, to_json
from desktop.story.annotation import (
    COLOURS,
    About,
    Anchor,
    Annotation,
    Code,
    Coding,
    Progress,
)
from desktop.story.article import Article, Kind, Passage, Provenance, Stated
from desktop.story.brief import Brief, Checked, Pin, PinKind
from desktop.story.comparison import Origin, Span
from desktop.story.decisions import (
    Absence,
    CopyDecision,
    FindingDecision,
    FindingState,
    Kept,
    LinkDecision,
)
from desktop.story.errors import Sentence
from desktop.story.imported import Entry, Exclusion, Outcome, exclude
from desktop.story.project import Counters, Numbered, Options, Project, Story
from desktop.story.saved_search import SavedSearch, Seen, runs_of
from desktop.story.strictness import LEVELS
from tests.storing.made import article_of, digest, edited, full_project, opened, stored

HALVES = st.characters(min_codepoint=0xD800, max_codepoint=0xDFFF)
ANY = st.one_of(
    st.text(max_size=12),
    st.text(st.characters(min_codepoint=0x400, max_codepoint=0x4FF), max_size=12),
    st.text(st.characters(min_codepoint=0x600, max_codepoint=0x6FF), max_size=12),
    st.text(st.characters(min_codepoint=0x1F300, max_codepoint=0x1FAFF), max_size=4),
    st.tuples(st.text("aя\0\n'\"", max_size=3), HALVES).map("".join),
    st.sampled_from(["", "\0", "NULL", "'; DROP TABLE article; --", "\N{LEFT-TO-RIGHT MARK}", "é"]),
)
"""Any text; of a surrogate pair one half at most: two of them side by side are a character."""
BIG = st.integers(1, LARGEST - 10)
STATED = st.builds(Stated, ANY, ANY)
PROVENANCE = st.builds(Provenance, ANY, ANY, ANY, st.text("0123456789abcdef", min_size=64, max_size=64), ANY)  # fmt: skip


@st.composite
def passages(draw: st.DrawFn, size: int) -> tuple[Passage, ...]:
    places = sorted(draw(st.sets(st.integers(0, size), max_size=6)))
    return tuple(
        Passage(start, end, draw(st.sampled_from(Kind)), draw(ANY), draw(st.integers(0, 10**9)))
        for start, end in zip(places[::2], places[1::2], strict=False)
    )


@st.composite
def articles(draw: st.DrawFn, number: int, older: tuple[int, ...]) -> Article:
    text = draw(ANY) + draw(ANY)
    maybe = st.none() | STATED
    return Article(
        number,
        draw(ANY),
        text,
        draw(passages(len(text))),
        draw(STATED),
        draw(ANY),
        outlet=draw(maybe),
        carried_by=draw(maybe),
        byline=draw(maybe),
        published=draw(maybe),
        url=draw(maybe),
        agency=draw(maybe),
        updated=draw(maybe),
        role=draw(ANY),
        role_evidence=draw(ANY),
        complete=draw(ANY),
        complete_evidence=draw(ANY),
        title=draw(maybe),
        provenance=draw(st.none() | PROVENANCE),
        newer_than=draw(st.sampled_from((0, *older))),
    )


@st.composite
def projects(draw: st.DrawFn) -> Project:
    """Make any project that keeps the promises of its class."""
    numbers = sorted(draw(st.sets(BIG, max_size=4)))
    made = tuple(draw(articles(n, tuple(numbers[:i]))) for i, n in enumerate(numbers))
    long = [article for article in made if article.text]
    own = sorted(draw(st.sets(BIG, min_size=1, max_size=3)))
    stories = []
    for number in draw(st.permutations(own)):
        members = tuple(draw(st.permutations(numbers)))[: draw(st.integers(0, 4))]
        aside = draw(st.sets(st.sampled_from(members))) if members else set()
        stories.append(Story(draw(ANY), members, frozenset(aside), number))
    links: dict[tuple[Span, Span], LinkDecision] = {}
    absences: dict[tuple[Span, int], Absence] = {}
    if len(long) > 1:
        for _ in range(draw(st.integers(0, 3))):
            a, b = draw(st.permutations(long))[:2]
            one, other = sorted((draw(spans(a)), draw(spans(b))))
            origin = draw(st.sampled_from([Origin.CONFIRMED, Origin.REJECTED, Origin.DRAWN]))
            links[one, other] = LinkDecision(one, other, origin, draw(ANY), draw(ANY))
            absences[one, b.number] = Absence(one, b.number, draw(ANY), draw(ANY))
    groups = draw(st.sets(st.frozensets(BIG, min_size=2, max_size=3), max_size=2))
    copies = [CopyDecision(tuple(sorted(g)), draw(st.booleans()), draw(ANY), draw(ANY)) for g in groups]  # fmt: skip
    kept, findings = draw(sayings(long))
    given_numbers = sorted(draw(st.sets(BIG, max_size=3)))
    log = tuple(
        sorted(draw(st.lists(ENTRIES, max_size=3, unique_by=itemgetter(0))), key=itemgetter(0))
    )
    codes, annotations, briefs = draw(notes(long))
    searches = tuple(draw(st.lists(SEARCHES, max_size=3, unique_by=itemgetter(0))))
    given_later = (
        [code.number for code in codes],
        [each.number for each in annotations],
        [brief.number for brief in briefs],
        [pin.number for brief in briefs for pin in brief.pins],
        [each.number for each in searches],
    )
    any_span = st.builds(lambda n, s, size: Span(n, s, s + size), BIG, BIG, BIG)
    return Project(
        made,
        tuple(stories),
        draw(st.sampled_from(own)),
        tuple(sorted(links.values())),
        tuple(sorted(absences.values())),
        tuple(sorted(copies)),
        Options(draw(st.booleans()), draw(st.sampled_from(sorted(LEVELS)))),
        Counters(
            *(max((*each, 0)) + draw(st.integers(1, 9)) for each in (numbers, own, given_numbers))
        )._replace(
            entry=max((entry.number for entry in log), default=0) + 1,
            **dict(
                zip(
                    ("code", "annotation", "brief", "pin", "search"),
                    (max((*each, 0)) + 1 for each in given_later),
                    strict=True,
                )
            ),
        ),
        tuple(Numbered(n, tuple(draw(st.lists(any_span, max_size=2)))) for n in given_numbers),
        kept=kept,
        findings=findings,
        imported=log,
        excluded=tuple(sorted(draw(exclusions))),
        codes=codes,
        annotations=annotations,
        briefs=briefs,
        open_brief=draw(NUMBERS),
        codings=tuple(
            Coding(number, draw(st.sampled_from(Progress)), draw(ANY), draw(ANY))
            for number in numbers[:2]
        ),
        searches=searches,
    )


LEAVES = st.one_of(
    st.builds(Sentence, ANY),
    st.sampled_from([Sentence("{a}"), Sentence("}{0}{a.b}")]),
    st.builds(lambda a, n: Sentence("{a} of {n}, {a}", a=a, n=n, more=n), ANY, st.integers()),
)
SENTENCES = LEAVES | st.builds(lambda a, b: Sentence("{a}: {b}", a=a, b=b), LEAVES, LEAVES)
NUMBERS = st.just(0) | BIG
ENTRIES = st.builds(
    Entry,
    BIG,
    st.sampled_from(Outcome),
    ANY,
    ANY,
    ANY,
    NUMBERS,
    NUMBERS,
    ANY,
    ANY,
    st.none() | SENTENCES,
)
RUNS = st.sets(st.integers(1, 40) | BIG, max_size=9).map(runs_of)
SEARCHES = st.builds(SavedSearch, BIG, ANY, ANY, ANY, ANY, st.builds(Seen, RUNS, RUNS))
exclusions = st.lists(st.builds(Exclusion, BIG, ANY, ANY, ANY), max_size=2, unique_by=itemgetter(0))


@st.composite
def anchors(draw: st.DrawFn, long: list[Article]) -> tuple[Anchor, ...]:
    """Make places that are there, articles as a whole, and places that are lost."""
    whole = st.sampled_from(long).map(lambda article: Span(article.number, 0, 0))
    places = draw(st.sets(whole | st.sampled_from(long).flatmap(spans), max_size=3))
    lost = draw(st.lists(st.builds(lambda n: Span(n, 0, 0), BIG), max_size=1))
    here = (Anchor(span, draw(ANY), draw(ANY), draw(ANY)) for span in sorted(places))
    return (*here, *(Anchor(span, draw(ANY), is_orphan=True) for span in lost))


@st.composite
def notes(
    draw: st.DrawFn, long: list[Article]
) -> tuple[tuple[Code, ...], tuple[Annotation, ...], tuple[Brief, ...]]:
    """Make a codebook that is a tree, annotations with its codes, and briefs."""
    colour = st.sampled_from(COLOURS)
    own = draw(st.lists(BIG, max_size=4, unique=True))
    codes = tuple(
        Code(n, draw(ANY), draw(st.sampled_from((0, *own[:place]))), *draw(st.tuples(ANY, ANY, ANY)), draw(colour), draw(ANY), is_applicable=draw(st.booleans()))
        for place, n in enumerate(own)
    )  # fmt: skip
    chosen = st.lists(st.sampled_from(own), unique=True) if own else st.just([])
    places = anchors(long) if long else st.just(())
    made = tuple(
        Annotation(n, draw(places), tuple(draw(chosen)), draw(st.just("") | colour), draw(ANY), draw(st.sampled_from(About)), draw(NUMBERS), draw(ANY), draw(ANY), draw(ANY))
        for n in sorted(draw(st.sets(BIG, max_size=3)))
    )  # fmt: skip
    checked = st.none() | st.builds(Checked, ANY, ANY)
    pins = [
        Pin(n, draw(st.sampled_from(PinKind)), draw(places), draw(NUMBERS), draw(ANY), tuple(draw(st.lists(BIG, max_size=2))), draw(ANY), draw(checked), draw(ANY), draw(ANY))
        for n in draw(st.lists(BIG, max_size=3, unique=True))
    ]  # fmt: skip
    numbers = draw(st.lists(BIG, min_size=1, max_size=2, unique=True))
    briefs = tuple(Brief(n, draw(ANY), tuple(pins[i::2])) for i, n in enumerate(numbers))
    return codes, made, briefs


@st.composite
def sayings(
    draw: st.DrawFn, long: list[Article]
) -> tuple[tuple[Kept, ...], tuple[FindingDecision, ...]]:
    """Make what is said of statements and findings; no passage is in two kept statements."""
    if not long:
        return (), ()
    some = draw(st.sets(st.sampled_from(long).flatmap(spans), max_size=5))
    parts: dict[int, list[Span]] = {}
    for span in sorted(some):
        parts.setdefault(draw(st.integers(0, 2)), []).append(span)
    kept = (Kept(tuple(part), draw(ANY), draw(ANY)) for part in parts.values())
    found = {
        (kind, part): FindingDecision(kind, part, state, draw(ANY), draw(ANY))
        for kind, state in [(draw(ANY), draw(st.sampled_from(FindingState)))]
        for part in map(tuple, parts.values())
    }
    return tuple(sorted(kept)), tuple(sorted(found.values()))


def spans(article: Article) -> st.SearchStrategy[Span]:
    size = len(article.text)
    return st.integers(0, size - 1).flatmap(
        lambda start: st.integers(start + 1, size).map(lambda end: Span(article.number, start, end))
    )


def check_sums(path: Path) -> None:
    """See that the digests of all tables are what their rows give, and what SQLite says of the file."""
    with closing(connect(path, "ro")) as base:
        assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert not base.execute("PRAGMA foreign_key_check").fetchall()
        sums = stored_sums(base)
        for table in TABLES:
            rows = base.execute(f"SELECT {', '.join(table.columns)} FROM {table.name}").fetchall()
            total = sum(int.from_bytes(row_digest(row), "big") for row in rows)
            assert sums.get(table.name, (0, bytes(32))) == (len(rows), sum_bytes(total))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("round trips")


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow])
@given(project=projects())
def test_any_project_comes_back_as_it_was(folder, project):
    named = create(folder / "Any.wireside", project)
    assert replace(named, identity="") == project
    with opened(folder / "Any.wireside") as found:
        assert not found.state.damage
        assert found.project == named
    check_sums(folder / "Any.wireside")


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(before=projects(), after=projects())
def test_any_project_can_follow_any_other(folder, before, after):
    """No edit does that; whatever the rows are, the difference leads from one to the other."""
    path = folder / "Follows.wireside"
    named = create(path, before)
    after = replace(after, identity=named.identity)
    with opened(path) as found:
        assert found.file is not None
        found.file.write(named, after)
    with opened(path) as again:
        assert again.project == after
    check_sums(path)


class Editing(RuleBasedStateMachine):
    """Edits, undo, closing and opening in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.place = TemporaryDirectory()
        self.path = Path(self.place.name) / "P.wireside"
        self.originals: set[bytes] = set()

    @initialize(seed=st.integers(0, 99))
    def begin(self, seed: int) -> None:
        project, originals = full_project(3, seed, 3)
        stored(self.path, project, originals)
        self.originals.update(originals)
        self.found = open_project(self.path)
        self.project = self.found.project
        self.past: list[Project] = []

    @rule(random=st.randoms(use_true_random=False))
    def edit(self, random: object) -> None:
        after, originals = edited(self.project, random)  # type: ignore[arg-type]  # hypothesis makes a Random
        self.keep_and_write(after, originals)

    @rule()
    def undo(self) -> None:
        if self.past:
            before = self.past.pop()
            counters = Counters(*map(max, before.counters, self.project.counters))
            self.write(replace(before, counters=counters, numbered=self.project.numbered))

    @rule()
    def write_nothing(self) -> None:
        before = digest(self.path)
        self.write(replace(self.project))
        assert digest(self.path) == before

    @rule()
    def close_and_open(self) -> None:
        self.found.close()
        self.found = open_project(self.path)
        assert self.found.project == self.project
        self.past.clear()  # what is undone later needs texts that are gone

    def keep_and_write(self, after: Project, originals: list[bytes]) -> None:
        file = self.file(self.found)
        file.keep(originals)
        self.originals.update(originals)
        self.past.append(self.project)
        self.write(after)

    def write(self, after: Project) -> None:
        self.file(self.found).write(self.project, after)
        self.project = after

    def file(self, found: Opened) -> ProjectFile:
        assert found.file is not None
        return found.file

    @invariant()
    def what_is_stored_is_sound(self) -> None:
        if hasattr(self, "found"):
            check_sums(self.path)

    def teardown(self) -> None:
        if hasattr(self, "found"):
            self.close_and_open()
            assert all(is_unchanged for _, is_unchanged in originals_in(self.path))
            for article in self.project.articles:
                if article.provenance is not None:
                    assert original_of(self.path, article.provenance.sha256) in self.originals
            self.found.close()
        self.place.cleanup()


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=25, stateful_step_count=12, deadline=None)


def test_writing_no_difference_touches_nothing(tmp_path, home):
    path = tmp_path / "P.wireside"
    stored(path, *full_project(3))
    with opened(path) as found:
        assert found.file is not None
        before = (digest(path), path.stat().st_mtime_ns)
        changes = found.file.connection.total_changes
        found.file.write(found.project, replace(found.project, links=tuple(found.project.links)))
        assert found.file.connection.total_changes == changes
        assert (digest(path), path.stat().st_mtime_ns) == before


def test_opening_and_closing_a_sound_project_leaves_its_bytes(tmp_path, home):
    path = tmp_path / "P.wireside"
    stored(path, *full_project(3))
    before = digest(path)
    with opened(path) as found:
        assert found.file is not None
    assert digest(path) == before


def test_an_edit_writes_only_the_rows_that_differ(tmp_path, home):
    from desktop.story.project import set_fact

    path = tmp_path / "P.wireside"
    stored(path, *full_project(20))
    with opened(path) as found:
        assert found.file is not None
        connection = found.file.connection
        before = connection.total_changes
        found.file.write(found.project, set_fact(found.project, 7, "byline", "Ida"))
        assert connection.total_changes - before == 2  # the article and the digest of its table


def test_a_line_that_is_left_out_for_another_reason_stays_whole(tmp_path, home):
    """SQLite calls the new row of an update as this table is called."""
    path = tmp_path / "P.wireside"
    stored(path, *full_project(4))
    for why in ("not about the bridge", "an advertisement"):
        with opened(path) as found:
            assert found.file is not None
            after = exclude(found.project, [1, 2], "Ida", "2026-03-14T10:00:00Z", why)
            found.file.write(found.project, after)
    with opened(path) as found:
        assert not found.state.damage
        assert {e.why for e in found.project.excluded if e.entry in (1, 2)} == {"an advertisement"}
    check_sums(path)


def test_a_text_that_two_articles_have_is_stored_once_and_stays_for_the_second(tmp_path, home):
    from random import Random

    from desktop.story.stories import remove_articles

    article, original = article_of(Random(1))
    twins = tuple(replace(article, number=n) for n in (1, 2))
    project = Project(twins, (Story("S", (1, 2)),), counters=Counters(article=3))
    path = tmp_path / "P.wireside"
    stored(path, project, [original])
    with opened(path) as found:
        assert found.file is not None
        found.file.write(found.project, remove_articles(found.project, [1]))
    with opened(path) as again:
        assert [a.text for a in again.project.articles] == [article.text]
        assert original_of(path, again.project.articles[0].provenance.sha256) == original  # type: ignore[union-attr]  # it has one


@given(st.tuples(st.integers(), st.text(), st.text(), st.one_of(st.none(), st.booleans())))
def test_a_row_of_numbers_and_texts_is_the_same_json_as_any_other(row: Row) -> None:
    assert row_json(row) == to_json(row)
    assert row_json(row[:3]) == to_json(row[:3])
