"""What reading 200 mixed files costs against the bare libraries, and whether the window answers meanwhile."""

from __future__ import annotations

import random
import resource
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.probing import Figures, megabytes, waiting

if TYPE_CHECKING:
    from desktop.jobs import Job

MIX = {"html": 80, "docx": 30, "pdf": 30, "mhtml": 20, "rtf": 10, "txt": 30}
"""How many files of which kind: 200, most of them pages."""
SOME = 50
"""Files after which memory is looked at, to be compared with that after all."""
SUBJECTS = (
    "mayor engineer farmer council ferry school nurse driver harbour railway archive baker".split()
)
VERBS = "closed opened measured reported painted rebuilt counted moved refused repaired promised".split()
PLACES = "Aldwick Belmoor Carden Dunmere Eastholm Fairlow Gorsey Hexton Ilmouth Kelby".split()


def sentence(rng: random.Random) -> str:
    subject, verb = rng.choice(SUBJECTS), rng.choice(VERBS)
    return (
        f"The {subject} of {rng.choice(PLACES)} {verb} {rng.randrange(2, 90)} things near {rng.choice(PLACES)},"
        f" and the {rng.choice(SUBJECTS)} said that nobody there had {rng.choice(VERBS)} as many since"
        f" {rng.randrange(1950, 2020)}."
    )


def story(rng: random.Random) -> tuple[str, tuple[str, ...]]:
    """Return a headline and about 500 words in paragraphs."""
    paragraphs = (" ".join(sentence(rng) for _ in range(2)) for _ in range(9))
    return f"{rng.choice(PLACES)} {rng.choice(VERBS)} its harbour", tuple(paragraphs)


def page(rng: random.Random, headline: str, words: tuple[str, ...]) -> bytes:
    """Return a page as an outlet serves it: most of its 60 kB are not the article."""
    links = "".join(
        f'<li class="nav__item"><a href="/{i}" data-track="{rng.random()}">{sentence(rng)[:40]}</a></li>'
        for i in range(120)
    )
    script = "<script>var d=" + str([rng.random() for _ in range(800)]) + "</script>"
    text = "".join(
        f'<p class="article__paragraph">{each}</p><div class="ad"></div>' for each in words
    )
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{headline} | The Post</title>'
        f'<meta property="og:title" content="{headline}"><meta property="article:published_time" '
        f'content="2026-03-02T07:10:00+01:00">{script}</head><body><header><ul>{links}</ul></header><main><article>'
        f'<h1>{headline}</h1><p class="byline">By Ruth Amsel</p>{text}</article><aside><ul>{links}</ul></aside></main>'
        f"<footer><ul>{links}</ul></footer>{script}</body></html>"
    ).encode()


def make_files(folder: Path) -> list[Path]:
    """Write 200 mixed files and return their paths, mixed."""
    rng = random.Random(5)
    paths = []
    for suffix, count in MIX.items():
        for number in range(count):
            headline, words = story(rng)
            data = content(suffix, rng, headline, words)
            paths.append(folder / f"{number}.{suffix}")
            paths[-1].write_bytes(data)
    rng.shuffle(paths)
    return paths


def content(suffix: str, rng: random.Random, headline: str, words: tuple[str, ...]) -> bytes:
    """Return a file of that kind with an article in it."""
    from tests.importing import invented_files as made

    if suffix == "html":
        return page(rng, headline, words)
    if suffix == "mhtml":
        return bytes(made.saved_as_message(page(rng, headline, words)))
    if suffix == "txt":
        return "\n\n".join((headline, *words)).encode()
    makers: dict[str, Callable[..., bytes]] = {
        "docx": made.word,
        "pdf": made.pdf,
        "rtf": made.rich_text,
    }
    return bytes(makers[suffix]((headline, *words)))


def used() -> float:
    """Return the CPU seconds of this process and of those that it waited for."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def bare(folder: str) -> Figures:
    """Read the files by the libraries alone, in this process; modules imported, the first file of each kind not counted."""
    paths = sorted(Path(folder).iterdir(), key=lambda path: path.name)
    for suffix in MIX:
        library_text(Path(folder, f"0.{suffix}"))
    began, cpu = time.perf_counter(), used()
    letters = sum(len(library_text(path)) for path in paths)
    return {"clock": time.perf_counter() - began, "cpu": used() - cpu, "letters": letters}


def library_text(path: Path) -> str:
    """Return the text that a library finds, in the plainest way to call it."""
    data = path.read_bytes()
    readers: dict[str, Callable[[bytes], str]] = {
        ".html": of_page, ".mhtml": of_message, ".docx": of_word, ".pdf": of_pdf, ".rtf": of_rich_text,
        ".txt": bytes.decode,
    }  # fmt: skip
    return readers[path.suffix](data)


def of_page(data: bytes) -> str:
    from trafilatura import bare_extraction

    found = bare_extraction(data, with_metadata=True)
    return "" if found is None else str(found.text)


def of_message(data: bytes) -> str:
    from email import message_from_bytes
    from email.policy import default

    for part in message_from_bytes(data, policy=default).walk():
        if part.get_content_type() == "text/html":
            return of_page(part.get_payload(decode=True))  # type: ignore[arg-type]  # bytes, as it is no multipart
    return ""


def of_word(data: bytes) -> str:
    from docx import Document

    return "\n".join(paragraph.text for paragraph in Document(BytesIO(data)).paragraphs)


def of_pdf(data: bytes) -> str:
    from pypdf import PdfReader

    return "\n".join(each.extract_text() for each in PdfReader(BytesIO(data)).pages)


def of_rich_text(data: bytes) -> str:
    from striprtf.striprtf import rtf_to_text

    return str(rtf_to_text(data.decode("latin-1")))


def told(folder: str) -> Figures:
    """Read the files as the program does: process, articles with passages; return times and memory.

    "parsing" is what the process that reads took, "beyond" the clock of an article in the program
    itself: opened, hashed, checked, cut into passages.
    """
    from desktop.jobs import Job, ignore
    from desktop.workspace.sources import Process, Way, read_sources
    from desktop.workspace.tasks import keep_nothing

    paths = sorted(Path(folder).iterdir(), key=lambda path: path.name)
    process = Process()
    way = Way(process, keep_nothing)
    job = Job("import", "", lambda _: None, ignore, ignore)
    first = [Path(folder, f"0.{suffix}") for suffix in MIX]
    assert all(taken.articles for taken in read_sources(first, job, way))
    memory: list[float] = []
    child = process.reading._child
    assert child is not None
    began, cpu, before = time.perf_counter(), time.process_time(), cpu_of(child.number)
    count = 0
    for taken in read_sources(paths, job, way):
        count += len(taken.articles)
        memory += [megabytes()] if count in (SOME, sum(MIX.values())) else []
    clock, beyond = time.perf_counter() - began, time.process_time() - cpu
    parsing = cpu_of(child.number) - before
    process.stop()
    return {
        "clock": clock,
        "cpu": beyond + parsing,
        "beyond": beyond / count,
        "parsing": parsing / count,
        "count": count,
        "after some": memory[0],
        "after all": memory[-1],
    }


def cpu_of(number: int) -> float:
    """Return the CPU seconds of another process (Linux)."""
    import os

    fields = Path(f"/proc/{number}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")


def ticks_importing(folder: str) -> Figures:
    """Show the examples; return the gaps while the files are read and made into articles by a job."""
    from desktop.application import Session, make_application
    from desktop.jobs import LONG
    from desktop.storing.settings import Settings
    from desktop.workspace.sources import Process, Way, read_sources
    from tests.benchmarks.tick_probes import Ticks

    application = make_application()
    session = Session(Settings(), [])
    session.window.resize(1600, 1000)
    session.window.show()
    until = time.perf_counter() + 3
    for _ in waiting(application):
        if session.is_settled() and time.perf_counter() > until:
            break
    process = Process()
    counts: list[object] = []
    paths = sorted(Path(folder).iterdir(), key=lambda path: path.name)

    def work(job: Job) -> object:
        way = Way(process, session.workspace.home.keep)
        return sum(len(taken.articles) for taken in read_sources(paths, job, way))

    ticks = Ticks()
    began = time.perf_counter()
    session.workspace.jobs.submit(LONG, "import", "", work, counts.append, counts.append)
    for _ in waiting(application):
        if counts:
            break
    ended = time.perf_counter()
    assert counts == [sum(MIX.values())], counts
    figures = ticks.gaps(began, ended) | {"clock of all": ended - began}
    process.stop()
    session.close()
    return figures
