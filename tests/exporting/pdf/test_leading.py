"""Links inside a file lead to where their words stand, and say which page that is."""

import pypdfium2

from desktop.exporting.pdf.document import Break, Heading, Para, Run
from tests.exporting.pdf.reading_back import made, opened

FAR = "The ferry to Long Island stops for a week, and nobody was asked."


def links(data: bytes) -> list[tuple[int, int, float, str]]:
    """Return of each link its page, the page it leads to, how far from the upper edge, and what it says."""
    pdf = opened(data)
    numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    found = []
    for number, page in enumerate(pdf.pages):
        for each in page.obj.get("/Annots", []):
            goal, _, _, down, _ = each["/Dest"]
            high = float(page.obj["/MediaBox"][3])
            found.append((number, numbers[goal.objgen], high - float(down), str(each["/Contents"])))
    return found


def test_a_link_leads_to_the_page_and_height_of_its_block() -> None:
    there = Para((Run(FAR),), label="far")
    data = made(Para((Run("See there", to="far"),), label="near"), Break(), there)
    back = made(Para((Run("Start"),), label="near"), Break(), Para((Run("Back", to="near"),)))
    ((page, goal, down, said),) = links(data)
    assert (page, goal, said) == (0, 1, "Page 2 of 2")
    assert 30 < down < 60  # the first line of the page, less what is left above it
    assert [link[:2] for link in links(back)] == [(1, 0)]


def test_a_block_that_had_no_room_is_found_on_the_page_it_went_to() -> None:
    paras = [Para((Run(f"{n} {FAR}"),), label=f"p{n}") for n in range(120)]
    index = Para(tuple(Run(f"{n} ", to=f"p{n}") for n in range(120)))
    data = made(Heading("All"), index, *paras)
    goals = [(goal, round(down)) for _, goal, down, _ in links(data)]
    assert goals == sorted(set(goals))
    assert {goal for goal, _ in goals} == {0, 1, 2}
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data)]
    assert all(f"{n} {FAR[:9]}" in pages[goal] for n, (goal, _) in enumerate(goals))


def test_nothing_that_was_needed_on_the_way_is_left_in_the_file() -> None:
    pdf = opened(made(Para((Run("Here", to="here"),), label="here")))
    assert not len(pdf.attachments)
    assert b"goto:" not in b"".join(
        bytes(each.unparse(resolved=True))
        for each in pdf.objects
        if not hasattr(each, "read_raw_bytes")
    )
