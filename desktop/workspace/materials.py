"""Make the material of reports and tables: of what a window shows, or of files without a window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop import VERSION
from desktop.exporting.pdf.material import Material
from desktop.exporting.pdf.options import Options
from desktop.jobs import Job, ignore
from desktop.storing.clock import now_utc
from desktop.story.comparison import Comparison, Span
from desktop.story.copies import copy_groups
from desktop.story.errors import UserError
from desktop.story.project import UNTITLED, Project, add_articles
from desktop.story.stories import open_story, rename_story

if TYPE_CHECKING:
    from desktop.story.article import Article
    from desktop.story.errors import Sentence
    from desktop.story.finding import Finding
    from desktop.story.quote import Quotes
    from desktop.workspace.workspace import Workspace

SUFFIX = ".wireside"
NO_OPTIONS = Options()


class Wanted(NamedTuple):
    """How a story is looked through without a window.

    `story` is the number or name of one in a project; of files, the name that theirs gets. `report`
    gets the step and the share of it that is done, 0-1. `nothing` is what is said where no article
    could be read, with {why}.
    """

    story: str = ""
    with_model: bool = True
    report: Callable[[str, float], None] = lambda step, share: None
    nothing: str = "No article could be read, so there is nothing to export. {why}"


class Found(NamedTuple):
    """What was read and found: `everything` also has links that are too unsure to be shown.

    `said` are sentences about what could not be read.
    """

    material: Material
    everything: Comparison
    said: tuple[str, ...] = ()


def shown_material(workspace: Workspace, options: Options = NO_OPTIONS) -> Material:
    """Return what a window shows, as far as it was found by now, of the articles that have a column."""
    state = workspace.home.state
    columns = workspace.project.columns
    comparison, quotes, findings = workspace.shown, workspace.quotes, workspace.findings
    if not workspace.comparing.fits(columns):  # a column was closed or changed a moment ago
        texts = {article.number: len(article.text) for article in columns}
        comparison, quotes, findings = present(comparison, quotes, findings, texts)
    return Material(
        workspace.project,
        comparison,
        quotes,
        findings,
        options,
        workspace.adding.reader,
        now_utc(),
        VERSION,
        "" if state is None else state.name,
        workspace.texts.groups,
    )


def present(
    comparison: Comparison,
    quotes: Quotes,
    findings: tuple[Finding, ...],
    texts: Mapping[int, int],
) -> tuple[Comparison, Quotes, tuple[Finding, ...]]:
    """Leave out what is about words that are gone; `texts` are the lengths of the articles by number."""

    def stays(*spans: Span) -> bool:
        return all(span.end <= texts.get(span.article, -1) for span in spans)

    statements = (
        each._replace(passages=tuple(span for span in each.passages if stays(span)))
        for each in comparison.statements
    )
    left = replace(
        comparison,
        articles=tuple(number for number in comparison.articles if number in texts),
        not_compared=tuple(each for each in comparison.not_compared if each[0] in texts),
        links=tuple(link for link in comparison.links if stays(link.a, link.b)),
        statements=tuple(s for s in statements if len({p.article for p in s.passages}) > 1),
        conflicts=tuple(each for each in comparison.conflicts if stays(each.a, each.b)),
    )
    said = quotes._replace(
        quotes=tuple(each for each in quotes.quotes if stays(*each.spans)),
        utterances=tuple(each for each in quotes.utterances if stays(*each.quotes)),
    )
    return left, said, tuple(each for each in findings if stays(*each.spans))


def read_material(paths: Sequence[Path], wanted: Wanted = Wanted()) -> Found:  # noqa: B008  # a value
    """Read a project, which stays as it is, or articles, and find everything that a window would.

    UserError if there is nothing to show. Cost: as opening, comparing and looking for quotes.
    """
    projects = [path for path in paths if path.suffix.casefold() == SUFFIX]
    if not projects:
        return _of_files(paths, wanted)
    if len(paths) > 1:
        raise UserError(
            "{name} is a project: name it alone, without other projects or articles.",
            name=projects[0].name,
        )
    return _of_project(projects[0], wanted)


def found_in(project: Project, wanted: Wanted = Wanted(), name: str = "") -> Found:  # noqa: B008
    """Compare the columns of the open story, judge and number as the reader decided, find quotes."""
    from desktop.storing.settings import load_settings

    project, everything = _compared(project, wanted)
    project, quotes, differing = _quoted(project, wanted)
    copies = copy_groups(project, _proposed(project))
    noticed = _noticed(project, everything, tuple(each.articles for each in copies), wanted)
    material = Material(
        project,
        _shown(everything, project.options.strictness),
        quotes,
        (*differing, *noticed),
        NO_OPTIONS,
        load_settings().reader,
        now_utc(),
        VERSION,
        name,
        copies,
    )
    return Found(material, everything)


def chosen_story(project: Project, named: str) -> Project:
    """Open the story with a number or a name; "" is the one that is open. UserError if there is none."""
    if not named:
        return project
    exact = [story for story in project.stories if story.name == named]
    loose = [s for s in project.stories if s.name.casefold() == named.strip().casefold()]
    by_number = [story for story in project.stories if str(story.number) == named.strip()]
    found = exact or loose or by_number
    if len(found) == 1:
        return open_story(project, found[0].number)
    known = ", ".join(f"{story.number} {story.name}" for story in project.stories)
    template = "There is no story {named} in the project. It has: {known}."
    if found:
        template = "There are several stories {named}; type the number. The project has: {known}."
    raise UserError(template, named=named, known=known)


# --- reading ------------------------------------------------------------------------------------


def _of_project(path: Path, wanted: Wanted) -> Found:
    from desktop.storing.opening import read_project

    opened = read_project(path)
    try:
        project = chosen_story(opened.project, wanted.story)
    finally:
        opened.close()
    state = opened.state
    if state.damage and not project.articles:
        raise UserError(state.reason)
    found = found_in(project, wanted, state.name)
    return found._replace(said=(str(state.reason), *map(str, state.damage)) if state.damage else ())


def _of_files(paths: Sequence[Path], wanted: Wanted) -> Found:
    from desktop.workspace.typed import read_typed

    articles: list[Article] = []
    said: list[str | Sentence] = []
    for taken in read_typed(paths):
        articles += taken.articles
        troubles = [why for _, why in taken.failures]
        if not taken.articles and not troubles:
            said.append(f"There is no article in {taken.name}.")
        said += troubles
    project = add_articles(Project(), tuple(articles))
    if not project.articles:
        raise UserError(wanted.nothing, why=" ".join(map(str, said)))
    named = rename_story(project, 1, wanted.story or _name_of(paths))
    return found_in(named, wanted)._replace(said=tuple(map(str, said)))


def _name_of(paths: Sequence[Path]) -> str:
    """Name the story of files as the example, or as the one folder that was typed."""
    from desktop.resources import seeds
    from desktop.workspace.tasks import example_story

    folders = {path.resolve().parent for path in paths}
    if folders == {seeds().resolve()}:
        return example_story().name
    return paths[0].resolve().name if len(paths) == 1 and paths[0].is_dir() else UNTITLED


# --- finding ------------------------------------------------------------------------------------


def _job(report: Callable[[float], None]) -> Job:
    """Return the job of work that nobody can cancel."""
    job = Job("material", "", ignore, ignore, ignore)
    job.report = report
    return job


def _compared(project: Project, wanted: Wanted) -> tuple[Project, Comparison]:
    """Compare, apply the reader's decisions, and give statements the numbers they had."""
    from desktop.workspace.comparing import numbered, said
    from desktop.workspace.tasks import compare_cached, comparison_key

    articles = tuple(sorted(project.columns, key=lambda article: article.number))
    job = _job(lambda share: wanted.report("Comparing", share))
    found = compare_cached(comparison_key(articles), articles, project.identity, job)
    if any(said(project)):
        from desktop.comparing.judged import judge

        found = judge(found, articles, *said(project))
    return numbered(project, found)


def _shown(everything: Comparison, strictness: str) -> Comparison:
    from desktop.story.strictness import seen

    return seen(everything, strictness)


def _quoted(project: Project, wanted: Wanted) -> tuple[Project, Quotes, tuple[Finding, ...]]:
    """Find quotes as the reader corrected them, and what is worded differently inside their marks."""
    from desktop.quoting.parsing import Parser, is_model_wanted
    from desktop.story.quote_edits import corrected, number_quotes
    from desktop.workspace.extracting import Finder, find
    from desktop.workspace.quoting import gather

    articles = project.columns
    job = _job(lambda share: wanted.report("Finding quotes", share))
    parser = Parser(with_model=wanted.with_model and is_model_wanted())
    try:
        extracted = find(Finder(parser, project.identity, {}, job), articles)
    finally:
        parser.stop()
    raw = [quote for article in articles for quote in extracted.quotes[article.number]]
    project, quotes = number_quotes(project, raw)
    numbers = {article.number for article in articles}
    said = tuple(each for each in project.corrections if each.found.article in numbers)
    quotes = corrected(quotes, said)
    gathered = gather(articles, quotes, project.utterances, extracted.engine)
    return project, gathered.quotes, gathered.findings


def _proposed(project: Project) -> tuple[tuple[int, ...], ...]:
    """Return the groups of articles with nearly the same text that the program proposes."""
    from desktop.workspace.tasks import copies_cached

    return copies_cached(project.articles, project.identity, _job(ignore)).groups


def _noticed(
    project: Project, everything: Comparison, copies: tuple[tuple[int, ...], ...], wanted: Wanted
) -> tuple[Finding, ...]:
    from desktop.comparing.findings import find_findings

    def report(share: float) -> None:
        wanted.report("Looking for what differs", share)

    return find_findings(project.columns, everything, copies=copies, progress=report)
