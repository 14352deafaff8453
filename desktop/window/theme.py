"""The colours of the looks, and how widgets take them (light and dark: the tokens of mock/spec.md)."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QApplication


class Theme(NamedTuple):
    """All colours, opaque and blended beforehand; named by what they are for."""

    name: str
    page: QColor
    card: QColor
    bar: QColor
    line: QColor
    line2: QColor
    ink: QColor
    ink2: QColor
    ink3: QColor
    current_row: QColor
    hover_row: QColor
    pressed: QColor
    link: QColor
    on_accent: QColor
    differs: QColor
    differs_tint: QColor
    only: QColor
    only_tint: QColor
    quote: QColor
    same_tint: QColor
    selection: QColor
    overview: QColor
    ribbon: QColor
    ribbon_edge: QColor
    current_ribbon: QColor
    current_ribbon_edge: QColor
    weak_ribbon: QColor


def theme(name: str, colours: str) -> Theme:
    """Make a theme of colours in the order of the fields."""
    return Theme(name, *map(QColor, colours.split()))


LIGHT = theme(
    "light",
    "#f4f2ee #ffffff #faf8f5 #dedad3 #c9c4ba #1d1b18 #5f5a51 #767067 #f1f7fb #f4f3f3 #e4e2de #0072b2"
    " #ffffff #d55e00 #f9e8db #009e73 #e6f5f1 #a8447e #e0eef6 #b8d8e9 #c2c0bd #e5e3de #d3d1cb"
    " #bed6e1 #5da3c9 #e3e9ea",
)
DARK = theme(
    "dark",
    "#16181b #1e2125 #1a1d20 #32363b #474c53 #e7e5e0 #a9a69f #8f8c85 #243039 #282a2e #2e3032 #56b4e9"
    " #0d1317 #f0893a #593e2b #2fc296 #21413c #df94be #2b4454 #365f77 #646462 #2b2c2d #3f4040"
    " #2c4d61 #468db6 #1e2b34",
)

LIGHT_CONTRAST = theme(
    "light_contrast",
    "#ffffff #ffffff #ffffff #5c5c5c #000000 #000000 #1a1a1a #333333 #dcebf7 #ececec #d0d0d0 #003f75"
    " #ffffff #9c3800 #ffe3cc #00523b #d3f2e7 #7a1f59 #d2e8f5 #9fcff0 #5c5c5c #e4e4e4 #4a4a4a"
    " #a3cdea #003f75 #eef5f9",
)
DARK_CONTRAST = theme(
    "dark_contrast",
    "#000000 #000000 #000000 #a6a6a6 #ffffff #ffffff #f0f0f0 #d9d9d9 #00263f #242424 #474747 #7ecbff"
    " #000000 #ffab5c #4a2a00 #5cf0c0 #003d2c #ffb3e6 #003450 #00598c #b0b0b0 #262626 #bdbdbd"
    " #004b78 #7ecbff #0a2233",
)
THEMES = {each.name: each for each in (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)}


def palette(theme: Theme) -> QPalette:
    """Give every role of every widget a colour of the theme."""
    roles = QPalette.ColorRole
    table = {
        roles.Window: theme.bar,
        roles.WindowText: theme.ink,
        roles.Base: theme.card,
        roles.AlternateBase: theme.bar,
        roles.Text: theme.ink,
        roles.Button: theme.card,
        roles.ButtonText: theme.ink,
        roles.ToolTipBase: theme.card,
        roles.ToolTipText: theme.ink,
        roles.PlaceholderText: theme.ink3,
        roles.Highlight: theme.selection,
        roles.HighlightedText: theme.ink,
        roles.Link: theme.link,
        roles.Light: theme.card,
        roles.Midlight: theme.pressed,
        roles.Mid: theme.line2,
        roles.Dark: theme.line2,
        roles.Shadow: theme.line2,
        roles.BrightText: theme.on_accent,
        roles.Accent: theme.link,
    }
    made = QPalette()
    for role, colour in table.items():
        made.setColor(role, colour)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.ink3)
    return made


def fill(painter: QPainter, area: QRect | QRectF, colour: QColor) -> None:
    """Fill a rectangle; for `fillRect`, PySide makes the 180 names of gradients: 2 ms of a start."""
    painter.setBackground(colour)
    painter.eraseRect(area)


def stylesheet(theme: Theme) -> str:
    """Return the few rules that a palette cannot say."""
    return SHEET.format(**names_of_colours(theme))


def names_of_colours(theme: Theme) -> dict[str, str]:
    """Return the colours by what they are for, as "#rrggbb"."""
    return {
        field: colour.name()
        for field, colour in theme._asdict().items()
        if isinstance(colour, QColor)
    }


SHEET = """
QToolTip {{ color: {ink}; background: {card}; border: 1px solid {line2}; padding: 4px 6px; }}
QLineEdit {{ background: {card}; border: 1px solid {line2}; border-radius: 6px; padding: 5px 9px; }}
QLineEdit:focus {{ border: 2px solid {link}; padding: 4px 8px; }}
QPushButton, QToolButton {{ background: {card}; border: 1px solid {line2}; border-radius: 6px;
  padding: 5px 11px; color: {ink}; }}
QPushButton:hover, QToolButton:hover {{ background: {hover_row}; }}
QPushButton:pressed, QPushButton:checked, QToolButton:pressed, QToolButton:open {{
  background: {pressed}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {link}; padding: 4px 10px; }}
QPushButton:default {{ background: {link}; color: {on_accent}; border-color: {link}; }}
QPushButton:default:focus {{ border-color: {ink}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {ink3}; border-color: {line}; }}
QPushButton:default:disabled {{ background: {pressed}; }}
QToolButton[autoRaise="true"] {{ background: transparent; border-color: transparent; padding: 4px 6px; }}
QToolButton[autoRaise="true"]:hover {{ background: {hover_row}; }}
QToolButton[autoRaise="true"]:checked {{ background: {pressed}; }}
QToolButton[autoRaise="true"]:focus {{ border-color: {link}; padding: 3px 5px; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QMenu {{ background: {card}; border: 1px solid {line2}; }}
QMenu::item {{ padding: 5px 26px 5px 22px; }}
QMenu::item:selected {{ background: {pressed}; color: {ink}; }}
QMenu::item:disabled {{ color: {ink3}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QScrollBar {{ background: transparent; border: none; width: 10px; height: 10px; }}
QAbstractScrollArea::corner {{ background: {page}; border: none; }}
QScrollBar::handle {{ background: {line2}; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }}
QScrollBar::handle:hover {{ background: {ink3}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def apply(application: QApplication, theme: Theme) -> None:
    """Let every widget, made or to be made, take a theme."""
    application.setPalette(palette(theme))
    application.setStyleSheet(stylesheet(theme))
