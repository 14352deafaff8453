"""The import log keeps what became of everything, whatever is undone later."""

from dataclasses import replace

from desktop.story.article import Article, Provenance, Stated
from desktop.story.errors import Sentence
from desktop.story.imported import Arrival, Outcome, exclude, take_in
from desktop.story.project import Project, counted, set_fact

AT, LATER = "2026-11-22T06:31:59Z", "2026-11-23T08:00:00Z"


def arrival(name: str, text: str) -> Arrival:
    place = f"/news/{name}"
    article = Article(0, name, text, (), Stated("en", "its words"), "utf-8")
    provenance = Provenance("file", place, AT, "0" * 64, "plain text")
    return Arrival(name, place, article=_with(article, provenance))


def cited(title: str = "", url: str = "", **facts: str) -> Arrival:
    stated = {"title": title, "url": url, **facts}
    return Arrival(
        "list.ris", facts={n: Stated(v, "reference file") for n, v in stated.items() if v}
    )


def test_a_reference_tells_what_is_not_known_yet_of_the_article_of_that_address():
    project = take_in(Project(), [arrival("a.txt", "One.")], "", AT)
    project = set_fact(project, 1, "url", "https://www.gazette.example/a?utm_source=x&id=7#top")
    project = set_fact(project, 1, "outlet", "The Gazette")
    reference = cited("", "http://gazette.example/a/?id=7", outlet="Gazette", byline="Ana Ruiz")
    after = take_in(project, [reference, reference], "", AT)
    assert after.article(1).outlet == Stated("The Gazette", "the reader")
    assert after.article(1).byline == Stated("Ana Ruiz", "reference file")
    assert outcomes(after)[1:] == [("facts taken over", 1, 0), ("already there", 1, 0)]


def test_a_reference_finds_an_article_by_a_headline_that_only_one_has():
    project = take_in(Project(), [arrival("a.txt", "One."), arrival("b.txt", "Two.")], "", AT)
    project = set_fact(project, 1, "title", "Bridge closed “for weeks”")
    found = take_in(project, [cited("Bridge closed 'for weeks'", byline="Ana")], "", AT)
    assert found.article(1).byline == Stated("Ana", "reference file")
    twice = set_fact(project, 2, "title", "Bridge closed “for weeks”")
    left = take_in(twice, [cited("Bridge closed 'for weeks'", byline="Ana")], "", AT)
    assert outcomes(left)[-1] == ("no article", 0, 0)
    assert left.articles == twice.articles


def _with(article: Article, provenance: Provenance) -> Article:
    from dataclasses import replace

    return replace(article, provenance=provenance)


def outcomes(project: Project) -> list[tuple[str, int, int]]:
    return [(e.outcome.value, e.article, e.other) for e in project.imported]


def test_each_arrival_has_a_line_that_says_what_became_of_it():
    why = Sentence("{name} is empty.", name="c.txt")
    project = take_in(
        Project(),
        [
            arrival("a.txt", "The bridge is closed."),
            arrival("b.txt", "The bridge is closed."),
            arrival("a.txt", "The bridge is open again."),
            Arrival("c.txt", why=why, outcome=Outcome.FAILED),
        ],
        "Ana",
        AT,
    )
    assert outcomes(project) == [
        ("added", 1, 0),
        ("already there", 1, 0),
        ("new version", 2, 1),
        ("failed", 0, 0),
    ]
    assert project.imported[3].why == why
    assert [e.number for e in project.imported] == [1, 2, 3, 4]
    assert {(e.by, e.at) for e in project.imported} == {("Ana", AT)}


def test_undo_takes_no_line_of_the_log_away():
    before = Project()
    after = take_in(before, [arrival("a.txt", "One.")], "", AT)
    undone = counted(before, after)
    assert undone.articles == ()
    assert outcomes(undone) == [("added", 1, 0)]
    again = take_in(undone, [arrival("a.txt", "One.")], "", LATER)
    assert [e.number for e in again.imported] == [1, 2]
    assert again.imported[1].article == 2


def test_who_excludes_an_article_takes_it_out_and_is_named_with_the_reason():
    project = take_in(Project(), [arrival("a.txt", "One."), arrival("b.txt", "Two.")], "Ana", AT)
    excluded = exclude(project, [2], "Ida", LATER, " not about the bridge ")
    assert [a.number for a in excluded.articles] == [1]
    assert excluded.excluded == ((2, "Ida", LATER, "not about the bridge"),)
    assert counted(project, excluded).excluded == ()
    assert exclude(excluded, [2], "Ana", LATER, "twice").excluded == ((2, "Ana", LATER, "twice"),)


def test_a_reference_that_states_otherwise_is_not_taken_over_and_its_values_are_said():
    project = take_in(Project(), [arrival("a.txt", "One.")], "", AT)
    project = set_fact(project, 1, "url", "https://gazette.example/a")
    project = set_fact(project, 1, "outlet", "Gazette")
    project = set_fact(project, 1, "published", "2026-03-11T10:05+02:00")
    url = "https://gazette.example/a"
    other = cited("", url, outlet="Gazette (print)", published="2026-03-12")
    after = take_in(project, [other], "", AT)
    assert after.article(1) == project.article(1)
    assert after.imported[-1].outcome == Outcome.KNOWN
    assert after.imported[-1].why == (
        "Not taken over: outlet “Gazette (print)” (here: “Gazette”);"
        " date 2026-03-12 (here: 2026-03-11T10:05+02:00)."
    )
    both = take_in(project, [cited("", url, outlet="Herald", byline="Ana Ruiz")], "", AT)
    assert both.imported[-1].outcome == Outcome.MATCHED
    assert both.imported[-1].why == "Not taken over: outlet “Herald” (here: “Gazette”)."
    same = take_in(project, [cited("", url, outlet="GAZETTE", published="2026-03-11")], "", AT)
    assert same.imported[-1].why == "Nothing new is stated of it."


def test_another_text_under_the_same_name_is_an_article_of_its_own():
    ferry = "A small ferry has carried commuters across the river since Monday. Nobody pays for it."
    later = f"{ferry} The bridge will stay closed until May, the council said."
    tax = "Parliament raised the tax on sugar. The minister spoke of a reasonable compromise."
    names = [arrival("page.html", text) for text in (ferry, tax, later)]
    project = take_in(Project(), names, "", AT)
    assert outcomes(project) == [("added", 1, 0), ("added", 2, 0), ("new version", 3, 1)]
    assert project.imported[1].why == "Same file name as A1, another text."
    assert project.imported[2].why is None


def test_another_text_of_the_same_address_is_a_version():
    one, two = (
        replace(
            Article(0, name, text, (), Stated("en", "its words"), "utf-8"),
            url=Stated("https://a.example/live", "link"),
        )
        for name, text in (("a.html", "The bridge is closed."), ("b.html", "Parliament sat late."))
    )
    came = [Arrival("a.html", article=one), Arrival("b.html", article=two)]
    assert outcomes(take_in(Project(), came, "", AT))[1] == ("new version", 2, 1)
