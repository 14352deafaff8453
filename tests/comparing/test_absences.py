"""An article is said to have no counterpart only where the program found none."""

from pathlib import Path

from desktop import comparing, importing
from desktop.story.project import Project, add_articles

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


def test_no_statement_names_an_article_that_one_of_its_passages_is_linked_with():
    articles = add_articles(Project(), tuple(importing.read(file) for file in SEEDS)).columns
    found = comparing.compare(articles)
    linked = {(a, b.article) for link in found.links for a, b in _both(link)}
    assert found.statements
    for statement in found.statements:
        for number in statement.no_counterpart_found:
            assert not any((passage, number) in linked for passage in statement.passages)


def _both(link):
    return (link.a, link.b), (link.b, link.a)
