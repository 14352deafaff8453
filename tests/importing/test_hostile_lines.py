"""Lines made to keep patterns busy are read at once."""

import time

import pytest

from desktop import importing

LONG = 100_000
HOSTILE = {
    "blanks": "A" + " " * LONG + "B",
    "no-break blanks": "A" + "\u00a0" * LONG + "B",
    "commas": "Ab, " * (LONG // 4),
    "places in capitals": "KYIV " * (LONG // 5) + "— Text here.",
    "brackets": "(" * LONG,
    "slashes": "A/" * (LONG // 2),
    "digits": "1" * LONG,
    "dates": "12.05.2025 " * (LONG // 11),
    "accents": "e\u0301" * (LONG // 2),
    "names": "Ana Ruiz and " * (LONG // 13),
    "names in capitals, as long as a paragraph": "WASHINGTON " * 250 + "(AP)",
    "abbreviations": "U.S. " * (LONG // 5),
}


@pytest.mark.parametrize("line", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_line_is_read_in_less_than_three_seconds(line: str) -> None:
    """Was 12 s and more for blanks, digits, capitals and accents; some 0.5 s on a quiet machine."""
    began = time.process_time()
    article = importing.read_text(f"A headline above it\n\n{line}\n", "pasted")
    assert time.process_time() - began < 3.0
    covered = "".join(article.passage_text(i) for i in range(len(article.passages)))
    assert "".join(covered.split()) == "".join(article.text.split())
