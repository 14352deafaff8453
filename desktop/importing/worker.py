"""The process that reads files: `python -P -m desktop.importing.worker` answers frames with frames.

A frame is a line of JSON with `size`, and that many bytes behind it. A request is `{"id", "name", "url",
"path", "size", "is_whole"}` and the bytes of the file, unless it has a `path` and is read bit by bit. The answer is
`{"id", "content"}` and the originals of pages, or `{"id", "error", "is_limit", "fault"}` with a sentence. The process
opens no network, starts no other, writes no file; it ends as soon as its input does.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import threading
import time
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from struct import error as BadStruct  # noqa: N812  # named as the errors of other modules are
from threading import Thread
from typing import TYPE_CHECKING, BinaryIO

from desktop.importing.limits import MB, SECONDS_PER_MB, LimitReached
from desktop.importing.wire import Json, packed, packed_sentence
from desktop.story.errors import Sentence, UserError

if TYPE_CHECKING:
    from desktop.importing.content import Content, Source

LOWER = 5
"""How much nicer than the window the process is (POSIX); the reader waits for it, as for no quotes."""
MOST_DATA = 230 * 1024 * 1024
"""Bytes that the process may allocate (Linux): with code and what the kernel counts besides it stays under `MEMORY`."""
NEW_OBJECTS = 10_000
"""Objects after which garbage is looked for: a page makes thousands that all live to its end (3 % of the time)."""
IDLE = 60.0
"""Seconds without a file after which the process ends, and gives its 60 MB back."""
MOST_CPU = 120
"""Seconds of computing for one file, should nobody be there any more to stop it."""
WATCH = 0.02
"""Seconds between looks at the memory, where the system keeps no limit."""
FULL, TIRED = 77, 76
"""The codes with which the process ends that held too much, and that keeps much of earlier files."""
MOST_KEPT = 140 * 1024 * 1024
"""Bytes that may be left of the files before: the libraries take 75 MB, and the next file wants its room."""
REFUSED = (
    "socket.bind", "socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.__new__",
    "subprocess.Popen", "os.system", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.startfile",
    "os.kill", "webbrowser.open", "ftplib.connect", "http.client.connect", "urllib.Request", "smtplib.connect",
)  # fmt: skip
"""Audit events of reaching out of the process."""
CHANGES = (
    "os.chmod", "os.chown", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.symlink",
    "os.truncate", "os.utime", "shutil.move", "shutil.rmtree", "tempfile.mkdtemp", "tempfile.mkstemp",
)  # fmt: skip
"""Audit events of changing files."""
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
UNFORESEEN = (
    ValueError, TypeError, AttributeError, LookupError, ArithmeticError, AssertionError, RuntimeError, OSError,
    EOFError, SyntaxError, BufferError, StopIteration, ImportError, zipfile.BadZipFile, zipfile.LargeZipFile,
    zlib.error, BadStruct,
)  # fmt: skip
"""What a broken file makes readers raise; anything else costs this process (see `foreseen`)."""
MISTAKES = (TypeError, AttributeError, AssertionError, LookupError)
"""Those among them that come of mistakes of ours as well (see `fault_in`)."""


def main() -> None:
    """Answer until the input ends."""
    answers = taken_stdout()
    confine()
    gc.set_threshold(NEW_OBJECTS)
    asked: SimpleQueue[tuple[Json, bytes]] = SimpleQueue()
    Thread(target=listen, args=(asked,), daemon=True).start()
    while True:
        try:
            request, data = asked.get(timeout=IDLE)
        except Empty:
            os._exit(TIRED)
        limit_time(size_of(request, data))
        answer, originals = answer_to(request, data)
        del data
        write(answers, answer, originals)
        del answer, originals
        if resident() > MOST_KEPT:
            os._exit(TIRED)


def taken_stdout() -> BinaryIO:
    """Return what was standard output, which is /dev/null from now on: a library may print."""
    answers = os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "wb") as nothing:
        os.dup2(nothing.fileno(), 1)
    return answers


def listen(asked: SimpleQueue[tuple[Json, bytes]]) -> None:
    """Take requests as they come, so that the program never waits to be heard."""
    stream = sys.stdin.buffer
    for line in iter(stream.readline, b""):
        request = json.loads(line)
        size = int(request["size"])
        data = stream.read(size)
        if len(data) < size:
            break
        asked.put((request, data))
        del data
    os._exit(0)


def write(answers: BinaryIO, answer: Json, originals: list[bytes]) -> None:
    answer["size"] = sum(len(each) for each in originals)
    line = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
    answers.write(line.encode("utf-8") + b"\n")
    for each in originals:
        answers.write(each)
    answers.flush()


# --- what the process may -----------------------------------------------------------------------------------


def confine() -> None:
    """Take from this process what no reader needs."""
    if hasattr(os, "nice"):
        with suppress(OSError):
            os.nice(LOWER)
    if not limit_memory():
        Thread(target=watch_memory, daemon=True).start()
    sys.addaudithook(refuse)


def limit_memory() -> bool:
    """Let the system keep the limit of memory; False where it does not (macOS, Windows)."""
    if sys.platform != "linux":
        return False
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_DATA, (MOST_DATA, MOST_DATA))
        return True
    return False


def watch_memory() -> None:
    from desktop.importing.limits import MEMORY

    while True:
        time.sleep(WATCH)
        if held() > MEMORY:
            os._exit(FULL)


def held() -> int:
    """Return the most bytes that the process held; 0 where nobody says."""
    if sys.platform == "win32":
        import ctypes
        from ctypes import wintypes

        counters = (ctypes.c_size_t * 10)()  # PROCESS_MEMORY_COUNTERS: two DWORDs, then the peak
        process = wintypes.HANDLE(-1)
        ctypes.windll.psapi.GetProcessMemoryInfo(process, counters, ctypes.sizeof(counters))
        return int(counters[1])
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def resident() -> int:
    """Return the bytes that the process holds now; 0 where nobody says at once."""
    with suppress(OSError, ValueError, IndexError), open("/proc/self/statm", "rb") as file:
        return int(file.read().split()[1]) * 4096
    return 0


def size_of(request: Json, data: bytes) -> int:
    """Return the bytes of what is asked for; 0 of a file that cannot be looked at."""
    with suppress(OSError, ValueError):
        return Path(str(request["path"])).stat().st_size if request["path"] else len(data)
    return 0


def limit_time(size: int) -> None:
    """Give a file of that size its seconds of computing: nobody may be there to stop it."""
    if sys.platform == "win32":
        return
    import resource

    with suppress(OSError, ValueError):
        until = int(time.process_time() + MOST_CPU + SECONDS_PER_MB * size / MB)
        resource.setrlimit(resource.RLIMIT_CPU, (until, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def refuse(event: str, arguments: tuple[object, ...]) -> None:
    """Stop what reaches out of the process; an audit hook, which nobody can take away."""
    if event == "open":
        path, mode, flags = (*arguments, None, None, None)[:3]
        is_writing = isinstance(flags, int) and flags & WRITING
        if (is_writing or (isinstance(mode, str) and set(mode) & set("wax+"))) and not is_compiled(
            path
        ):
            raise PermissionError("no file is written here")
    elif event in REFUSED:
        raise PermissionError(f"not in this process: {event}")
    elif event in CHANGES and not is_compiled(arguments[0] if arguments else None):
        raise PermissionError("no file is changed here")


PACKAGE = str(Path(__file__).resolve().parents[1])


def is_compiled(path: object) -> bool:
    """Tell whether Python keeps there what it compiled of our own modules."""
    if not isinstance(path, str):
        return False
    is_ours = path.startswith(PACKAGE) and Path(path).parent.name == "__pycache__"
    return is_ours or path == os.devnull


# --- reading --------------------------------------------------------------------------------------------------


def answer_to(request: Json, data: bytes) -> tuple[Json, list[bytes]]:
    """Return the answer to a request, and the originals beside it."""
    name = str(request["name"])
    cause: BaseException | None = None
    try:
        source = source_of(request, data)
        content, originals = packed(read(source), name)
        return {"id": request["id"], "content": content}, originals
    except UserError as error:
        said: UserError = error
        cause = error.__cause__
    except MemoryError:
        os._exit(FULL)
    except RecursionError:
        said = LimitReached(
            "{name} was not read: its parts stand in each other deeper than the limit."
            " Copy its text and paste it.",
            name=name,
        )
    except foreseen() as error:
        said = broken(name, error)
        cause = error
    return {
        "id": request["id"],
        "error": packed_sentence(said.sentence),
        "is_limit": isinstance(said, LimitReached),
        "fault": fault_in(cause),
    }, []


def source_of(request: Json, data: bytes) -> Source:
    from desktop.importing.content import Source

    path = request["path"]
    if path:
        return Source(str(request["name"]), None, Path(str(path)), str(request["url"]))
    is_whole = bool(request.get("is_whole"))
    return Source(str(request["name"]), data, None, str(request["url"]), is_whole)


def read(source: Source) -> Content:
    if source.is_whole:
        from desktop.importing.originals import whole_of

        return whole_of(source)
    from desktop.importing.readers import content_of

    return content_of(source)


def broken(name: str, error: BaseException) -> UserError:
    """Say that a file is broken; ends the process if there is no memory left."""
    if is_lack_of_memory(error):
        os._exit(FULL)
    return UserError(
        "{name} could not be read: it is damaged, or written in a way that is not known ({reason})."
        " Open it in the program it is made for, copy the text and paste it.",
        name=name,
        reason=Sentence(type(error).__name__),
    )


def fault_in(error: BaseException | None) -> str:
    """Say where our own code failed in a way that may be a mistake in it; "" where a library did.

    No word of a file is in it: what a broken file makes readers raise is said as damage, and would
    hide mistakes else.
    """
    if not isinstance(error, MISTAKES) or error.__traceback__ is None:
        return ""
    trace = error.__traceback__
    while trace.tb_next is not None:
        trace = trace.tb_next
    place = trace.tb_frame.f_code.co_filename
    if not place.startswith(PACKAGE):
        return ""
    return f"{type(error).__name__} in {place[len(PACKAGE) + 1 :]}:{trace.tb_lineno}"


def foreseen() -> tuple[type[BaseException], ...]:
    """Return what a broken file makes readers raise: also of libraries that are loaded, and have errors of their own."""
    found: list[type[BaseException]] = [*UNFORESEEN]
    for module, name in (
        ("lxml.etree", "Error"),
        ("pypdf.errors", "PyPdfError"),
        ("docx.opc.exceptions", "OpcError"),
        ("docx.exceptions", "PythonDocxError"),
        ("warcio.exceptions", "ArchiveLoadFailed"),
        ("xml.parsers.expat", "ExpatError"),
        ("bibtexparser.exceptions", "ParsingException"),
        ("rispy.parser", "ParseError"),
        ("email.errors", "MessageError"),
    ):
        known = getattr(sys.modules.get(module), name, None)
        if isinstance(known, type) and issubclass(known, BaseException):
            found.append(known)
    return tuple(found)


def is_lack_of_memory(error: BaseException | None) -> bool:
    """Tell whether an error comes of the limit of memory: libxml2 says so in words."""
    while error is not None:
        said = str(error).casefold()
        if isinstance(error, MemoryError) or "out of memory" in said or "memory allocation" in said:
            return True
        error = error.__cause__ or error.__context__
    return False


if __name__ == "__main__":
    threading.stack_size(1024 * 1024)
    main()
