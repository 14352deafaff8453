"""Let Qt's binding load what describes its functions after a start, not at its beginning.

PySide 6.11 compiles 3,000 lines of its own from source whenever it is imported, two thirds of them to
write stubs, signatures and the words of a TypeError: 20 ms of a start. Where it does otherwise, nothing
is left out. tests/test_qt_guard.py tells when this can go.
"""

import builtins
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from threading import RLock
from types import ModuleType

PACKAGE = "shibokensupport.signature"
MAPPING = f"{PACKAGE}.mapping"
OF_WRONG_CALLS = (MAPPING, *(f"{PACKAGE}.{name}" for name in ("parser", "layout", "errorhandler")))
OF_STUBS = (f"{PACKAGE}.lib.enum_sig", f"{PACKAGE}.lib.pyi_generator")
LEFT_OUT = frozenset(OF_WRONG_CALLS + OF_STUBS)
"""No call needs these that is right."""
RUNNING = RLock()


class Later(ModuleType):
    """A module that is run when a name of it is first asked for, on whatever thread."""

    def __init__(self, spec: ModuleSpec) -> None:
        super().__init__(spec.name)
        self.__spec__ = ModuleSpec(spec.name, spec.loader)  # the binding renames it
        self.unrun: ModuleSpec | None = spec
        """What it is to be run from; None once it was."""
        if spec.name == MAPPING:  # C takes this from the module's dictionary
            self.__dict__["update_mapping"] = self._update

    def run(self) -> None:
        with RUNNING:
            spec, self.unrun = self.unrun, None
            if spec is not None and spec.loader is not None:
                self.__spec__ = spec
                spec.loader.exec_module(self)

    def _update(self) -> None:
        self.run()
        self.__dict__["update_mapping"]()

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        self.run()
        return super().__getattribute__(name)


@contextmanager
def describing_later() -> Iterator[None]:
    """Import Qt in this context; afterwards Python's own import function is in its place.

    PySide puts one there for `from __feature__ import …`, which nobody here uses: it reads the source
    of every module that is imported after it, 40 ms of a start.
    """
    own = getattr(builtins, "__orig_import__", builtins.__import__)

    def import_less(
        name: str,
        globals: Mapping[str, object] | None = None,  # noqa: A002 - Python's own name
        locals: Mapping[str, object] | None = None,  # noqa: A002 - Python's own name
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        for part in fromlist or ():
            full = f"{name}.{part}"
            if full in LEFT_OUT and full not in sys.modules:
                found = find_spec(full)
                if found is not None:
                    sys.modules[full] = Later(found)
        return own(name, globals, locals, fromlist, level)

    builtins.__import__ = import_less
    try:
        yield
    finally:
        builtins.__import__ = own


def load_descriptions() -> Iterator[None]:
    """Load what describes wrong calls, a module a step: PySide fails if two threads do it at once."""
    for name in OF_WRONG_CALLS:
        module = sys.modules.get(name)
        if isinstance(module, Later):
            module.run()
            yield
