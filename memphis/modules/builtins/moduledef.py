"""The declaration that the files of this package add to."""
from memphis.gateway.typedef import ModuleDef

module = ModuleDef('builtins', "Built-in functions, types, exceptions, and other objects.\n\n"
                   "This module provides direct access to all 'built-in'\n"
                   "identifiers of Python; for example, builtins.len is\n"
                   "the full name for the built-in function len().\n\n"
                   "This module is not normally accessed explicitly by most\n"
                   "applications, but can be useful in modules that provide\n"
                   "objects with the same name as a builtin, but in which the\n"
                   "built-in of that name is also needed.")


@module.constant('__debug__')
def make_debug(space):
    return space.w_True
