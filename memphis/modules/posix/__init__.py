"""The posix module: what the library's `os` is built upon."""
from memphis.modules.posix.moduledef import module
from memphis.modules.posix import constants, descriptors, files, folders, normal, processes, results, system
