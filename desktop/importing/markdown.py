"""Read the marks of a Markdown text: headings get their kinds, emphasis and links their words only."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.importing.content import Block
from desktop.importing.lines import Paragraph
from desktop.story.article import Kind

HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*")
UNDERLINE = re.compile(r" {0,3}(?:={3,}|-{3,})[ \t]*")
RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})")
DEFINITION = re.compile(r" {0,3}\[[^\[\]]{1,200}\]:\s*\S+.{0,200}")
MARKS = (
    (re.compile(r"!?\[([^\[\]\n]{0,2000})\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?:\s+[\"'(][^\n\"']{0,300}[\"')])?\)"), r"\1"),
    (re.compile(r"!?\[([^\[\]\n]{1,2000})\]\[[^\[\]\n]{0,200}\]"), r"\1"),
    (re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,2000})>"), r"\1"),
    (re.compile(r"(?<![\\*\w])\*\*\*(?=\S)([^*\n]{1,2000})(?<=\S)\*\*\*"), r"\1"),
    (re.compile(r"(?<!\\)\*\*(?=\S)([^*\n]{1,2000}(?:\*[^*\n]{1,500}\*[^*\n]{0,500})?)(?<=\S)\*\*"), r"\1"),
    (re.compile(r"(?<![\\*\w])\*(?=[^\s*])([^*\n]{1,2000})(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<![\\\w])__(?=\S)([^_\n]{1,2000})(?<=\S)__(?!\w)"), r"\1"),
    (re.compile(r"(?<![\\\w])_(?=[^\s_])([^_\n]{1,2000})(?<=\S)_(?!\w)"), r"\1"),
    (re.compile(r"~~(?=\S)([^~\n]{1,2000})(?<=\S)~~"), r"\1"),
    (re.compile(r"(?<!`)`([^`\n]{1,500})`(?!`)"), r"\1"),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
)  # fmt: skip
"""Marks around words, and the words."""
LONGEST_LINE = 20_000
"""Characters of a line whose marks are looked for."""


def without_marks(text: str) -> tuple[str, dict[str, int]]:
    """Return a text without its marks, and the lines that are headings with their levels."""
    lines: list[str] = []
    levels: dict[str, int] = {}
    for line in text.split("\n"):
        heading = HEADING.fullmatch(line) if len(line) <= LONGEST_LINE else None
        if heading:
            words = unmarked(heading[2])
            levels.setdefault(words, len(heading[1]))
            lines.append(words)
        elif UNDERLINE.fullmatch(line) and lines and lines[-1].strip():
            levels.setdefault(lines[-1].strip(), 1 if "=" in line else 2)
            lines.append("")
        elif RULE.fullmatch(line[:200]) or DEFINITION.fullmatch(line):
            lines.append("")
        else:
            lines.append(unmarked(line))
    made = "\n".join(lines)
    return (made, levels) if made.strip() else (text, {})


def unmarked(line: str) -> str:
    if len(line) > LONGEST_LINE:
        return line
    for pattern, words in MARKS:
        line = pattern.sub(words, line)
    return line


def blocks_of(text: str, found: Sequence[Paragraph], levels: dict[str, int]) -> tuple[Block, ...]:
    """Return the paragraphs of a text, the headings among them with their kinds."""
    blocks: list[Block] = []
    has_headline = False
    for paragraph in found:
        words = " ".join(text[paragraph.start : paragraph.end].split())
        level = levels.get(words, 0)
        if not level:
            blocks.append(Block(words))
            continue
        is_headline = level == 1 and not has_headline
        has_headline = has_headline or is_headline
        kind = Kind.HEADLINE if is_headline else Kind.SUBHEADING
        blocks.append(Block(words, kind, f"heading mark {'#' * level}", is_sure=True))
    return tuple(blocks)
