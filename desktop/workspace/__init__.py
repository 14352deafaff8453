"""The open project: its value, its history, its file and its jobs."""

from desktop.workspace.asking import Original
from desktop.workspace.history import HISTORY, Step
from desktop.workspace.project_tasks import is_project
from desktop.workspace.tasks import Opened, among, comparison_key
from desktop.workspace.workspace import Workspace

__all__ = [
    "HISTORY",
    "Opened",
    "Original",
    "Step",
    "Workspace",
    "among",
    "comparison_key",
    "is_project",
]
