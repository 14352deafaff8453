"""The locks hold every dependency with its hashes, the same version in all, and no address."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
PIN = re.compile(
    r"^([\w.-]+)==(\S+)(?: ; (.+?))? \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.M
)


def pins(lock: Path) -> dict[str, set[str]]:
    """Return the versions of every package of a lock; there may be one for each Python."""
    found: dict[str, set[str]] = {}
    for name, version, _marker, _hashes in PIN.findall(lock.read_text(encoding="utf-8")):
        found.setdefault(name.lower().replace("_", "-"), set()).add(version)
    return found


def dependencies() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {re.split(r"[<>=]", one)[0].lower() for one in project["dependencies"]}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_is_pins_with_hashes_and_nothing_else(lock):
    assert PIN.sub("", lock.read_text(encoding="utf-8")).strip() == ""


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_lock_holds_every_dependency_of_the_program(lock):
    assert dependencies() <= set(pins(lock))


def test_all_locks_agree_on_the_versions_they_share():
    core, *others = [pins(ROOT / "requirements" / f"{n}.txt") for n in ("core", "dev", "models")]
    for other in others:
        assert {name: other[name] for name in core} == core
