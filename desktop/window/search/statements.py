"""What a search found side by side: what each outlet wrote in the same place, or why there is nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.window.overrides import guarded
from desktop.window.parts import Cut, ink, tool
from desktop.window.search.result_view import ResultView
from desktop.window.search.statements_table import FoundTable

if TYPE_CHECKING:
    from desktop.searching.views import Line
    from desktop.window.linked import PassageRef
    from desktop.window.theme import Theme
    from desktop.workspace.searching import Answer


@guarded
class StatementsView(ResultView):
    """Rows are statements with a hit, columns the articles of the open story."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.answer: Answer | None = None
        self.setObjectName("search_statements_view")
        self.outside = Cut("search_outside", self)
        self.show_all = tool(
            "search_outside_passages",
            self.tr("By passage"),
            self.tr("Show everything that was found, passage by passage (Alt+Shift+5)"),
            self,
        )
        self.show_all.clicked.connect(self._show_all)
        self.table = FoundTable(theme, self)
        self.table.read_wanted.connect(self._read)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.table.left.connect(self.left)
        self.table.check_requested.connect(self.check_requested)
        self.setFocusProxy(self.table)
        self._lay_out()
        self.show_theme(theme)

    def _lay_out(self) -> None:
        self.line = QWidget(self)
        row = QHBoxLayout(self.line)
        row.setContentsMargins(16, 2, 16, 2)
        row.addWidget(self.outside)
        row.addWidget(self.show_all)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self.table, 1)

    def show_answer(self, answer: Answer) -> None:
        is_same = self.answer is not None and self.answer.asked.typed == answer.asked.typed
        self.answer = answer
        words = self._outside(answer)
        self.outside.show_words(words, words)
        self.line.setVisible(bool(words))
        self.table.message = self._why_empty(answer)
        self.table.show_answer(answer)
        if not is_same:
            self.table.synopsis.focused = None
            self.table.focus_ref = None
            self.table.verticalScrollBar().setValue(0)
        self.table.first_place()
        self.table.refresh()

    def _outside(self, answer: Answer) -> str:
        """Say what was found that has no place in the table."""
        from desktop.searching.documents import DocumentKind

        counts = {facet.value: facet.times for facet in answer.result.facets.kinds}
        inside = {
            line.article.number
            for line in answer.here
            if line.article is not None and line.kind is DocumentKind.ARTICLE
        }
        headlines = sum(
            line.kind is DocumentKind.ARTICLE and not line.span.end
            for line in answer.here
            if line.span is not None
        )
        articles = counts.get(DocumentKind.ARTICLE.value, 0) - len(inside)
        notes = counts.get(DocumentKind.NOTE.value, 0)
        parts = []
        if articles > 0:
            parts.append(
                self.tr("1 article outside the open story")
                if articles == 1
                else self.tr("{} articles outside the open story").format(articles)
            )
        if headlines:
            parts.append(
                self.tr("1 headline that stands outside its text")
                if headlines == 1
                else self.tr("{} headlines that stand outside their texts").format(headlines)
            )
        if notes:
            parts.append(self.tr("1 note") if notes == 1 else self.tr("{} notes").format(notes))
        return self.tr("Found, but not in this table: {}").format(", ".join(parts)) if parts else ""

    def _why_empty(self, answer: Answer) -> str:
        if not answer.asked.typed.strip():
            return self.tr(
                "Type words into the box above: here you see what each outlet wrote in that place."
            )
        if not answer.project.columns:
            return self.tr("The open story has no articles. By passage shows the whole project.")
        if any(line.hits for line in answer.here) or not answer.here:
            return self.tr("Nothing of this was found in the articles of the open story.")
        return self.tr(
            "The query names no words that stand in passages. Add some, or see the articles by passage."
        )

    def _show_all(self) -> None:
        self.listed.emit(())

    def _read(self, ref: PassageRef) -> None:
        self.line_activated.emit(self.line_of(ref))

    def line_of(self, ref: PassageRef) -> Line:
        """Return the line of a passage: that of the answer, or one without hits."""
        known = self.table.synopsis.hits.get(ref)
        if known is not None:
            return known
        from desktop.searching.documents import DocumentKind
        from desktop.searching.views import Line

        article, span = self.table.columns[ref[0]].article, self.table.span_of(ref)
        words, address = article.passage_text(ref[1]), article.passage_address(ref[1])
        return Line(DocumentKind.ARTICLE, article, address, span, words, ())

    def chosen(self) -> tuple[Line, ...]:
        """Return nothing: what is done is done with all that was found."""
        return ()

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        ink(self.outside, theme, "ink2")
        self.table.show_theme(theme)

    def show_zoom(self, zoom: float) -> None:
        self.table.set_zoom(zoom)
