"""The builtin functions; types and exceptions are entered into the module by the space itself."""
from memphis.modules.builtins.moduledef import module
from memphis.modules.builtins import (
    attributes, classes, iteration, numbers, printing, scopes, text)
