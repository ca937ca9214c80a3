"""The math module."""
from memphis.modules.math.moduledef import module
from memphis.modules.math import functions, integers, sums
