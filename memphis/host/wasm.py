"""The host of the wasm build: standard output, a clock and entropy; files in memory (memory/). The rest is refused."""
from errno import EPERM

from rpython.rlib.nonconst import NonConstant

from memphis.host import HostError
from memphis.host.calls import refused_calls
from memphis.host.memory import descriptors, files, folders, mounting, surroundings
from memphis.host.memory.descriptors import *
from memphis.host.memory.files import *
from memphis.host.memory.folders import *
from memphis.host.memory.mounting import *
from memphis.host.memory.surroundings import *
from memphis.host.wasi import clock
from memphis.host.wasi_errno import error_text

__all__ = ['clock', 'error_text', 'HostError', 'catch_interrupt', 'die_interrupted', 'ignore_broken_pipes',
           'enlarge_stack', 'temporary_file', 'run_again', 'take_signals']
for _module in [descriptors, files, folders, mounting, surroundings]:
    __all__ += _module.__all__


# NonConstant: what stands behind a call that is always refused must still be seen by the annotator, or methods of
# classes that are never made have nothing to read.

def denied(path=''):
    "There is no such thing in the sandbox."
    if NonConstant(True):
        raise HostError(EPERM, path)


def catch_interrupt():
    "There are no signals."


def die_interrupted():
    "There are no signals."


def ignore_broken_pipes():
    "There are no signals."


def enlarge_stack():
    "The engine's stack is what it is."


def temporary_file():
    denied()
    return -1


def run_again(args, name, value, output, errors):
    denied()
    return -1


def take_signals():
    return 0


for _name, _function in refused_calls(denied).items():
    if _name not in __all__:
        globals()[_name] = _function
        __all__.append(_name)
