"""Notes on invented articles, for tests of the list of notes."""

from dataclasses import replace

from desktop.story.annotating import annotate
from desktop.story.annotation import About, Annotation, Code
from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.codebook import add_code
from desktop.story.comparison import Span
from desktop.story.project import Project, Story, add_articles

TEXTS = (
    ("The Gazette", "Ferry stops for a week\n\nThe ferry stops on Monday. Nobody was asked."),
    ("Річковик", "Пором стоїть\n\nПором стоїть з понеділка. Нікого не питали."),
    ("", "عبارة متوقفة\n\nتوقفت العبارة يوم الاثنين."),
)
DAYS = [f"2026-11-{day:02}T12:00:00Z" for day in range(10, 30)]


def articles() -> Project:
    made = []
    for outlet, text in TEXTS:
        head, body = text.split("\n\n")
        start = len(head) + 2
        cut = start + body.index(".") + 1
        places = [(0, len(head)), (start, cut), (cut + 1, len(text))]
        passages = tuple(
            Passage(a, b, Kind.BODY if n else Kind.HEADLINE, "line", n)
            for n, (a, b) in enumerate(places)
            if b > a
        )
        language = Stated("en", "its text")
        stated = Stated(outlet, "the reader") if outlet else None
        made.append(Article(0, "a.txt", text, passages, language, "utf-8", outlet=stated))
    return add_articles(Project(), tuple(made))


def noted() -> Project:
    """Three articles, codes Frames > Causes and Naming, and seven notes."""
    project = articles()
    for code in (Code(0, "Frames"), Code(0, "Causes", 1, colour="sky"), Code(0, "Naming")):
        project = add_code(project, code)
    first, second = (Span(1, *p[:2]) for p in project.article(1).passages[1:3])
    other = Span(2, *project.article(2).passages[1][:2])
    arab = Span(3, *project.article(3).passages[1][:2])
    notes: list[tuple[list[Span], Annotation]] = [
        ([second], Annotation(0, codes=(2,), comment="Who says so?", by="Ana")),
        ([first], Annotation(0, codes=(3,), by="Ana")),
        ([first, other], Annotation(0, codes=(2, 3), about=About.LINK, by="Олена")),
        ([arab], Annotation(0, colour="plum", by="Олена")),
        ([Span(1, 0, 0)], Annotation(0, comment="A memo\nin two lines", about=About.ARTICLE)),
        ([], Annotation(0, comment="Ask the mayor", about=About.STORY, of=1)),
        ([], Annotation(0, comment="Too wide?", about=About.CODE, of=2)),
    ]
    for day, (spans, note) in zip(DAYS, notes, strict=False):
        project = annotate(project, spans, note._replace(made=day))
    return project


def with_lost(project: Project, number: int) -> Project:
    """Take the places of a note away, as damage does."""
    notes = tuple(
        note._replace(
            anchors=tuple(
                a._replace(span=Span(a.span.article, 0, 0), is_orphan=True) for a in note.anchors
            )
        )
        if note.number == number
        else note
        for note in project.annotations
    )
    return replace(project, annotations=notes)


def with_second_story(project: Project) -> Project:
    return replace(project, stories=(*project.stories, Story("Other", (3,), number=2)))
