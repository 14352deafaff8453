"""Renew the translations after strings were added or changed.

    .venv/bin/python resources/translations/renew.py

Collects every string that goes through tr() or translate(), also those that stand in tables and
constants, where lupdate does not look; lets pyside6-lupdate merge them into the .ts files and
pyside6-lrelease make the .qm files of them. Strings without a translation stay English. Needs the
packages of requirements/dev.txt, changes nothing else, and says how many strings are translated.
"""

import ast
import importlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
LANGUAGES = ("uk",)
Text = tuple[str, str]
"""A context and a string."""


def tables() -> Iterator[Text]:
    """Give the strings of tables, which are translated one by one when they are shown."""
    actions = importlib.import_module("desktop.window.actions")
    for row in actions.rows():
        yield from (("Actions", row.text), ("Actions", row.tip))
    for menu in actions.MENUS:
        yield from (("MainWindow", menu), ("Actions", menu))
    builder = importlib.import_module("desktop.window.panel_builder")
    yield from (("Panel", text) for text in builder.DISAGREE.values())
    yield "Help", importlib.import_module("desktop.story.comparison").HOW_SURE


class Finder(ast.NodeVisitor):
    """Collects the strings of one module; a string that is no literal is looked up in the module."""

    def __init__(self, name: str, tree: ast.Module) -> None:
        self.name = name
        self.found: list[Text] = []
        self.classes: list[str] = []
        self.context = next(filter(None, map(own_context, tree.body)), "")
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        called = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if called == "tr" and node.args:
            is_method = isinstance(node.func, ast.Attribute) and self.classes
            self.add(self.classes[-1] if is_method else self.context, node.args[0])
        elif called == "translate" and len(node.args) > 1:
            context = self.text_of(node.args[0])
            if context:
                self.add(context, node.args[1])
        self.generic_visit(node)

    def add(self, context: str, node: ast.expr) -> None:
        text = self.text_of(node)
        if context and text:
            self.found.append((context, text))

    def text_of(self, node: ast.expr) -> str:
        if isinstance(node, ast.Constant):
            return str(node.value)
        if isinstance(node, ast.Name):
            value = getattr(importlib.import_module(self.name), node.id, "")
            return value if isinstance(value, str) else ""
        return ""


def own_context(node: ast.stmt) -> str:
    """Return the context of a module's own function `tr`."""
    if not isinstance(node, ast.FunctionDef) or node.name != "tr":
        return ""
    calls = [each for each in ast.walk(node) if isinstance(each, ast.Call)]
    return str(calls[0].args[0].value) if isinstance(calls[0].args[0], ast.Constant) else ""


def texts() -> set[Text]:
    """Return every string of the program that can be translated."""
    found = set(tables())
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        found.update(Finder(name, ast.parse(path.read_text(encoding="utf-8"))).found)
    return found


def renew(language: str, found: set[Text]) -> str:
    """Merge strings into the .ts file of a language and make its .qm; return what to say of it."""
    source = HERE / f"wireside_{language}.ts"
    tools = Path(sys.executable).parent
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder, "strings.py")
        lines = (f"QCoreApplication.translate({quote(c)}, {quote(t)})" for c, t in sorted(found))
        listed.write_text("\n".join(lines) + "\n", encoding="utf-8")
        options = ["-target-language", language, "-locations", "none", "-no-obsolete", "-silent"]
        run(str(tools / "pyside6-lupdate"), *options, str(listed), "-ts", str(source))
    release(source, source.with_suffix(".qm"))
    messages = ElementTree.parse(source).getroot().iter("message")  # noqa: S314  # a file of ours
    done = ["unfinished" not in ElementTree.tostring(each, "unicode") for each in messages]
    return f"{source.name}: {sum(done)} of {len(done)} strings translated"


def release(source: Path, target: Path) -> None:
    """Make a .qm file, without strings that nobody translated."""
    tools = Path(sys.executable).parent
    run(
        str(tools / "pyside6-lrelease"), "-silent", "-nounfinished", str(source), "-qm", str(target)
    )


def quote(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def run(*command: str) -> None:
    subprocess.run(command, check=True)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    strings = texts()
    for code in LANGUAGES:
        sys.stdout.write(renew(code, strings) + "\n")
