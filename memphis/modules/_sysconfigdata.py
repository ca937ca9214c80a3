"""The module that the library's `sysconfig` takes its variables from: what is true of a program that was not installed
from a makefile of CPython's."""
from memphis import host
from memphis.gateway.typedef import ModuleDef

# sysconfig makes the name from sys.abiflags, sys.platform and sys.implementation._multiarch
module = ModuleDef('_sysconfigdata__wasi_' if host.kind == 'wasm' else '_sysconfigdata__linux_', "Variables of the build.")

VARIABLES = [('EXT_SUFFIX', ''), ('SHLIB_SUFFIX', '.so'), ('VERSION', '3.13'), ('LIBDEST', ''), ('INCLUDEPY', '')]
FLAGS = [('Py_DEBUG', 0), ('Py_GIL_DISABLED', 0), ('WITH_DOC_STRINGS', 1), ('HAVE_FORK', 1), ('SIZEOF_VOID_P', 8),
         ('SIZEOF_SIZE_T', 8), ('Py_ENABLE_SHARED', 0)]


@module.constant('build_time_vars')
def make_variables(space):
    w_variables = space.newdict()
    for name, text in VARIABLES:
        space.setitem_str(w_variables, name, space.newtext(text))
    for name, number in FLAGS:
        space.setitem_str(w_variables, name, space.newint(number))
    return w_variables
