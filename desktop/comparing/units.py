"""Hold the units in which outlets give one and the same size, and what they are worth."""

from typing import NamedTuple


class Unit(NamedTuple):
    """What is measured, and the worth of one in the unit of that dimension (metres, kilograms …)."""

    dimension: str
    worth: float
    zero: float = 0.0
    """What has to be added first: degrees Fahrenheit have another zero."""


def _units(dimension: str, worth: float, words: str) -> dict[str, Unit]:
    return dict.fromkeys(words.split(), Unit(dimension, worth))


UNITS = {
    **_units("length", 1_000, "km kilometre kilometer kilometres kilometers"),
    **_units("length", 1, "metre meter metres meters"),
    **_units("length", 0.01, "cm centimetre centimeter centimetres centimeters"),
    **_units("length", 1609.344, "mile miles"),
    **_units("length", 0.3048, "foot feet ft"),
    **_units("length", 0.9144, "yard yards"),
    **_units("length", 0.0254, "inch inches"),
    **_units("speed", 0.44704, "mph"),
    **_units("speed", 1 / 3.6, "kph kmh"),
    **_units("speed", 0.514444, "knot knots"),
    **_units("mass", 1, "kg kilo kilos kilogram kilograms kilogramme kilogrammes"),
    **_units("mass", 1_000, "tonne tonnes ton tons"),
    **_units("mass", 0.453592, "lb lbs"),
    **_units("mass", 0.0283495, "ounce ounces oz"),
    **_units("volume", 1, "litre liter litres liters"),
    **_units("volume", 3.785, "gallon gallons"),
    **_units("volume", 158.987, "barrel barrels"),
    **_units("area", 4046.86, "acre acres"),
    **_units("area", 10_000, "hectare hectares"),
    **_units("time", 1, "second seconds"),
    **_units("time", 60, "minute minutes"),
    **_units("time", 3_600, "hour hours"),
    **_units("time", 86_400, "day days"),
    **_units("time", 604_800, "week weeks"),
    **_units("time", 2_629_800, "month months"),
    **_units("time", 31_557_600, "year years"),
    **_units("%", 1, "% percent"),
    **_units("€", 1, "euro euros"),
    **_units("$", 1, "dollar dollars"),
    **_units("£", 1, "pound pounds"),
    **_units("crown", 1, "crown crowns krone kroner krona kronor"),
    **_units("rouble", 1, "rouble roubles ruble rubles"),
    **_units("hryvnia", 1, "hryvnia hryvnias hryvnya"),
    **_units("franc", 1, "franc francs"),
    **_units("¥", 1, "yen"),
    **_units("yuan", 1, "yuan"),
    **_units("rupee", 1, "rupee rupees"),
}
CELSIUS, FAHRENHEIT = Unit("temperature", 1), Unit("temperature", 5 / 9, -32)
DEGREES = {"celsius": CELSIUS, "c": CELSIUS, "fahrenheit": FAHRENHEIT, "f": FAHRENHEIT}
PER = frozenset({"per", "an", "a"})
SQUARE = {
    "km": 1e6, "kilometre": 1e6, "kilometer": 1e6, "kilometres": 1e6, "kilometers": 1e6, "metre": 1, "metres": 1,
    "meter": 1, "meters": 1, "mile": 2_589_988, "miles": 2_589_988, "foot": 0.0929, "feet": 0.0929,
}  # fmt: skip
CUBIC = {
    "kilometre": 1e12, "kilometer": 1e12, "kilometres": 1e12, "kilometers": 1e12, "metre": 1e3, "metres": 1e3,
    "meter": 1e3, "meters": 1e3, "mile": 4.168e12, "miles": 4.168e12, "foot": 28.317, "feet": 28.317,
    "yard": 764.555, "yards": 764.555, "km": 1e12,
}  # fmt: skip
POWERS = {"square": ("area", SQUARE), "sq": ("area", SQUARE), "cubic": ("volume", CUBIC)}
SLACK = {"volume": 0.21, "mass": 0.11}
"""A gallon and a ton are not the same everywhere; as a share of the larger value."""
CONVERTED = 0.03
"""Share by which a rounded conversion may be off: 100 mph are 161 km/h, written as 160 or 162."""
WHOLE = {"temperature": 0.5}
"""By how much a conversion to whole numbers may be off however small it is: 34 °F are 1.1 °C."""
CURRENCIES = frozenset("€ $ £ ¥ crown rouble hryvnia franc yuan rupee".split())
