"""What stands over each column: the outlet and what is known of the article, and rails."""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from desktop.story.article import (
    INCOMPLETE,
    MAYBE_INCOMPLETE,
    REPORT,
    UNCONFIRMED,
    UNKNOWN,
    Article,
    Kind,
    Stated,
)
from desktop.story.copies import Texts
from desktop.story.decisions import CopyGroup
from desktop.text.isolating import isolated
from desktop.window.overview import RAIL_SHARE
from desktop.window.said import number_words, reason_words
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

TO_THE_MINUTE = len("2024-05-30T14:20")


def tr(text: str) -> str:
    return QCoreApplication.translate("Header", text)


class HeaderText(NamedTuple):
    """The three lines over a column; `is_known` tells whether an outlet is stated.

    `note` is what a tooltip adds: who says that it is the same text as another.
    """

    badge: str
    outlet: str
    origin: str
    state: str
    is_known: bool
    note: str = ""


def short_reason(reason: str) -> str:
    """Return why an article was not compared in a word, as a column has room for; "" for a reason of others."""
    words = {
        "no measured method for this language": tr("language"),
        "its letters are not those of its language": tr("letters"),
    }
    return words.get(reason, "")


def outlet_label(article: Article) -> str:
    """Name the outlet, or say that nobody does."""
    if article.outlet is not None:
        return article.outlet.value
    return tr("Outlet not stated") if article.carried_by is None else tr("Origin not stated")


SHORT = 26
"""Characters of a headline that tell articles apart where no outlet does."""


def short_name(article: Article) -> str:
    """Return the beginning of an article's headline, or its file's name."""
    words = " ".join((article.headline or "").split())
    if not words:
        return article.source.replace("\\", "/").rpartition("/")[2]
    if len(words) <= SHORT:
        return tr("“{}”").format(isolated(words))
    first = words[:SHORT].rpartition(" ")[0] or words[:SHORT]
    return tr("“{}”").format(isolated(f"{first}…"))


def named_outlet(article: Article) -> str:
    """Name the outlet; where nobody does, say so, and what tells the article from others."""
    if article.outlet or article.carried_by:
        return outlet_label(article)
    return tr("{}: {}").format(outlet_label(article), short_name(article))


def menu_name(article: Article) -> str:
    """Return an article's address and outlet as an entry of a menu has them, `&` doubled."""
    return f"{article.address} ({named_outlet(article)})".replace("&", "&&")


def similar_passages(count: int) -> str:
    """Say how many counterparts the program found."""
    if count == 1:
        return tr("1 similar passage in another article")
    many = tr("{} similar passages in other articles")
    return many.format(count)


def copy_words(article: Article, texts: Texts | None) -> tuple[list[str], str]:
    """Return what a header says of an article whose text is another's too, and who says so."""
    words, note = [], ""
    if article.is_edited:
        by_hand = tr("A{}, edited by hand") if article.newer_than else tr("edited by hand")
        words.append(by_hand.format(article.newer_than))
    elif article.newer_than:
        words.append(tr("newer text of A{}").format(article.newer_than))
    group = None if texts is None else texts.group_of(article.number)
    if group is not None:
        others = ", ".join(f"A{number}" for number in group.articles if number != article.number)
        same = tr("same text as {}") if group.is_confirmed else tr("probably same text as {}")
        words.append(same.format(others))
        note = tr("Same text as {}: {}").format(others, who_says(group))
    return words, note


def who_says(group: CopyGroup) -> str:
    """Say who takes articles for copies of each other."""
    return tr("confirmed by a person") if group.is_confirmed else tr("proposed by the program")


def header_text(
    article: Article,
    why_not_compared: str | None,
    texts: Texts | None = None,
    *,
    is_alone: bool = True,
) -> HeaderText:
    """Put into words what is known of an article; what is unknown is said to be.

    Unless it stands under a name, its headline or file tells an article of no known outlet from others.
    """
    known = []
    if article.carried_by is not None:
        known.append(tr("via {}").format(article.carried_by.value))
    if article.byline is not None:
        known.append(tr("by {}").format(article.byline.value))
    if article.agency is not None and article.agency != article.outlet:
        known.append(article.agency.value)
    known += oddities(article)
    known.append(published_words(article.published))
    if is_alone and not (article.outlet or article.carried_by):
        # a headline tells columns apart; the name of a file is the last that one looks at
        known.insert(0 if article.headline else len(known), short_name(article))
    if article.role != REPORT:
        from desktop.window.fact_words import role_words

        known.append(role_words(article.role))
    words = word_count(article.text)
    state, note = copy_words(article, texts)
    if why_not_compared is not None:
        told = tr("not compared: {}").format(reason_words(why_not_compared))
        short = short_reason(why_not_compared)
        state.insert(0, tr("not compared: {}").format(short) if short else told)
        if short:
            note = "\n".join(part for part in (told, note) if part)
    if article.complete == INCOMPLETE:  # first: a line is cut at its end
        state.insert(0, tr("marked incomplete"))
    elif article.complete == MAYBE_INCOMPLETE:
        state.insert(0, tr("may be incomplete"))
    state.append(tr("{} words").format(number_words(words)) if words != 1 else tr("1 word"))
    if why_not_compared is None and article.complete == UNKNOWN:
        state.append(tr("completeness unknown"))
    return HeaderText(
        article.address,
        outlet_label(article),
        BETWEEN.join(known),
        BETWEEN.join(state),
        article.outlet is not None,
        note,
    )


@lru_cache(maxsize=64)
def word_count(text: str) -> int:
    """Count words for the reader: what stands between blanks."""
    return len(text.split())


def published_words(published: Stated | None) -> str:
    """Return the date to the minute, and whether it is only guessed."""
    if published is None:
        return tr("no date")
    date = published.value[:TO_THE_MINUTE].replace("T", " ", 1)
    return (
        tr("{}, unconfirmed").format(date) if published.evidence.startswith(UNCONFIRMED) else date
    )


def oddities(article: Article) -> list[str]:
    """Return what a careful reader would want to be told about the text itself."""
    kinds = [passage.kind for passage in article.passages]
    if Kind.HEADLINE not in kinds:
        return [tr("no headline")]
    if Kind.DUPLICATE not in kinds:
        return []
    headline = " ".join((article.headline or "").split()).casefold()
    twice = any(
        passage.kind is Kind.DUPLICATE
        and " ".join(article.passage_text(index).split()).casefold() == headline
        for index, passage in enumerate(article.passages)
    )
    return [tr("headline printed twice")] if twice else []


class HeaderPainter:
    """Paints headers and rails in one theme; makes its fonts once."""

    def __init__(self) -> None:
        self.badge_font = sized(SANS, 11.5, QFont.Weight.DemiBold)
        self.known_font = sized(SANS, 13.5, QFont.Weight.DemiBold)
        self.unknown_font = sized(SANS, 13.5, QFont.Weight.Medium)
        self.small_font = sized(SANS, 11.5)
        self.badge_metrics = QFontMetricsF(self.badge_font)
        self.small_metrics = QFontMetricsF(self.small_font)

    def paint_badge(
        self, painter: QPainter, theme: Theme, x: float, y: float, text: str, *, is_on: bool
    ) -> float:
        """Paint an address on its ground and return the width used."""
        width = self.badge_metrics.horizontalAdvance(text) + 12
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.link if is_on else theme.pressed)
        box = QRectF(x, y, width, 20)
        painter.drawRoundedRect(box, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(theme.on_accent if is_on else theme.ink)
        painter.setFont(self.badge_font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return width

    def paint(
        self,
        painter: QPainter,
        theme: Theme,
        box: QRectF,
        text: HeaderText,
        *,
        is_against: bool,
        has_memo: bool = False,
    ) -> None:
        """Paint the three lines into `box`, cut with an ellipsis where they do not fit."""
        x, right = box.left() + 14, box.right() - 12
        used = self.paint_badge(painter, theme, x, box.top() + 10, text.badge, is_on=is_against)
        font = self.known_font if text.is_known else self.unknown_font
        painter.setFont(font)
        painter.setPen(theme.ink if text.is_known else theme.ink2)
        start = x + used + 9
        outlet = QRectF(start, box.top() + 10, right - start - 22, 20)
        if has_memo:
            from desktop.window.notes.painting import paint_memo_sign

            paint_memo_sign(painter, theme, menu_box(box))
            outlet.setRight(outlet.right() - MEMO)
            painter.setFont(font)
            painter.setPen(theme.ink if text.is_known else theme.ink2)
        label = QFontMetricsF(font).elidedText(
            text.outlet, Qt.TextElideMode.ElideRight, outlet.width()
        )
        painter.drawText(outlet, VCENTER, label)
        painter.setFont(self.small_font)
        painter.setPen(theme.ink2)
        for line, words in enumerate((text.origin, text.state)):
            row = QRectF(x, box.top() + 32 + 17 * line, right - x, 17)
            shown = whole_parts(words, self.small_metrics, row.width())
            painter.drawText(row, VCENTER, shown)
        self.paint_dots(painter, theme, menu_box(box))

    def paint_dots(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.ink2)
        for place in (-5, 0, 5):
            painter.drawEllipse(box.center() + QPointF(place, 0), 1.4, 1.4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def paint_rail(
        self, painter: QPainter, theme: Theme, box: QRectF, text: HeaderText, *, is_against: bool
    ) -> None:
        """Paint a rail: the badge upright, outlet and date turned by 90°."""
        width = self.badge_metrics.horizontalAdvance(text.badge) + 12
        if width <= box.width() - 4:
            left = box.left() + (box.width() - width) / 2
            self.paint_badge(painter, theme, left, box.top() + 10, text.badge, is_on=is_against)
        else:
            painter.setFont(self.small_font)
            painter.setPen(theme.link if is_against else theme.ink)
            badge = QRectF(box.left(), box.top() + 10, box.width(), 20)
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text.badge)
        painter.save()
        painter.translate(box.center().x() + 7, box.top() + 42)
        painter.rotate(90)
        room = box.height() * (1 - RAIL_SHARE) - 76
        font = self.known_font if text.is_known else self.unknown_font
        painter.setFont(font)
        painter.setPen(theme.ink if text.is_known else theme.ink2)
        metrics = QFontMetricsF(font)
        label = metrics.elidedText(text.outlet, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(0, 0, room, 16), VCENTER, label)
        used = metrics.horizontalAdvance(label) + 8
        painter.setFont(self.small_font)
        painter.setPen(theme.ink2)
        rest = whole_parts(text.origin, self.small_metrics, max(0.0, room - used))
        painter.drawText(QRectF(used, 0, max(0.0, room - used), 16), VCENTER, rest)
        painter.restore()


BETWEEN = " · "
"""What stands between the parts of a header's line."""


def whole_parts(line: str, metrics: QFontMetricsF, width: float) -> str:
    """Leave out the last parts of a line that do not fit, and say so with an ellipsis.

    Half a word says less than none; only a first part that is too long itself is cut.
    """
    if metrics.horizontalAdvance(line) <= width:
        return line
    parts = line.split(BETWEEN)
    for count in range(len(parts) - 1, 0, -1):
        shorter = BETWEEN.join([*parts[:count], "…"])
        if metrics.horizontalAdvance(shorter) <= width:
            return shorter
    return metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)


MEMO = 20.0
"""px that the sign of a memo takes from the outlet's line."""
VCENTER = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def menu_box(header: QRectF) -> QRectF:
    """Return where the dots for an article's menu are."""
    return QRectF(header.right() - 34, header.top() + 8, 26, 24)
