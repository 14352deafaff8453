"""Run the benchmarks with `python -m tests.benchmarks`."""

import sys

from tests.benchmarks.run import main

if __name__ == "__main__":
    main(sys.argv[1:])
