"""How a long document begins: whole blocks, some rows of a table, and no link that leads nowhere."""

from desktop.exporting.pdf.document import (
    Cell,
    Document,
    Heading,
    Margin,
    Para,
    Printed,
    Row,
    Rows,
    Run,
    Table,
)
from desktop.window.report.preview_head import ENOUGH, LONG, head_of, length

LINE = "x" * 100


def para(to: str = "", label: str = "") -> Para:
    return Para((Run(LINE, to=to),), label=label)


def test_a_short_document_stays_as_it_is() -> None:
    document = Document("Story", "Ana", (Heading("One"), para()))
    assert head_of(document) is document


def test_a_long_one_is_its_first_blocks() -> None:
    blocks = tuple(para() for _ in range(LONG // 100 + 1))
    head = head_of(Document("Story", "Ana", blocks))
    assert head.blocks == blocks[: len(head.blocks)]
    assert ENOUGH <= length(head.blocks) < ENOUGH + 200


def test_of_rows_and_tables_there_are_some() -> None:
    rows = Rows(((Run("A"),),), tuple(Row((Cell((para(),)),)) for _ in range(900)))
    table = Table(("A",), tuple(((Run(LINE),),) for _ in range(900)), (1.0,))
    for block in (rows, table):
        (kept,) = head_of(Document("Story", "Ana", (block,))).blocks
        assert isinstance(kept, Rows | Table)
        assert 1 <= len(kept.rows) < 100


def test_of_passages_without_notes_there_are_some() -> None:
    margin = Margin(tuple(Printed(f"A1.{n}", (Run(LINE),)) for n in range(900)))
    (kept,) = head_of(Document("Story", "Ana", (margin,))).blocks
    assert isinstance(kept, Margin)
    assert 1 <= len(kept.passages) < 100


def test_a_row_that_is_longer_than_a_page_is_there() -> None:
    rows = Rows(((Run("A"),),), (Row((Cell((Para((Run("x" * 2 * LONG),)),)),)),) * 2)
    (kept,) = head_of(Document("Story", "Ana", (rows,))).blocks
    assert isinstance(kept, Rows)
    assert len(kept.rows) == 1


def test_links_to_what_is_cut_off_are_plain_words() -> None:
    blocks = (para(to="later"), *(para() for _ in range(LONG // 100)), para(label="later"))
    first = head_of(Document("Story", "Ana", blocks)).blocks[0]
    assert isinstance(first, Para)
    assert first.runs[0].to == ""
