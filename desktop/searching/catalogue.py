"""Say what is said about documents beside their words: outlet, day, who speaks, which codes.

It is read from the project, not from the index; numbers are those of the index.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from desktop.searching.analysis import SEPARATOR, form_of, query_words
from desktop.searching.documents import Document, DocumentKind
from desktop.searching.lexing import plain_name
from desktop.searching.tree import Field
from desktop.story.article import Article
from desktop.story.quote import Quote

if TYPE_CHECKING:
    from desktop.searching.postings import Mask, Numbers
    from desktop.story.annotation import Annotation
    from desktop.story.project import Project

NAMED = (
    Field.OUTLET, Field.BYLINE, Field.SPEAKER, Field.CODE, Field.STORY, Field.KIND, Field.LANGUAGE,
)  # fmt: skip
"""Fields that are not words of the documents themselves."""
NO_DAY = -1
LANGUAGES = {
    "en": "English", "uk": "Ukrainian", "ru": "Russian", "de": "German", "fr": "French",
    "es": "Spanish", "it": "Italian", "pl": "Polish", "ar": "Arabic", "he": "Hebrew",
}  # fmt: skip
"""English names, which people type as well as the codes."""


class Catalogue:
    """The documents in the order of the index, None where one was deleted, with what the project says."""

    def __init__(self, project: Project, documents: Sequence[Document | None]) -> None:
        self.project = project
        self.documents = documents
        self._paths: dict[int, str] = {}

    @cached_property
    def _articles(self) -> dict[int, Article]:
        return {article.number: article for article in self.project.articles}

    def article(self, document: Document) -> Article | None:
        return self._articles.get(document.article)

    @cached_property
    def live(self) -> Mask:
        return np.array([document is not None for document in self.documents], np.bool_)

    def are(self, kind: DocumentKind) -> Mask:
        return self._masks[kind]

    @cached_property
    def _masks(self) -> dict[DocumentKind, Mask]:
        kinds = [document and document.kind for document in self.documents]
        return {k: np.array([each is k for each in kinds], np.bool_) for k in DocumentKind}

    def articles_of(self, mask: Mask) -> frozenset[int]:
        """Return the numbers of the articles among some documents."""
        return frozenset(self._article_numbers[mask & self.are(DocumentKind.ARTICLE)].tolist())

    def with_numbers(self, numbers: Collection[int]) -> Mask:
        """Return the articles with some numbers, without their quotes and notes."""
        here = np.isin(self._article_numbers, np.fromiter(numbers, np.int64))
        return here & self.are(DocumentKind.ARTICLE)

    def quotes_in(self, found: Mask) -> Mask:
        """Return the quotes that stand in the articles among some documents."""
        numbers = self._article_numbers
        has = np.zeros(int(numbers.max(initial=0)) + 1, np.bool_)
        has[numbers[found & self.are(DocumentKind.ARTICLE)]] = True
        return has[numbers] & self.are(DocumentKind.QUOTE)

    @cached_property
    def _article_numbers(self) -> Numbers:
        return np.array([0 if d is None else d.article for d in self.documents], np.int64)

    @cached_property
    def days(self) -> Numbers:
        """The day that an article was published, as `date.toordinal` counts; of its quotes and notes too."""
        by_number = {a.number: day_of(a) for a in self.project.articles}
        return self._numbers(by_number, NO_DAY)

    @cached_property
    def outlets(self) -> tuple[list[str], Numbers]:
        """The names of outlets ("" for none) and which of them each document is of."""
        return self._grouped(lambda article: article.outlet.value if article.outlet else "")

    def of_outlet(self, name: str) -> Mask:
        """Return the documents of the outlet with this very name, as it is printed in quotation marks."""
        names, numbers = self.outlets
        meant = [n for n, each in enumerate(names) if plain_name(each) == name]
        mask: Mask = np.isin(numbers, meant)
        return mask

    def without(self, what: str) -> Mask:
        """Return the documents that state no "date", "outlet" or "byline"."""
        mask: Mask = self._stated(what) == NO_DAY
        return mask

    def _stated(self, what: str) -> Numbers:
        """Return NO_DAY for the documents that do not state something."""
        if what == "date":
            return self.days
        if what == "outlet":
            return self.outlets[1] - 1
        by_number = {a.number: 0 for a in self.project.articles if a.byline is not None}
        return self._numbers(by_number, NO_DAY)

    @cached_property
    def languages(self) -> tuple[list[str], Numbers]:
        return self._grouped(lambda article: article.language.value)

    def _grouped(self, name_of: Callable[[Article], str]) -> tuple[list[str], Numbers]:
        names = {"": 0}
        by_number = {
            a.number: names.setdefault(name_of(a), len(names)) for a in self.project.articles
        }
        return list(names), self._numbers(by_number, 0)

    def _numbers(self, by_number: dict[int, int], other: int) -> Numbers:
        get = by_number.get
        found = [other if d is None else get(d.article, other) for d in self.documents]
        return np.array(found, np.int64)

    def values(self, field: Field) -> tuple[list[str], Sequence[tuple[int, ...]]]:
        """Return the different names in a field, and for each the numbers of its documents."""
        if field not in self._values:
            found: dict[str, list[int]] = {}
            for number, document in enumerate(self.documents):
                if document is not None:
                    for name in dict.fromkeys(self._named(document, field)):
                        found.setdefault(name, []).append(number)
            self._values[field] = list(found), [tuple(each) for each in found.values()]
        return self._values[field]

    @cached_property
    def _values(self) -> dict[Field, tuple[list[str], Sequence[tuple[int, ...]]]]:
        return {}

    def _named(self, document: Document, field: Field) -> Sequence[str]:
        if field is Field.SPEAKER:
            return spoken_by(document)
        if field is Field.CODE:
            return [] if document.kind is not DocumentKind.NOTE else self._codes(document.source)  # type: ignore[arg-type]  # its kind says so
        if field is Field.KIND:
            return [document.kind, f"{document.kind}s"]
        article = self.article(document)
        if article is None:
            return []
        if field is Field.LANGUAGE:
            code = article.language.value
            return list(filter(None, (code, LANGUAGES.get(code, ""))))
        if field is Field.STORY:
            return self._stories.get(article.number, [])
        stated = [article.byline] if field is Field.BYLINE else [article.outlet, article.carried_by]
        return [each.value for each in stated if each is not None]

    @cached_property
    def _stories(self) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        for story in self.project.stories:
            for number in story.articles:
                found.setdefault(number, []).append(story.name)
        return found

    def _codes(self, note: Annotation) -> list[str]:
        if not self._paths and self.project.codes:
            codes = {code.number: code for code in self.project.codes}
            for code in self.project.codes:
                path, above = code.name, codes.get(code.parent)
                seen = {code.number}
                while above is not None and above.number not in seen:
                    seen.add(above.number)
                    path, above = f"{above.name} / {path}", codes.get(above.parent)
                self._paths[code.number] = path
        return [self._paths[number] for number in note.codes if number in self._paths]


def spoken_by(document: Document) -> list[str]:
    """Return who says a quote: as named, and as printed beside it."""
    quote = document.source
    if not isinstance(quote, Quote):
        return []
    printed = document.text[slice(*quote.speaker)] if quote.speaker else ""
    return [name for name in dict.fromkeys((quote.name, printed)) if name]


def day_of(article: Article) -> int:
    """Return the day of publication that an article states, NO_DAY if there is none."""
    if article.published is None:
        return NO_DAY
    try:
        return date.fromisoformat(article.published.value[:10]).toordinal()
    except ValueError:
        return NO_DAY


def forms_of(text: str) -> list[str]:
    return [form_of(word.key) for word in query_words(text)]


def name_terms(text: str) -> list[str]:
    """Return the words of a name as terms: names have no stems and no language."""
    return [SEPARATOR.join((form, "", form)) for form in forms_of(text)]
