"""What the colours of codes are called in the language of the interface."""

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    return QCoreApplication.translate("Codebook", text)


def colour_word(name: str) -> str:
    """Name a colour of codes."""
    words = {
        "amber": tr("amber"),
        "sky": tr("sky"),
        "rose": tr("rose"),
        "moss": tr("moss"),
        "plum": tr("plum"),
        "teal": tr("teal"),
        "brick": tr("brick"),
        "slate": tr("slate"),
    }
    return words.get(name, name)
