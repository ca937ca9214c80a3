"""The time module: clocks, and dates in the local time zone."""
from memphis.modules.time.moduledef import module
from memphis.modules.time import clocks, functions
