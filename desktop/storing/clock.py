"""What time it is, as it is stored."""

import time


def now_utc() -> str:
    """Return the time in UTC, ISO 8601 with seconds: "2026-11-22T06:31:59Z"."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
