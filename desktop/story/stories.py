"""Pure edits of the stories of a project, and of the articles that belong to them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from desktop.story.comparison import Span
from desktop.story.decisions import Kept, is_about
from desktop.story.project import UNTITLED, Project, Story, with_story


def add_story(project: Project, name: str, articles: Sequence[int]) -> Project:
    """Make a story of articles, in that order, and open it."""
    number = project.counters.story
    story = Story(name.strip() or UNTITLED, tuple(dict.fromkeys(articles)), number=number)
    return replace(
        project,
        stories=(*project.stories, story),
        open_story=number,
        counters=project.counters._replace(story=number + 1),
    )


def open_story(project: Project, number: int) -> Project:
    """Show another story; KeyError if there is none of that number."""
    return replace(project, open_story=story_of(project, number).number)


def story_of(project: Project, number: int) -> Story:
    for story in project.stories:
        if story.number == number:
            return story
    raise KeyError(number)


def rename_story(project: Project, number: int, name: str) -> Project:
    story = story_of(project, number)
    return with_story(project, story._replace(name=name.strip() or story.name))


def remove_story(project: Project, number: int) -> Project:
    """Remove a story; its articles stay in the project, and one story is always left."""
    rest = tuple(story for story in project.stories if story.number != number)
    if not rest:
        return replace(
            project,
            stories=(Story(number=project.counters.story),),
            open_story=project.counters.story,
            counters=project.counters._replace(story=project.counters.story + 1),
        )
    opened = project.open_story if project.open_story != number else rest[0].number
    return replace(project, stories=rest, open_story=opened)


def move_story(project: Project, number: int, place: int) -> Project:
    """Move a story to `place`, counted from 0 among the others."""
    story = story_of(project, number)
    rest = [each for each in project.stories if each.number != number]
    rest.insert(place, story)
    return replace(project, stories=tuple(rest))


def set_members(project: Project, number: int, articles: Sequence[int]) -> Project:
    """Choose the articles of a story and their order; those that stay aside stay aside."""
    story = story_of(project, number)
    members = tuple(dict.fromkeys(articles))
    aside = story.aside & frozenset(members)
    return with_story(project, story._replace(articles=members, aside=aside))


def add_to_story(project: Project, number: int, articles: Sequence[int]) -> Project:
    return set_members(project, number, (*story_of(project, number).articles, *articles))


def take_from_story(project: Project, number: int, articles: Sequence[int]) -> Project:
    story = story_of(project, number)
    return set_members(project, number, [n for n in story.articles if n not in articles])


def choose_columns(project: Project, number: int, columns: Sequence[int]) -> Project:
    """Give exactly these articles of a story a column; the others stay in it, aside."""
    story = story_of(project, number)
    aside = frozenset(story.articles) - frozenset(columns)
    return with_story(project, story._replace(aside=aside))


def remove_articles(project: Project, numbers: Sequence[int]) -> Project:
    """Take articles out of the project with all that was attached to them; numbers stay used."""
    gone = set(numbers)
    stories = tuple(
        story._replace(
            articles=tuple(n for n in story.articles if n not in gone),
            aside=story.aside - gone,
        )
        for story in project.stories
    )
    articles = tuple(
        replace(a, newer_than=0) if a.newer_than in gone else a
        for a in project.articles
        if a.number not in gone
    )
    copies = (
        c._replace(articles=tuple(n for n in c.articles if n not in gone)) for c in project.copies
    )
    if project.annotations or project.briefs or project.codings:
        from desktop.story.anchoring import without_articles_attached

        project = without_articles_attached(project, gone)
    return replace(
        project,
        articles=articles,
        stories=stories,
        links=tuple(each for each in project.links if not is_about(each, gone)),
        absences=tuple(each for each in project.absences if not is_about(each, gone)),
        copies=tuple(sorted({c.articles: c for c in copies if len(c.articles) > 1}.values())),
        kept=kept_where(project.kept, lambda span: span.article not in gone),
        findings=tuple(each for each in project.findings if not is_about(each, gone)),
        corrections=tuple(each for each in project.corrections if not is_about(each, gone)),
        utterances=tuple(each for each in project.utterances if not is_about(each, gone)),
    )


def kept_where(kept: Iterable[Kept], stays: Callable[[Span], bool]) -> tuple[Kept, ...]:
    """Take passages out of the statements a person keeps; what was one of several is none alone."""
    found = []
    for each in kept:
        rest = tuple(filter(stays, each.passages))
        if rest == each.passages or len({span.article for span in rest}) > 1:
            found.append(each._replace(passages=rest))
    return tuple(sorted(found))


def stories_with(project: Project, number: int) -> tuple[Story, ...]:
    """Return the stories that have an article."""
    return tuple(story for story in project.stories if number in story.articles)
