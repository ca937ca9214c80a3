"""Causes, contexts, notes, suppression; what survives a chain of handlers; exception objects as data."""


def chain(e):
    "One line for an exception and what led to it."
    parts = []
    while e is not None:
        parts.append("%s(%s)" % (type(e).__name__, ", ".join(map(repr, e.args))))
        if e.__cause__ is not None:
            parts.append("caused by")
            e = e.__cause__
        elif e.__context__ is not None and not e.__suppress_context__:
            parts.append("during")
            e = e.__context__
        else:
            e = None
    return " ".join(parts)


def attempt(action):
    try:
        return action()
    except BaseException as e:
        return chain(e)


def explicit():
    try:
        int("x")
    except ValueError as e:
        raise LookupError("explicit") from e


def implicit():
    try:
        int("x")
    except ValueError:
        {}["key"]


def suppressed():
    try:
        int("x")
    except ValueError:
        raise LookupError("clean") from None


def deep():
    try:
        try:
            try:
                1 / 0
            except ZeroDivisionError:
                raise KeyError("two")
        except KeyError as e:
            raise TypeError("three") from e
    finally:
        try:
            [][0]
        except IndexError:
            pass


def in_finally():
    try:
        raise ValueError("first")
    finally:
        raise OSError("in finally")


def from_class():
    raise ValueError from KeyError


def reraised():
    try:
        raise ValueError("original")
    except ValueError as e:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        raise


def swapped():
    try:
        raise ValueError("a")
    except ValueError as a:
        try:
            raise KeyError("b")
        except KeyError as b:
            raise a


def through_call():
    def helper():
        raise RuntimeError("helper")
    try:
        raise ValueError("outer")
    except ValueError:
        helper()


def handled_elsewhere():
    def safe():
        try:
            raise KeyError("quiet")
        except KeyError:
            return "handled"
    try:
        safe()
        raise ValueError("after")
    except ValueError as e:
        return chain(e)


def generator_context():
    def g():
        try:
            yield
        except ValueError:
            raise KeyError("from generator")
    it = g()
    next(it)
    it.throw(ValueError("thrown in"))


for function in (explicit, implicit, suppressed, deep, in_finally, from_class, reraised, swapped, through_call,
                 handled_elsewhere, generator_context):
    print(function.__name__, "->", attempt(function))

# notes
e = ValueError("noted")
print(hasattr(e, "__notes__"))
e.add_note("first note")
e.add_note("second\nlines")
print(e.__notes__, e.args, str(e))
try:
    e.add_note(5)
except TypeError as error:
    print(error)
try:
    raise e
except ValueError as caught:
    caught.add_note("third")
    print(len(caught.__notes__), caught is e)

# setting the attributes by hand
e = ValueError(1)
e.__cause__ = KeyError(2)
print(e.__suppress_context__, chain(e))
e.__cause__ = None
e.__context__ = OSError(3)
print(chain(e))
e.__suppress_context__ = False
print(chain(e))
for name, value in (("__cause__", 5), ("__context__", "x"), ("__traceback__", 1), ("args", 5)):
    try:
        setattr(e, name, value)
    except TypeError as error:
        print(name, error)
e.args = [1, 2]
print(e.args, repr(e), str(e), e.with_traceback(None) is e)
a, b = ValueError("a"), ValueError("b")
a.__context__, b.__context__ = b, a
try:
    try:
        raise a
    except ValueError:
        raise b
except ValueError as caught:
    print(caught is b, caught.__context__ is a, a.__context__)

for bad in ("raise 5", "raise 'text'", "raise None", "raise ValueError from 5", "raise int", "raise", "raise ValueError('x') from None"):
    try:
        exec(bad)
    except BaseException as error:
        print(bad, "->", chain(error))


class Picky(Exception):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b


for make in (lambda: Picky(1), lambda: Picky(1, 2)):
    try:
        raise make()
    except (Picky, TypeError) as error:
        print(type(error).__name__, error, error.args)
try:
    raise Picky
except TypeError as error:
    print(error)
try:
    x = 1
    raise ValueError
except ValueError as x:
    pass
try:
    x
except NameError as error:
    print(error, error.name)
