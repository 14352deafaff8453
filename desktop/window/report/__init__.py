"""Word a story for an annotated PDF: values in, a document out. No widget is needed; the dialog is beside."""
