"""Selection of the engine; what the two share; depth."""


def test_implementation_tells(treewalk, vm):
    assert treewalk.eval("import sys\nsys.implementation.engine") == "'treewalk'"
    assert vm.eval("import sys\nsys.implementation.engine") == "'vm'"


def test_unknown_engine(treewalk):
    assert not treewalk.select_engine_by_name('turbo')
    assert treewalk.eval("import sys\nsys.implementation.engine") == "'treewalk'"


def test_functions_of_one_engine_call_those_of_the_other(treewalk, vm):
    session = vm._session()
    assert session.evaluate("""
def f(x, *a, k=1, **z): return [g(x - 1, *a, k=k, **z) if x else (a, k, z)]
def gen(n):
    for i in range(n): yield from other(i)
class A:
    def __init__(self, x): self.x = x
    def m(self): return h(self)
""") == ''
    assert vm.select_engine_by_name('treewalk')
    assert session.evaluate("""
def g(x, *a, **k): return [f(x - 1, *a, **k) if x else (a, k)]
def other(i): yield (i, h(A(i)))
def h(a): return a.x + 1 if isinstance(a, A) else A(a).m()
""") == ''
    for source, expected in [
            ("f(3, 'a', k=5, z=6)", "[[[[(('a',), {'k': 5, 'z': 6})]]]]"), ("g(1)", "[[((), 1, {})]]"),
            ("list(gen(3))", "[(0, 1), (1, 2), (2, 3)]"), ("A(4).m(), h(4)", "(5, 5)"),
            ("sorted([3, 1, 2], key=lambda v: -h(v))", "[3, 2, 1]")]:
        for engine in ('vm', 'treewalk'):
            assert vm.select_engine_by_name(engine)
            assert session.evaluate(source) == expected


def test_deep_recursion(treewalk):
    message = "maximum recursion depth exceeded"
    treewalk.raises("RecursionError", message, "def f(): f()\nf()")
    treewalk.raises("RecursionError", message, "def f(n): return [[[[f(n)]]]]\nf(0)")
    treewalk.raises("RecursionError", message, "class A:\n    def __repr__(self): return repr(self)\nrepr(A())")
    treewalk.raises("RecursionError", message, "def g(): yield from g()\nlist(g())")
    treewalk.raises("RecursionError", message,
                    "import sys\nsys.setrecursionlimit(20)\ndef f(): f()\ntry: f()\nfinally: sys.setrecursionlimit(1000)")


def test_weight_grows_with_the_nesting_of_expressions(treewalk):
    treewalk._session()
    flat = treewalk.compile_source("x = f(1)", '<test>', 'exec')
    deep = treewalk.compile_source("x = " + "[" * 150 + "f(1)" + "]" * 150, '<test>', 'exec')
    assert flat.weight < deep.weight


def test_long_chains_take_no_native_stack(treewalk):
    assert treewalk.eval("x = 1\n" + "x" + " + x" * 4000) == '4001'
    assert treewalk.eval("f = lambda: f\n(f" + "()" * 4000 + ") is f") == 'True'
    assert treewalk.eval("s = 'a'\nlen(s" + ".strip()" * 5000 + ")") == '1'
    source = "def f(x):\n    if x == 0: return 0\n" + "".join(
        "    elif x == %d: return %d\n" % (i, i) for i in range(1, 3000))
    assert treewalk.eval(source + "f(2999)") == '2999'
    assert treewalk.eval("def g(x):\n    y = x" + " + x" * 3000 + " + (yield x)\n    yield y\nh = g(1); next(h); h.send(4)"
                         ) == '3005'


def test_too_deep_source(treewalk, vm):
    for source in ["[" * 600 + "]" * 600, "-" * 600 + "1", "not " * 600 + "x"]:
        assert treewalk.error(source) == vm.error(source)
