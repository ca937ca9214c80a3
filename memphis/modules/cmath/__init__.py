"""cmath: functions on complex numbers."""
from memphis.modules.cmath.moduledef import module
from memphis.modules.cmath import functions
