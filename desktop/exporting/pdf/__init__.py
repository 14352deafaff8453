"""Make an annotated PDF: a document of blocks is typeset, and its marks become annotations of the file."""
