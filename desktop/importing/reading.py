"""Read a file or a pasted text as an article."""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.story.article import REPORT, UNKNOWN, Article, Stated
from desktop.story.errors import Sentence, UserError, system_reason

if TYPE_CHECKING:
    from desktop.importing.content import Block

SIZE_LIMIT = 20 * 1024 * 1024
"""Bytes; a text of 20 MB is 100 times the longest article (issue 2, section 3)."""
STRANGE = {*range(32), *b"<{[@:%"} - {*b"\t\r\n"}
"""Bytes that stand at the start of what is no plain text: pages, messages, references, packed files."""
UTF8_MARK = b"\xef\xbb\xbf"
ITS_WORDS = "its words"
PASTED = "pasted text"


def read(path: Path) -> Article:
    """Read the article in a file; it has the number 0.

    Raises UserError, which names the file and says what to do, if it cannot be read.
    """
    return parse(read_bytes(path), path.name)


def parse(data: bytes, name: str) -> Article:
    """Make an article of the bytes of a file of that name, the first if it holds several.

    UserError if there is none. Read in this process: hostile files belong in `process`.
    """
    if is_plain(data, name):
        return read_plain(data, name)
    from desktop.importing.content import Source
    from desktop.importing.making import article_of
    from desktop.importing.readers import content_of

    drafts = content_of(Source(name, data)).drafts
    if not drafts:
        raise UserError("There is no article in {source}.", source=name)
    return article_of(drafts[0], name)


def is_plain(data: bytes, name: str) -> bool:
    """Tell whether a file that begins so is read as plain text, here; for others there is a process.

    What is called a text and begins with plain words is not looked at closer: a start has no time.
    """
    start = data[:200].removeprefix(UTF8_MARK)
    if (
        name.casefold().endswith(PLAIN)
        and not start.lstrip().startswith(b"TY")
        and not STRANGE & set(start)
    ):
        return True
    from desktop.importing.sniffing import HEAD, is_text

    return is_text(data[:HEAD], name)


def read_text(text: str, source: str = PASTED) -> Article:
    """Make an article of a text that is there already, for example from the clipboard."""
    return plain_article(text, source, "text")


def read_plain(data: bytes, source: str) -> Article:
    """Make an article of the bytes of a plain-text file."""
    from desktop.importing.known import with_known
    from desktop.text.encodings import decode

    try:
        text, encoding = decode(data)
    except ValueError as error:
        raise UserError(
            "{source} is not a text that can be read: {reason}. Files of plain text ({known}) can be opened;"
            " of others, copy the text and paste it.",
            source=name_of(source),
            reason=Sentence(str(error)),
            known=", ".join(PLAIN),
        ) from error
    return with_known(plain_article(text, source, encoding), data)


def name_of(source: str) -> str:
    """Return how a source is named in a sentence: a file by its name, a pasted text in words."""
    return Sentence(PASTED) if source == PASTED else source


PLAIN = (".txt", ".text", ".md", ".markdown")
"""Suffixes of files that are plain text; anything without a reader is tried as such."""


def plain_article(text: str, source: str, encoding: str) -> Article:
    from desktop.importing import facts
    from desktop.importing.content import MARKED
    from desktop.importing.lines import paragraphs
    from desktop.importing.passages import passages_of
    from desktop.text.languages import detect_language
    from desktop.text.normal import normal

    text = normal(text)
    if not text.strip():
        raise UserError(
            "{source} is empty: there is no text in it to compare. Choose a file with an article in it.",
            source=name_of(source),
        )
    blocks: tuple[Block, ...] = ()
    if source.casefold().endswith(MARKED):
        from desktop.importing.markdown import blocks_of, without_marks

        text, levels = without_marks(text)
        blocks = blocks_of(text, paragraphs(text), levels)
    lines = paragraphs(text)
    language = detect_language(text)
    found = passages_of(text, language, lines, blocks)
    agency = facts.agency(text, found)
    role, complete = facts.role(text, found, agency), facts.complete(text, found)
    return Article(
        number=0,
        source=source,
        text=text,
        passages=found,
        language=Stated(language, ITS_WORDS),
        encoding=encoding,
        outlet=facts.outlet(text, found),
        byline=facts.byline(text, found, language),
        published=facts.published(text, found),
        agency=agency,
        role=role.value if role else REPORT,
        role_evidence=role.evidence if role else "",
        complete=complete.value if complete else UNKNOWN,
        complete_evidence=complete.evidence if complete else "",
    )


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a regular file within the size limit; raises UserError."""
    with refusals(path):
        check(path)
        with path.open("rb") as file:
            data = file.read(SIZE_LIMIT + 1)
    if len(data) > SIZE_LIMIT:
        raise too_large(path)
    return data


@contextmanager
def refusals(path: Path) -> Iterator[None]:
    """Say in a sentence why the system does not let a file be read."""
    try:
        yield
    except FileNotFoundError as error:
        raise UserError(
            "{name} is not there any more: it was moved, renamed or deleted. Look for it at {folder}.",
            name=path.name,
            folder=path.parent,
        ) from error
    except PermissionError as error:
        raise UserError(
            "{name} may not be read: you have no permission for it. Ask its owner, or open a copy.",
            name=path.name,
        ) from error
    except (OSError, ValueError) as error:
        raise UserError(
            "{name} could not be read: {reason}. Try again, or open a copy on this computer.",
            name=path.name,
            reason=system_reason(error),
        ) from error


def check(path: Path) -> None:
    """Refuse what is no regular file, or too large for a text."""
    if check_regular(path) > SIZE_LIMIT:
        raise too_large(path)


def check_regular(path: Path) -> int:
    """Return the size of a file, bytes; refused before it is opened: opening a pipe would wait without end."""
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise UserError("{name} is a folder. Choose the files in it instead.", name=path.name)
    if not stat.S_ISREG(status.st_mode):
        raise UserError(
            "{name} is not an ordinary file, but a device or a pipe. Save its content as a text file and open that.",
            name=path.name,
        )
    return status.st_size


def too_large(path: Path) -> UserError:
    return UserError(
        "{name} is larger than 20 MB, the most that is read. Save the article alone as a text file.",
        name=path.name,
    )
