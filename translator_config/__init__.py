"""Set-up of the toolchain and the build driver. This file stays empty: Python 2.7 (translation) and Python 3 import it."""
