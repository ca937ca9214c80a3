"""with: order of entering and leaving, suppression, several managers, targets, managers as generators, errors inside them."""


class Manager:
    def __init__(self, name, suppress=False, fail=None):
        self.name, self.suppress, self.fail = name, suppress, fail

    def __enter__(self):
        print("+" + self.name, end=" ")
        if self.fail == "enter":
            raise RuntimeError("enter " + self.name)
        return self.name.upper()

    def __exit__(self, kind, value, traceback):
        print("-%s(%s, %s, %s)" % (self.name, kind.__name__ if kind else None, value, traceback is not None), end=" ")
        if self.fail == "exit":
            raise RuntimeError("exit " + self.name)
        return self.suppress


def attempt(action):
    try:
        print("=>", action())
    except Exception as e:
        print("!!", type(e).__name__, e, "| context:", repr(e.__context__))


def simple():
    with Manager("a") as x, Manager("b") as y:
        return x + y


def suppressed():
    with Manager("outer"):
        with Manager("inner", suppress=True):
            1 / 0
        return "went on"


def not_suppressed():
    with Manager("a"), Manager("b"):
        {}["missing"]


def fails_on_enter():
    with Manager("a"), Manager("b", fail="enter"), Manager("c"):
        return "never"


def fails_on_exit():
    with Manager("a"), Manager("b", fail="exit"):
        raise ValueError("body")


def exit_after_return():
    with Manager("a", suppress=True), Manager("b", fail="exit"):
        return "lost"
    return "after"


def loops():
    out = []
    for i in range(5):
        with Manager(str(i)):
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
    else:
        out.append("else")
    return out


def parenthesised():
    with (
        Manager("p") as p,
        Manager("q"),
        Manager("r") as (a),
    ):
        return p, a


def targets():
    class Box:
        pass
    box, table = Box(), {}
    with Manager("m") as box.attribute, Manager("n") as table["key"], Pair() as (first, [second, *rest]):
        return box.attribute, table, first, second, rest


class Pair:
    def __enter__(self):
        return 1, "xyz"

    def __exit__(self, *args):
        pass


for function in (simple, suppressed, not_suppressed, fails_on_enter, fails_on_exit, exit_after_return, loops,
                 parenthesised, targets):
    print(function.__name__, end=": ")
    attempt(function)


def generator_manager(function):
    "What contextlib.contextmanager does."
    class Wrapper:
        def __init__(self, *args):
            self.generator = function(*args)

        def __enter__(self):
            return next(self.generator)

        def __exit__(self, kind, value, traceback):
            if kind is None:
                try:
                    next(self.generator)
                except StopIteration:
                    return False
                raise RuntimeError("generator didn't stop")
            try:
                self.generator.throw(value)
            except StopIteration as e:
                return e is not value
            except BaseException as e:
                if e is not value:
                    raise
                return False
            raise RuntimeError("generator didn't stop after throw()")
    return Wrapper


@generator_manager
def indented(log, name):
    log.append("begin " + name)
    try:
        yield log
    except KeyError as e:
        log.append("swallowed %r" % e)
    finally:
        log.append("end " + name)


log = []
with indented(log, "one") as same:
    same.append("body")
with indented(log, "two"):
    raise KeyError("k")
try:
    with indented(log, "three"):
        raise OSError("not swallowed")
except OSError as e:
    log.append(str(e))
print(log)


class Transaction:
    def __init__(self, data):
        self.data = data

    def __enter__(self):
        self.saved = dict(self.data)
        return self.data

    def __exit__(self, kind, value, traceback):
        if kind is not None:
            self.data.clear()
            self.data.update(self.saved)
        return kind is ValueError


accounts = {"ann": 10, "bob": 0}
for amount in 5, 20:
    with Transaction(accounts) as data:
        data["bob"] += amount
        data["ann"] -= amount
        if data["ann"] < 0:
            raise ValueError("overdrawn")
    print(accounts)


def in_generator():
    with Manager("g"):
        yield 1
        yield 2


g = in_generator()
print(next(g), end=" ")
g.close()
print()
for thing in (5, object(), type("OnlyEnter", (), {"__enter__": lambda self: 1})()):
    try:
        with thing:
            pass
    except TypeError as e:
        print(str(e).replace("object at 0x", ""))
instance = Manager("i")
instance.__enter__ = lambda: print("never: looked up on the type")
with instance:
    print("body")
