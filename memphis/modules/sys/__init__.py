"""The sys module: what the interpreter tells about itself, and the standard streams."""
from memphis.modules.sys.moduledef import module
from memphis.modules.sys import frames, functions, hooks, info, paths, state
