"""Find who says what in a headline: "Official: …", "… - reports", "…, says Ruiz"."""

from desktop.quoting.attribution import Attribution, Paragraph, Region


def attributions(
    text: str, paragraph: Paragraph, regions: tuple[Region, ...], language: str
) -> list[Attribution]:
    return []
