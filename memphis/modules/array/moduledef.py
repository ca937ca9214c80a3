"""The declaration of array."""
from memphis.gateway.typedef import ModuleDef

TYPECODES = 'bBuwhHiIlLqQfd'

module = ModuleDef('array', "This module defines an object type which can efficiently represent\n"
                            "an array of basic values: characters, integers, floating-point\n"
                            "numbers.  Arrays are sequence types and behave very much like lists,\n"
                            "except that the type of objects stored in them is constrained.\n")


@module.constant('typecodes')
def make_typecodes(space):
    return space.newtext(TYPECODES)
