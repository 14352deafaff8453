"""Read an OpenDocument text (.odt): its paragraphs as they stand after all changes, without what is hidden."""

from __future__ import annotations

from desktop.importing.content import Content, Draft, Source
from desktop.importing.documents.opentext import ENCRYPTION, paragraphs_of, title_of
from desktop.importing.documents.refusing import BROKEN, changes_told, damaged, extractor, protected
from desktop.importing.documents.styles import blocks_of
from desktop.importing.limits import check_archive
from desktop.story.errors import Sentence

CHANGED = b":changed-region"
"""An element that only a document with tracked changes has."""
PARTS = ("content.xml", "styles.xml", "meta.xml")
"""What is read of a document; only the first must be there."""


def read(source: Source) -> Content:
    """Return the article of an OpenDocument text; raises UserError."""
    from odfdo import Container
    from odfdo.security import SecurityError

    kind = Sentence("OpenDocument text (.odt)")
    with source.open() as file:
        check_archive(file, source.name)
        try:
            container = Container(file)
            if ENCRYPTION in (container.get_part("META-INF/manifest.xml") or b""):
                raise protected(source)
            named = {name: container.get_part(name) for name in PARTS if name in container.parts}
            content, styles = named["content.xml"], named.get("styles.xml")
            title = title_of(named.get("meta.xml"))
            found = list(paragraphs_of(content, styles))
        except (SecurityError, *BROKEN) as error:
            raise damaged(source, kind) from error
    draft = Draft(blocks_of(found, title), extractor=extractor("odfdo"))
    return Content((draft,), changes_told(source, CHANGED in content))
