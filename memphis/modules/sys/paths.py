"""Attributes of sys that tell where things are; the command fills them in (entry/library.py)."""
from memphis.modules.sys.moduledef import module
from memphis.runtime.stdlib_names import STDLIB_NAMES

for _name in ['prefix', 'exec_prefix', 'base_prefix', 'base_exec_prefix', 'abiflags', '_base_executable', '_framework']:
    module.constant(_name)(lambda space: space.newtext(''))
for _name in ['pycache_prefix', '_home', '_stdlib_dir']:
    module.constant(_name)(lambda space: space.w_None)
module.constant('platlibdir')(lambda space: space.newtext('lib'))
module.constant('_xoptions')(lambda space: space.newdict())


@module.constant('stdlib_module_names')
def make_stdlib_module_names(space):
    return space.newfrozenset([space.newtext(name) for name in sorted(STDLIB_NAMES)])
