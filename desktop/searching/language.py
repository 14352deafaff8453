"""The language of queries: what is typed becomes a tree, and what cannot be understood a sentence.

    missiles russia            both, in any form         w/5  near  w/s  w/p     near each other
    missiles OR rockets        one of them               atleast3 sanctions      three times at least
    NOT weapons   -weapons     without                   miss*  w?r  zelens~     beginnings, patterns, spellings
    "long-range missiles"      one after another         =May  ="May Day"        letter by letter
    "trade (deficit OR surplus)"                         headline: lead: outlet: byline: speaker: quote: …
    2024-05  >2024-05-30  date:"last week"  words>500    only:"Latin Post"  nocounterpart:NewsTrack
    date:none  outlet:none  byline:none                  outlet:="Post"  the whole name

"and" and "or" between two things are operators in any case, NOT in capitals or behind one of those. Nothing that is typed raises or hangs: what is broken is
left out, and said with its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from desktop.searching.dates import Days, compared, days_of
from desktop.searching.joining import all_of, any_of, spot_of
from desktop.searching.lexing import Part, Token, is_none, plain_name, tokens
from desktop.searching.tree import (
    AtLeast,
    Between,
    Choice,
    Field,
    Near,
    NoCounterpart,
    Node,
    Not,
    Only,
    Outlet,
    Phrase,
    Single,
    Unit,
    Unstated,
    field_of,
)
from desktop.searching.typed_words import (
    LEAST_LETTERS,
    counts_of,
    is_too_short,
    phrase_parts,
    without_separators,
    word_parts,
)
from desktop.story.errors import Sentence

LONGEST = 2_000
"""Code points of a query; what is behind them is not read."""
DEEPEST = 40
"""Parentheses in parentheses."""
MOST_DISTANCE = 500
COUNTED = "Type numbers of words as words>500 or words:300..500."
ISO = re.compile(
    r"(?:\d{4}-\d{2}(?:-\d{2})?(?:(?:\.\.|–|—)(?:\d{4}-\d{2}(?:-\d{2})?)?)?|\.\.\d{4}-\d{2}(?:-\d{2})?)$"
)
FEW = 3
"""Parts of a query in which "not" and "near" are rather meant as operators."""


class Trouble(NamedTuple):
    """What of a query was not understood, and where: half-open code points of what was typed."""

    sentence: Sentence
    start: int
    end: int


class Understood(NamedTuple):
    """A query as it was understood; without a tree there is nothing to look for."""

    tree: Node | None
    troubles: tuple[Trouble, ...] = ()


def understand(typed: str, today: date) -> Understood:
    """Read a query; `today` is what "last week" counts from."""
    reader = _Reader(typed[:LONGEST], today)
    if len(typed) > LONGEST:
        said = Sentence("Only the first {most} characters are looked for.", most=LONGEST)
        reader.troubles.append(Trouble(said, LONGEST, len(typed)))
    tree = reader.either(Field.TEXT, 0)
    while reader.next is not None:
        reader.trouble(reader.taken(), "This parenthesis closes none that was opened.")
        more = reader.either(Field.TEXT, 0)
        tree = _joined(tree, more)
    return Understood(tree, tuple(reader.troubles))


def _joined(one: Node | None, other: Node | None) -> Node | None:
    if one is None or other is None:
        return other if one is None else one
    return all_of((one, other))


class _Reader:
    """Reads tokens by descent: OR, then AND, then NOT, then what is near, then single things."""

    def __init__(self, typed: str, today: date) -> None:
        self.tokens = list(tokens(typed))
        self.today = today
        self.at = 0
        self.troubles: list[Trouble] = []

    # --- tokens ---------------------------------------------------------------------------------

    @property
    def next(self) -> Token | None:
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def is_next(self, *parts: Part) -> bool:
        return self.next is not None and self.next.part in parts

    def taken(self) -> Token:
        token = self.tokens[self.at]
        self.at += 1
        return token

    def trouble(self, token: Token, template: str, **values: object) -> None:
        self.troubles.append(Trouble(Sentence(template, **values), token.start, token.end))

    # --- booleans -------------------------------------------------------------------------------

    def either(self, field: Field, depth: int) -> Node | None:
        return self._chain(Part.OR, any_of, lambda: self.all(field, depth))

    def all(self, field: Field, depth: int) -> Node | None:
        parts: list[Node] = []
        while self.next is not None and not self.is_next(Part.CLOSE, Part.OR):
            if self.is_next(Part.AND):
                operator = self.taken()
                is_last = self.at == len(self.tokens) or self.is_next(Part.CLOSE, Part.OR, Part.AND)
                if not parts or is_last:
                    self._lonely(operator)
                continue
            part = self.negated(field, depth)
            if part is not None:
                parts.append(part)
        return all_of(tuple(parts)) if parts else None

    def _chain(
        self,
        between: Part,
        join: Callable[[tuple[Node, ...]], Node],
        read: Callable[[], Node | None],
    ) -> Node | None:
        parts = []
        operator: Token | None = None
        while True:
            part = read()
            if part is not None:
                parts.append(part)
            elif operator is not None or self.is_next(between):
                self._lonely(operator or self.tokens[self.at])
            if not self.is_next(between):
                break
            operator = self.taken()
        return join(tuple(parts)) if parts else None

    def _lonely(self, operator: Token) -> None:
        if operator.value.isalpha() and operator.value != operator.value.upper():
            return  # in small letters, while what follows is being typed
        self.trouble(
            operator,
            "{operator} stands between two things; one of them is missing.",
            operator=operator.value,
        )

    def negated(self, field: Field, depth: int) -> Node | None:
        is_not, first = False, None
        while self.is_next(Part.NOT, Part.MINUS):
            first = first or self.next
            self.taken()
            is_not = not is_not
        part = self.near(field, depth)
        if part is None and first is not None:
            self.trouble(first, "What is not wanted is missing behind {sign}.", sign=first.value)
        return part if part is None or not is_not else Not(part)

    # --- what is near ---------------------------------------------------------------------------

    def near(self, field: Field, depth: int) -> Node | None:
        one = self.single(field, depth)
        while self.is_next(Part.NEAR):
            operator = self.taken()
            other = self.single(field, depth)
            if one is None or other is None:
                self._lonely(operator._replace(value=_typed_near(operator.value)))
                one = other if one is None else one
                continue
            if operator.is_ordered:
                self.trouble(operator, "Words near each other are found in any order.")
            one = self._paired(one, other, operator)
        return one

    def _paired(self, one: Node, other: Node, operator: Token) -> Node:
        left, right = spot_of(one), spot_of(other)
        if left is None or right is None:
            self.trouble(
                operator, "Only words, phrases and choices between them can stand near each other."
            )
            return all_of((one, other))
        if field_of(left) != field_of(right):
            self.trouble(operator, "What stands near each other has to be in the same field.")
            return all_of((one, other))
        if operator.value in ("sentence", "paragraph"):
            return Near(left, right, Unit(operator.value), 0)
        distance = int(operator.value)
        if not 1 <= distance <= MOST_DISTANCE:
            self.trouble(operator, "Words can be 1 to {most} apart.", most=MOST_DISTANCE)
        return Near(left, right, Unit.WORDS, min(max(distance, 1), MOST_DISTANCE))

    # --- single things --------------------------------------------------------------------------

    def single(self, field: Field, depth: int) -> Node | None:
        """Read a word, a phrase, a field with what it asks, or a group; nothing before an operator."""
        if self.next is None or self.is_next(Part.CLOSE, Part.AND, Part.OR, Part.NEAR):
            return None
        token = self.taken()
        if token.part is Part.OPEN:
            return self._group(token, field, depth)
        if token.part is Part.FIELD:
            return self._field(token, depth)
        if token.part is Part.COMPARE:
            return self._compared(token)
        if token.part is Part.ATLEAST:
            return self._at_least(token, field, depth)
        if token.part is Part.QUOTED:
            return self._phrase(token, field)
        if token.part in (Part.NOT, Part.MINUS):
            self.trouble(token, "{sign} cannot stand here.", sign=token.value)
            return None
        return self._word(token, field)

    def _group(self, opened: Token, field: Field, depth: int) -> Node | None:
        if depth >= DEEPEST:
            self.trouble(opened, "There are too many parentheses in one another.")
            self.at = len(self.tokens)
            return None
        found = self.either(field, depth + 1)
        if self.is_next(Part.CLOSE):
            closed = self.taken()
            if found is None:
                self.trouble(
                    opened._replace(end=closed.end), "Nothing stands in these parentheses."
                )
        else:
            self.trouble(opened, "This parenthesis is not closed.")
        return found

    def _field(self, token: Token, depth: int) -> Node | None:
        name = token.value
        if self.next is not None and is_none(name, self.next):
            self.taken()
            return Unstated(name)
        if name in ("only", "nocounterpart", "date", "words"):
            return self._named(token)
        if name == "outlet" and self.next is not None and self.next.is_exact:
            return self._outlet()
        found = self.single(Field(name), depth + 1) if depth < DEEPEST else None
        if found is None:
            self.trouble(token, "What to look for is missing behind {name}:", name=name)
        return found

    def _named(self, token: Token) -> Node | None:
        """Read what stands behind a field that is not looked for as words."""
        if not self.is_next(Part.WORD, Part.QUOTED, Part.COMPARE):
            self.trouble(token, "What to look for is missing behind {name}:", name=token.value)
            return None
        value = self.taken()
        if value.part is Part.COMPARE:
            what = "day" if token.value == "date" else token.value
            return self._compared(value._replace(value=f"{what} {value.value.partition(' ')[2]}"))
        name = " ".join(value.value.split())
        if token.value == "date":
            return self._days(value, days_of(name, self.today))
        if token.value == "words":
            return self._counted(value, name)
        name = plain_name(name)
        if not any(each.isalnum() for each in name):
            self.trouble(value, "What to look for is missing behind {name}:", name=token.value)
            return None
        return Only(name) if token.value == "only" else NoCounterpart(name)

    def _outlet(self) -> Node | None:
        """Read the very name of an outlet."""
        token = self.taken()
        name = plain_name(token.value)
        if not any(each.isalnum() for each in name):
            self.trouble(token, "What to look for is missing behind {name}:", name="outlet")
            return None
        return Outlet(name)

    def _counted(self, token: Token, typed: str) -> Node | None:
        limits = counts_of(typed)
        if limits is None:
            self.trouble(token, COUNTED)
            return None
        return Between("words", *limits)

    def _days(self, token: Token, days: Days | None) -> Node | None:
        if days is None:
            self.trouble(
                token,
                '{typed} is no date. Type 2024-05-30, 2024-05, 2024-05-01..2024-05-30 or "last week".',
                typed=token.value,
            )
            return None
        first, last = (None if each is None else each.toordinal() for each in days)
        return Between("day", first, last)

    def _compared(self, token: Token) -> Node | None:
        what, sign, typed = token.value.split(" ")
        if what == "day":
            return self._days(token._replace(value=typed), compared(sign, typed))
        typed = without_separators(typed)
        if not typed.isdecimal() or what != "words":
            self.trouble(token, COUNTED)
            return None
        count = int(typed[:9])
        if sign[0] == ">":
            return Between("words", count + (sign == ">"), None)
        return Between("words", None, count - (sign == "<"))

    def _at_least(self, token: Token, field: Field, depth: int) -> Node | None:
        part = self.single(field, depth + 1) if depth < DEEPEST else None
        count = max(int(token.value), 1)
        spot = None if part is None else spot_of(part)
        if part is None:
            self.trouble(token, "What to count is missing behind {name}.", name=f"atleast{count}")
        elif spot is None or isinstance(spot, Near):
            self.trouble(token, "Only words, phrases and choices between them can be counted.")
            return part
        else:
            return AtLeast(count, spot)
        return None

    # --- words ----------------------------------------------------------------------------------

    def _phrase(self, token: Token, field: Field) -> Node | None:
        if not token.is_closed:
            self.trouble(
                token._replace(end=token.start + 1), "These quotation marks are not closed."
            )
        parts = phrase_parts(token.value, field, is_exact=token.is_exact)
        if not parts:
            self.trouble(token, "Nothing stands in these quotation marks.")
            return None
        if token.slop and len(parts) > 1:
            return self._loose(parts, token)
        return parts[0] if len(parts) == 1 else Phrase(parts, field)

    def _loose(self, parts: tuple[Single | Choice, ...], token: Token) -> Node:
        """Return words of which each is near those before it."""
        near: Node = parts[0]
        for part in parts[1:]:
            near = self._paired(near, part, token._replace(value=str(token.slop)))
        return near

    def _word(self, token: Token, field: Field) -> Node | None:
        if field is Field.TEXT and not token.is_exact and ISO.match(token.value):
            return self._days(token, days_of(token.value, self.today))
        found = word_parts(token.value, field, is_exact=token.is_exact)
        if not found:
            return None  # signs that belong to no word, as a dash between two
        if not token.is_exact and self._is_between():
            self._hint(token)
        if is_too_short(found[0]):
            self.trouble(
                token, "Type at least {least} letters beside * and ?.", least=LEAST_LETTERS
            )
            return None
        return found[0] if len(found) == 1 else Phrase(found, field)

    def _hint(self, token: Token) -> None:
        """Say of a word that it may be meant as an operator."""
        word = token.value.casefold()
        if word == "not":
            self.trouble(
                token, 'Write NOT in capitals to leave out what is behind it; "not" is looked for.'
            )
        elif word == "near":
            self.trouble(
                token, 'Write NEAR in capitals for words near each other; "near" is looked for.'
            )

    def _is_between(self) -> bool:
        """Tell whether the part that was just taken stands between the two others of a short query."""
        return len(self.tokens) == FEW and self.at == FEW - 1 and self.tokens[0].part is Part.WORD


def _typed_near(value: str) -> str:
    return f"w/{value}" if value.isdecimal() else f"w/{value[0]}"
