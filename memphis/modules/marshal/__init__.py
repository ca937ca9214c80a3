"""The marshal module: Python values as bytes, for .pyc files and frozen modules."""
from memphis.modules.marshal.moduledef import module
from memphis.modules.marshal import functions
