"""The declaration that the files of this package add to."""
from memphis.gateway.typedef import ModuleDef

module = ModuleDef('_codecs', '')
