"""A brief that is copied says words as printed, where they are from, and whether somebody checked them."""

from desktop.exporting.brief_text import TextBrief, TextPin, TextPlace, as_html, as_plain

PLACE = TextPlace(
    'They had <b>"four"</b> boats & a raft.',
    "speaker as printed: the warden.",
    "The Gazette, no date, A1.3.",
    "<i>The Gazette</i>, no date, A1.3.",
)
PIN = TextPin(
    1,
    "Numbers disagree: four, three",
    (PLACE,),
    ("A3, The Herald: checked absent by Ana, 2026-01-02",),
    note="Ask twice.\nThen again <now>",
    state="not checked",
)
BRIEF = TextBrief("Boats", "1 pin, 0 checked", (PIN,), "Found by a program.")


def test_plain_text_has_every_part_under_its_number() -> None:
    assert as_plain(BRIEF) == (
        "Boats\n1 pin, 0 checked\n\n"
        "1. Numbers disagree: four, three\n"
        '   They had <b>"four"</b> boats & a raft.\n'
        "   – speaker as printed: the warden. The Gazette, no date, A1.3.\n"
        "   A3, The Herald: checked absent by Ana, 2026-01-02\n"
        "   Note: Ask twice.\n   Then again <now>\n"
        "   [not checked]\n\n"
        "Found by a program.\n"
    )


def test_no_markup_of_an_article_or_a_reader_counts_in_html() -> None:
    html = as_html(BRIEF)
    assert "They had &lt;b&gt;&quot;four&quot;&lt;/b&gt; boats &amp; a raft." in html
    assert "Ask twice.<br>Then again &lt;now&gt;" in html
    assert "<i>The Gazette</i>, no date, A1.3." in html
    assert "[not checked]" in html


def test_a_comment_is_told_from_the_words_of_the_article() -> None:
    noted = BRIEF._replace(pins=(PIN._replace(comment="why <four>?"),))
    assert "\n   Comment: why <four>?\n" in as_plain(noted)
    assert "<p>Comment: <bdi>why &lt;four&gt;?</bdi></p>" in as_html(noted)


def test_pins_keep_their_numbers_in_html() -> None:
    second = PIN._replace(number=2, state="checked by Ana, 2026-01-03")
    html = as_html(BRIEF._replace(pins=(PIN, second)))
    assert html.index('<li value="1">') < html.index('<li value="2">')
    assert "[checked by Ana, 2026-01-03]" in html


def test_words_from_right_to_left_do_not_turn_what_stands_beside_them() -> None:
    arabic = PLACE._replace(words="قال المتحدث 4", said="")
    text = as_plain(BRIEF._replace(pins=(PIN._replace(places=(arabic,)),)))
    assert "   \u2068قال المتحدث 4\u2069\n   – The Gazette" in text
    assert "<bdi>قال المتحدث 4</bdi>" in as_html(
        BRIEF._replace(pins=(PIN._replace(places=(arabic,)),))
    )


def test_a_whole_article_has_no_empty_line_of_words() -> None:
    whole = PLACE._replace(words="", said="The article as a whole.")
    text = as_plain(BRIEF._replace(pins=(PIN._replace(places=(whole,)),)))
    assert "three\n   – The article as a whole. The Gazette" in text
