"""Every line of an original as it stands, with nothing in it that could be loaded, run or followed."""

from desktop.importing.content import Content, Source
from desktop.importing.originals import CAPTION, HEADING, ITEM, PICTURE, QUOTE, TEXT, whole_of
from desktop.importing.process import Reading

PAGE = b"""<!doctype html><html><head><title>Dam - Post</title><style>p{color:red}</style>
<script>alert('no')</script><link rel=stylesheet href=http://evil.example/x.css></head><body onload="x()">
<nav><ul><li><a href="javascript:alert(1)">Weather</a></li></ul></nav>
<h1>Dam gives way</h1><form action=http://evil.example><input value=secret><p>Subscribe now</p></form>
<p>The dam <a href="http://evil.example/">gave way</a> at noon.<img src="http://evil.example/i.png"
alt="A flooded street"> Nobody was hurt.</p>
<blockquote><p>It held for years.</p></blockquote>
<figure><img src="data:image/png;base64,AAAA" alt="logo"><figcaption>The dam in May</figcaption></figure>
<iframe src="http://evil.example/">frame</iframe></body></html>"""


def lines(content: Content) -> list[tuple[str, str]]:
    return [(block.reason, block.text) for draft in content.drafts for block in draft.blocks]


def test_every_line_comes_with_what_it_is_and_pictures_by_their_words() -> None:
    assert lines(whole_of(Source("dam.html", PAGE))) == [
        (ITEM, "Weather"),
        (HEADING, "Dam gives way"),
        (TEXT, "Subscribe now"),
        (TEXT, "The dam gave way at noon."),
        (PICTURE, "A flooded street"),
        (TEXT, "Nobody was hurt."),
        (QUOTE, "It held for years."),
        (CAPTION, "The dam in May"),
    ]


def test_no_address_script_or_style_comes_out() -> None:
    said = " ".join(text for _, text in lines(whole_of(Source("dam.html", PAGE))))
    for word in ("evil", "alert", "secret", "color", "AAAA", "frame", "javascript"):
        assert word not in said


def test_the_process_gives_the_same_lines() -> None:
    reading = Reading()
    try:
        source = Source("dam.html", PAGE, is_whole=True)
        assert lines(reading.read(source)) == lines(whole_of(source))
        article = reading.read(Source("dam.html", PAGE))
        assert lines(article) != lines(whole_of(source))
    finally:
        reading.stop()


def test_a_document_gives_all_lines_that_its_reader_finds() -> None:
    rtf = rb"{\rtf1\ansi Dam gives way\par The dam gave way at noon.\par}"
    assert [text for _, text in lines(whole_of(Source("dam.rtf", rtf)))] == [
        "Dam gives way",
        "The dam gave way at noon.",
    ]
