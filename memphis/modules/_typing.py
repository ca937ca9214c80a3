"""The _typing module: what the library's `typing` is built upon."""
from memphis.gateway.typedef import ModuleDef
from memphis.objects import typeparams

module = ModuleDef('_typing', "Primitives and accelerators for the typing module.\n")


for _cls in [typeparams.W_TypeVar, typeparams.W_ParamSpec, typeparams.W_ParamSpecArgs, typeparams.W_ParamSpecKwargs,
             typeparams.W_TypeVarTuple, typeparams.W_TypeAliasType, typeparams.W_Generic]:
    module.type(_cls)


@module.constant('NoDefault')
def make_no_default(space):
    return typeparams.NO_DEFAULT


@module.function("_idfunc(x, /)")
def idfunc(space, w_x):
    return w_x
