"""The _imp module: which modules are frozen."""


def test_override_of_frozen_modules(space):
    assert space.run("""
import _imp
print(_imp.is_frozen('abc'), _imp.is_frozen('zipimport'))
_imp._override_frozen_modules_for_tests(-1)
print(_imp.is_frozen('abc'), _imp.is_frozen('zipimport'))
_imp._override_frozen_modules_for_tests(0)
print(_imp.is_frozen('abc'))
""") == 'True True\nFalse True\nTrue\n'


def test_override_takes_a_number(space):
    space.raises("TypeError", "'str' object cannot be interpreted as an integer",
                 "import _imp; _imp._override_frozen_modules_for_tests('x')")
