"""The JIT of rpython imports rpython.conftest for the options of its own test runs, and that imports pytest, which the
translation host does not have. It gets what conftest holds outside a test run: `option`, None."""
import sys
import types


def apply():
    if 'rpython.conftest' not in sys.modules:
        module = types.ModuleType('rpython.conftest')
        module.option = None
        sys.modules['rpython.conftest'] = module
