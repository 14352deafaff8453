"""Measure everything in one go and print it: `python -m tests.benchmarks [ROUNDS] [--only NAME]`.

Every figure is the median of CPU times of processes that take turns, so that a busy machine slows
both sides of a ratio alike.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
ROUNDS = 5
TICK_ROUNDS = 2
WIDTHS = ("1600", "2800")
"""px: the window of the pictures, and one in which the program too shows all eight columns."""
MANY = {
    ("told", "20"): "≤ 500 ms",
    ("told", "50"): "≤ 2,500 ms, ≤ 500 MB (aim 1,500 ms, 300 MB)",
    ("retold", "20"): "",
    ("retold", "50"): "",
}
"""How many articles of which kind are compared, and the target."""
PAGES_OF = ("5", "20")
"""Articles whose quotes are shown."""
NOTES = ("0", "10000")
"""Annotations that the articles are shown with."""
PDFS = {"rows": "two columns under headings", "text": "paragraphs alone"}
COMPARED = "a whole comparison: differing words, links both ways, legend, heads, bookmarks"
"""The documents that are made."""
ARCHIVE = "10000"
"""Articles that are searched."""
SEARCHES = (
    ("term", "one word, 20 best of all", 6, 1.5),
    ("or", "one of three words", 6, 1.5),
    ("and", "two words", 6, None),
    ("phrase", "three words one after another", 12, None),
    ("near", "two words within 5", 12, None),
    ("typed", "as it is typed: a word and a beginning, with snippets", 15, None),
)
"""Kinds of queries, what they are called, the limit in ms and against FTS5."""
WORKLOADS = {"told": "as many links as the examples have", "retold": "made of too few sentences"}

Figures = dict[str, float | str]


@dataclass
class Bench:
    """Runs probes in a home of their own and keeps what they said."""

    home: Path
    said: dict[str, list[Figures]] = field(default_factory=lambda: defaultdict(list))

    def run(self, label: str, module: str, *arguments: str) -> None:
        """Run a probe of a module of this folder."""
        folders = {
            f"XDG_{kind}_HOME": str(self.home / kind)
            for kind in ("CACHE", "CONFIG", "DATA", "STATE")
        }
        environment = (
            os.environ | folders | {"HOME": str(self.home), "QT_QPA_PLATFORM": "offscreen"}
        )
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an earlier real start left them compiled
        done = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.probing", module, *arguments],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise SystemExit(f"{label}: {done.stderr}")
        self.said[label].append(json.loads(done.stdout.splitlines()[-1]))

    def forget(self) -> None:
        """Empty the caches."""
        shutil.rmtree(self.home / "CACHE", ignore_errors=True)

    def value(self, label: str, figure: str) -> float:
        return median(float(figures[figure]) for figures in self.said[label])

    def gaps(self, label: str) -> list[float]:
        """Return the gaps of all rounds, ms, the shortest first."""
        return sorted(
            float(gap) for figures in self.said[label] for gap in str(figures["clocks"]).split()
        )

    def most(self, label: str, figure: str) -> float:
        return max(float(figures[figure]) for figures in self.said[label])

    def word(self, label: str, figure: str) -> str:
        return str(self.said[label][-1][figure])


@dataclass(frozen=True)
class Row:
    """One line of the table; `must` and `aim` are empty for a figure nobody set a limit for."""

    what: str
    program: str
    against: str = ""
    ratio: str = ""
    must: str = ""
    aim: str = ""
    is_met: bool | None = None


@dataclass(frozen=True)
class Limit:
    """The greatest figure that must be, and that is aimed at."""

    must: float
    aim: float | None = None
    unit: str = ""

    def row(
        self, what: str, figure: float, program: str, against: str = "", ratio: str = ""
    ) -> Row:
        aim = "" if self.aim is None else f"≤ {self.aim:g}{self.unit}"
        must = f"≤ {self.must:g}{self.unit}"
        return Row(what, program, against, ratio, must, aim, figure <= self.must)


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("rounds", nargs="?", type=int, default=ROUNDS)
    parser.add_argument("--only", choices=SECTIONS, metavar="NAME", help=", ".join(SECTIONS))
    asked = parser.parse_args(arguments)
    chosen = [SECTIONS[asked.only]] if asked.only else list(SECTIONS.values())
    with tempfile.TemporaryDirectory(prefix="wireside-benchmarks-") as folder:
        bench = Bench(Path(folder))
        for number in range(asked.rounds):
            print(f"round {number + 1} of {asked.rounds}", file=sys.stderr)
            for measure, _ in chosen:
                measure(bench)
        print_table([row for _, rows in chosen for row in rows(bench)])


def measure_starts(bench: Bench) -> None:
    bench.run("empty", "probes", "empty_window")
    bench.forget()
    bench.run("cold", "probes", "start")
    bench.run("warm", "probes", "start")
    bench.run("empty", "probes", "empty_window")
    bench.run("warm", "probes", "start")
    with tempfile.TemporaryDirectory() as folder:
        bench.run("changed", "probes", "start", *copy_with_one_word_changed(Path(folder)))


def measure_views(bench: Bench) -> None:
    for width in WIDTHS:
        bench.run(f"plain {width}", "view_probes", "plain", width)
        bench.run(f"own {width}", "view_probes", "own", width)


def measure_memory(bench: Bench) -> None:
    file = bench.home / "big.pickle"
    if not file.exists():
        bench.run("kept", "view_probes", "keep_big_project", str(file))
    bench.run("memory empty", "view_probes", "memory_empty")
    bench.run("memory plain", "view_probes", "memory_plain")
    bench.run("memory own", "view_probes", "memory_own", str(file))


def measure_answers(bench: Bench) -> None:
    bench.run("ticks of nothing", "tick_probes", "ticks_of_nothing")
    for _ in range(TICK_ROUNDS):
        bench.run("ticks after paint", "tick_probes", "ticks_after_paint")
        bench.run("ticks comparing", "tick_probes", "ticks_comparing", "50")
    bench.run("strictness", "tick_probes", "strictness")
    bench.run("click", "view_probes", "click")


def measure_comparing(bench: Bench) -> None:
    bench.run("difflib", "probes", "difflib_five")
    bench.run("compare", "probes", "compare_five")
    for workload, count in MANY:
        bench.run(f"{workload} {count}", "probes", "compare_many", workload, count)


def measure_quotes(bench: Bench) -> None:
    bench.run("ticks of nothing", "tick_probes", "ticks_of_nothing")
    bench.run("parsed", "quote_probes", "parsed")
    bench.run("patterns", "quote_probes", "by_patterns")
    for _ in range(TICK_ROUNDS):
        bench.forget()
        bench.run("ticks extracting", "quote_probes", "ticks_extracting")
    for count in PAGES_OF:
        bench.run(f"page of {count}", "quote_probes", "page_ready", count)


def measure_importing(bench: Bench) -> None:
    folder = bench.home / "mixed"
    if not folder.exists():
        from tests.benchmarks.import_probes import make_files

        folder.mkdir()
        make_files(folder)
    bench.run("ticks of nothing", "tick_probes", "ticks_of_nothing")
    bench.run("bare", "import_probes", "bare", str(folder))
    bench.run("imported", "import_probes", "told", str(folder))
    bench.run("bare", "import_probes", "bare", str(folder))
    for _ in range(TICK_ROUNDS):
        bench.run("ticks importing", "import_probes", "ticks_importing", str(folder))


def measure_notes(bench: Bench) -> None:
    """Measure in a home of their own: the project opened last is what the next start opens."""
    bench = Bench(bench.home / "notes", bench.said)
    bench.home.mkdir(exist_ok=True)
    for width in WIDTHS:
        for count in NOTES:
            bench.run(f"{count} notes {width}", "note_probes", "view", width, count)
    for count in NOTES:
        path = bench.home / f"{count} notes.wireside"
        if not path.exists():
            bench.run("made", "note_probes", "make", str(path), count)
        bench.run(f"{count} notes read", "note_probes", "read", str(path))
        bench.run(f"{count} notes started", "note_probes", "started", str(path))
        bench.run(f"{count} notes edited", "note_probes", "edits", str(path))
    bench.run("notes listed", "note_list_probes", "listed", NOTES[-1])


def measure_pdf(bench: Bench) -> None:
    for kind in PDFS:
        bench.run(f"pdf {kind}", "pdf_probes", "own", kind)
        bench.run(f"reportlab {kind}", "pdf_probes", "by_reportlab", kind)
    bench.run("pdf compared", "pdf_compared", "own")
    bench.run("reportlab compared", "pdf_compared", "by_reportlab")
    bench.run("pdf of many", "pdf_probes", "own", "rows", NOTES[-1])


def measure_search(bench: Bench) -> None:
    """Index an archive and ask it, beside SQLite and Whoosh as it comes; the archive is made once."""
    corpus, folder = bench.home / "archive", bench.home / "index"
    if not corpus.exists():
        bench.run("archive", "search_corpus", "keep", str(corpus), ARCHIVE)
        bench.run("whoosh indexing", "search_probes", "plain", str(corpus), f"{folder}-plain")
    bench.run("indexing", "search_probes", "index_own", str(corpus), str(folder))
    bench.run("fts", "search_probes", "fts", str(corpus), "")
    bench.run("search", "search_probes", "own", str(corpus), str(folder))
    bench.run("whoosh", "search_probes", "plain", str(corpus), f"{folder}-plain")
    bench.run("ticks of nothing", "tick_probes", "ticks_of_nothing")
    bench.run("ticks indexing", "search_ticks", "ticks_indexing", str(corpus))


def search_rows(bench: Bench) -> list[Row]:
    """Tell what searching costs: the 95th percentile of 40 queries, CPU ms, nothing remembered."""
    made = [search_row(bench, *each) for each in SEARCHES]
    hits = bench.value("search", "or with hits") - bench.value("search", "or")
    facets = bench.value("search", "or with facets") - bench.value("search", "or")
    own = {
        name: bench.value("search", name)
        for name in ("suggest", "named", "open megabytes", "added")
    }
    rate = bench.value("indexing", "articles")
    size = bench.value("indexing", "size") / bench.value("archive", "megabytes")
    return [
        *made,
        Limit(8, unit=" ms").row("20 articles with snippets, on top", hits, f"{hits:.1f} ms"),
        Limit(5, unit=" ms").row("counts of all found, on top", facets, f"{facets:.1f} ms"),
        Limit(1, unit=" ms").row(
            "suggestions for a key", own["suggest"], f"{own['suggest']:.2f} ms"
        ),
        Limit(30, unit=" ms").row(
            "index opened, its documents known", own["named"], f"{own['named']:.1f} ms"
        ),
        Limit(10, unit=" MB").row(
            "memory of that", own["open megabytes"], f"{own['open megabytes']:.1f} MB"
        ),
        Limit(30, unit=" ms").row(
            "article added until found, the slowest of 7", own["added"], f"{own['added']:.0f} ms"
        ),
        Row(
            "indexing",
            f"{rate:.0f} articles per CPU s",
            f"FTS5 {bench.value('fts', 'articles'):.0f}, Whoosh {bench.value('whoosh indexing', 'articles'):.0f}",
            must="≥ 300",
            is_met=rate >= 300,
        ),
        Row("index, against the text", f"{size:.2f}"),
        indexing_row(bench),
    ]


def indexing_row(bench: Bench) -> Row:
    """Tell whether the window answers while another process indexes the archive."""
    gaps, longest = bench.gaps("ticks indexing"), bench.most("ticks indexing", "clock")
    high, quiet = percentile(gaps, 0.99), percentile(bench.gaps("ticks of nothing"), 0.99)
    first, whole = bench.value("ticks indexing", "first"), bench.value("ticks indexing", "whole")
    found = f"found from {first:.0f} s on, all after {whole:.0f} s"
    name = f"window while {int(ARCHIVE):,} articles are indexed: gap between ticks, p99 of {len(gaps)}, clock"
    program = f"{high:.0f} ms (worst {milliseconds(longest)}; {found})"
    return Limit(50, unit=" ms").row(name, high, program, f"empty window {quiet:.0f} ms")


def search_row(bench: Bench, name: str, what: str, must: float, most: float | None) -> Row:
    """Tell one kind of query; `most` is how many times the time of FTS5 it may take."""
    own, fts = bench.value("search", name), bench.value("fts", name)
    against = f"FTS5 {fts:.1f} ms"
    if name in bench.said["whoosh"][-1]:
        against += f", Whoosh {bench.value('whoosh', name):.1f} ms"
    row = Limit(must, unit=" ms").row(what, own, f"{own:.1f} ms", against, f"{own / fts:.2f}")
    if most is None:
        return row
    is_met = bool(row.is_met) and own <= most * fts
    return replace(row, must=f"{row.must}, ≤ {most:g} × FTS5", is_met=is_met)


def copy_with_one_word_changed(folder: Path) -> list[str]:
    """Copy the example articles, the word "Kharkiv" once replaced in the last."""
    copies = [folder / seed.name for seed in SEEDS]
    for seed, copy in zip(SEEDS, copies, strict=True):
        text = seed.read_text(encoding="utf-8")
        changed = text.replace("Kharkiv", "Odesa", 1) if seed == SEEDS[-1] else text
        copy.write_text(changed, encoding="utf-8")
    return [str(copy) for copy in copies]


def start_rows(bench: Bench) -> list[Row]:
    """Tell how long starts take, against an empty window."""
    empty = bench.value("empty", "painted")
    names = {
        "warm": "start to five texts painted, passages cached",
        "cold": "the same with no cache",
        "changed": "the same after one word of one text changed",
    }
    made = []
    for label, name in names.items():
        limit = Limit(2.2, 2.0) if label == "warm" else None
        made.append(ratio_row(name, bench.value(label, "painted"), "empty window", empty, limit))
        links = bench.value(label, "links")
        made.append(ratio_row(f"{name}: links visible", links, "empty window", empty))
    memory = bench.value("warm", "megabytes")
    made += [
        Row(
            "memory at first paint of the texts",
            f"{memory:.0f} MB",
            f"empty window {bench.value('empty', 'megabytes'):.0f} MB",
            f"{memory / bench.value('empty', 'megabytes'):.2f}",
        ),
        Row(
            "numpy, spaCy, onnxruntime, whoosh, typst at that moment",
            bench.word("warm", "heavy"),
            must="none",
            is_met=bench.word("warm", "heavy") == "none",
        ),
        Row("modules at that moment", bench.word("warm", "modules")),
    ]
    return made


def view_rows(bench: Bench) -> list[Row]:
    """Tell how 8 × 5,000 words are painted, scrolled and made to flow anew, against the plain view."""
    made = []
    for width in WIDTHS:
        plain, own = f"plain {width}", f"own {width}"
        shown = f"{width} px, {bench.word(own, 'columns')} columns in sight"
        for figure, against, name, limit in VIEW_FIGURES:
            yardstick, product = bench.value(plain, against), bench.value(own, figure)
            made.append(ratio_row(f"{name}, {shown}", product, "yardstick", yardstick, limit))
    return made


def memory_rows(bench: Bench) -> list[Row]:
    """Tell how much memory the same data takes, over an empty window."""
    empty = bench.value("memory empty", "megabytes")

    def added(label: str, figure: str) -> float:
        return bench.value(label, figure) - empty

    plain = f"yardstick +{added('memory plain', 'megabytes'):.1f} MB"
    own = added("memory own", "megabytes")
    program = ", ".join(
        f"{name} +{added('memory own', figure):.1f}"
        for figure, name in (
            ("loaded", "modules and fonts"),
            ("with data", "data"),
            ("painted", "painted"),
            ("laid out", "laid out"),
        )
    )
    what = "added memory, 8 × 5,000 words, comparison given, scrolled through"
    return [
        Limit(30, 25, " MB").row(what, own, f"+{own:.1f} MB", plain),
        Row("the same on the way there", program),
    ]


def answer_rows(bench: Bench) -> list[Row]:
    """Tell how long the window does not answer, and how long a click takes."""
    made = []
    for label, what in (
        ("ticks comparing", "gap of a 16 ms tick while 50 articles are compared and shown"),
        ("ticks after paint", "gap of a 16 ms tick in the 3 s after first paint"),
    ):
        gaps = bench.gaps(label)
        high = percentile(gaps, 0.99)
        longest, cpu = bench.value(label, "clock"), bench.value(label, "cpu")
        program = (
            f"{high:.0f} ms (longest of a round, median {milliseconds(longest)}, "
            f"worst {milliseconds(bench.most(label, 'clock'))}; "
            f"most CPU of the window's thread in one gap, median {milliseconds(cpu)})"
        )
        quiet = f"empty window {percentile(bench.gaps('ticks of nothing'), 0.99):.0f} ms"
        rounds = f"p99 of {len(gaps)} in {len(bench.said[label])} rounds, clock"
        made.append(Limit(50, 30, " ms").row(f"{what}, {rounds}", high, program, quiet))
    cpu, clock = bench.value("strictness", "cpu"), bench.value("strictness", "clock")
    worst = bench.most("strictness", "worst")
    program = f"{milliseconds(clock)} (CPU {milliseconds(cpu)}; slowest {milliseconds(worst)})"
    what = "links shown more or less strictly, to painted, five articles, clock"
    made.append(Limit(100, None, " ms").row(what, 1000 * clock, program))
    cpu, worst = bench.value("click", "cpu"), bench.value("click", "worst")
    first, clock = bench.value("click", "first"), bench.value("click", "clock")
    program = (
        f"{milliseconds(cpu)} (clock {milliseconds(clock)}; slowest of 29 {milliseconds(worst)}; "
        f"first {milliseconds(first)}; to the panel filled {milliseconds(bench.value('click', 'filled'))})"
    )
    what = f"click to counterparts level and marked, {bench.word('click', 'columns')} columns"
    return [*made, Limit(100, 50, " ms").row(what, 1000 * cpu, program)]


def comparing_rows(bench: Bench) -> list[Row]:
    difflib = bench.value("difflib", "first")
    pairs = bench.word("difflib", "pairs")
    made = [
        ratio_row(
            f"comparing five articles, {name}",
            bench.value("compare", figure),
            f"difflib on {pairs} pairs",
            difflib,
            limit,
        )
        for figure, name, limit in (
            ("first", "the first time (reads the word tables), modules imported", Limit(0.05)),
            ("with imports", "the same with importing numpy, rapidfuzz and our modules", None),
            ("again", "the same texts again (words cached)", None),
        )
    ]
    for (workload, count), target in MANY.items():
        label = f"{workload} {count}"
        spent, memory = bench.value(label, "first"), bench.value(label, "megabytes")
        figures = f"{milliseconds(spent)}, {memory:.0f} MB, {bench.word(label, 'links')} links"
        what = f"comparing {count} articles of 40 sentences, {WORKLOADS[workload]}"
        made.append(Row(what, figures, must=target))
    return made


def quote_rows(bench: Bench) -> list[Row]:
    """Tell what quotes cost, and whether the window answers while they are found."""
    engine = bench.word("parsed", "engine")
    spent, least = bench.value("parsed", "article"), bench.value("patterns", "article")
    loaded, memory = bench.value("parsed", "loaded"), bench.value("parsed", "megabytes")
    gaps, longest = bench.gaps("ticks extracting"), bench.most("ticks extracting", "clock")
    rounds = f"p99 of {len(gaps)} in {len(bench.said['ticks extracting'])} rounds, clock"
    high, taken = percentile(gaps, 0.99), bench.value("ticks extracting", "clock of all")
    quiet = f"empty window {percentile(bench.gaps('ticks of nothing'), 0.99):.0f} ms"
    program = f"{high:.0f} ms (worst {milliseconds(longest)}; all told after {milliseconds(taken)})"
    return [
        Limit(100, None, " ms").row(
            f"quotes of an article, {engine}", 1000 * spent, milliseconds(spent)
        ),
        Limit(100, None, " ms").row("the same by patterns", 1000 * least, milliseconds(least)),
        Row("loading the model, in a process of its own", milliseconds(loaded)),
        Row("memory of that process for the model", f"{memory:.0f} MB"),
        Limit(50, 30, " ms").row(
            f"gap of a 16 ms tick while the model loads and 20 articles are parsed, {rounds}",
            high,
            program,
            quiet,
        ),
        *(page_row(bench, count) for count in PAGES_OF),
    ]


def import_rows(bench: Bench) -> list[Row]:
    """Tell what reading 200 mixed files costs, and whether the window answers meanwhile."""
    gaps, longest = bench.gaps("ticks importing"), bench.most("ticks importing", "clock")
    high, taken = percentile(gaps, 0.99), bench.value("ticks importing", "clock of all")
    quiet = f"empty window {percentile(bench.gaps('ticks of nothing'), 0.99):.0f} ms"
    rounds = f"p99 of {len(gaps)} in {len(bench.said['ticks importing'])} rounds, clock"
    program = f"{high:.0f} ms (worst {milliseconds(longest)}; all read after {milliseconds(taken)})"
    count, libraries = bench.value("imported", "count"), "trafilatura, pypdf … alone"
    parsing, beyond = bench.value("imported", "parsing"), bench.value("imported", "beyond")
    some, after = bench.value("imported", "after some"), bench.value("imported", "after all")
    clock, cpu = bench.value("bare", "clock"), bench.value("bare", "cpu")
    return [
        ratio_row(
            "200 mixed files read into articles, clock",
            bench.value("imported", "clock"),
            libraries,
            clock,
            Limit(1.5),
        ),
        ratio_row(
            "the same in the process that reads, CPU", count * parsing, libraries, cpu, Limit(1.5)
        ),
        Limit(50, None, " ms").row(
            "an article beyond that, in the program", 1000 * beyond, milliseconds(beyond)
        ),
        Limit(50, 30, " ms").row(
            f"gap of a 16 ms tick while 200 files are read, {rounds}", high, program, quiet
        ),
        Limit(5, None, " MB").row(
            "memory of the program after 200 files over that after 50",
            after - some,
            f"{after - some:+.1f} MB ({some:.0f} → {after:.0f} MB)",
        ),
    ]


LISTED = {
    "type": "a letter typed, painted, clock",
    "filter": "a code chosen, painted, clock",
    "order": "another order, painted, clock",
    "list added": "an added note in it, painted, clock",
}


def note_rows(bench: Bench) -> list[Row]:
    """Tell what 10,000 annotations cost, against none."""
    none, many = (f"{count} notes" for count in NOTES)
    made = []
    for width in WIDTHS:
        for figure, what, limit in NOTE_FIGURES:
            least, spent = (
                bench.value(f"{none} {width}", figure),
                bench.value(f"{many} {width}", figure),
            )
            name = f"{what}, 8 × 5,000 words with 10,000 annotations, {width} px"
            made.append(ratio_row(name, spent, "none", least, limit))
    spent, least = (bench.value(f"{count} started", "painted") for count in (many, none))
    made.append(ratio_row("start to the same texts painted, stored", spent, "none", least))
    for figure, what in (("add", "an annotation added"), ("undo", "that taken back")):
        spent, least = (bench.value(f"{count} edited", figure) for count in (many, none))
        program = f"{milliseconds(spent)} (slowest {milliseconds(bench.most(f'{many} edited', f'worst {figure}'))})"
        name = f"{what} to 10,000, stored and painted, clock"
        made.append(
            Limit(30, None, " ms").row(name, 1000 * spent, program, f"none {milliseconds(least)}")
        )
    for figure, what in LISTED.items():
        spent, worst = (bench.value("notes listed", f"{kind}{figure}") for kind in ("", "worst "))
        program = f"{milliseconds(spent)} (slowest {milliseconds(worst)})"
        made.append(
            Limit(50, None, " ms").row(f"list of 10,000: {what}", 1000 * spent, program, "")
        )
    read = [bench.value(f"{count} read", "cpu") for count in (many, none)]
    against = f"none {milliseconds(read[1])}"
    return [*made, Row("opening a project with 10,000 annotations", milliseconds(read[0]), against)]


def pdf_rows(bench: Bench) -> list[Row]:
    """Tell what a page of an annotated PDF costs, against reportlab, and what memory it takes."""
    made = []
    for kind, what in {**PDFS, "compared": COMPARED}.items():
        page, against = (bench.value(f"{by} {kind}", "page") for by in ("pdf", "reportlab"))
        pages = f"{bench.value(f'pdf {kind}', 'pages'):.0f} pages, 1,000 annotations"
        name = f"a page of an annotated PDF, {what}, {pages}"
        made.append(ratio_row(name, page, "reportlab", against, Limit(1.25)))
    memory = max(bench.most(f"pdf {kind}", "megabytes") for kind in (*PDFS, "compared"))
    spent, share = (bench.value("pdf of many", figure) for figure in ("cpu", "annotating"))
    program = f"{milliseconds(spent)} (annotations {milliseconds(share)}), {bench.most('pdf of many', 'megabytes'):.0f} MB"
    what = "the same pages with 10,000 annotations"
    return [
        *made,
        Limit(400, None, " MB").row("memory of the process for that", memory, f"{memory:.0f} MB"),
        Row(what, program),
    ]


def page_row(bench: Bench, count: str) -> Row:
    """Tell how long the page of quotes takes, from when they are found until it is painted."""
    label = f"page of {count}"
    ready = bench.value(label, "ready")
    views = (bench.value(label, view) for view in ("speakers", "outlets", "utterances", "filter"))
    said = ", ".join(milliseconds(each) for each in views)
    name = f"page of quotes of {count} articles painted after they are found, clock"
    quotes = f"{bench.word(label, 'quotes')} quotes; speakers, outlets, utterances, filter: {said}"
    return Limit(300, None, " ms").row(name, 1000 * ready, milliseconds(ready), quotes)


def ratio_row(
    what: str, program: float, name: str, against: float, limit: Limit | None = None
) -> Row:
    ratio = program / against
    words = milliseconds(program), f"{name} {milliseconds(against)}", f"{ratio:.2f}"
    return Row(what, *words) if limit is None else limit.row(what, ratio, *words)


def percentile(ordered: Sequence[float], share: float) -> float:
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)]


def milliseconds(seconds: float) -> str:
    return f"{1000 * seconds:,.0f} ms" if seconds >= 0.02 else f"{1000 * seconds:.1f} ms"


def print_table(made: list[Row]) -> None:
    print(
        "| what (CPU time, median, unless said) | Wireside | against | ratio | must | aim | met |"
    )
    print("|---|---|---|---|---|---|---|")
    for row in made:
        met = {None: "", True: "yes", False: "**no**"}[row.is_met]
        cells = (row.what, row.program, row.against, row.ratio, row.must, row.aim, met)
        print(f"| {' | '.join(cells)} |")


VIEW_FIGURES: tuple[tuple[str, str, str, Limit | None], ...] = (
    ("painted", "painted", "first paint of 8 × 5,000 words", Limit(0.4, 0.33)),
    ("scroll p99", "scroll p99", "scroll frame p99, marks and ribbons, a passage read", Limit(0.5)),
    ("scroll p50", "scroll p50", "median scroll frame, the same", None),
    ("all p99", "scroll p99", "scroll frame p99, every word marked, all layers", Limit(0.7)),
    ("resized", "resized", "window resized, to painted", Limit(0.4, 0.33)),
    ("zoomed", "zoomed", "zoomed, to painted", Limit(0.4, 0.33)),
    ("laid out", "painted", "all laid out, against the first paint", None),
)
"""Figures of the program's view, of the plain one, what they are, and their limits."""
NOTE_FIGURES: tuple[tuple[str, str, Limit | None], ...] = (
    ("painted", "first paint", Limit(1.2)),
    ("marked", "first and second frame, which has overviews and annotations", None),
    ("scroll p99", "scroll frame p99, a passage read", Limit(1.2)),
    ("scroll p50", "median scroll frame, the same", None),
)
"""Figures of the program's view with annotations and without, what they are, and their limits."""
SECTIONS: dict[str, tuple[Callable[[Bench], None], Callable[[Bench], list[Row]]]] = {
    "start": (measure_starts, start_rows),
    "view": (measure_views, view_rows),
    "memory": (measure_memory, memory_rows),
    "answers": (measure_answers, answer_rows),
    "comparing": (measure_comparing, comparing_rows),
    "quotes": (measure_quotes, quote_rows),
    "importing": (measure_importing, import_rows),
    "notes": (measure_notes, note_rows),
    "pdf": (measure_pdf, pdf_rows),
    "search": (measure_search, search_rows),
}
