"""What the panel shows of the passage being read, as plain values."""

from dataclasses import dataclass

from desktop.window.marks import MarkKind

Run = tuple[int, int, MarkKind]
"""A half-open run of code points of the text it stands beside, with its mark."""


@dataclass(frozen=True, slots=True)
class Selected:
    """The passage being read; `kind` is named with the reason for it ("body: running text")."""

    address: str
    outlet: str
    text: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A similar passage of another article.

    `spans` mark this text, `own_spans` the selected one; a `rewritten` one is shown whole.
    """

    address: str
    outlet: str
    text: str
    strength: str = "solid"
    score: str = ""
    reasons: tuple[str, ...] = ()
    spans: tuple[Run, ...] = ()
    own_spans: tuple[Run, ...] = ()
    rewritten: bool = False


@dataclass(frozen=True, slots=True)
class PanelContent:
    """All that is said about one passage; each line of `absences` and `conflicts` is a sentence."""

    title: str
    subtitle: str
    selected: Selected
    counterparts: tuple[Shown, ...] = ()
    absences: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()


def all_own_spans(content: PanelContent) -> tuple[Run, ...]:
    """Return the marks of the selected text against all of its counterparts at once."""
    runs = {run for shown in content.counterparts if not shown.rewritten for run in shown.own_spans}
    return tuple(sorted(runs))
