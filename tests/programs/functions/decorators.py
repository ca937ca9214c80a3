"""Decorators: with and without arguments, stacked, on methods and classes, as classes; any expression after the @."""


def traced(function):
    def wrapper(*args, **kwargs):
        shown = ", ".join([repr(a) for a in args] + ["%s=%r" % item for item in kwargs.items()])
        result = function(*args, **kwargs)
        print("%s(%s) = %r" % (function.__name__, shown, result))
        return result
    wrapper.__name__ = function.__name__
    wrapper.__doc__ = function.__doc__
    wrapper.__wrapped__ = function
    return wrapper


@traced
def add(a, b=1):
    "Sum of two."
    return a + b


add(1)
add(2, b=3)
print(add.__name__, add.__doc__, add.__wrapped__(5, 6))


def repeat(times):
    print("repeat", times)

    def decorate(function):
        print("decorate", function.__name__)

        def wrapper(*args):
            return [function(*args) for _ in range(times)]
        wrapper.__name__ = function.__name__ + "_" + str(times)
        return wrapper
    return decorate


@repeat(2)
@repeat(3)
def word(x):
    return x


print(word("w"), word.__name__)


class Memo:
    def __init__(self, function):
        self.function, self.known, self.calls = function, {}, 0

    def __call__(self, *args):
        if args not in self.known:
            self.calls += 1
            self.known[args] = self.function(*args)
        return self.known[args]

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return lambda *args: self(instance, *args)


@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), fib.calls)


class Grid:
    def __init__(self, rows):
        self.rows = rows

    def __repr__(self):
        return "grid"

    @Memo
    def paths(self, r, c):
        if r == 0 or c == 0:
            return 1
        return self.paths(r - 1, c) + self.paths(r, c - 1)

    @property
    @traced
    def size(self):
        return len(self.rows)

    @classmethod
    @traced
    def of(cls, n):
        return cls.__name__ + str(n)

    @staticmethod
    @traced
    def helper(n):
        return -n


grid = Grid("abc")
print(grid.paths(8, 8), Grid.paths.calls, grid.size, grid.of(4), Grid.helper(3))

registry = {}


def register(name=None):
    def add_to_registry(thing):
        registry[name or thing.__name__] = thing
        return thing
    return add_to_registry


@register()
class First:
    pass


@register("second")
class Other:
    "Registered under another name."


@register("function")
def some():
    return 42


print(sorted(registry), registry["function"](), registry["second"].__doc__, registry["First"] is First)


def add_repr(cls):
    def __repr__(self):
        return "%s(%s)" % (cls.__name__, ", ".join("%s=%r" % item for item in sorted(vars(self).items())))
    cls.__repr__ = __repr__
    return cls


@add_repr
class Thing:
    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)


print(Thing(b=1, a="x"), [Thing()])

# any expression may follow the @
table = [traced, lambda f: "replaced by a string"]


@table[0]
def one():
    return 1


@table[1]
def two():
    return 2


@(lambda f: f if f.__name__ == "three" else None)
def three():
    return 3


@traced if len(table) > 5 else lambda f: f()
def four():
    return 4


one()
print(two, three(), four)
try:
    @None
    def five():
        pass
except TypeError as e:
    print(e)


def order(label):
    print("evaluated", label)
    return lambda f: print("applied", label) or f


@order("outer")
@order("inner")
def decorated(default=print("default")):
    pass
