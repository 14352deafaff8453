"""Say as a query what is of an outlet: by its name, by the very name where others are found by it, too."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.searching.rewording import exactly, named

if TYPE_CHECKING:
    from desktop.story.project import Project


def outlet_asker(project: Project) -> Callable[[str], str]:
    """Return what says a query for an outlet of a project; names are read once, at the first need."""
    from desktop.searching.catalogue import forms_of

    pairs = {
        (each.outlet and each.outlet.value, each.carried_by and each.carried_by.value)
        for each in project.articles
    }
    forms = {name: f" {' '.join(forms_of(name))} " for pair in pairs for name in pair if name}

    def asking(outlet: str) -> str:
        wanted = forms.get(outlet, "")
        others = {name for name, form in forms.items() if wanted in form and name != outlet}
        carried = {carrier for own, carrier in pairs if own != outlet}
        is_shared = not wanted.strip() or not others.isdisjoint(forms) or outlet in carried
        return (exactly if is_shared else named)("outlet", outlet)

    return asking
