"""All phrases by which files and pages are said to state a fact, or to lack a part: for the translations.

They are made below the window in English, and stored. Nothing loads this module while the window is
used: `fact_words` looks a phrase up in the translations by itself, and one that is not ours stays as
it is.
"""

OF_PAGES = (
    "JSON-LD of the page",
    "address of the page",
    "byline of the page",
    "canonical link of the page",
    "copyright line of the page",
    "data of a script of the page",
    "date line of the page",
    "heading of the page",
    "host name of the address",
    "language that the page states",
    "meta element of the page",
    "numbers that can be read two ways",
    "section of the page",
    "the page and its words",
    "time element",
    "title of the page",
)
OF_TEXTS = (
    "byline in its text",
    "copyright line in its text",
    "date line in its text",
    "dateline in its text",
    "its headline",
    "its text",
    "its words",
    "line at the end of its text",
)
OF_FILES = (
    "BibTeX list",
    "CSL-JSON list",
    "Factiva header",
    "Nexis header",
    "RIS list",
    "Zotero list",
    "address in the saved page",
    "address in the web archive",
    "e-mail header",
    "feed",
    "footer of the printed page",
    "header of the forwarded e-mail",
    "package of the book",
    "package of the issue",
    "subject of the saved page",
)
OF_LACKING = (
    "a link to read on at its end",
    "box of a paywall in the page",
    "cut short in the web archive",
    "ends with a link to more",
    "its last sentence does not end",
    "looks like a check for robots",
    "looks like a consent page",
    "looks like a list of articles",
    "looks like a page that is missing",
    "looks like a page to log in",
    "looks like an error of the site",
    "one of several pages",
    "pages without text",
    "short text in the feed",
    "shorter than the page says it is",
    "the feed calls its text a summary",
    "the page says that it is not free to read",
    "words of a paywall at its end",
)
OF_MARGINS = (
    "page number of the PDF",
    "printed by the browser around the page",
    "running head of the PDF",
)
"""Reasons of passages that a PDF gives by a constant."""
GIVEN = "given with the example"
EVIDENCE = (*OF_PAGES, *OF_TEXTS, *OF_FILES, *OF_LACKING, *OF_MARGINS, GIVEN)
