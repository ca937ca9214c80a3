"""The declaration that the files of this package add to."""
from memphis.gateway.typedef import ModuleDef

module = ModuleDef('sys', "This module provides access to some objects used or maintained by the\n"
                   "interpreter and to functions that interact strongly with the interpreter.")
