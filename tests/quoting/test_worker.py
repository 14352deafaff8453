"""Articles are parsed in another process, which may fail, hang, or not be there, and is never left behind."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from textwrap import dedent
from threading import Event, Thread

import pytest

from desktop import resources
from desktop.importing import read_text
from desktop.quoting import model, parsing
from desktop.quoting.attribution import Paragraph, Role
from desktop.quoting.extract import quotes_of
from desktop.quoting.paragraphs import paragraphs_of_article
from desktop.quoting.parsing import Limits, Parser, best
from desktop.quoting.worker import answers_to, packed, request, unpacked
from desktop.story.errors import Cancelled
from desktop.story.quote import CueClass, Quote, QuoteKind

ENGLISH = (
    "Dike may hold\n\nThe mayor of Aldwick said the dike would hold until the morning.\n\n"
    "“We are ready for whatever comes,” said Ruth Amsel, who leads the water board.\n"
)
GERMAN = (
    "Deich könnte halten\n\nDer Bürgermeister von Aldwick sagte, der Deich werde bis zum Morgen halten und "
    "die Menschen in der Stadt seien nicht in Gefahr.\n\n„Wir sind bereit“, sagte Ruth Amsel.\n"
)
FAKE = """
import json, sys, time
print(json.dumps({"engine": "a model 1.0"}), flush=True)
for line in sys.stdin:
    asked = json.loads(line)
    %s
"""
"""A process that loads at once and does what is put in for each request."""
ANSWER = 'print(json.dumps({"id": asked["id"], "quotes": []}), flush=True)'


def article_of(text, number=3):
    return replace(read_text(text, "pasted"), number=number)


def python(code):
    return (sys.executable, "-c", code)


@pytest.fixture
def make():
    """Return a function that makes parsers; see that no process of theirs is left."""
    parsers, processes = [], []
    begin = parsing.Child.__init__

    def noted(child, command):
        begin(child, command)
        processes.append(child._process)

    patch = pytest.MonkeyPatch()
    patch.setattr(parsing.Child, "__init__", noted)
    patch.setattr(model, "installed", lambda: "a model 1.0")

    def made(code="", **how):
        command = {"command": python(code)} if code else {}
        parsers.append(Parser(**command, **how))
        return parsers[-1], processes

    yield made
    for parser in parsers:
        parser.stop()
    patch.undo()
    assert all(process.poll() is not None for process in processes)


def gone(pid, seconds=10.0):
    """Tell whether a process ends in time; one that nobody waited for counts as ended."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        with open(f"/proc/{pid}/stat", encoding="ascii") as file:
            if file.read().rpartition(")")[2].split()[0] == "Z":
                return True
        time.sleep(0.02)
    return False


# --- what goes over the wire --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "quote",
    [
        Quote(3, 5, 9, QuoteKind.DIRECT),
        Quote(
            3, 5, 9, QuoteKind.NO_COMMENT, (1, 2), (3, 4), (10, 12), CueClass.THOUGHT, "Ruth Amsel",
            is_guess=True, continues=True, confidence=0.25, reason="marks",
        ),
    ],
)  # fmt: skip
def test_a_quote_comes_back_as_it_was(quote):
    there = json.loads(json.dumps(packed(quote)))
    back = unpacked(there, 3)
    assert back == quote
    assert isinstance(back.kind, QuoteKind)
    assert isinstance(back.cue_class, CueClass)


def test_a_request_that_is_none_is_answered_with_a_sentence():
    lines = [b"not JSON", b'{"id": 4}', b'{"id": 5, "text": 6, "language": "en", "paragraphs": []}']
    _, *answers = answers_to(lines)
    assert [answer["id"] for answer in answers] == [None, 4, 5]
    assert all(str(answer["error"]).endswith(".") for answer in answers)


def test_a_request_is_answered_with_the_quotes_of_its_text():
    line = request(7, ENGLISH, "en", (Paragraph(15, 79), Paragraph(0, 13, Role.HEADLINE)))
    engine, answer = answers_to([line])
    assert engine == {"engine": model.installed() or model.PATTERNS}
    assert answer["id"] == 7
    assert answer["quotes"]


# --- the real process ---------------------------------------------------------------------------------


@pytest.mark.needs_model
def test_an_english_article_is_parsed_in_a_process_that_is_kept():
    parser = Parser()
    try:
        found = parser.parse(article_of(ENGLISH))
        assert found.engine == parser.engine == model.installed()
        kinds = {quote.kind for quote in found.quotes}
        assert kinds >= {QuoteKind.DIRECT, QuoteKind.INDIRECT}
        assert {quote.article for quote in found.quotes} == {3}
        began = time.monotonic()
        assert parser.quotes(article_of(ENGLISH)) == found.quotes
        assert time.monotonic() - began < 5
        assert "spacy" not in vars(sys.modules["desktop.quoting.parsing"])
    finally:
        parser.stop()
    assert not parser.is_running


@pytest.mark.needs_model
def test_a_text_with_half_a_surrogate_pair_goes_there_and_back():
    parser = Parser()
    try:
        text = ENGLISH.replace("ready", "rea\ud800dy")
        assert parser.quotes(article_of(text))
    finally:
        parser.stop()


@pytest.mark.skipif(os.name != "posix", reason="asks the system about processes as Linux answers")
@pytest.mark.parametrize("when", ["at once", "while it loads"])
def test_the_process_ends_when_its_input_does(when):
    child = subprocess.Popen(
        parsing.COMMAND,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=resources.environment(),
    )
    assert child.stdin is not None
    if when == "while it loads":
        child.stdin.write(request(1, ENGLISH, "en", ()))
    child.stdin.close()
    assert child.wait(timeout=20) == 0
    assert child.stdout is not None
    child.stdout.close()


@pytest.mark.skipif(
    sys.platform != "linux", reason="asks the system about processes as Linux answers"
)
def test_the_process_ends_when_the_program_is_killed():
    code = (
        "import sys, time; from desktop.quoting.parsing import Child, COMMAND; child = Child(COMMAND);"
        "print(child._process.pid, flush=True); time.sleep(60)"
    )
    program = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, env=resources.environment()
    )
    assert program.stdout is not None
    child = int(program.stdout.readline())
    program.send_signal(signal.SIGKILL)
    program.wait()
    program.stdout.close()
    assert gone(child)


def test_the_process_reaches_for_no_network():
    code = (
        "import sys, socket; from desktop.quoting import worker; sys.addaudithook(worker.refuse_network)\n"
        "for reach in (lambda: socket.create_connection(('127.0.0.1', 9)), lambda: socket.getaddrinfo('x.invalid', 1)):\n"
        "    try: reach()\n"
        "    except RuntimeError as error: print(error)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=resources.environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.count("no network here") == 2


def test_nothing_that_the_process_does_reaches_for_a_network():
    code = """
    import socket
    from desktop.quoting import worker

    def answers(lines):
        try:
            socket.create_connection(("127.0.0.1", 9))
        except RuntimeError as error:
            yield {"said": str(error)}

    worker.answers_to, worker.listen = answers, print
    worker.main()
    """
    done = subprocess.run(
        [sys.executable, "-c", dedent(code)],
        env=resources.environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert "no network here" in done.stdout


# --- what stands in for it ----------------------------------------------------------------------------


def test_other_languages_are_answered_by_patterns_without_a_process(make):
    parser, processes = make(FAKE % ANSWER)
    article = article_of(GERMAN)
    assert article.language.value == "de"
    assert parser.parse(article) == (quotes_of(article), model.OTHER_LANGUAGE)
    assert not processes


def test_without_a_model_there_is_no_process(make):
    parser, processes = make(with_model=False)
    article = article_of(ENGLISH)
    assert parser.parse(article) == (quotes_of(article), model.UNWANTED)
    assert not processes


def test_a_process_that_refuses_the_model_says_why_and_is_ended(make):
    parser, processes = make(
        f'print(\'{{"engine": "{model.DAMAGED}"}}\', flush=True); input(); input()'
    )
    article = article_of(ENGLISH)
    assert parser.parse(article) == (quotes_of(article), model.DAMAGED)
    assert parser.engine == model.DAMAGED
    assert not parser.is_running
    parser.parse(article)
    assert len(processes) == 1


def test_a_process_that_fails_once_is_started_again(make, tmp_path, caplog):
    fail_once = f"""
    from pathlib import Path
    if not Path({str(tmp_path / "failed")!r}).exists():
        Path({str(tmp_path / "failed")!r}).touch()
        sys.exit(3)
    {ANSWER}
    """
    parser, processes = make(FAKE % fail_once.strip())
    assert parser.parse(article_of(ENGLISH)) == ((), "a model 1.0")
    assert len(processes) == 2
    assert "ended with code 3" in caplog.text


def test_failures_with_an_answer_between_them_are_not_counted_together(make, tmp_path, caplog):
    every_other = f"""
    from pathlib import Path
    asked_before = Path({str(tmp_path / "asked")!r})
    asked_before.open("a").write("x")
    if asked_before.stat().st_size % 2: sys.exit(3)
    {ANSWER}
    """
    parser, processes = make(FAKE % every_other.strip())
    for _ in range(3):
        assert parser.parse(article_of(ENGLISH)) == ((), "a model 1.0")
    assert len(processes) == 4
    assert caplog.text.count("ended with code 3") == 3


@pytest.mark.parametrize(
    "does", ["sys.exit(3)", "print('nonsense', flush=True)", "print('[]', flush=True)",
             'print(json.dumps({"id": asked["id"], "quotes": [[1]]}), flush=True)'],
)  # fmt: skip
def test_after_it_failed_twice_patterns_are_used(make, caplog, does):
    parser, processes = make(FAKE % does)
    article = article_of(ENGLISH)
    assert parser.parse(article) == (quotes_of(article), parsing.STOPPED)
    parser.parse(article)
    assert len(processes) == 2
    assert "stopped" in caplog.text


@pytest.mark.needs_model
def test_a_command_that_is_not_there_leaves_patterns(caplog):
    parser = Parser(command=("/no/such/python",))
    assert parser.parse(article_of(ENGLISH)).engine == parsing.STOPPED
    assert "stopped" in caplog.text


def test_an_article_that_takes_too_long_is_left_to_patterns_and_the_next_one_is_not(make, caplog):
    slow = f"""
    if "dike" in asked["text"]: time.sleep(60)
    {ANSWER}
    """
    parser, processes = make(FAKE % slow.strip(), limits=Limits(load=20, article=0.2, letter=0))
    article = article_of(ENGLISH)
    assert parser.parse(article) == (quotes_of(article), model.UNREAD)
    parser.limits = Limits()
    other = article_of(ENGLISH.replace("dike", "dam").replace("Dike", "Dam"))
    assert parser.parse(other) == ((), "a model 1.0")
    assert len(processes) == 2
    assert "no answer in" in caplog.text


def test_a_text_that_the_process_refuses_is_left_to_patterns(make, caplog):
    refuse = 'print(json.dumps({"id": asked["id"], "error": "The text could not be parsed."}), flush=True)'
    parser, processes = make(FAKE % refuse)
    article = article_of(ENGLISH)
    assert parser.parse(article) == (quotes_of(article), model.UNREAD)
    assert parser.engine == "a model 1.0"
    assert len(processes) == 1
    assert "could not be parsed" in caplog.text


def test_a_text_that_was_refused_is_not_asked_for_again(make, caplog):
    refuse = 'print(json.dumps({"id": asked["id"], "error": "The text could not be parsed."}), flush=True)'
    parser, _ = make(FAKE % refuse)
    article = article_of(ENGLISH)
    first = parser.parse(article)
    assert parser.engine_for(replace(article, number=8)) == model.UNREAD
    again = parser.parse(replace(article, number=8))
    assert again.engine == first.engine
    assert [quote._replace(article=3) for quote in again.quotes] == list(first.quotes)
    assert caplog.text.count("could not be parsed") == 1
    assert parser.engine_for(article_of(ENGLISH.replace("dike", "dam"))) == "a model 1.0"


def test_a_text_that_took_too_long_is_not_asked_for_again(make, caplog):
    parser, processes = make(FAKE % "time.sleep(60)", limits=Limits(load=20, article=0.1, letter=0))
    article = article_of(ENGLISH)
    parser.parse(article)
    assert parser.parse(article) == (quotes_of(article), model.UNREAD)
    assert len(processes) == 1


def test_a_process_that_does_not_load_says_nothing_of_the_text(make, caplog):
    parser, _ = make("import time; time.sleep(60)", limits=Limits(load=0.1))
    article = article_of(ENGLISH)
    assert parser.parse(article).engine == model.UNREAD
    assert parser.engine_for(article) == "a model 1.0"


def test_who_goes_away_while_a_process_begins_leaves_none(make, monkeypatch):
    """The job is past its first look when `stop` comes, and has no process yet."""
    parser, processes = make(FAKE % ANSWER)
    is_gone = []

    def slow(article):
        is_gone.append(True)
        parser.stop()
        return paragraphs_of_article(article)

    monkeypatch.setattr("desktop.quoting.paragraphs.paragraphs_of_article", slow)
    with pytest.raises(Cancelled):
        parser.parse(article_of(ENGLISH), lambda: bool(is_gone))
    assert not parser.is_running
    assert not processes


def test_a_process_that_is_stopped_while_it_begins_ends_within_a_second(make):
    """It reads nothing yet, and the text is longer than a pipe holds."""
    parser, processes = make("import time; time.sleep(60)")
    is_gone, raised = Event(), []
    article = article_of(ENGLISH * 2_000)

    def ask():
        try:
            parser.parse(article, is_gone.is_set)
        except Cancelled as error:
            raised.append(error)

    asking = Thread(target=ask)
    asking.start()
    while not processes:
        time.sleep(0.005)
    is_gone.set()
    began = time.monotonic()
    parser.stop()
    asking.join(5)
    assert time.monotonic() - began < 1.0
    assert raised
    assert processes[0].poll() is not None


# --- cancelling ---------------------------------------------------------------------------------------


def test_what_is_cancelled_keeps_the_process_and_its_late_answer_is_nobodys(make):
    slow = """
    if asked["id"] == 1: time.sleep(0.5)
    print(json.dumps({"id": asked["id"], "quotes": [[0, asked["id"], 9, "direct"]]}), flush=True)
    """
    parser, processes = make(FAKE % slow.strip())
    until = time.monotonic() + 0.3
    with pytest.raises(Cancelled):
        parser.parse(article_of(ENGLISH), lambda: time.monotonic() > until)
    (quote,) = parser.quotes(article_of(ENGLISH))
    assert quote.start == 2
    assert len(processes) == 1


def test_stopping_ends_the_process_under_an_article(make):
    from threading import Timer

    parser, processes = make(FAKE % "time.sleep(60)")
    timer = Timer(0.5, parser.stop)
    timer.start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        parser.parse(article_of(ENGLISH))
    timer.join()
    assert time.monotonic() - began < 20
    assert processes[0].poll() is not None


def test_stopping_twice_or_before_anything_is_nothing(make):
    parser, _ = make(FAKE % ANSWER)
    parser.stop()
    parser.quotes(article_of(ENGLISH))
    parser.stop()
    parser.stop()
    assert parser.quotes(article_of(ENGLISH)) == ()


# --- several articles ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("engines", "told"),
    [
        (["a 1", "a 1"], "a 1"),
        (["a 1", model.OTHER_LANGUAGE], f"a 1 + {model.OTHER_LANGUAGE}"),
        ([model.OTHER_LANGUAGE, "a 1", model.UNREAD], f"a 1 + {model.UNREAD}"),
        ([model.OTHER_LANGUAGE], model.OTHER_LANGUAGE),
        ([model.OTHER_LANGUAGE, model.UNWANTED], model.UNWANTED),
        ([model.OTHER_LANGUAGE, model.PATTERNS], model.PATTERNS),
        ([], model.PATTERNS),
    ],
)
def test_what_found_quotes_of_several_articles_is_told_with_its_reason(engines, told):
    assert best(engines) == told
