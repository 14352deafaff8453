"""A small invented story in three files, whose passages link, disagree and quote: for tests of exports."""

from pathlib import Path

FILES = {
    "gazette.txt": (
        "Harbour bridge shut after cracks are found\n\n"
        "The harbour bridge was shut on Monday after inspectors found cracks in two of its piers.\n\n"
        "“We will not reopen it before every bolt has been looked at,” said Ida Marsh, the port's engineer.\n\n"
        "The repair will cost 4.2 million, the port authority said.\n\n"
        "Fishermen asked for a ferry on Sundays as well.\n"
    ),
    "herald.txt": (
        "Harbour bridge closed after cracks found in piers\n\n"
        "The harbour bridge was closed on Monday after inspectors found cracks in three of its piers.\n\n"
        "“We will not reopen it before each bolt has been looked at,” said Ida Marsh, the engineer of the port.\n\n"
        "The repair will cost 5.1 million, the port authority said.\n\n"
        "Schools on the island stay open.\n"
    ),
    "post.txt": (
        "Bridge to the island stays shut\n\n"
        "Inspectors found cracks in two piers of the harbour bridge, which was shut on Monday.\n\n"
        "A ferry takes people across every hour.\n"
    ),
}


def write_files(folder: Path) -> list[Path]:
    """Write the story's files into a folder and return them, in their order."""
    paths = []
    for name, text in FILES.items():
        path = folder / name
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths
