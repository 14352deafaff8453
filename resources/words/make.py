"""Make the tables of English words: `python resources/words/make.py`, with the releases NOTICE.txt names.

Both are sorted by code points and searched as they stand. A line of `english.tsv` (wordfreq 3.1.1) holds a
word, its Zipf value (log10 of the occurrences in 10^9 words) and, where that is another word, its stem
(snowballstemmer). "0", "00" … stand for all numbers of one, two … digits together. A line of
`english-lemmas.tsv` (simplemma 2.0.0) holds a word that is not its own dictionary form, and that form.
"""

import sys
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).parent
WORDS = 30_000
"""So many lines are split in 3 ms; rarer words have nearly the value of an unknown one."""


def main() -> None:
    """Write the most frequent words with their values, stems and dictionary forms."""
    from wordfreq import get_frequency_dict, zipf_frequency

    sys.path.insert(0, str(HERE.parents[1]))
    from desktop.text.words import keys

    frequencies = get_frequency_dict("en", wordlist="large")
    values: dict[str, float] = {}
    for word in sorted(frequencies, key=lambda word: (-frequencies[word], word)):
        if len(values) == WORDS:
            break
        if set(word) == {"0"}:
            values[word] = value_of_shape(frequencies[word])
        elif word.isalpha() and keys(word) == [word]:
            values[word] = zipf_frequency(word, "en", wordlist="large")
    write("english.tsv", [line_of(word, value) for word, value in values.items()])
    write("english-lemmas.tsv", lemma_lines(values))


def line_of(word: str, value: float) -> str:
    from snowballstemmer.english_stemmer import EnglishStemmer

    stem = EnglishStemmer().stemWord(word)
    return f"{word}\t{value:.2f}" + (f"\t{stem}" if stem != word else "")


def lemma_lines(words: Iterable[str]) -> list[str]:
    """Return the lines of the words that are not their own dictionary form."""
    from simplemma import lemmatize

    forms = {word: lemmatize(word, lang="en").casefold() for word in words}
    return [f"{word}\t{form}" for word, form in forms.items() if form != word and form.isalpha()]


def write(name: str, lines: list[str]) -> None:
    (HERE / name).write_text("\n".join(sorted(lines)) + "\n", encoding="utf-8")


def value_of_shape(frequency: float) -> float:
    """Return the Zipf value of all numbers of one length together."""
    from math import log10

    return log10(frequency) + 9


if __name__ == "__main__":
    main()
