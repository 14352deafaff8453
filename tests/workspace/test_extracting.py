"""The workspace finds the quotes of its articles off the GUI thread, each text's once."""

import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.importing import read_text
from desktop.jobs import Jobs
from desktop.quoting import model
from desktop.quoting.parsing import NO_MODEL, Child, Parser
from desktop.storing.caches import count_caches
from desktop.story.article import Article, Kind
from desktop.story.quote import Quote
from desktop.window.quotes.words import engine_words
from desktop.workspace.extracting import Extracted, Extracting

PATIENCE = 20_000
SCOPE = "0" * 32
MORNING = (
    "Dike may hold\n\nThe dike was repaired in the night.\n\n"
    "“We are ready for whatever comes,” said Ruth Amsel, who leads the water board.\n"
)
EVENING = (
    "Dike held\n\nThe water fell in the evening.\n\n"
    "“We were lucky this time,” said Ruth Amsel. The mayor told reporters the dike would be raised.\n"
)
NOTED = """
import json, sys
print(json.dumps({"engine": "a model 1.0"}), flush=True)
for line in sys.stdin:
    asked = json.loads(line)
    open(%r, "a").write(asked["text"].split("\\n")[0] + "\\n")
    print(json.dumps({"id": asked["id"], "quotes": [[0, 0, 4, "direct"]]}), flush=True)
"""
"""A process that notes which texts it was asked for and finds one quote in each."""
REFUSING = NOTED.replace('"quotes": [[0, 0, 4, "direct"]]', '"error": "too deep"')
"""One that notes them and finds nothing."""


NOTHING = f"""
import json, sys
noted = %r
print(json.dumps({{"engine": {model.BROKEN!r}}}), flush=True)
sys.stdin.read()
"""
"""One that has no model after all."""


def article_of(text: str, number: int) -> Article:
    return replace(read_text(text, "pasted"), number=number)


ARTICLES = (article_of(MORNING, 1), article_of(EVENING, 4))


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shut_down()
    made.deleteLater()


@pytest.fixture
def by_patterns(jobs: Jobs) -> Iterator[Extracting]:
    made = Extracting(jobs, parser=Parser(with_model=False))
    yield made
    made.deleteLater()


class Noted:
    """Extracting through a process that notes what it was asked."""

    def __init__(self, jobs: Jobs, file: Path, code: str = NOTED) -> None:
        self.jobs, self.file = jobs, file
        self.parser = Parser(command=(sys.executable, "-c", code % str(file)))
        self.extracting = Extracting(jobs, parser=self.parser)

    def asked(self) -> list[str]:
        return self.file.read_text().splitlines() if self.file.exists() else []


@pytest.fixture
def noted(jobs: Jobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Noted]:
    monkeypatch.setattr(model, "installed", lambda: "a model 1.0")
    made = Noted(jobs, tmp_path / "asked")
    yield made
    made.parser.stop()
    made.extracting.deleteLater()


def extract(
    qtbot: QtBot, extracting: Extracting, articles: tuple[Article, ...] = ARTICLES, scope: str = ""
) -> Extracted:
    with qtbot.waitSignal(extracting.extracted, timeout=PATIENCE) as told:
        extracting.extract(articles, scope)
    assert told.args is not None
    found = told.args[0]
    assert isinstance(found, dict)
    return found


def words(article: Article, quote: Quote) -> str:
    return article.text[quote.start : quote.end]


def test_the_quotes_of_every_article_are_told_with_what_found_them(
    qtbot: QtBot, by_patterns: Extracting
) -> None:
    found = extract(qtbot, by_patterns)
    assert list(found) == [1, 4]
    assert words(ARTICLES[0], found[1][0]).strip("“”,") == "We are ready for whatever comes"
    assert {quote.article for quote in found[4]} == {4}
    assert by_patterns.engine == model.UNWANTED
    assert by_patterns.is_settled
    assert not by_patterns.is_extracting


def test_what_was_asked_for_last_is_not_looked_for_again(
    qtbot: QtBot, by_patterns: Extracting
) -> None:
    extract(qtbot, by_patterns)
    with qtbot.assertNotEmitted(by_patterns.began):
        by_patterns.extract(ARTICLES)
    assert by_patterns.is_settled


def test_without_articles_nothing_is_found(qtbot: QtBot, by_patterns: Extracting) -> None:
    extract(qtbot, by_patterns)
    assert extract(qtbot, by_patterns, ()) == {}


def test_only_the_article_that_is_another_is_parsed_again(qtbot: QtBot, noted: Noted) -> None:
    extract(qtbot, noted.extracting)
    assert noted.asked() == ["Dike may hold", "Dike held"]
    third = article_of(EVENING.replace("Dike held", "Dike stood"), 5)
    found = extract(qtbot, noted.extracting, (*ARTICLES, third))
    assert noted.asked()[2:] == ["Dike stood"]
    assert [found[number][0].article for number in found] == [1, 4, 5]


def test_a_passage_of_another_kind_has_its_article_parsed_again(qtbot: QtBot, noted: Noted) -> None:
    extract(qtbot, noted.extracting)
    changed = ARTICLES[0].with_kind(1, Kind.CREDIT)
    extract(qtbot, noted.extracting, (changed, ARTICLES[1]))
    assert noted.asked()[2:] == ["Dike may hold"]


def test_the_next_start_finds_the_quotes_in_the_cache_and_starts_no_process(
    qtbot: QtBot, jobs: Jobs, noted: Noted
) -> None:
    first = extract(qtbot, noted.extracting, scope=SCOPE)
    assert count_caches(SCOPE) == 2
    noted.parser.stop()
    again = Extracting(jobs, parser=noted.parser)
    renumbered = tuple(replace(each, number=each.number + 10) for each in ARTICLES)
    second = extract(qtbot, again, renumbered, SCOPE)
    assert noted.asked() == ["Dike may hold", "Dike held"]
    assert not noted.parser.is_running
    assert again.engine == "a model 1.0"
    assert [quote.article for quote in second[11]] == [11]
    assert [q._replace(article=1) for q in second[11]] == list(first[1])
    again.deleteLater()


def test_what_patterns_found_is_not_taken_for_what_a_model_found(
    qtbot: QtBot, jobs: Jobs, by_patterns: Extracting, noted: Noted
) -> None:
    scope = "1" * 32
    extract(qtbot, by_patterns, scope=scope)
    found = extract(qtbot, noted.extracting, scope=scope)
    assert len(noted.asked()) == 2
    assert words(ARTICLES[0], found[1][0]) == "Dike"


def test_what_patterns_found_for_a_text_that_was_refused_is_not_taken_for_the_models(
    qtbot: QtBot, jobs: Jobs, noted: Noted, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    scope = "2" * 32
    refusing = Noted(jobs, tmp_path / "refused", REFUSING)
    extract(qtbot, refusing.extracting, scope=scope)
    refusing.parser.stop()
    refusing.extracting.deleteLater()
    assert len(refusing.asked()) == caplog.text.count("too deep") == 2
    found = extract(qtbot, noted.extracting, scope=scope)
    assert len(noted.asked()) == 2
    assert words(ARTICLES[0], found[1][0]) == "Dike"


def test_what_a_model_found_is_shown_in_a_start_without_it(
    qtbot: QtBot, jobs: Jobs, noted: Noted, tmp_path: Path
) -> None:
    scope = "3" * 32
    found = extract(qtbot, noted.extracting, scope=scope)
    gone = Noted(jobs, tmp_path / "gone", NOTHING)
    third = article_of(EVENING.replace("Dike held", "Dike stood"), 9)
    again = extract(qtbot, gone.extracting, ARTICLES, scope)
    assert again == found
    assert gone.extracting.engine == "a model 1.0", "it was not even asked for"
    more = extract(qtbot, gone.extracting, (*ARTICLES, third), scope)
    assert {number: more[number] for number in found} == found
    assert len(more[9]) == 2, "found by patterns"
    later = Extracting(jobs, parser=gone.parser)
    assert extract(qtbot, later, ARTICLES, scope) == found
    assert later.engine == f"a model 1.0{model.EARLIER}"
    assert (
        engine_words(later.engine)
        == "Found with the English language model in an earlier start; it is not to be had now"
    )
    extract(qtbot, later, (*ARTICLES, third), scope)
    assert later.engine == f"a model 1.0{model.EARLIER} + {model.BROKEN}"
    assert engine_words(later.engine).endswith("in other articles by patterns")
    gone.parser.stop()
    later.deleteLater()


def test_who_wants_patterns_has_patterns_whatever_a_model_found_before(
    qtbot: QtBot, by_patterns: Extracting, noted: Noted
) -> None:
    scope = "4" * 32
    by_model = extract(qtbot, noted.extracting, scope=scope)
    assert extract(qtbot, by_patterns, scope=scope) != by_model
    assert by_patterns.engine == model.UNWANTED


def test_a_text_of_another_wording_has_nothing_of_an_earlier_start(
    qtbot: QtBot, jobs: Jobs, noted: Noted, tmp_path: Path
) -> None:
    scope = "5" * 32
    extract(qtbot, noted.extracting, scope=scope)
    gone = Noted(jobs, tmp_path / "gone", NOTHING)
    other = article_of(MORNING.replace("night", "morning"), 1)
    extract(qtbot, gone.extracting, (other,), scope)
    assert gone.extracting.engine == model.BROKEN
    gone.parser.stop()


def test_the_newest_articles_win(qtbot: QtBot, by_patterns: Extracting) -> None:
    told: list[object] = []
    by_patterns.extracted.connect(lambda found, engine: told.append(list(found)))
    by_patterns.extract(ARTICLES[:1])
    by_patterns.extract(ARTICLES[1:])
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert told == [[4]]


def test_cancelling_ends_the_process_and_tells_nothing(
    qtbot: QtBot, jobs: Jobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model, "installed", lambda: "a model 1.0")
    hanging = NOTED.replace(
        '    print(json.dumps({"id"', '    import time; time.sleep(60)\n    print(json.dumps({"id"'
    )
    slow = Noted(jobs, tmp_path / "asked", hanging)
    slow.extracting.extract(ARTICLES)
    assert slow.extracting.is_extracting
    qtbot.waitUntil(lambda: bool(slow.asked()), timeout=PATIENCE)
    with qtbot.assertNotEmitted(slow.extracting.extracted):
        slow.extracting.cancel()
    assert jobs.is_idle
    assert not slow.parser.is_running
    slow.extracting.deleteLater()


@pytest.mark.parametrize("after", [0.0, 0.02, 0.3])
def test_a_process_that_is_still_loading_ends_within_a_second_when_its_job_is_cancelled(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch, after: float
) -> None:
    monkeypatch.setattr(model, "installed", lambda: "a model 1.0")
    begun: list[Child] = []
    begin = Child.__init__

    def noted_child(child: Child, command: Sequence[str]) -> None:
        time.sleep(0.05)  # forking a program of some size takes its time
        begin(child, command)
        begun.append(child)

    monkeypatch.setattr(Child, "__init__", noted_child)
    loading = Parser(command=(sys.executable, "-c", "import time; time.sleep(60)"))
    extracting = Extracting(jobs, parser=loading)
    extracting.extract(ARTICLES)
    qtbot.waitUntil(lambda: "quotes" in jobs, timeout=PATIENCE)
    time.sleep(after)
    extracting.cancel()
    time.sleep(0.5)
    assert not loading.is_running
    assert all(child._process.poll() is not None for child in begun)
    extracting.deleteLater()


def test_what_was_cancelled_can_be_asked_for_again(qtbot: QtBot, by_patterns: Extracting) -> None:
    by_patterns.extract(ARTICLES)
    by_patterns.cancel()
    assert by_patterns.is_settled
    assert list(extract(qtbot, by_patterns)) == [1, 4]


def test_the_process_ends_when_the_jobs_do(qtbot: QtBot, jobs: Jobs, noted: Noted) -> None:
    extract(qtbot, noted.extracting)
    assert noted.parser.is_running
    jobs.shut_down()
    assert not noted.parser.is_running


def test_the_process_ends_when_no_more_articles_come(
    qtbot: QtBot, jobs: Jobs, noted: Noted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.workspace.extracting.KEEP", 1)
    soon = Extracting(jobs, parser=noted.parser)
    extract(qtbot, soon)
    assert len(noted.asked()) == 2
    qtbot.waitUntil(lambda: not noted.parser.is_running)
    soon.deleteLater()


def test_closing_leaves_no_process(qtbot: QtBot, noted: Noted) -> None:
    extract(qtbot, noted.extracting)
    noted.extracting.close()
    assert not noted.parser.is_running


@pytest.mark.needs_model
def test_a_person_can_have_patterns_in_place_of_the_installed_model(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = []
    for wish in ("patterns", ""):
        monkeypatch.setenv(NO_MODEL, wish)
        made = Extracting(jobs)
        extract(qtbot, made)
        told.append(made.engine)
        made.close()
        made.deleteLater()
    assert told == [model.UNWANTED, model.installed()]


def test_progress_is_said_in_words(qtbot: QtBot, jobs: Jobs, by_patterns: Extracting) -> None:
    with qtbot.waitSignal(jobs.progressed, timeout=PATIENCE) as told:
        by_patterns.extract(ARTICLES)
    assert told.args is not None
    assert told.args[0] == "Finding quotes"


def test_a_comparison_does_not_wait_for_quotes(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    from desktop.jobs import LONG, PARSING

    done: list[object] = []
    jobs.submit(PARSING, "slow", "", lambda job: time.sleep(0.5), done.append, done.append)
    jobs.submit(LONG, "compare", "", lambda job: "compared", done.append, done.append)
    qtbot.waitUntil(lambda: len(done) == 2, timeout=PATIENCE)
    assert done[0] == "compared"


def test_what_was_found_of_earlier_columns_is_not_told_of_these(
    qtbot: QtBot, by_patterns: Extracting
) -> None:
    told: list[set[int]] = []
    by_patterns.extracted.connect(lambda quotes, _: told.append(set(quotes)))
    by_patterns.extract(ARTICLES[:1])
    by_patterns._extract_now()
    by_patterns._soon.setInterval(1_000)
    by_patterns.extract(ARTICLES)  # before the first is delivered, and looked for only after that
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not by_patterns.is_extracting, timeout=PATIENCE)
    assert told == [{1, 4}]
