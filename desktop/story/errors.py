"""What the reader is told as it is: the error, and the sentence in it that can be translated."""


class Sentence(str):
    """Words in English that know what they are made of, so that a window can say them in another language.

    `values` fill the fields of `template`; those that are sentences themselves are translated, too.
    """

    __slots__ = ("template", "values")
    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> "Sentence":
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template, made.values = template, values
        return made


class UserError(Exception):
    """Say in one or two plain sentences what happened, to which file, and what to do."""

    def __init__(self, template: str, /, **values: object) -> None:
        self.sentence = template if isinstance(template, Sentence) else Sentence(template, **values)
        super().__init__(self.sentence)


class Cancelled(Exception):
    """Leave work that nobody waits for any more."""


def system_reason(error: OSError | ValueError) -> Sentence:
    """Return what the system says is the matter, in small letters."""
    said = getattr(error, "strerror", None) or str(error) or "unknown reason"
    return Sentence(str(said).lower())
