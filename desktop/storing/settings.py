"""How the reader likes the window; kept from one start to the next."""

from dataclasses import dataclass, replace

from desktop.storing.codec import decode, encode
from desktop.storing.folders import config_folder, write_private

FILE = "settings.json"
LEAST_ZOOM, MOST_ZOOM = 0.5, 3.0


@dataclass(frozen=True, slots=True)
class Settings:
    """`theme` is system, light or dark; `geometry` is Qt's, in Base64; `layers` are names of marks."""

    theme: str = "system"
    zoom: float = 1.0
    mode: str = "linked"
    panel: bool = True
    geometry: str = ""
    last_folder: str = ""
    layers: tuple[str, ...] = ("DIFFERS", "ONLY", "MOVED", "CONFLICT")


def load_settings() -> Settings:
    """Return the stored settings, the defaults if there are none or they are damaged."""
    try:
        stored = decode((config_folder() / FILE).read_bytes(), Settings)
    except (OSError, ValueError, RecursionError):
        return Settings()
    is_sound = LEAST_ZOOM <= stored.zoom <= MOST_ZOOM and stored.geometry.isascii()
    return stored if is_sound else replace(stored, zoom=1.0, geometry="")


def save_settings(settings: Settings) -> None:
    """Store settings; OSError when they cannot be written."""
    write_private(config_folder() / FILE, encode(settings))
