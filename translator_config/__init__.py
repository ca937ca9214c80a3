"""Set-up of the toolchain and the build driver. Python 2.7 (to translate) and Python 3 both import this file."""
