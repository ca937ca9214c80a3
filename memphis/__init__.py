"""Memphis: Python 3.13 written in RPython.  docs/architecture.md has the picture."""

VERSION = '0.1.0'
PYTHON_VERSION = '3.13.0'      # the language that is followed
