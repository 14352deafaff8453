"""What stands on every page: what the program found, what a person confirmed, how sure links are, the settings."""

from __future__ import annotations

from desktop.exporting.pdf.material import Material
from desktop.exporting.pdf.options import Layout
from desktop.story.article import READER
from desktop.story.comparison import Origin
from desktop.story.judging import SAID_SO
from desktop.story.project import Project
from desktop.window.fact_words import local_time
from desktop.window.link_words import strictness_name, sureness
from desktop.window.quotes.words import PATTERNS
from desktop.window.report.dialog_words import layout_words
from desktop.window.report.sharing import chosen
from desktop.window.report.words import tr
from desktop.window.said import name_words, number_words


def head_words(material: Material) -> str:
    """Return what stands over every page: the story, and what of it this is."""
    return f"{story_name(material.project)} · {layout_words(material.options.layout)[0]}"


def story_name(project: Project) -> str:
    return name_words(project.story.name)


def foot_words(material: Material) -> str:
    """Return what stands under every page, short enough for two lines of 7 pt."""
    parts = (found_words(material), confirmed_words(material), settings_words(material))
    return " ".join(part for part in parts if part)


def found_words(material: Material) -> str:
    """Say what the program found, and how far links can be relied on."""
    links = [each for each in material.comparison.links if each.origin is not Origin.REJECTED]
    by_program = [each for each in links if each.origin is not Origin.DRAWN]
    spoken = [each for each in material.quotes.quotes if each.is_spoken]
    own = [each for each in spoken if each.reason != READER]
    counts = [number_words(len(each)) for each in (by_program, own, material.findings)]
    if not by_program:
        return tr("Found by the program: links {}, quotes {}, findings {}.").format(*counts)
    sure = sureness(material.project.options.strictness)
    words = tr("Found by the program: links {} ({}), quotes {}, findings {}.")
    return words.format(counts[0], sure, *counts[1:])


def confirmed_words(material: Material) -> str:
    """Say how much of that a person looked at."""
    project = material.project
    shown = set(project.story.columns)
    said = sum(each.origin in SAID_SO for each in material.comparison.links)
    rejected = sum(
        each.origin is Origin.REJECTED and {each.a.article, each.b.article} <= shown
        for each in project.links
    )
    quotes = sum(each.found.article in shown for each in project.corrections)
    findings = decided_findings(material)
    counts = tr("By a person: links confirmed {}, rejected {}; looked at quotes {}, findings {}")
    words = counts.format(*map(number_words, (said, rejected, quotes, findings)))
    brief = chosen(material) if material.options.layout is Layout.BRIEF else None
    if brief is not None and brief.pins:
        checked = sum(pin.checked is not None for pin in brief.pins)
        pins = tr("pins checked {} of {}").format(checked, len(brief.pins))
        words = f"{words}; {pins}"
    return f"{words}."


def decided_findings(material: Material) -> int:
    """Count the findings that a person looked at."""
    decided = {(each.kind, each.spans) for each in material.project.findings}
    return sum((each.kind, each.spans) in decided for each in material.findings)


def settings_words(material: Material) -> str:
    """Say with which settings this was made, by which version, and when."""
    options = material.project.options
    parts = [tr("Settings: links {}").format(strictness_name(options.strictness))]
    parts.append(tr("copies once") if options.copies_once else tr("copies apart"))
    if material.quotes.engine:
        is_pattern = material.quotes.engine.startswith(PATTERNS)
        parts.append(tr("quotes by patterns") if is_pattern else tr("quotes by language model"))
    if material.version:
        parts.append(f"Wireside {material.version}")
    if material.made:
        parts.append(local_time(material.made))
    return f"{', '.join(parts)}."
