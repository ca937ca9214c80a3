"""The declaration that the files of this package add to."""
from memphis.gateway.typedef import ModuleDef

module = ModuleDef('posix', """This module provides access to operating system functionality that is
standardized by the C Standard and the POSIX standard (a thinly
disguised Unix interface).  Refer to the library manual and
corresponding Unix manual entries for more information on calls.""")
