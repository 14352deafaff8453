"""Files, folders and lists of references become articles, each with where it comes from."""

import json
import os
import textwrap
from hashlib import sha256
from pathlib import Path

import pytest

from desktop.importing.content import Content, Draft, Reference, Source
from desktop.jobs import Job, ignore
from desktop.story.article import WAY_FILE, Article, Stated
from desktop.story.errors import Cancelled
from desktop.story.imported import Outcome, take_in
from desktop.story.project import Project
from desktop.workspace import folders, sources
from desktop.workspace.arriving import arrivals_of
from desktop.workspace.sources import Process, Way, make_chosen, read_sources
from tests.importing.invented_files import BODY, HEADLINE, bibtex, files, page, record, rich_text


@pytest.fixture
def reading():
    """Return a function that reads files as a job does, and what it kept."""
    process = Process()
    kept: list[tuple[bytes, Article]] = []
    way = Way(
        process, lambda originals, articles: kept.extend(zip(originals, articles, strict=True))
    )

    class Read:
        def __init__(self):
            self.kept, self.way = kept, way

        def __call__(self, paths, job=None):
            return tuple(read_sources(paths, job or new_job(), way))

    yield Read()
    process.stop()


def files_in(folder: Path):
    return folders.listed_files([folder])[0]


def new_job():
    return Job("test", "", lambda _: None, ignore, ignore)


def written(folder: Path, **named):
    for name, data in named.items():
        (folder / name.replace("__", ".")).write_bytes(data)
    return sorted(folder.iterdir())


def test_a_folder_of_every_format_becomes_articles_in_its_order(tmp_path, reading):
    for name, data in files().items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "plain.txt").write_text("\n\n".join((HEADLINE, *BODY)))
    paths = files_in(tmp_path)
    job = new_job()
    shares: list[float] = []
    job.report = shares.append
    came = reading(paths, job)
    assert [taken.name for taken in came] == [path.name for path in paths]
    assert [taken.name for taken in came if taken.failures] == []
    for taken in came:
        if taken.references:
            assert taken.name.endswith((".bib", ".ris", ".json"))
        for article in taken.articles:
            assert BODY[1] in article.text
            assert article.source == taken.name
            assert article.provenance.way_in == WAY_FILE
            assert article.provenance.place.split(" · ")[0] == str(tmp_path / taken.name)
    assert shares[-1] == 1.0
    assert shares == sorted(shares)


def test_the_bytes_of_files_that_are_kept_are_let_go(tmp_path, reading):
    """A folder of them would fill the memory before the first is added."""
    lines = [line for number in (1, 2) for line in nexis(number)]
    export = "".join(f"<p>{line}</p>" for line in lines).encode()
    written(tmp_path, a__rtf=rich_text(), b__html=page(), c__txt=BODY[0].encode(), d__html=export)
    came = reading(files_in(tmp_path))
    assert [taken.source.data for taken in came] == [None, None, None, export]
    make_chosen(came[3], came[3].drafts, new_job(), reading.way)
    assert reading.kept[-1][0] == export


def test_what_is_kept_is_the_file_as_it_is(tmp_path, reading):
    written(tmp_path, a__rtf=rich_text(), b__html=page())
    came = reading(files_in(tmp_path))
    assert [data for data, _ in reading.kept] == [rich_text(), page()]
    for taken, (data, article) in zip(came, reading.kept, strict=True):
        assert taken.articles == (article,)
        assert article.provenance.sha256 == sha256(data).hexdigest()
    assert "trafilatura" in came[1].articles[0].provenance.extractor


def test_a_file_that_cannot_be_read_stops_no_other(tmp_path, reading):
    written(
        tmp_path,
        a__html=page(),
        b__docx=b"PK\x03\x04 no",
        c__jpg=b"\xff\xd8\xff\xe0" * 50,
        d__txt=b"The dike held.",
    )
    came = reading([*files_in(tmp_path), tmp_path / "gone.pdf"])
    assert [bool(taken.articles) for taken in came] == [True, False, False, True, False]
    said = [str(why) for taken in came for _, why in taken.failures]
    assert [words.split()[0] for words in said] == ["b.docx", "c.jpg", "gone.pdf"]


def test_a_cancelled_job_ends_quietly_and_at_once(tmp_path, reading):
    for number in range(20):
        (tmp_path / f"{number:02}.html").write_bytes(page())
    job = new_job()
    came = []
    for taken in read_sources(files_in(tmp_path), job, reading.way):
        came.append(taken)
        job.stopped.set()
    assert len(came) == 1


def test_a_page_of_a_web_archive_is_kept_by_itself(tmp_path, reading):
    (tmp_path / "dike.warc").write_bytes(record(page()))
    (taken,) = reading(files_in(tmp_path))
    if taken.drafts:
        taken = make_chosen(taken, taken.drafts, new_job(), reading.way)
    (article,) = taken.articles
    assert article.url.value == "https://post.invalid/dike"
    assert taken.parts == ("https://post.invalid/dike",)
    assert reading.kept[0][0].strip() == page()


def test_pages_are_chosen_before_articles_are_made(tmp_path, reading):
    others = [
        record(
            page((f"Another report number {n}, with words of its own.", *BODY)),
            f"https://post.invalid/{n}",
        )
        for n in range(30)
    ]
    (tmp_path / "many.warc").write_bytes(b"".join(others))
    (taken,) = reading(files_in(tmp_path))
    assert not taken.articles
    assert not reading.kept
    assert len(taken.drafts) == 30
    chosen = make_chosen(taken, taken.drafts[3:5], new_job(), reading.way)
    assert [article.url and article.url.value for article in chosen.articles] == [
        "https://post.invalid/3",
        "https://post.invalid/4",
    ]
    assert all("with words of its own" in article.text for article in chosen.articles)
    assert len(reading.kept) == 2


def test_files_named_by_a_list_of_references_come_along_with_its_facts(tmp_path, reading):
    entries = [
        {"id": "a", "type": "article-newspaper", "title": HEADLINE, "container-title": "The Aldwick Post"},
        {"id": "b", "type": "article-newspaper", "title": "Another"},
    ]  # fmt: skip
    (tmp_path / "list.json").write_text(json.dumps(entries))
    (tmp_path / "a.rtf").write_bytes(rich_text())
    found = reading([tmp_path / "list.json"])[0].references
    assert len(found) == 2
    named = found[0]._replace(files=("a.rtf", "../list.json", "/etc/passwd", "gone.pdf"))
    assert folders.beside(tmp_path / "list.json", named) == (tmp_path / "a.rtf",)


def test_a_file_that_a_list_names_comes_once_and_with_its_facts(tmp_path, reading):
    ris = "TY  - NEWS\nTI  - Moles\nT2  - Mole Times\nDA  - 2026/03/01\nL1  - {}\nER  - \n"
    (tmp_path / "b.ris").write_text(ris.format("a.txt"))
    (tmp_path / "c.ris").write_text(ris.format("files/../a.txt") + ris.format("files/d.txt"))
    (tmp_path / "a.txt").write_text("Moles dig.\n\nThey do, said the mayor of Aldwick.")
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "d.txt").write_text("Voles swim.\n\nThey do, said the mayor.")
    (tmp_path / "z.txt").write_text("The dike held.\n\nIt did, said the mayor.")
    came = reading(files_in(tmp_path))
    assert [t.name for t in came] == ["b.ris", "a.txt", "c.ris", "d.txt", "z.txt"]
    moles, voles, dike = (article for taken in came for article in taken.articles)
    for article in (moles, voles):
        assert article.outlet == Stated("Mole Times", article.outlet.evidence)
    assert dike.outlet is None
    assert [each.facts["title"].value for each in came[2].references] == ["Moles"]


def test_a_list_is_about_articles_that_are_read_behind_it(tmp_path, reading):
    (tmp_path / "a.ris").write_text("TY  - NEWS\nTI  - Moles dig\nT2  - Mole Times\nER  - \n")
    (tmp_path / "b.txt").write_text("# Moles dig\n\nThey do, said the mayor of Aldwick.")
    project = take_in(
        Project(), arrivals_of(reading(files_in(tmp_path))), "", "2026-11-22T00:00:00Z"
    )
    assert [each.outcome for each in project.imported] == [Outcome.ADDED, Outcome.MATCHED]


def test_a_fact_of_the_list_is_taken_over_what_is_unconfirmed():
    facts = {"published": Stated("2026-03-02", "RIS"), "outlet": Stated("The Post", "RIS")}
    draft = Draft(
        (), {"published": Stated("2026", "unconfirmed: a number"), "title": Stated("x", "page")}
    )
    assert sources.with_facts(draft, facts).facts == {**facts, "title": Stated("x", "page")}
    sure = Draft((), {"published": Stated("2026-03-01", "JSON-LD of the page")})
    assert sources.with_facts(sure, facts).facts["published"] == sure.facts["published"]


def test_a_reference_never_leads_out_of_its_folder(tmp_path):
    inner = tmp_path / "lists"
    inner.mkdir()
    (tmp_path / "secret.pdf").write_bytes(b"x")
    (inner / "link.pdf").symlink_to(tmp_path / "secret.pdf")
    named = Reference({}, ("../secret.pdf", str(tmp_path / "secret.pdf"), "link.pdf", "", "."))
    assert folders.beside(inner / "list.ris", named) == ()


# --- folders -----------------------------------------------------------------------------------------


def test_a_folder_gives_its_files_and_those_of_folders_in_it_by_name(tmp_path):
    for name in ("b.html", "a/z.pdf", "a/y.txt", "c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    found = [str(path.relative_to(tmp_path)) for path in files_in(tmp_path)]
    assert found == ["b.html", "c.txt", "a/y.txt", "a/z.pdf"]


@pytest.mark.parametrize(
    "name",
    [".hidden.txt", ".git/a.txt", "~$report.docx", "__MACOSX/a.html", "page_files/ad.html", "page-Dateien/ad.html"],
)  # fmt: skip
def test_hidden_files_and_what_belongs_to_a_saved_page_are_left_out(tmp_path, name):
    (tmp_path / "page.html").write_bytes(page())
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_bytes(b"x")
    assert files_in(tmp_path) == (tmp_path / "page.html",)


def test_a_folder_that_is_only_called_like_one_of_a_page_is_looked_into(tmp_path):
    (tmp_path / "press_files").mkdir()
    (tmp_path / "press_files" / "a.txt").write_bytes(b"x")
    assert files_in(tmp_path) == (tmp_path / "press_files" / "a.txt",)


def test_links_pipes_and_depths_without_end_are_not_followed(tmp_path):
    (tmp_path / "again").symlink_to(tmp_path)
    (tmp_path / "link.txt").symlink_to("/etc/passwd")
    os.mkfifo(tmp_path / "pipe.txt")
    deep = tmp_path
    for _ in range(12):
        deep = deep / "f"
        deep.mkdir()
        (deep / "a.txt").write_bytes(b"x")
    assert len(files_in(tmp_path)) == folders.DEEPEST


def test_no_more_files_than_the_limit_are_taken(tmp_path, monkeypatch):
    monkeypatch.setattr(folders, "MOST_FILES", 3)
    for number in range(5):
        (tmp_path / f"{number}.txt").write_bytes(b"x")
    assert len(files_in(tmp_path)) == 3


def test_of_a_folder_with_too_many_files_it_is_said_that_not_all_were_read(tmp_path, monkeypatch):
    monkeypatch.setattr(folders, "MOST_FILES", 3)
    for number in range(5):
        (tmp_path / f"{number}.txt").write_bytes(b"x")
    found, said = folders.listed_files([tmp_path])
    assert [file.name for file in found] == ["0.txt", "1.txt", "2.txt"]
    ((folder, error),) = said
    assert folder == tmp_path
    assert str(error).startswith(f"{tmp_path.name} holds more than 3 files.")


def test_a_path_that_is_given_twice_is_read_once(tmp_path):
    (file,) = written(tmp_path, a__txt=b"x")
    found, said = folders.listed_files([file, tmp_path, tmp_path / "." / "a.txt", file])
    assert found == (file,)
    assert said == ()


def test_what_may_not_be_looked_at_fails_as_one_file_and_not_as_a_whole(tmp_path, reading):
    good = tmp_path / "a.txt"
    good.write_bytes(b"The dike held.")
    found, said = folders.listed_files([tmp_path / ("long" * 100), good])
    assert said == ()
    long, read = reading(found)
    assert long.failures
    assert read.articles
    named = Reference({}, ("long" * 100 + ".pdf", "nul\0.pdf", "a.txt"))
    assert folders.beside(good, named) == (good,)


def nexis(number: int) -> list[str]:
    return [
        f"Dike number {number} holds", "The Aldwick Post", "March 14, 2026 Saturday", "Section: NEWS",
        "Length: 120 words", "Byline: Ann Orr", "Body", f"{BODY[0]} It is number {number}.", BODY[1],
        "Load-Date: March 14, 2026", "End of Document",
    ]  # fmt: skip


def test_articles_of_one_file_are_no_versions_of_each_other(tmp_path, reading):
    def added(numbers, before):
        lines = [line for number in numbers for line in nexis(number)]
        data = "".join(f"<p>{line}</p>" for line in lines)
        (tmp_path / "export.html").write_text(f"<html><body>{data}</body></html>")
        (taken,) = reading([tmp_path / "export.html"])
        chosen = make_chosen(taken, taken.drafts, new_job(), reading.way)
        after = take_in(before, arrivals_of([chosen]), "", "2026-03-14T10:00:00")
        return after, [(e.outcome, e.other) for e in after.imported[len(before.imported) :]]

    project, outcomes = added((1, 2, 3), Project())
    assert outcomes == [(Outcome.ADDED, 0)] * 3
    project, outcomes = added((4, 1), project)
    assert outcomes == [(Outcome.ADDED, 0), (Outcome.KNOWN, 0)]


def test_a_later_text_of_an_article_in_a_file_of_several_is_its_newer_version(tmp_path, reading):
    def added(words, before):
        lines = [line for number in (1, 2) for line in nexis(number)]
        data = "".join(f"<p>{line.replace(BODY[1], words)}</p>" for line in lines)
        (tmp_path / "export.html").write_text(f"<html><body>{data}</body></html>")
        (taken,) = reading([tmp_path / "export.html"])
        chosen = make_chosen(taken, taken.drafts, new_job(), reading.way)
        return take_in(before, arrivals_of([chosen]), "", "2026-03-14T10:00:00")

    project = added("It stood again.", added(BODY[1], Project()))
    assert [(e.outcome, e.other) for e in project.imported[2:]] == [
        (Outcome.NEWER, 1),
        (Outcome.NEWER, 2),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_an_export_that_is_a_plain_text_gives_its_articles(tmp_path, reading, encoding):
    lines = [line for number in (1, 2) for line in nexis(number)]
    (tmp_path / "export.TXT").write_bytes("\r\n\r\n".join(lines).encode(encoding))
    (taken,) = reading([tmp_path / "export.TXT"])
    chosen = make_chosen(taken, taken.drafts, new_job(), reading.way)
    assert [article.headline for article in chosen.articles] == [
        "Dike number 1 holds",
        "Dike number 2 holds",
    ]
    first = chosen.articles[0]
    facts = [fact.value for fact in (first.outlet, first.published) if fact]
    assert facts == ["The Aldwick Post", "2026-03-14"]


def test_the_wrapped_lines_of_an_export_become_paragraphs_again(tmp_path, reading):
    words = " ".join(f"Sentence {n} tells at some length how the dike held." for n in range(12))
    lines = ["1 of 2 DOCUMENTS", "The Aldwick Post", "March 14, 2026 Saturday", "Dike holds", "SECTION: News; Pg. 3",
             "LENGTH: 120 words", *textwrap.wrap(words, 76)]  # fmt: skip
    text = (
        "\n\n".join(lines[:6]) + "\n\n" + "\n".join(lines[6:]) + "\n\nLOAD-DATE: March 14, 2026\n"
    )
    (tmp_path / "old.txt").write_text(text)
    (taken,) = reading([tmp_path / "old.txt"])
    (article,) = taken.articles
    assert words in article.text
    assert article.headline == "Dike holds"
    assert "LOAD-DATE" not in article.text


def test_a_text_that_only_speaks_of_documents_is_the_text_it_was(tmp_path, reading):
    data = b"The archive\n\nEnd of document, the clerk wrote.\nHe went home.\n\nIt was the 3 of 20 documents.\n"
    written(tmp_path, a__txt=data, b__txt=data.replace(b"ocument", b"ossier"))
    a, b = reading(files_in(tmp_path))
    spans = [[(p.start, p.kind) for p in taken.articles[0].passages] for taken in (a, b)]
    assert len(spans[0]) == len(spans[1])
    assert a.articles[0].text == data.decode()
    assert a.articles[0].provenance.extractor.startswith("plain text")


def test_plain_text_needs_no_process(tmp_path, reading):
    written(
        tmp_path,
        a__txt=b"The dike held.\n\nIt did, the mayor said.",
        b__md=b"# The dike\n\nIt held.",
    )
    came = reading(files_in(tmp_path))
    assert all(taken.articles for taken in came)
    assert reading.way.process._reading is None


def test_a_file_whose_name_lies_is_read_for_what_it_is(tmp_path, reading):
    written(tmp_path, a__txt=page(), b__html=rich_text(), c__docx=bibtex(), d__pdf=page())
    a, b, c, d = reading(files_in(tmp_path))
    assert BODY[0] in a.articles[0].text
    assert BODY[0] in b.articles[0].text
    assert c.references[0].facts["title"].value == HEADLINE
    assert BODY[0] in d.articles[0].text


def test_cancelling_while_articles_are_made_leaves_none_behind(reading):
    way = reading.way._replace(is_cancelled=lambda: True)
    with pytest.raises(Cancelled):
        sources.made(sources.Taken(Source("a"), ""), Content((Draft(()),)).drafts, way)
