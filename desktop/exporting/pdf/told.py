"""Say of a file what it is: title, author, dates, who made it, how its pages are counted."""

from __future__ import annotations

from importlib.metadata import version
from xml.sax.saxutils import escape

from pikepdf import Array, Dictionary, Name, Pdf, String

from desktop import VERSION
from desktop.exporting.pdf.document import Document
from desktop.exporting.pdf.texts import pdf_date

CREATOR = f"Wireside {VERSION}"
PRODUCER = f"Wireside {VERSION} (typst {version('typst')}, pikepdf)"
TOOL = b"<xmp:CreatorTool>"


def tell(pdf: Pdf, document: Document) -> None:
    """Complete what typst says of the file; its XMP says the same."""
    info = pdf.docinfo
    info["/Creator"], info["/Producer"] = String(CREATOR), String(PRODUCER)
    moment = pdf_date(document.made)
    if moment:
        info["/CreationDate"] = info["/ModDate"] = String(moment)
    root = pdf.Root
    root["/PageLabels"] = Dictionary(Nums=Array([0, Dictionary(S=Name.D)]))
    shown = root.get("/ViewerPreferences", Dictionary())
    shown["/DisplayDocTitle"] = True
    root["/ViewerPreferences"] = shown
    marked = root.get("/MarkInfo", Dictionary())
    if "/Suspects" in marked:  # false, as where it is left out; poppler 22.12 takes it for damage
        del marked["/Suspects"]
    if "/Outlines" in root:
        root["/PageMode"] = Name.UseOutlines
    _tell_xmp(pdf)


def _tell_xmp(pdf: Pdf) -> None:
    """Put our names into the XMP, which typst writes without a producer."""
    if "/Metadata" not in pdf.Root:
        return
    before, found, after = pdf.Root.Metadata.read_bytes().partition(TOOL)
    if found:
        _, _, rest = after.partition(b"</xmp:CreatorTool>")
        said = f"{escape(CREATOR)}</xmp:CreatorTool><pdf:Producer>{escape(PRODUCER)}</pdf:Producer>"
        pdf.Root.Metadata.write(before + found + said.encode() + rest)
