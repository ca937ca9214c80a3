"""Weak references and finalizers, untranslated: the host's reference counts stand in for the collector here, so an
object dies when nothing refers to it. tests/programs/classes has the programs for the real one."""

CLASS = """
import gc
from _weakref import ref, getweakrefcount, getweakrefs
class C:
    def __init__(self, v=0): self.v = v
    def __eq__(self, other): return self.v == other.v
    def __hash__(self): return hash(self.v)
"""


def test_alive(space):
    assert space.eval(CLASS + "c = C(); r = ref(c); r() is c, ref(c) is r, getweakrefcount(c), "
                              "getweakrefs(c)[0] is r, r.__callback__") == "(True, True, 1, True, None)"


def test_equality_and_hash(space):
    assert space.eval(CLASS + "a, b = C(1), C(1); ref(a) == ref(b), ref(a) != ref(b), ref(a) == 1, "
                              "hash(ref(a)) == hash(a)") == "(True, False, False, True)"


def test_not_referenceable(space):
    for source in ['1', 'None', '()', '[]', '{}', '"a"', 'object()', 'ValueError()', '1.5']:
        space.raises("TypeError", "cannot create weak reference to '%s' object" % space.eval(
            "type(%s).__name__" % source).strip("'"), "from _weakref import ref; ref(%s)" % source)


def test_without_the_slot(space):
    space.raises("TypeError", "cannot create weak reference to 'S' object",
                 "from _weakref import ref\nclass S: __slots__ = ()\nref(S())")


def test_arguments(space):
    space.raises("TypeError", "__new__ expected at least 1 argument, got 0", CLASS + "ref()")
    space.raises("TypeError", "__new__ expected at most 2 arguments, got 3", CLASS + "ref(C, 1, 2)")
    space.raises("TypeError", "ref() takes no keyword arguments", CLASS + "ref(C, callback=1)")
    space.raises("TypeError", "weakref expected 0 arguments, got 1", CLASS + "ref(C)(1)")


def test_many_references_do_not_pile_up(space):
    assert space.eval(CLASS + "c = C()\nfor i in range(1000): ref(c, print)\n"
                              "getweakrefcount(c) <= 1") == "True"


def test_lifeline_survives_the_dict(space):
    assert space.eval(CLASS + """
c = C(); r = ref(c)
for i in range(60): setattr(c, 'n%d' % i, i)
vars(c)['x'] = 1
c.__dict__ = {'z': 2}
class D: pass
c.__class__ = D
ref(c) is r, r() is c, c.z, vars(c)""") == "(True, True, 2, {'z': 2})"


def test_gc_arguments(space):
    space.raises("ValueError", "invalid generation", "import gc; gc.collect(3)")
    assert space.eval("import gc; gc.disable(); a = gc.isenabled(); gc.enable(); a, gc.isenabled()") == "(False, True)"


def test_finalizer_of_an_int(space):
    assert space.run("""
import gc
class I(int):
    def __del__(self): print('del', self + 1)
def f(): I(4)
f(); gc.collect(); gc.collect()""") == "del 5\n"


def test_error_in_a_finalizer_goes_to_the_hook(space):
    assert space.run("""
import gc, sys
class I(int):
    def __del__(self): 1/0
sys.unraisablehook = lambda u: print(u.exc_type.__name__, u.err_msg, u.object.__name__)
def f(): I(4)
f(); gc.collect(); gc.collect()
sys.unraisablehook = sys.__unraisablehook__""") == "ZeroDivisionError None __del__\n"


def test_finalizer_without_end(space):
    "It has a budget of its own where the program has one, and the program's is not touched."
    from memphis.runtime.ticker import ticker, UNLIMITED
    from memphis.runtime import finalizers
    before, finalizers.BUDGET = finalizers.BUDGET, 1000
    ticker.budget = 100000
    try:
        assert space.run("""
import gc
class I(int):
    def __del__(self):
        while True: pass
def f(): I(4)
f(); gc.collect(); gc.collect()
print('on')""") == "on\n"
        assert ticker.budget > 50000
    finally:
        ticker.budget = UNLIMITED
        finalizers.BUDGET = before
