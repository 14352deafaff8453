"""The fields in which a cell of the library is edited in place."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Signal,
)
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.story.article import ROLES
from desktop.story.errors import UserError
from desktop.window.fact_words import (
    CHOSEN,
    COMPLETENESS,
    DATES,
    checked_date,
    completeness_words,
    language_name,
    role_words,
)
from desktop.window.languages import LANGUAGES
from desktop.window.library.columns import columns
from desktop.window.library.model import LibraryModel
from desktop.window.library.painting import ROW_HEIGHT
from desktop.window.overrides import guarded
from desktop.window.said import said
from desktop.window.sheet import Choice

Index = QModelIndex | QPersistentModelIndex
FIELD = "QLineEdit { padding: 0 6px; border-radius: 3px; } QLineEdit:focus { padding: 0 5px; }"


@guarded
class DateCheck(QValidator):
    """Lets a date, or nothing, be taken over; tells why something else is not."""

    refused = Signal(str)

    def validate(self, typed: str, place: int) -> object:
        try:
            checked_date(typed)
        except UserError:
            return QValidator.State.Intermediate, typed, place
        return QValidator.State.Acceptable, typed, place

    def fixup(self, typed: str) -> str:
        """Say what is wrong when somebody wants to take it over."""
        try:
            return date_words_of(typed)
        except UserError as error:
            self.refused.emit(said(error))
        return typed


def date_words_of(typed: str) -> str:
    checked_date(typed)
    return typed


@guarded
class CellEditor(QStyledItemDelegate):
    """Makes the field for a fact: words, a date that is checked, or one of a few values."""

    refused = Signal(str)
    """Why a date was not taken over."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("library_editor")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def createEditor(
        self, parent: QWidget | None, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        assert parent is not None
        column = columns()[index.column()]
        name = f"edit_{column.fact}"
        if column.fact in CHOSEN:
            return self._choice(name, column.heading, parent, str(index.data(EDIT)))
        field = QLineEdit(parent)
        field.setObjectName(name)
        field.setAccessibleName(column.heading)
        field.setStyleSheet(FIELD)
        if column.fact in DATES:
            check = DateCheck(field)
            check.refused.connect(self.refused)
            field.setValidator(check)
            field.setPlaceholderText(self.tr("2024-05-30"))
        return field

    def _choice(self, name: str, heading: str, parent: QWidget, value: str) -> Choice:
        choice = Choice(name, heading, heading, parent)
        for code, words in choices(name.removeprefix("edit_"), value):
            choice.addItem(words, code)
        return choice

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = str(index.data(EDIT) or "")
        if isinstance(editor, Choice):
            editor.show_value(value)
        elif isinstance(editor, QLineEdit):
            editor.setText(value)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(model, LibraryModel)
        if isinstance(editor, Choice):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            is_date = editor.objectName().removeprefix("edit_") in DATES
            model.setData(index, checked_date(editor.text()) if is_date else editor.text())


EDIT = 2
"""Qt.ItemDataRole.EditRole, as a number."""


def choices(fact: str, value: str) -> list[tuple[str, str]]:
    """Return the values of a fact that is chosen, with their words; the present one is among them."""
    if fact == "complete":
        return [(each, completeness_words(each)) for each in dict.fromkeys((*COMPLETENESS, value))]
    if fact == "role":
        return [(each, role_words(each)) for each in dict.fromkeys((*ROLES, value))]
    codes = [*LANGUAGES, *([value] if value not in LANGUAGES and value else [])]
    return [(code, language_name(code)) for code in codes]
