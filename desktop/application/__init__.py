"""The one place where the program's parts are made and wired."""

from collections.abc import Sequence
from pathlib import Path

import desktop.jobs  # noqa: F401  # first: it puts Python's own import function back

# isort: split
from desktop.application.making import make_application
from desktop.application.session import Session
from desktop.storing.logfile import start_log
from desktop.storing.settings import load_settings
from desktop.window.language import install_language

__all__ = ["Session", "main", "make_application"]


def main(paths: Sequence[Path] = ()) -> int:
    """Open the window on a project, on articles in a new one, or where the reader left off."""
    application = make_application()
    start_log()
    settings = load_settings()
    install_language(application, settings.language)
    session = Session(settings, paths, is_stored=True)
    from desktop.window.exception_hook import install_exception_hook

    hook = install_exception_hook(session.show_failure, session)
    session.window.show()
    try:
        return int(application.exec())
    finally:
        hook.remove()
        session.close()
