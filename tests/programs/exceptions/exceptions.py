"""try, except, else, finally, raise: matching, chaining, re-raising, contexts, attributes."""


class AppError(Exception):
    pass


class Detailed(AppError):
    def __init__(self, code, message):
        super().__init__(code, message)
        self.code = code

    def __str__(self):
        return "[%d] %s" % self.args


def attempt(action):
    try:
        result = action()
    except (KeyError, IndexError) as e:
        return "lookup %s %r" % (e, e.args)
    except AppError as e:
        return "app %s %r" % (e, e)
    except ArithmeticError as e:
        return "arithmetic %s" % e
    except Exception as e:
        return "other %s %s" % (type(e).__name__, e)
    else:
        return "fine %r" % (result,)
    finally:
        print("finally", end=" ")


def throw(e):
    raise e


for action in (lambda: 1, lambda: {}["k"], lambda: [][1], lambda: 1 / 0, lambda: 1 % 0, lambda: 2.0 ** 5000,
               lambda: throw(Detailed(7, "bad")), lambda: throw(AppError), lambda: throw(5), lambda: None.x,
               lambda: throw(ValueError("a", 1)), lambda: throw(ValueError()), lambda: throw(AssertionError)):
    print(attempt(action))
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise KeyError("wrapped") from e
except KeyError as e:
    print(repr(e.__cause__), e.__cause__ is e.__context__, e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("while handling")
except ValueError as e:
    print(repr(e.__context__), e.__cause__)
try:
    try:
        [].pop()
    except IndexError:
        raise ValueError("clean") from None
except ValueError as e:
    print(e.__suppress_context__, repr(e.__context__), e.__traceback__ is not None)


def reraise():
    try:
        try:
            int("x")
        except ValueError:
            print("seen", end=" ")
            raise
    except ValueError as e:
        return str(e)


print(reraise())
try:
    raise
except RuntimeError as e:
    print(e)
try:
    assert 1 == 2, ("message", 5)
except AssertionError as e:
    print(e, e.args)


def nested():
    for i in range(3):
        try:
            try:
                if i == 0:
                    raise KeyError(i)
                if i == 1:
                    raise ValueError(i)
                print("no error", end=" ")
            except KeyError:
                print("inner", end=" ")
            finally:
                print("cleanup", i, end=" ")
        except ValueError:
            print("outer", end=" ")
    print()


nested()
try:
    try:
        raise ValueError(1)
    finally:
        raise TypeError(2)
except TypeError as e:
    print(e, repr(e.__context__))
print(issubclass(KeyError, LookupError), issubclass(KeyboardInterrupt, Exception), AppError.__mro__[1:3])
print(repr(KeyError("a")), str(KeyError("a")), repr(ValueError(1, "b")), str(ValueError(1, "b")), repr(OSError(2, "no")))
e = ValueError("note")
e.extra = 1
e.add_note("added")
print(e.extra, e.__notes__, e == ValueError("note"), e.with_traceback(None) is e)
try:
    sorted([1, 2], key=lambda n: 1 / (n - 2))
except ZeroDivisionError as e:
    print("through a builtin", e)
try:
    raise SystemExit(3)
except SystemExit as e:
    print(e.code)
try:
    next(iter([]))
except StopIteration as e:
    print(repr(e), e.value)
