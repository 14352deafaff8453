"""Lead the links inside a file to where their labels stand.

typst could do that itself, but each of its links makes it lay the paragraph around it out anew, and keeps 100 kB
meanwhile. So it writes where all labels are into an attachment, once; `Places` takes that out again.
"""

from __future__ import annotations

import json

import pikepdf
from pikepdf import Array, Name, Pdf

from desktop.exporting.pdf.texts import pdf_string

GOTO = "goto:"
"""What the addresses of such links begin with (resources/report/base.typ)."""
ATTACHED = "places.json"
"""The attachment with page (from 1), pt from the left and from above of each label (resources/report/report.typ)."""
ABOVE = 10.0
"""pt above a label from which a reader shows the page."""


class Places:
    """Where the labels of a file stand; `words` names a page of how many."""

    def __init__(self, pdf: Pdf, words: str) -> None:
        self.words = words
        self.pages = [page.obj for page in pdf.pages]
        self.highs = [float(page["/MediaBox"][3]) for page in self.pages]
        self.known: dict[str, tuple[int, float, float]] = {}
        if ATTACHED in pdf.attachments:
            self.known = json.loads(pdf.attachments[ATTACHED].get_file().read_bytes())
            del pdf.attachments[ATTACHED]
            if "/EmbeddedFiles" in pdf.Root.Names and not len(pdf.attachments):
                del pdf.Root.Names["/EmbeddedFiles"]

    def lead(self, link: pikepdf.Object, label: str) -> None:
        """Let a link go to a label, and say which page that is on."""
        number, x, y = self.known[label]
        page, high = self.pages[number - 1], self.highs[number - 1]
        place = round(x, 3), round(high - max(y - ABOVE, 0.0), 3)
        del link["/A"]
        link["/Dest"] = Array([page, Name.XYZ, *place, 0])
        link["/Contents"] = pdf_string(self.words.format(number, len(self.pages)))
