"""Tell the name of an outlet from a person's: "Harbour Times" beside "Jane Porter"."""

import re

from desktop.importing.agencies import agency_named

OUTLET_END = re.compile(
    r"\b(?:times|post|news|herald|tribune|gazette|press|journal|guardian|mail|independent|telegraph|observer|chronicle|"
    r"ledger|courier|express|mirror|globe|sentinel|examiner|inquirer|enquirer|bulletin|dispatch|echo|review|weekly|today|"
    r"monitor|magazine|media|network|wire|tv|radio|online|agency|\w*zeitung|\w*blatt|\w*anzeiger|\w*nachrichten|rundschau|"
    r"kurier|matin|новини|новости|газета|вісник|вестник|правда|медіа|медиа|радіо|радио)$",
    re.IGNORECASE,
)
"""Last words of outlets; nobody's last name, or hardly anybody's."""


def is_outlet_like(name: str) -> bool:
    """Tell whether a name is an agency's, or ends as outlets are called."""
    return bool(agency_named(name)) or (" " in name and OUTLET_END.search(name) is not None)
