#!/bin/sh
# Draw the pictures of this folder anew: the window with the five examples, at the sizes it is made for.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
cd "$here/../.."

draw() { ./run screenshot --output "resources/pictures/$1.png" --size "$2" --mode "$3" --theme "$4" --zoom "${5:-100}" --find "${6:-}"; }

draw window-light 1600x1000 linked light
draw window-dark 1600x1000 linked dark
draw window-1100 1100x700 linked light
draw window-1366-dark 1366x768 linked dark
draw window-1366-zoom-150 1366x768 linked light 150
draw window-2560 2560x1440 linked light
draw window-contrast 1366x768 linked dark_contrast
draw synopsis-light 1600x1000 synopsis light
draw synopsis-1100-dark 1100x700 synopsis dark
draw findings-light 1366x768 findings light
draw quotes-light 1366x768 quotes light
draw quotes-dark 1366x768 quotes dark
draw quotes-speakers-light 1366x768 speakers light
draw quotes-1100 1100x700 quotes light
draw code-dark 1366x768 code dark
draw library-light 1366x768 library light
draw search-light 1366x768 sides light 100 missiles
draw search-dark 1366x768 search dark 100 missiles

# The first page of the annotated PDF, as a reader of PDFs draws it.
pages=$(mktemp -d)
trap 'rm -r "$pages"' EXIT
./run export seeds/*.txt --to "$pages/out.pdf"
.venv/bin/python - "$pages/out.pdf" <<'PYTHON'
import sys
import pypdfium2
page = pypdfium2.PdfDocument(sys.argv[1])[0]
page.render(scale=1.6).to_pil().save("resources/pictures/pdf-comparison.png")
PYTHON
