"""What the panel shows of the passage being read, as plain values."""

from dataclasses import dataclass

from desktop.window.reading_marks import Run, strongest


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

    `spans` mark this text, `own_spans` the selected one, both in code points from their start;
    a `rewritten` one is shown whole.
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
    """Return the marks of the selected text where it differs from at least one counterpart."""
    return strongest(run for shown in content.counterparts for run in shown.own_spans)
