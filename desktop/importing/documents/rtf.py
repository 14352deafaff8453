"""Give the paragraphs of a rich text file (Rich Text Format Specification 1.9.1).

striprtf knows which groups hold no text and which character set a font has; its own walk loses
paragraphs' styles, notes and what is deleted or hidden, prints addresses into the text of links,
and takes quadratic time for an unfinished one (0.0.35). So its tables are used, with a walk of ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from desktop.importing.documents.styles import (
    CONTENTS,
    HEADING,
    NOTE,
    PLAIN,
    Paragraph,
    role_of,
    rows_of,
)
from desktop.story.article import Kind

TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\(.)|([{}])|([^\\{}\r\n]+)|[\r\n]+",
    re.DOTALL,
)
SIGNS = {
    "tab": "\t", "line": "\n", "lbr": "\n", "emdash": "—", "endash": "–", "emspace": " ", "enspace": " ",
    "qmspace": " ", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "zwj": "\u200d", "zwnj": "\u200c", "page": "\n", "column": "\n",
}  # fmt: skip
MARKS = {
    "~": "\u00a0",
    "-": "",
    "_": "-",
    "{": "{",
    "}": "}",
    "\\": "\\",
    "\n": "\n\n",
    "\r": "\n\n",
}
ENDS = frozenset({"par", "sect", "cell", "row", "nestcell", "nestrow"})
READ = frozenset({"footnote", "fldrslt", "shptxt", "dptxbxtext", "shp", "shpinst", "do", "upr"})
"""Groups that striprtf passes over: notes, results of fields, text boxes."""
LEFT_OUT = frozenset(
    "stylesheet fonttbl colortbl info pict listtable listoverridetable revtbl rsidtbl themedata datastore "
    "latentstyles colorschememapping xmlnstbl generator header headerl headerr headerf footer footerl footerr "
    "footerf fldinst annotation atnid atnauthor atntime atndate atnref atnparent atnicn bkmkstart bkmkend pntext "
    "pnseclvl listtext nonshppict objdata objclass mmathPr tc tcn xe rxe pntxta pntxtb private shprslt "
    "ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn sp sn sv htmltag nonesttables".split()
)
ENCODINGS = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
BREAK = "\n\n"
LONGEST_TABLE = 200_000
"""Characters of a font table or a style sheet that are looked at."""


@dataclass(frozen=True, slots=True)
class State:
    """What a group inherits from the one around it."""

    skips: bool = False
    is_hidden: bool = False
    font: int = -1
    blanks: int = 1
    """Characters that stand for a \\u in old programs, and are passed over."""
    opens: str = ""
    """The destination that this group opened: footnote, text box."""


@dataclass(slots=True)
class Story:
    """The text or a note of it, while its paragraphs are collected."""

    found: list[Paragraph] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    cells: list[list[Paragraph]] = field(default_factory=list)
    cell: list[Paragraph] = field(default_factory=list)
    role: str | Kind = PLAIN
    in_table: bool = False


class Walk:
    """Go through the tokens once, in linear time; groups are kept on a list, not on the stack."""

    def __init__(self, text: str) -> None:
        from striprtf.striprtf import charset_map, destinations

        self.left_out = (destinations | LEFT_OUT) - READ
        self.source = text
        self.encoding = encoding_of(text)
        self.fonts = fonts_of(text, charset_map)
        self.styles = styles_of(text)
        self.state, self.groups = State(), list[tuple[State, Story | None]]()
        self.story, self.notes = Story(), list[Paragraph]()
        self.bytes = bytearray()
        self.to_skip = 0
        self.fresh = False
        """Whether a group has just been opened."""
        self.marked = False
        """Whether "\\*" stands at its start: an unknown destination after it is passed over."""

    def run(self) -> None:
        at, end = 0, len(self.source)
        while at < end:
            token = TOKEN.match(self.source, at)
            if token is None:  # a backslash at the very end
                break
            at = token.end() + self.obey(token)
            if token[5] == "}" and not self.groups:
                break
        self.write_bytes()
        while self.groups:
            self.close()
        self.end_paragraph()

    def obey(self, token: re.Match[str]) -> int:
        """Do what a token says; return how many characters after it are binary."""
        word, number, code, sign, brace, plain = token.groups()
        if code is None:
            self.write_bytes()
        if brace == "{":
            self.groups.append((self.state, None))
            self.fresh, self.to_skip = True, 0
            return 0
        if sign == "*":
            self.marked = self.fresh
            return 0
        binary = 0
        if plain is not None:
            self.plain(plain)
        elif word is not None:
            binary = self.word(word, int(number) if number else None)
        elif code is not None:
            self.code(int(code, 16))
        elif brace == "}":
            self.close()
        elif sign is not None:
            self.plain(MARKS.get(sign, ""), is_one=True)
        self.fresh = self.marked = False
        return binary

    def plain(self, text: str, *, is_one: bool = False) -> None:
        """Take characters as they stand; over 127 they are bytes of the character set."""
        if self.to_skip:
            skipped = min(self.to_skip, 1 if is_one else len(text))
            self.to_skip -= skipped
            text = "" if is_one else text[skipped:]
        if not text.isascii() and not is_one:
            self.bytes += text.encode("latin-1")
            return
        self.write(text)

    def code(self, byte: int) -> None:
        if self.to_skip:
            self.to_skip -= 1
        elif not self.state.skips:
            self.bytes.append(byte)

    def write_bytes(self) -> None:
        if self.bytes:
            encoding = self.fonts.get(self.state.font, self.encoding)
            text = self.bytes.decode(encoding, "replace")
            self.bytes.clear()
            self.write(text)

    def write(self, text: str) -> None:
        if text and not self.state.skips and not self.state.is_hidden:
            self.story.text.append(text)

    def close(self) -> None:
        """End a group; a note or box within the text ends with it."""
        self.to_skip = 0
        if not self.groups:
            return
        outer, around = self.groups.pop()
        if around is not None:
            self.end_paragraph()
            inner, self.story = self.story, around
            if self.state.opens == "footnote":
                words = " ".join(p.text.strip() for p in inner.found)
                self.notes.append(Paragraph(words, NOTE))
            else:
                around.found.extend(inner.found)
        self.state = outer

    def word(self, word: str, number: int | None) -> int:
        """Obey a control word; return how many characters after it are binary."""
        self.to_skip = 0
        state = self.state
        if word == "bin":
            return max(number or 0, 0)
        if state.skips:
            return 0
        if word in self.left_out or (self.marked and word not in READ):
            self.state = replace(state, skips=True)
        elif word in SIGNS:
            self.write(SIGNS[word])
        elif word == "u" and number is not None:
            self.write(chr(number % 0x10000))
            self.to_skip = state.blanks
        elif word in ENDS:
            self.end(word)
        elif word in ("footnote", "shptxt", "dptxbxtext") and self.groups:
            self.groups[-1] = (self.groups[-1][0], self.story)
            self.story = Story()
            self.state = replace(state, opens=word)
        else:
            self.format(word, number)
        return 0

    def format(self, word: str, number: int | None) -> None:
        """Obey a control word that sets how what follows looks."""
        state, story = self.state, self.story
        is_on = number != 0
        if word == "uc":
            self.state = replace(state, blanks=min(max(number or 0, 0), 16))
        elif word == "f":
            self.state = replace(state, font=-1 if number is None else number)
        elif word in ("v", "deleted"):
            self.state = replace(state, is_hidden=is_on)
        elif word == "plain":
            self.state = replace(state, is_hidden=False, font=-1)
        elif word == "pard":
            story.role, story.in_table = PLAIN, False
        elif word == "intbl":
            story.in_table = True
        elif word == "s" and number is not None:
            story.role = self.styles.get(number, PLAIN)
        elif word == "outlinelevel" and number is not None and number < 9:
            story.role = story.role or HEADING

    def end(self, word: str) -> None:
        """End a paragraph, a cell or a row of a table."""
        story = self.story
        if word in ("par", "sect"):
            self.end_paragraph()
        elif word in ("cell", "nestcell"):
            story.in_table = True
            self.end_paragraph()
            story.cells.append(story.cell)
            story.cell = []
        else:
            story.found.extend(rows_of([story.cells]))
            story.cells, story.cell, story.in_table = [], [], False

    def end_paragraph(self) -> None:
        story = self.story
        text = (
            "".join(story.text).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        )
        story.text.clear()
        into = story.cell if story.in_table else story.found
        into.extend(Paragraph(part, story.role) for part in text.split(BREAK) if part.strip())


def paragraphs_of(text: str) -> Iterator[Paragraph]:
    """Give the paragraphs of a rich text file, one character a byte, its notes at the end."""
    walk = Walk(text)
    walk.run()
    story = walk.story
    yield from story.found
    for cell in [*story.cells, story.cell]:
        yield from cell
    yield from walk.notes


def encoding_of(text: str) -> str:
    """Return the encoding that the head states, cp1252 if it is none that is known."""
    import codecs

    head = text[:LONGEST_TABLE]
    page = re.search(r"\\ansicpg(\d{1,5})", head)
    name = f"cp{page[1]}" if page and page[1] != "10000" else ""
    if page and page[1] == "65001":
        name = "utf-8"
    try:
        return codecs.lookup(name).name
    except LookupError:
        declared = re.search(r"\\(ansi|mac|pca|pc)\b", head[:200])
        return ENCODINGS[declared[1]] if declared else "cp1252"


def table(text: str, name: str) -> str:
    """Return the group of that name near the start of a file, "" if there is none."""
    start = text.find(f"{{\\{name}", 0, LONGEST_TABLE)
    if start < 0:
        return ""
    depth = 0
    for brace in re.finditer(r"[{}]", text[start : start + LONGEST_TABLE]):
        depth += 1 if brace.group() == "{" else -1
        if depth == 0:
            return text[start : start + brace.end()]
    return text[start : start + LONGEST_TABLE]


def fonts_of(text: str, charsets: dict[int, str]) -> dict[int, str]:
    """Return the encoding of each font that has a character set of its own."""
    import codecs

    found = {}
    for number, charset in re.findall(
        r"\\f(\d{1,6})(?![\d])[^{};]{0,200}?\\fcharset(\d{1,3})", table(text, "fonttbl")
    ):
        name = charsets.get(int(charset), "")
        if int(charset) > 1 and name:
            try:
                found[int(number)] = codecs.lookup(name).name
            except LookupError:
                continue
    return found


def styles_of(text: str) -> dict[int, str | Kind]:
    """Return what the numbered styles of the style sheet give to their paragraphs."""
    found: dict[int, str | Kind] = {}
    for entry in re.findall(r"\{([^{}]{1,600})", table(text, "stylesheet")):
        number = re.search(r"\\s(\d{1,5})\b", entry)
        name = re.sub(r"\\[a-z]+-?\d* ?|\\\*|[\r\n;]", "", entry)
        if number:
            found[int(number[1])] = role_of(name) if role_of(name) != CONTENTS else CONTENTS
    return found
