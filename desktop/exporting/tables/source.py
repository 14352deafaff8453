"""What tables are made of, and the words and addresses that all of them have."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.story.absent import Reasons
from desktop.story.addresses import place_address
from desktop.story.article import Stated
from desktop.story.comparison import Origin, Span
from desktop.story.places import Near

if TYPE_CHECKING:
    from desktop.exporting.pdf.material import Material
    from desktop.exporting.quotes_file import Cells
    from desktop.story.article import Article
    from desktop.story.comparison import Link, WordingDifference

    Wording = Callable[[Link], WordingDifference]

FOOT = ("story", "strictness", "made_on", "made_with")
"""The last columns of every table but that of annotations."""


class Source:
    """A material, with what is looked up in it again and again; `wording` gives that of a link."""

    def __init__(self, material: Material, wording: Wording) -> None:
        self.material, self.wording = material, wording
        self.columns = material.project.columns
        self.articles = {article.number: article for article in material.project.articles}

    @cached_property
    def foot(self) -> Cells:
        material = self.material
        project = material.project
        return (
            project.story.name,
            project.options.strictness,
            material.made[:10],
            f"Wireside {material.version}",
        )

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The links that are shown and not rejected."""
        found = self.material.comparison.links
        return tuple(link for link in found if link.origin is not Origin.REJECTED)

    @cached_property
    def reasons(self) -> Reasons:
        """Why articles have no passage of a statement."""
        return Reasons(self.material.comparison)

    @cached_property
    def _statements(self) -> tuple[Near, dict[Span, str]]:
        found = self.material.comparison.statements
        addresses = {span: each.address for each in found for span in each.passages}
        return Near(addresses), addresses

    @cached_property
    def _notes(self) -> tuple[Near, dict[Span, list[str]]]:
        places: dict[Span, list[str]] = {}
        for note in self.material.project.annotations:
            for anchor in note.anchors:
                if not anchor.is_orphan and not anchor.is_whole:
                    places.setdefault(anchor.span, []).append(note.address)
        return Near(places), places

    def words(self, span: Span) -> str:
        return self.articles[span.article].text[span.start : span.end]

    def address(self, span: Span) -> str:
        return place_address(self.articles[span.article], span.start, span.end)

    def addresses(self, spans: Iterable[Span]) -> str:
        return " ".join(dict.fromkeys(map(self.address, spans)))

    def statements_at(self, span: Span) -> str:
        """Return the addresses of the statements that some words have a part in."""
        near, addresses = self._statements
        return " ".join(dict.fromkeys(addresses[each] for each in near.at(span)))

    def notes_at(self, span: Span) -> str:
        """Return the addresses of the annotations on some words."""
        near, places = self._notes
        return " ".join(dict.fromkeys(name for each in near.at(span) for name in places[each]))

    def head(self, number: int) -> Cells:
        """Return number and outlet of an article."""
        article = self.articles[number]
        return article.address, stated(article.outlet)

    def name(self, number: int) -> str:
        """Name an article in the head of a column."""
        return " ".join(filter(None, map(str, self.head(number))))

    def same_text_as(self, number: int) -> str:
        """Return the other articles of the story that have the text of one, as decided or proposed."""
        present = {article.number for article in self.columns}
        for group in self.material.copies:
            if number in group.articles:
                others = [n for n in group.articles if n != number and n in present]
                named = " ".join(f"A{n}" for n in others)
                return named if group.is_confirmed or not named else f"probably {named}"
        return ""


def stated(value: Stated | None) -> str:
    """Return a fact, "" for what nobody knows."""
    return "" if value is None else value.value


def headline(article: Article) -> str:
    return " ".join((article.headline or "").split())


def yes(is_so: object) -> str:
    return "yes" if is_so else "no"
