"""Renew the translations after strings were added or changed.

    .venv/bin/python resources/translations/renew.py

Collects every string that goes through tr() or translate(), also those that stand in tables and
constants, where lupdate does not look, and the sentences that are made below the window; lets
pyside6-lupdate merge them into the .ts files and pyside6-lrelease make the .qm files of them.
Strings without a translation stay English. Needs the packages of requirements/dev.txt, changes
nothing else, and says how many strings are translated.
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
SENTENCES = "Sentences"
"""The context of what is made below the window, as desktop/window/said.py has it."""
MAKERS = ("Sentence", "UserError", "LimitReached", "NoProject")
"""What is called with the template of a sentence."""
SECOND = ("too_much", "trouble")
"""What is called with it behind what it is about."""
ENGLISH = ("desktop.commands", "desktop.picture")
"""What speaks on the command line only, in English."""
ENCODINGS = "desktop.text.encodings"
"""Its reasons are put into a sentence."""
ARTICLE, LINE = "desktop.story.article", "desktop.importing.line"


def tables() -> Iterator[Text]:
    """Give the strings of tables, which are translated one by one when they are shown."""
    actions = importlib.import_module("desktop.window.actions")
    for row in actions.rows():
        yield from (("Actions", row.text), ("Actions", row.tip))
    for menu in actions.MENUS:
        yield from (("MainWindow", menu), ("Actions", menu))
    builder = importlib.import_module("desktop.window.panel_builder")
    yield from (("Actions", text) for text in actions.SUBMENUS.values())
    marked = importlib.import_module("desktop.window.marked_text")
    yield from (("MarkedText", text) for text in marked.SAID.values())
    for command in importlib.import_module("desktop.window.quotes.keys").COMMANDS:
        yield from (("QuotesKeys", text) for text in (command.words, command.hint) if text)
    evidence = importlib.import_module("desktop.comparing.evidence")
    reasons = (evidence.WORDS, evidence.NAMES, evidence.NUMBERS, evidence.NEIGHBOURS)
    yield from (("Panel", text) for text in (*builder.DISAGREE.values(), *reasons))
    notes = importlib.import_module("desktop.window.findings_words").NOTES
    yield from (("Findings", text) for text in notes.values())
    yield "Help", importlib.import_module("desktop.story.comparison").HOW_SURE
    yield from ((SENTENCES, text) for text in made_below())
    phrases = importlib.import_module("desktop.window.evidence_phrases")
    yield from (("Evidence", text) for text in phrases.EVIDENCE)
    yield from (("Kinds", kind.value) for kind in importlib.import_module(ARTICLE).Kind)


def made_below() -> Iterator[str]:
    """Give the sentences and reasons of tables and constants below the window."""
    failures = importlib.import_module("desktop.storing.failures")
    opening = importlib.import_module("desktop.storing.opening")
    comparison = importlib.import_module("desktop.comparing.comparison")
    yield from (*failures.WRITING.values(), *failures.READING.values())
    yield from (failures.OTHER, failures.CLOSED, opening.READ_ONLY, opening.NAMELESS)
    yield from (comparison.NO_METHOD, comparison.OTHER_SCRIPT)
    yield from (importlib.import_module(ARTICLE).READER, importlib.import_module(LINE).TEXT)
    yield from importlib.import_module("desktop.window.said").OF_SYSTEM
    yield from importlib.import_module("desktop.importing.sniffing").ADVICE.values()


class Finder(ast.NodeVisitor):
    """Collects the strings of one module; a string that is no literal is looked up in the module."""

    def __init__(self, name: str, tree: ast.Module) -> None:
        self.name = name
        self.found: list[Text] = []
        self.classes: list[str] = []
        self.context = next(filter(None, map(own_context, tree.body)), "")
        self.lost: list[str] = []
        """Where a string is translated under a context that cannot be told, or is none."""
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        called = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if called == "tr" and node.args:
            self.add(self.context_of(node.func), node.args[0])
        elif called in ("translate", "QT_TRANSLATE_NOOP") and len(node.args) > 1:
            self.add(self.text_of(node.args[0]), node.args[1])
        elif called in self.makers() and node.args:
            self.add(SENTENCES, node.args[0])
        elif called in SECOND and len(node.args) > 1:
            self.add(SENTENCES, node.args[1])
        elif self.reads_files:
            for reason in reasons_of(called, node):
                self.add(SENTENCES, reason)
        self.generic_visit(node)

    def visit_Tuple(self, node: ast.Tuple) -> None:
        """Collect the reason that stands behind a kind."""
        for kind, reason in zip(node.elts, node.elts[1:], strict=False):
            is_kind = isinstance(kind, ast.Attribute) and getattr(kind.value, "id", "") == "Kind"
            if is_kind and self.reads_files:
                self.add(SENTENCES, reason)
        self.generic_visit(node)

    @property
    def reads_files(self) -> bool:
        return self.name.startswith("desktop.importing")

    def makers(self) -> tuple[str, ...]:
        """Return what is called with words that the window may translate."""
        if self.name.startswith(ENGLISH):
            return ()
        return (*MAKERS, "ValueError") if self.name == ENCODINGS else MAKERS

    def context_of(self, called: ast.expr) -> str:
        """Return the context of self.tr(), or of a function tr(), empty for that of another object."""
        if isinstance(called, ast.Name):
            return self.context
        is_own = isinstance(called, ast.Attribute) and getattr(called.value, "id", "") == "self"
        return self.classes[-1] if is_own and self.classes else ""

    def add(self, context: str, node: ast.expr) -> None:
        """Add a string, or both of a choice."""
        for each in (node.body, node.orelse) if isinstance(node, ast.IfExp) else (node,):
            text = self.text_of(each)
            if context and text:
                self.found.append((context, text))
            elif text:
                self.lost.append(f"{self.name}:{node.lineno}: {text}")

    def text_of(self, node: ast.expr) -> str:
        value: object = ""
        if isinstance(node, ast.Constant):
            value = node.value
        elif isinstance(node, ast.Name):
            value = getattr(importlib.import_module(self.name), node.id, "")
        return value if isinstance(value, str) else ""


def reasons_of(called: str, node: ast.Call) -> Iterator[ast.expr]:
    """Give the reason for the kind of a passage that a call states."""
    place = {"mark": 1, "Block": 2, "Cue": 1}.get(called)
    if place is not None and len(node.args) > place:
        yield node.args[place]
    if called in ("Block", "_replace"):
        yield from (each.value for each in node.keywords if each.arg == "reason")


def own_context(node: ast.stmt) -> str:
    """Return the context of a module's function `tr`, its own or another's that it imports."""
    if isinstance(node, ast.ImportFrom) and any(each.name == "tr" for each in node.names):
        path = ROOT / f"{str(node.module).replace('.', '/')}.py"
        return next(filter(None, map(own_context, parsed(path).body)), "")
    if not isinstance(node, ast.FunctionDef) or node.name != "tr":
        return ""
    calls = [each for each in ast.walk(node) if isinstance(each, ast.Call)]
    return str(calls[0].args[0].value) if isinstance(calls[0].args[0], ast.Constant) else ""


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def finders() -> Iterator[Finder]:
    """Give what was found in each module."""
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        yield Finder(name, parsed(path))


def texts() -> set[Text]:
    """Return every string of the program that can be translated."""
    return set(tables()).union(*(each.found for each in finders()))


def lost() -> list[str]:
    """Return the places of strings that would never be translated."""
    return [place for each in finders() for place in each.lost]


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
    found_in = ElementTree.parse(source).getroot()  # noqa: S314  # a file of ours
    done = [each.get("type") != "unfinished" for each in found_in.iter("translation")]
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
