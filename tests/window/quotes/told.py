"""An invented story with quotes, and the page that shows them."""

from desktop.application.quote_feed import answered
from desktop.quoting.extract import quotes_of
from desktop.quoting.names import described
from desktop.story.article import Article
from desktop.story.comparison import Comparison
from desktop.story.copies import Texts
from desktop.story.decisions import CopyGroup
from desktop.story.quote import Quote, Quotes
from desktop.window.quotes.model import Material
from desktop.window.quotes.page import QuotesPage
from desktop.window.quotes.wording import Asked
from desktop.workspace.quoting import gather
from tests.window.invented import article, comparison, project

ONE = article(
    1,
    '"The old bridge will open again before the first snow," Mayor Ana Ruiz said on Friday.',
    "A city official said repairs had cost two million euros.",
    "The builders declined to comment.",
)
TWO = article(
    2,
    "“The old bridge will open again well before the first snow,” said Ana Ruiz, the mayor.",
    "An engineer, who asked not to be named, warned that the pillars remain weak.",
)
THREE = article(
    3,
    "Ana Ruiz told reporters that the old bridge would open again before the first snow.",
    "The ferry is known to all as “the old lady”.",
)
FOUR = article(4, "Nothing was heard of it here.")
ARTICLES = (ONE, TWO, THREE, FOUR)
COMPARED = comparison(ARTICLES, ((0, 0), (1, 0), 0.9), ((0, 0), (2, 0), 0.9))


def numbered(articles: tuple[Article, ...]) -> tuple[Quote, ...]:
    found = [quote for each in articles for quote in quotes_of(each)]
    return tuple(quote._replace(number=place + 1) for place, quote in enumerate(found))


def quotes_in(articles: tuple[Article, ...]) -> Quotes:
    return gather(articles, numbered(articles), (), "patterns").quotes


def material(
    articles: tuple[Article, ...] = ARTICLES,
    compared: Comparison = COMPARED,
    copies: tuple[int, ...] = (),
) -> Material:
    found = quotes_in(articles)
    texts = {each.number: each.text for each in articles}
    speakers = {quote.number: described(texts[quote.article], quote) for quote in found.quotes}
    groups = (CopyGroup(copies, is_confirmed=True),) if copies else ()
    counted = Texts(project(*articles), groups)
    return Material(articles, compared, found, speakers, counted)


class Answering:
    """Says how words differ as soon as the page asks, as a job does a moment later."""

    def __init__(self, page: QuotesPage) -> None:
        self.page = page
        page.wording_requested.connect(self.answer)

    def answer(self, asked: object) -> None:
        assert isinstance(asked, Asked)
        self.page.show_wording(answered(asked))
