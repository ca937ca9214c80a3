"""_struct: values packed into bytes, for the library's `struct`."""
from memphis.modules._struct.moduledef import module
from memphis.modules._struct import functions
