"""Delegation and throw().  Expectations: CPython 3.13."""


def test_yield_from_returns_what_stop_iteration_carries(space):
    assert space.run("""
class I:
    def __iter__(self): return self
    def __next__(self): raise StopIteration(42)
def g():
    print((yield from I()))
list(g())
""") == "42\n"


def test_context_of_an_exception_thrown_into_a_delegate(space):
    assert space.run("""
def inner(): yield
def outer():
    try: raise KeyError('a')
    except KeyError: yield from inner()
x = outer(); next(x)
try: x.throw(ValueError)
except ValueError as e: print(repr(e.__context__))
""") == "KeyError('a')\n"


THROW = "def g(): yield\nx = g(); next(x)\nx.throw(%s)"


def test_throw_arguments(space):
    kinds = "exceptions must be classes or instances deriving from BaseException, not "
    space.raises("TypeError", kinds + "int", THROW % "5")
    space.raises("TypeError", kinds + "type", THROW % "int")
    space.raises("TypeError", "instance exception may not have a separate value", THROW % "ValueError('x'), 5")
    space.raises("TypeError", "throw() third argument must be a traceback object", THROW % "ValueError, None, 5")
    space.raises("ValueError", "(1, 2)", THROW % "ValueError, (1, 2)")
    space.raises("ValueError", "3", THROW % "ValueError, KeyError(3)")


def test_an_error_in_making_the_exception_is_thrown_instead(space):
    assert space.run("""
class E(Exception):
    def __new__(cls): return 5
def g():
    try: yield
    except TypeError as e: print(e)
    yield 'on'
x = g(); next(x); print(x.throw(E))
""") == ("calling <class '__main__.E'> should have returned an instance of BaseException, not int\non\n")


def test_resumed_by_throw_and_then_by_the_loop(space):
    assert space.run("""
def inner():
    while True:
        try:
            if (yield 'ready') is None: return 'done'
        except ValueError:
            yield 'caught'
def outer():
    return (yield from inner())
it = outer()
print(next(it), it.throw(ValueError), next(it), next(it, 'end'))
""") == "ready caught ready end\n"
