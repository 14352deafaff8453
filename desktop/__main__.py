"""Run the program with `python -m desktop`."""

import sys

from desktop.commands import main

if __name__ == "__main__":
    sys.exit(main())
