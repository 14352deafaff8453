"""What each setting of the links shown is called, and how sure it is, in words."""

from PySide6.QtCore import QCoreApplication

from desktop.story.strictness import BALANCED, GENEROUS, LEVELS, STRICT

HALF = 2
"""One of two links missed is said as "nearly half": measured are 42 to 47 in 100."""


def tr(text: str) -> str:
    return QCoreApplication.translate("LinkWords", text)


def strictness_name(strictness: str) -> str:
    """Return the setting's name inside a sentence."""
    names = {STRICT: tr("strict"), BALANCED: tr("balanced"), GENEROUS: tr("generous")}
    return names[strictness]


def sureness(strictness: str) -> str:
    """Say how many links are wrong and missed at a setting, without a full stop."""
    level = LEVELS[strictness]
    wrong = tr("about 1 link in {} is wrong").format(level.wrong)
    missed = (
        tr("nearly half are missed")
        if level.missed == HALF
        else tr("1 in {} is missed").format(level.missed)
    )
    return f"{wrong}, {missed}"


def sureness_sentence(strictness: str) -> str:
    said = sureness(strictness)
    return f"{said[:1].upper()}{said[1:]}."
