"""After the links have become annotations, everything is still reachable from the structure tree."""

import itertools

import pikepdf
import pytest

from desktop.exporting.pdf.document import Break, Cell, Heading, Mark, Para, Row, Rows, Run
from tests.exporting.pdf.reading_back import cut, made, opened

TEXT = (
    "Engineers closed the harbour bridge on Monday after cracks were found in two of its pillars. "
)


class Reached:
    """What the structure tree of a file leads to: annotations, words by page, and the kind of each's element."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.kinds: dict[tuple[int, int], str] = {}
        self.words: set[tuple[tuple[int, int], int]] = set()
        self.elements: dict[tuple[int, int], pikepdf.Object] = {}
        self.parents = parents_of(pdf)
        self.walk(pdf.Root.StructTreeRoot, None)

    def walk(self, element, page) -> None:
        page = element.get("/Pg", page)
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                self.words.add((page.objgen, kid))
            elif kid.get("/Type") == "/MCR":
                self.words.add((kid.get("/Pg", page).objgen, int(kid["/MCID"])))
            elif kid.get("/Type") == "/OBJR":
                assert kid["/Obj"].objgen not in self.kinds, "an annotation is reached once"
                self.kinds[kid["/Obj"].objgen] = str(element["/S"])
                self.elements[kid["/Obj"].objgen] = element
            else:
                assert kid["/P"].objgen == element.objgen
                self.walk(kid, page)


def parents_of(pdf: pikepdf.Pdf) -> dict[int, pikepdf.Object]:
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    keys = [int(n) for n in numbers[::2]]
    assert keys == sorted(set(keys))
    assert int(pdf.Root.StructTreeRoot.ParentTreeNextKey) > max(keys)
    return dict(zip(keys, numbers[1::2], strict=True))


def words_of(pdf: pikepdf.Pdf) -> set[tuple[tuple[int, int], int]]:
    """Return the marked words of the pages; what is drawn outside of them must be an artifact."""
    found = set()
    for page in pdf.pages:
        depth: list[str] = []
        for step in pikepdf.parse_content_stream(page):
            assert isinstance(step, pikepdf.ContentStreamInstruction)
            operands, name = step.operands, str(step.operator)
            if name in ("BDC", "BMC"):
                depth.append(str(operands[0]))
                told = operands[1] if name == "BDC" else None
                if isinstance(told, pikepdf.Dictionary) and "/MCID" in told:
                    found.add((page.obj.objgen, int(told["/MCID"])))
            elif name == "EMC":
                depth.pop()
            elif name in ("Tj", "TJ"):
                assert depth, "words that no element and no artifact holds"
    return found


def check(data: bytes) -> Reached:
    pdf = opened(data)
    reached = Reached(pdf)
    assert words_of(pdf) == reached.words
    for page in pdf.pages:
        assert page.obj["/Tabs"] == "/S"
        for each in page.obj.get("/Annots", []):
            if each["/Subtype"] == "/Popup":
                assert each.objgen not in reached.kinds
                continue
            kind = "/Link" if each["/Subtype"] == "/Link" else "/Annot"
            assert reached.kinds.get(each.objgen) == kind
            assert (
                reached.parents[int(each["/StructParent"])].objgen
                == reached.elements[each.objgen].objgen
            )
            assert str(each["/Contents"])
        row = reached.parents[int(page.obj["/StructParents"])]
        assert isinstance(row, pikepdf.Array)
    there = {a.objgen for page in pdf.pages for a in page.obj.get("/Annots", [])}
    assert set(reached.kinds) <= there
    return reached


def elements(data: bytes, kind: str) -> int:
    return sum(
        str(e["/S"]) == kind
        for e in opened(data).objects
        if isinstance(e, pikepdf.Dictionary) and "/S" in e
    )


@pytest.mark.parametrize(
    "places",
    [
        {"A1": (0, 9)},
        {"A1": (0, 30), "A2": (10, 20)},
        {"A1": (0, 30), "A2": (0, 30), "A3": (0, 30)},
        {"A1": (0, 30), "A2": (5, 40), "A3": (10, 50), "A4": (20, 25)},
        {f"A{n}": (n, 90 - n) for n in range(40)},
    ],
    ids=["one", "nested", "equal", "chained", "forty"],
)
def test_every_annotation_and_word_is_reached(places):
    data = made(
        Heading("One", 2), Para(cut(TEXT, places)), marks=[Mark(name, "Ada") for name in places]
    )
    reached = check(data)
    assert sum(kind == "/Annot" for kind in reached.kinds.values()) == len(places)


def test_links_stay_links_and_reach_their_heading():
    blocks = (
        Heading("There", 2, "there"),
        Para((Run("go", to="there"), Run(" or "), Run("out", url="https://x.org/"))),
    )
    reached = check(made(*blocks))
    assert list(reached.kinds.values()) == ["/Link", "/Link"]


def test_it_holds_over_pages():
    names = [f"A{n}" for n in range(30)]
    blocks = [Para(cut(TEXT, {a: (0, 60), b: (30, 90)})) for a, b in itertools.pairwise(names)]
    whole = (*blocks[:9], Break(), *blocks[9:], Para((Run(TEXT * 60, ("A0", "A5")),)))
    check(made(*whole, marks=[Mark(name, "Ada") for name in names]))


def test_notes_and_lines_and_marks_of_mere_space_are_reached_too():
    runs = (Run("one ", ("A1", "A2")), Run(" ", ("A3",)), Run("two", ("A4", "A1")))
    kinds = ("Underline", "Squiggly", "Highlight", "Text")
    marks = [Mark(f"A{n}", "Ada", kind=kind) for n, kind in enumerate(kinds, 1)]
    reached = check(made(Heading("One", 2), Para(runs), marks=marks))
    assert list(reached.kinds.values()).count("/Annot") == 4


def test_marks_in_a_head_that_is_repeated_are_in_a_sound_file():
    head = ((Run("Harbour Post", ("A1",)),), (Run("Nordblatt"),))
    rows = tuple(Row((Cell((Para((Run(TEXT * 4),)),)),) * 2) for _ in range(20))
    data = made(Rows(head, rows), marks=[Mark("A1", "Ada")], is_landscape=True)
    check(data)
    assert opened(data).check_pdf_syntax() == []


def test_words_of_a_link_that_went_out_are_a_span():
    data = made(
        Para(cut(TEXT, {"A1": (0, 30), "A2": (10, 20)})),
        marks=[Mark("A1", "Ada"), Mark("A2", "Ada")],
    )
    assert (elements(data, "/Annot"), elements(data, "/Span"), elements(data, "/Link")) == (2, 1, 0)


def test_a_file_without_marks_keeps_its_tree():
    check(made(Heading("One", 2), Para((Run(TEXT),))))
