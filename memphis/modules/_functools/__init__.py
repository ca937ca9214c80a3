"""_functools: what the library's `functools` is built upon."""
from memphis.modules._functools.moduledef import module
from memphis.modules._functools import comparing, lru_cache, partial
