"""Bring text from anywhere into the one form that articles are kept in.

The form: NFC; every line end (CRLF, CR, NEL, U+2028, U+2029, vertical tab, form feed and the
separators FS, GS, RS) is one LF; other control characters but tab are taken out; surrogates that do
not make a pair become U+FFFD; byte order marks at the start are taken out.
"""

import re
import unicodedata

LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f]")
SURROGATES = re.compile("[\ud800-\udfff]")
BOM = "\ufeff"


def normal(text: str) -> str:
    """Return `text` in normal form; idempotent, O(n)."""
    if SURROGATES.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    text = CONTROLS.sub("", LINE_ENDS.sub("\n", text))
    return unicodedata.normalize("NFC", text.lstrip(BOM))
