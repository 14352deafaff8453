"""The open project as a value, and the pure edits a reader makes to it."""

from dataclasses import dataclass, replace

from desktop.story.article import READER, Article, Kind, Stated


@dataclass(frozen=True, slots=True)
class Story:
    """A named, ordered choice of articles, by number, that are compared together."""

    name: str
    columns: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Project:
    """All articles ever added, the story that is open, and the next free article number."""

    articles: tuple[Article, ...] = ()
    story: Story = Story("Untitled")
    next_article: int = 1

    def article(self, number: int) -> Article:
        """Return the article with that number; KeyError if there is none."""
        for article in self.articles:
            if article.number == number:
                return article
        raise KeyError(number)

    @property
    def columns(self) -> tuple[Article, ...]:
        """The articles of the open story, in its order."""
        by_number = {article.number: article for article in self.articles}
        return tuple(by_number[number] for number in self.story.columns)

    @property
    def closed(self) -> tuple[Article, ...]:
        """The articles that are in the project and not in the open story."""
        return tuple(a for a in self.articles if a.number not in self.story.columns)


def with_columns(project: Project, columns: tuple[int, ...]) -> Project:
    return replace(project, story=replace(project.story, columns=columns))


def with_article(project: Project, article: Article) -> Project:
    """Put another value in the place of the article with the same number."""
    changed = tuple(article if a.number == article.number else a for a in project.articles)
    return replace(project, articles=changed)


def add_articles(project: Project, articles: tuple[Article, ...]) -> Project:
    """Give new texts the next numbers and a column; a text that is there already gets its column back."""
    for article in articles:
        known = next((a for a in project.articles if a.text == article.text), None)
        if known is None:
            known = replace(article, number=project.next_article)
            project = replace(
                project,
                articles=(*project.articles, known),
                next_article=project.next_article + 1,
            )
        if known.number not in project.story.columns:
            project = with_columns(project, (*project.story.columns, known.number))
    return project


def close_article(project: Project, number: int) -> Project:
    """Take the article's column away; the article keeps its number and can be opened again."""
    return with_columns(project, tuple(n for n in project.story.columns if n != number))


def move_column(project: Project, number: int, place: int) -> Project:
    """Move the article's column to `place`, counted from 0 in the order without it."""
    rest = [n for n in project.story.columns if n != number]
    rest.insert(place, number)
    return with_columns(project, tuple(rest))


def set_kind(project: Project, number: int, index: int, kind: Kind) -> Project:
    """Give the passage at `index` (from 0) of an article another kind."""
    return with_article(project, project.article(number).with_kind(index, kind))


def set_language(project: Project, number: int, language: str) -> Project:
    """Override the language of an article with an ISO 639-1 code."""
    article = project.article(number)
    return with_article(project, replace(article, language=Stated(language, READER)))
