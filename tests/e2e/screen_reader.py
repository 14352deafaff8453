"""What assistive technology sees of the program: run by the system's Python, which has pyatspi.

Reads questions as JSON lines and answers each with one; hears of the focus meanwhile.
"""

import json
import sys
from collections.abc import Callable
from fnmatch import fnmatchcase

import pyatspi  # type: ignore[import-not-found]  # packages of the system
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]

EVENTS = (
    "object:state-changed:focused",
    "object:state-changed:selected",
    "object:property-change:accessible-description",
    "object:children-changed",
)
PROGRAM = "wireside"
heard: list[list[object]] = []


def hear(event):
    heard.append([str(event.type), event.detail1, event.source.name])


def program():
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.name.lower() == PROGRAM:
            application.set_cache_mask(Atspi.Cache.NONE)  # to see what is, not what was told
            return application
    return None


def box_of(thing):
    """Return x, y, width, height on the screen; None out of sight, where Qt gives a thing no place."""
    try:
        area = thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    except NotImplementedError:
        return None
    return [area.x, area.y, area.width, area.height]


def text_of(thing):
    """Return what is typed in a field; empty for what is none."""
    try:
        return thing.queryText().getText(0, -1)
    except NotImplementedError:
        return ""


def shown(thing):
    states = thing.getState()
    return {
        "name": thing.name,
        "description": thing.description,
        "role": thing.getRoleName(),
        "box": box_of(thing),
        "text": text_of(thing),
        "focused": states.contains(pyatspi.STATE_FOCUSED),
        "selected": states.contains(pyatspi.STATE_SELECTED),
        "checked": states.contains(pyatspi.STATE_CHECKED),
    }


def find(role, name):
    found = program()
    if found is None:
        return None
    return pyatspi.findDescendant(
        found,
        lambda t: t.getRoleName() == role and fits(t.name, name) and is_there(t),
    )


def fits(name, wanted):
    """Tell whether a name is the wanted one; an asterisk stands for any words."""
    return fnmatchcase(name, wanted) if "*" in wanted else name == wanted


def is_there(thing):
    return thing.getState().contains(pyatspi.STATE_VISIBLE)


def tree():
    document = find("document frame", "Comparison")
    if document is None:
        return None
    return {
        **shown(document),
        "children": [
            {**shown(article), "children": [shown(passage) for passage in article]}
            for article in document
            if article.getRoleName() != "slider"  # the overview strip, after articles and bands
        ],
    }


def named(role, name):
    found = find(role, name)
    return None if found is None else shown(found)


def walk(thing, depth):
    """Yield what is shown below a thing with its depth, the articles' passages left out.

    A link is where it leads to, which may be out of sight.
    """
    if is_there(thing) or thing.getRoleName() == "link":
        yield depth, shown(thing)
        if thing.getRoleName() != "document frame":
            for child in thing:
                if child is not None:
                    yield from walk(child, depth + 1)


def shown_below(role, name):
    """Return what is shown of a thing and all below it, each with its depth."""
    found = find(role, name)
    return [] if found is None else list(walk(found, 0))


ANSWERS: dict[str, Callable[..., object]] = {
    "ready": lambda: True,
    "heard": lambda: list(heard),
    "tree": tree,
    "named": named,
    "shown_below": shown_below,
}


def answer(line):
    question = json.loads(line)
    what = question.pop("what")
    try:
        found = ANSWERS[what](**question)
    except GLib.GError:  # a thing that is gone by now
        found = None
    print(json.dumps(found), flush=True)


def listen():
    for kind in EVENTS:
        pyatspi.Registry.registerEventListener(hear, kind)

    def take(source, condition):
        line = sys.stdin.readline()
        if not line:
            pyatspi.Registry.stop()
            return False
        answer(line)
        return True

    GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, take)
    pyatspi.Registry.start()


if __name__ == "__main__":
    listen()
