"""The module zlib, in RPython: there is no C library in wasm, and one implementation for all builds obeys the limits
of memory and instructions everywhere."""
from memphis.modules.zlib.moduledef import module
