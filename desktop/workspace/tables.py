"""Make a table of what a window shows, or of what was read without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.exporting.pdf.material import Material
    from desktop.exporting.tables import Written


def table_of(name: str, material: Material, separator: str = ",") -> Written:
    """Return a table by its name in `exporting.tables.TABLES`. Cost: that of wording compares each link."""
    from desktop.comparing.counterparts import wording_of
    from desktop.exporting.tables import write_table
    from desktop.exporting.tables.source import Source

    return write_table(name, Source(material, wording_of(material.project.articles)), separator)
