"""What stands in quotation marks, paragraph by paragraph, with marks that are missing or repeated."""

import re
from collections.abc import Iterable, Iterator, Sequence

from desktop.quoting.attribution import Paragraph, Region, Role
from desktop.quoting.incises import without_incises
from desktop.text.quotation import Marks, begins_in_marks, marks_of

NAME = r"(?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady)\.? )?[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]+|[A-Z]\.|de|van|von|bin|al)){0,3}"
VERB = r"(?:said|says|told|added|adds|asked|warned|insisted|wrote|tweeted|claimed|replied|explained|continued|declared|argued)"
CUE = re.compile(
    rf"[,.?!…] (?={VERB}\b(?! (?:that|to)\b)|(?:he|she|they|it|I|we|(?:the |an? )?(?:[a-z-]+ ){{0,3}}{NAME}|the (?:[a-z-]+ ){{1,3}}) ?{VERB}\b)"
    r"|, (?=(?:сказа[вл]|заяви[вл]|dijo|sagte|a dit|dit)[\w-]*\b)"
)
"""Where the words end of somebody who opened marks and never closed them: `"We will go, said Mr Lee.`"""
CUE_BEHIND = re.compile(rf"\s?(?:(?:he|she|they|it|{NAME}|the \w+) {VERB}|{VERB})\b")
"""What follows on a mark that only closes, so that the one that opened is missing."""
SENTENCE_END = re.compile(r"[.!?…][)\]\"'”’]*\s+(?=[\"'“‘«A-ZÀ-ÞЀ-Я\d])")


def regions(text: str, paragraphs: Sequence[Paragraph]) -> tuple[Region, ...]:
    """Return what stands in marks in all paragraphs where somebody may speak, sorted by start; linear."""
    spoken = [paragraph for paragraph in paragraphs if paragraph.role is not Role.SKIPPED]
    found: list[Region] = []
    goes_on = False
    for count, paragraph in enumerate(spoken):
        marks = marks_of(text, paragraph.start, paragraph.end)
        following = spoken[count + 1] if count + 1 < len(spoken) else None
        here = list(_of_paragraph(text, paragraph, marks, following))
        if goes_on and marks.closed and not _is_opened_before(here, marks.closed[0][0]):
            here = _without_opening(paragraph, marks.closed[0], here)
        if goes_on:
            here = _carried_on(text, paragraph, here)
        goes_on = _is_left_open(text, paragraph, following, here, marks)
        found += here
    return tuple(_with_depths(without_incises(text, found)))


def _of_paragraph(
    text: str, paragraph: Paragraph, marks: Marks, following: Paragraph | None
) -> Iterator[Region]:
    """Yield the regions of one paragraph, those with a missing mark included."""
    starts = sorted([pair.start for pair in marks.pairs] + [start for start, _ in marks.opened])
    for pair in marks.pairs:
        yield Region(pair.start, pair.end, (pair.inner_start, pair.inner_end))
    for start, inner in marks.opened:
        later = next((each for each in starts if each > start), paragraph.end)
        cue = CUE.search(text, inner, paragraph.end)
        end = min(cue.start() + 1 if cue else paragraph.end, paragraph.end)
        if following is None or cue or not begins_in_marks(text, following.start, following.end):
            end = min(end, later)
        end = inner + len(text[inner:end].rstrip())
        if end > inner:
            yield Region(start, end, (inner, end), is_closed=False)
    if marks.closed and not marks.pairs and not marks.opened:
        yield from _opened_nowhere(text, paragraph, *marks.closed[0])


def _opened_nowhere(text: str, paragraph: Paragraph, start: int, end: int) -> Iterator[Region]:
    """Yield the sentence before a mark that only closes, where a cue follows on it."""
    if text[start - 1 : start] not in tuple(",.?!…") or not CUE_BEHIND.match(text, end):
        return
    first = paragraph.start
    if first < start:
        yield Region(first, end, (first, start), is_closed=False)


def _is_opened_before(here: Sequence[Region], place: int) -> bool:
    return any(region.start < place for region in here)


def _without_opening(
    paragraph: Paragraph, closed: tuple[int, int], here: Sequence[Region]
) -> list[Region]:
    """Add what carries on from the paragraph before and closes without a mark that opens again."""
    rest = [region for region in here if region.start >= closed[1]]
    if closed[0] == paragraph.start:
        return rest
    return [Region(paragraph.start, closed[1], (paragraph.start, closed[0])), *rest]


def _carried_on(text: str, paragraph: Paragraph, here: Sequence[Region]) -> list[Region]:
    """Tell the first region of a paragraph that it carries on the one before."""
    line = text[paragraph.start : paragraph.end]
    first = paragraph.start + len(line) - len(line.lstrip())
    return [
        region._replace(goes_on=True) if region.start <= first else region
        for region in sorted(here, key=lambda each: (each.start, -each.end))
    ]


def _is_left_open(
    text: str,
    paragraph: Paragraph,
    following: Paragraph | None,
    here: Sequence[Region],
    marks: Marks,
) -> bool:
    """Tell whether the next paragraph carries on what this one opened and did not close."""
    end = paragraph.start + len(text[paragraph.start : paragraph.end].rstrip())
    is_open = any(not region.is_closed and region.end == end for region in here)
    if not is_open or not marks.opened or following is None or paragraph.role is not following.role:
        return False
    if begins_in_marks(text, following.start, following.end):
        return True
    after = marks_of(text, following.start, following.end)
    return bool(after.closed) and not after.opened and not _closes_after(after)


def _closes_after(marks: Marks) -> bool:
    return any(pair.start < marks.closed[0][0] for pair in marks.pairs)


def _with_depths(found: Iterable[Region]) -> Iterator[Region]:
    """Yield regions sorted, each with the number of others around it; those that cross one are dropped."""
    around: list[Region] = []
    for region in sorted(found, key=lambda each: (each.start, -each.end)):
        while around and around[-1].end <= region.start:
            around.pop()
        if around and region.end > around[-1].end:
            continue
        yield region._replace(depth=len(around))
        around.append(region)


def blocks(text: str, found: Iterable[Region]) -> list[list[Region]]:
    """Group the outermost regions: those that carry on the one right before stand with it."""
    groups: list[list[Region]] = []
    for region in found:
        if region.depth:
            continue
        if region.goes_on and groups and not text[groups[-1][-1].end : region.start].strip():
            groups[-1].append(region)
        else:
            groups.append([region])
    return groups
