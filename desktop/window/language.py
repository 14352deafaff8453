"""Show the interface in a language that there is a translation for."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.resources import resource

ENGLISH = "en"
"""The language that the program is written in; it needs no translation."""
NAME = "wireside_translator"


def install_language(application: QCoreApplication, code: str) -> bool:
    """Translate what is shown from now on; tell whether the wanted language is the one shown.

    `code` is ISO 639-1, "" = the first of the system's languages that there is. What is on the
    screen already keeps its language. Times and sizes are written as in that language, too.
    """
    for before in application.findChildren(QTranslator, NAME):
        application.removeTranslator(before)
        before.deleteLater()
    wanted = [code] if code else [name.split("-")[0] for name in QLocale().uiLanguages()]
    for language in wanted:
        if language == ENGLISH or install(application, language):
            if code:
                QLocale.setDefault(QLocale(language))
            return True
    return False


def words_in(language: str, context: str, text: str) -> str:
    """Return words in a language that is not the one shown; "" = the one shown."""
    if not language:
        return QCoreApplication.translate(context, text)
    made = QTranslator()
    made.load(str(resource(f"translations/wireside_{language}.qm")))
    return made.translate(context, text) or text


def install(application: QCoreApplication, language: str) -> bool:
    """Load our translation, and Qt's own where it comes with Qt."""
    ours = translator(application, str(resource(f"translations/wireside_{language}.qm")))
    if ours is None:
        return False
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    theirs = translator(application, f"{of_qt}/qtbase_{language}.qm")
    for made in (theirs, ours):
        if made is not None:
            application.installTranslator(made)
    return True


def translator(application: QCoreApplication, path: str) -> QTranslator | None:
    made = QTranslator(application)
    made.setObjectName(NAME)
    if made.load(path):
        return made
    made.deleteLater()
    return None
