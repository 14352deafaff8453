"""A PDF that a printing program writes, read as an article: fonts with tables, glyphs placed one by one."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter, QTextDocument

from desktop.importing.reading import parse

STORY = [
    "The council of Harrow Bay voted on Tuesday to close the old iron bridge over the Lode for two years, after"
    " engineers of the county found cracks in four of its piers.",
    '"We could not wait any longer," the mayor, Dana Ortega, told reporters in the evening. "The traffic office first'
    ' refused, then agreed to it."',
    "The difficult affair of the bridge will cost 12 million pounds, says the county, which pays for most of it."
    " Nobody knows the final sum before the piers are opened in summer.",
    "It was late when they left.",
    "Traffic will go over the northern crossing from the first of May, and the buses of lines 4 and 12 are to take"
    " another way through Mill Street.",
]


def test_a_pdf_that_qt_writes_becomes_the_article_that_was_printed(
    tmp_path: Path, qapp: QGuiApplication
) -> None:
    path = tmp_path / "q.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    document = QTextDocument()
    body = "".join(f'<p style="text-align:justify">{text}</p>' for text in STORY)
    arabic = "صوّت المجلس يوم الثلاثاء على إغلاق الجسر القديم لمدة سنتين (2026) بعد اكتشاف شقوق في أربعة من دعائمه."
    russian = "Городской совет проголосовал во вторник за закрытие старого моста на два года после проверки."
    document.setHtml(
        f'<h1>Council closes the iron bridge</h1>{body}<p dir="rtl">{arabic}</p><p>{russian}</p>'
    )
    document.print_(writer)
    del writer
    article = parse(path.read_bytes(), "q.pdf")
    assert article.headline == "Council closes the iron bridge"
    paragraphs = article.text.split("\n\n")
    assert paragraphs[1 : 1 + len(STORY)] == STORY
    assert paragraphs[-2:] == [arabic, russian] or paragraphs[-3:-1] == [arabic, russian]
