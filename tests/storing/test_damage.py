"""A damaged file is named as damaged or reads as before; it is never another text, and never touched."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from desktop.storing.backups import back_up
from desktop.storing.header import NoProject
from desktop.storing.opening import Opened, open_project, read_backup
from desktop.storing.project_file import original_of, originals_in
from desktop.story.errors import UserError
from desktop.story.project import Project, set_fact
from desktop.story.stories import remove_articles
from tests.storing.made import article_of, digest, full_project, opened, stored
from tests.storing.pages import Pages

FLIPS = 20
"""Bits flipped in each region of the file; there are some 27 regions."""


class Sound:
    """A project in which every kind of page is: texts and originals that overflow, free pages."""

    def __init__(self, folder: Path) -> None:
        project, originals = full_project(8, sentences=280)
        original = article_of(Random(7), sentences=300)[1]
        self.path = folder / "Sound.wireside"
        self.project = stored(self.path, project, [*originals, original])
        with opened(self.path) as found:
            assert found.file is not None
            self.project = remove_articles(self.project, [4, 6])
            found.file.write(found.project, self.project)
        self.data = self.path.read_bytes()
        self.regions = dict(Pages(self.path).places())

    def is_told_truly(self, found: Opened) -> bool:
        """Tell whether all that is shown is as it was, and what is not shown was named."""
        shown = replace(found.project, identity=self.project.identity)
        if shown == self.project:
            return True
        known = {article.number: article for article in self.project.articles}
        return bool(found.state.damage) and all(
            known.get(article.number) == article for article in shown.articles
        )


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Sound:
    patch = pytest.MonkeyPatch()
    folder = tmp_path_factory.mktemp("sound")
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        patch.setenv(variable, str(folder / variable))
    made = Sound(folder)
    patch.undo()
    return made


def lost_originals(path: Path, project: Project) -> list[str]:
    """Return the articles whose original is not the bytes it was."""
    lost = []
    for article in project.articles:
        assert article.provenance is not None
        try:
            if original_of(path, article.provenance.sha256) is None:
                lost.append(article.address)
        except UserError:
            lost.append(article.address)
    return lost


def test_every_kind_of_page_is_there_to_be_damaged(sound):
    assert {"overflow of text", "overflow of original", "overflow of article", "free pages"} <= set(
        sound.regions
    )
    assert FLIPS * len(sound.regions) >= 300


def test_a_flipped_bit_anywhere_is_harmless_or_named(sound, home, tmp_path, caplog):
    random, path = Random(2026), tmp_path / "Flipped.wireside"
    harmless = named = 0
    for region, ranges in sound.regions.items():
        for _ in range(FLIPS):
            place, bit = random.randrange(*random.choice(ranges)), random.randrange(8)
            where = f"bit {bit} of byte {place} in {region}"
            data = bytearray(sound.data)
            data[place] ^= 1 << bit
            path.write_bytes(data)
            before = digest(path)
            try:
                found = open_project(path)
            except UserError:
                named += 1
                assert digest(path) == before, where
                continue
            assert sound.is_told_truly(found), where
            if found.file is None:
                named += 1
                assert found.state.damage, where
                assert digest(path) == before, where
                continue
            unsound = [name for name, is_unchanged in originals_in(path) if not is_unchanged]
            assert bool(lost_originals(path, found.project)) <= bool(unsound), where
            harmless, named = harmless + (not unsound), named + bool(unsound)
            found.close()
    print(f"{harmless} harmless, {named} named")
    assert harmless + named >= 300
    assert named > 100


def test_a_project_with_a_harmless_flip_can_be_edited_as_before(sound, home, tmp_path, caplog):
    random, path = Random(11), tmp_path / "Flipped.wireside"
    names = [name for name in sound.regions if "autoindex" in name or name == "free pages"]
    for region in names:
        for _ in range(4):
            place = random.randrange(*random.choice(sound.regions[region]))
            data = bytearray(sound.data)
            data[place] ^= 1 << random.randrange(8)
            path.write_bytes(data)
            with opened(path) as found:
                if found.file is None:
                    continue
                edited = remove_articles(set_fact(found.project, 1, "byline", "Ida"), [2])
                edited = replace(edited, links=(), absences=(), copies=())
                found.file.write(found.project, edited)
            with opened(path) as again:
                assert again.project == edited, f"byte {place} in {region}"
                assert not again.state.damage


@pytest.mark.parametrize("share", [step / 24 for step in range(24)])
def test_a_truncated_file_is_named(sound, home, tmp_path, caplog, share):
    path = tmp_path / "Short.wireside"
    path.write_bytes(sound.data[: int(len(sound.data) * share) + (1 if share else 0)])
    before = digest(path)
    if share < 100 / len(sound.data):  # less than a header
        with pytest.raises(UserError, match=r"Short\.wireside is"):
            open_project(path)
    else:
        found = open_project(path)
        assert found.file is None
        assert found.state.damage
        assert sound.is_told_truly(found)
    assert digest(path) == before


def test_a_file_that_lost_its_last_bytes_is_named_unless_they_held_nothing(
    sound, home, tmp_path, caplog
):
    path = tmp_path / "Short.wireside"
    for missing in (1, 100, 4095, 4096, 4097, 9000):
        path.write_bytes(sound.data[:-missing])
        with opened(path) as found:
            held = sound.data[-missing:].strip(b"\0")
            assert found.state.damage or not held, missing
            assert sound.is_told_truly(found)


def test_the_undamaged_rest_is_shown_and_the_damaged_article_is_named(
    sound, home, tmp_path, caplog
):
    path = tmp_path / "Damaged.wireside"
    article = sound.project.article(3)
    place = sound.data.index(article.text.encode()[-60:])
    path.write_bytes(sound.data[:place] + b"X" + sound.data[place + 1 :])
    found = open_project(path)
    assert found.state.damage[0] == "The text of the article A3 is damaged; it is left out."
    assert [a.number for a in found.project.articles] == [1, 2, 5, 7, 8]
    assert all(3 not in {link.a.article, link.b.article} for link in found.project.links)
    assert 3 not in {number for story in found.project.stories for number in story.articles}
    assert not found.state.is_writable
    assert "is damaged" in found.state.reason


def test_a_changed_letter_of_a_text_is_never_shown(sound, home, tmp_path, caplog):
    path = tmp_path / "Damaged.wireside"
    place = sound.data.index(b"Report", sound.regions["text"][0][0])
    path.write_bytes(sound.data[:place] + b"r" + sound.data[place + 1 :])
    found = open_project(path)
    assert found.state.damage
    assert not any(article.text.startswith("report") for article in found.project.articles)


def test_a_damaged_original_is_named_and_a_new_import_puts_it_right(home, tmp_path):
    project, originals = full_project(4)
    path = tmp_path / "P.wireside"
    project = stored(path, project, originals)
    data, region = path.read_bytes(), dict(Pages(path).places())["original"]
    random = Random(5)
    for _ in range(200):  # not every byte of the pages is one of an original
        flipped = bytearray(data)
        flipped[random.randrange(*random.choice(region))] ^= 1
        path.write_bytes(flipped)
        with opened(path) as found:
            damaged = [d for d, is_unchanged in originals_in(path) if not is_unchanged]
            if found.file is None or not damaged:
                continue
            with pytest.raises(UserError, match="original"):
                original_of(path, damaged[0])
            if sorted(d for d, _ in originals_in(path)) == sorted(
                a.provenance.sha256 for a in project.articles if a.provenance
            ):
                found.file.keep(originals)
                assert all(is_unchanged for _, is_unchanged in originals_in(path))
                return
    raise AssertionError("no original was damaged")


@pytest.mark.parametrize("count", [1, 5, 40])
def test_overwritten_pages_are_named(sound, home, tmp_path, caplog, count):
    random, path = Random(count), tmp_path / "Overwritten.wireside"
    data = bytearray(sound.data)
    for _ in range(count):
        page = random.randrange(1, len(data) // 4096)
        data[page * 4096 : (page + 1) * 4096] = random.randbytes(4096)
    path.write_bytes(data)
    before = digest(path)
    with opened(path) as found:
        assert found.state.damage
        assert sound.is_told_truly(found)
    assert digest(path) == before


@pytest.mark.parametrize("left", [b"", b"\0" * 100, b"SQLite format 3\0" + b"\0" * 84, b"notes"])
def test_a_backup_is_offered_when_not_even_the_beginning_is_left(home, tmp_path, caplog, left):
    path = tmp_path / "P.wireside"
    project = stored(path, *full_project(3))
    made = back_up(path)
    path.write_bytes(left + path.read_bytes()[100:] if len(left) > 50 else left)
    before = digest(path)
    with opened(path) as found:
        assert found.file is None
        assert found.project == Project()
        assert len(found.state.damage) == 1
        assert found.state.damage[0].startswith("P.wireside ")
        assert [backup.path for backup in found.state.backups] == [made]
    assert digest(path) == before
    assert read_backup(found.state.backups[0].path).project == project


def test_a_file_whose_beginning_is_lost_and_that_has_no_backup_is_no_project(home, tmp_path):
    path = tmp_path / "P.wireside"
    path.write_bytes(b"")
    with pytest.raises(NoProject) as told:
        open_project(path)
    assert told.value.backups == ()
