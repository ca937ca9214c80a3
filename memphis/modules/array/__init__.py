"""array: rows of numbers or characters of one kind."""
from memphis.modules.array.moduledef import module
from memphis.modules.array import array, pickling
