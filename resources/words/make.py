"""Make the tables of English words: `python resources/words/make.py`, with wordfreq and simplemma.

A line of `english.tsv` (wordfreq 3.1.1) holds a Zipf value (log10 of the occurrences in 10^9 words), a tab and the words that have
it, parted by blanks. "0", "00" … stand for all numbers of one, two … digits together. A line of
`english-lemmas.tsv` (simplemma 2.0.0) holds a dictionary form, a tab and the other forms among these words.
"""

import sys
from pathlib import Path

HERE = Path(__file__).parent
WORDS = 30_000
"""So many are read in under 30 ms; rarer words have nearly the value of an unknown one."""


def main() -> None:
    """Write the most frequent words, grouped by frequency."""
    from wordfreq import get_frequency_dict, zipf_frequency

    sys.path.insert(0, str(HERE.parents[1]))
    from desktop.text.words import keys

    frequencies = get_frequency_dict("en", wordlist="large")
    groups: dict[str, list[str]] = {}
    taken = 0
    for word in sorted(frequencies, key=lambda word: (-frequencies[word], word)):
        shape = set(word) == {"0"}
        if taken == WORDS or not (shape or (word.isalpha() and keys(word) == [word])):
            continue
        value = zipf_frequency(word, "en", wordlist="large")
        if shape:
            value = round(value_of_shape(frequencies[word]), 2)
        groups.setdefault(f"{value:.2f}", []).append(word)
        taken += 1
    lines = [f"{value}\t{' '.join(sorted(groups[value]))}\n" for value in groups]
    (HERE / "english.tsv").write_text("".join(lines), encoding="utf-8")
    write_lemmas([word for group in groups.values() for word in group])


def write_lemmas(words: list[str]) -> None:
    """Write the words that are not their own dictionary form, grouped by it."""
    from simplemma import lemmatize

    forms: dict[str, list[str]] = {}
    for word in sorted(words):
        lemma = lemmatize(word, lang="en").casefold()
        if lemma != word and lemma.isalpha():
            forms.setdefault(lemma, []).append(word)
    lines = [f"{lemma}\t{' '.join(forms[lemma])}\n" for lemma in sorted(forms)]
    (HERE / "english-lemmas.tsv").write_text("".join(lines), encoding="utf-8")


def value_of_shape(frequency: float) -> float:
    """Return the Zipf value of all numbers of one length together."""
    from math import log10

    return log10(frequency) + 9


if __name__ == "__main__":
    main()
