"""The module _sre: the engine under the library's `re`."""
from memphis.modules._sre.moduledef import module
