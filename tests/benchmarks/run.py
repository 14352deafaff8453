"""Measure everything in one go and print it as a table: `python -m tests.benchmarks [ROUNDS]`.

Every figure is the median of CPU times of processes that take turns, so that a busy machine slows
both sides of a ratio alike.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
ROUNDS = 5
WIDTHS = ("1600", "2800")
"""px: the window of the pictures, and one in which the program too shows all eight columns."""
MANY = {
    ("told", "20"): "≤ 500 ms",
    ("told", "50"): "≤ 2,500 ms, ≤ 500 MB (aim 1,500 ms, 300 MB)",
    ("retold", "20"): "",
    ("retold", "50"): "",
}
"""How many articles of which kind are compared, and the target."""
WORKLOADS = {"told": "as many links as the examples have", "retold": "made of too few sentences"}

Figures = dict[str, float | str]


@dataclass
class Bench:
    """Runs probes in a home of their own and keeps what they said."""

    home: Path
    said: dict[str, list[Figures]] = field(default_factory=lambda: defaultdict(list))

    def run(self, label: str, *arguments: str) -> None:
        folders = {
            f"XDG_{kind}_HOME": str(self.home / kind)
            for kind in ("CACHE", "CONFIG", "DATA", "STATE")
        }
        environment = (
            os.environ | folders | {"HOME": str(self.home), "QT_QPA_PLATFORM": "offscreen"}
        )
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an earlier real start left them compiled
        done = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.probes", *arguments],
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

    def word(self, label: str, figure: str) -> str:
        return str(self.said[label][-1][figure])


@dataclass(frozen=True)
class Row:
    """One line of the table; `against` and `ratio` are empty for a figure that stands alone."""

    what: str
    program: str
    against: str = ""
    ratio: str = ""
    target: str = ""


def main(arguments: Sequence[str]) -> None:
    rounds = int(arguments[0]) if arguments else ROUNDS
    with tempfile.TemporaryDirectory(prefix="wireside-benchmarks-") as folder:
        bench = Bench(Path(folder))
        for number in range(rounds):
            print(f"round {number + 1} of {rounds}", file=sys.stderr)
            measure_starts(bench)
            measure_big(bench)
            measure_comparing(bench)
        print_table(rows(bench))


def measure_starts(bench: Bench) -> None:
    bench.run("empty", "empty_window")
    bench.forget()
    bench.run("cold", "start")
    bench.run("warm", "start")
    with tempfile.TemporaryDirectory() as folder:
        bench.run("changed", "start", *copy_with_one_word_changed(Path(folder)))


def measure_big(bench: Bench) -> None:
    for width in WIDTHS:
        bench.run(f"yardstick {width}", "big_yardstick", width)
        bench.run(f"product {width}", "big_product", width)


def measure_comparing(bench: Bench) -> None:
    bench.run("difflib", "difflib_five")
    bench.run("compare", "compare_five")
    for workload, count in MANY:
        bench.run(f"{workload} {count}", "compare_many", workload, count)


def copy_with_one_word_changed(folder: Path) -> list[str]:
    """Copy the example articles, the word "Kharkiv" once replaced in the last."""
    copies = [folder / seed.name for seed in SEEDS]
    for seed, copy in zip(SEEDS, copies, strict=True):
        text = seed.read_text(encoding="utf-8")
        changed = text.replace("Kharkiv", "Odesa", 1) if seed == SEEDS[-1] else text
        copy.write_text(changed, encoding="utf-8")
    return [str(copy) for copy in copies]


def rows(bench: Bench) -> list[Row]:
    return [*start_rows(bench), *big_rows(bench), *comparing_rows(bench)]


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
        target = "≤ 2.2" if label == "warm" else ""
        made.append(ratio_row(name, bench.value(label, "painted"), "empty window", empty, target))
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
            target="none",
        ),
        Row("modules at that moment", bench.word("warm", "modules")),
    ]
    return made


def big_rows(bench: Bench) -> list[Row]:
    """Tell how 8 × 5,000 words are painted and scrolled, against the plain view."""
    made = []
    for width in WIDTHS:
        plain, own = f"yardstick {width}", f"product {width}"
        shown = f"{width} px, {bench.word(own, 'columns')} columns in sight"
        for figure, name, target in (
            ("painted", "first paint of 8 × 5,000 words", "≤ 0.5"),
            ("p50", "median scroll frame", ""),
            ("p99", "scroll frame p99", "≤ 0.6"),
        ):
            yardstick, product = bench.value(plain, figure), bench.value(own, figure)
            made.append(ratio_row(f"{name}, {shown}", product, "yardstick", yardstick, target))
        all_laid_out = bench.value(own, "laid out")
        against = bench.value(plain, "painted")
        made.append(ratio_row(f"all laid out, {shown}", all_laid_out, "yardstick", against))
    return made


def comparing_rows(bench: Bench) -> list[Row]:
    difflib = bench.value("difflib", "first")
    pairs = bench.word("difflib", "pairs")
    made = [
        ratio_row(
            f"comparing five articles, {name}",
            bench.value("compare", figure),
            f"difflib on {pairs} pairs",
            difflib,
            target,
        )
        for figure, name, target in (
            ("first", "the first time (reads the word tables), modules imported", "≤ 0.05"),
            ("with imports", "the same with importing numpy, rapidfuzz and our modules", ""),
            ("again", "the same texts again (words cached)", ""),
        )
    ]
    for (workload, count), target in MANY.items():
        label = f"{workload} {count}"
        spent, memory = bench.value(label, "first"), bench.value(label, "megabytes")
        figures = f"{milliseconds(spent)}, {memory:.0f} MB, {bench.word(label, 'links')} links"
        what = f"comparing {count} articles of 40 sentences, {WORKLOADS[workload]}"
        made.append(Row(what, figures, target=target))
    return made


def ratio_row(what: str, program: float, name: str, against: float, target: str = "") -> Row:
    return Row(
        what,
        milliseconds(program),
        f"{name} {milliseconds(against)}",
        f"{program / against:.2f}",
        target,
    )


def milliseconds(seconds: float) -> str:
    return f"{1000 * seconds:,.0f} ms" if seconds >= 0.02 else f"{1000 * seconds:.1f} ms"


def print_table(made: list[Row]) -> None:
    print("| what (CPU time, median) | Wireside | against | ratio | target |")
    print("|---|---|---|---|---|")
    for row in made:
        print(f"| {row.what} | {row.program} | {row.against} | {row.ratio} | {row.target} |")
