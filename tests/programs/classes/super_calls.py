"""super(): zero and two arguments, cooperative calls along the MRO, in class methods, properties, nested functions."""


class Root:
    def __init__(self, **kwargs):
        self.rest = kwargs

    def path(self):
        return ["Root"]

    @classmethod
    def make(cls, **kwargs):
        return cls(**kwargs)

    @staticmethod
    def helper():
        return "root helper"

    @property
    def label(self):
        return "root"


class Left(Root):
    def __init__(self, left=0, **kwargs):
        super().__init__(**kwargs)
        self.left = left

    def path(self):
        return ["Left"] + super().path()

    @property
    def label(self):
        return "left of " + super().label


class Right(Root):
    def __init__(self, right=0, **kwargs):
        super().__init__(**kwargs)
        self.right = right

    def path(self):
        return ["Right"] + super(Right, self).path()

    @property
    def label(self):
        return "right of " + super().label


class Bottom(Left, Right):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.done = True

    def path(self):
        return ["Bottom"] + super().path()

    @classmethod
    def make(cls, **kwargs):
        made = super().make(**kwargs)
        made.made = cls.__name__
        return made

    @staticmethod
    def helper():
        return super(Bottom, Bottom).helper() + " from bottom"


b = Bottom.make(left=1, right=2, other=3)
print(vars(b))
print(b.path(), b.label, b.helper())
print([c.__name__ for c in Bottom.__mro__])
print(super(Left, b).path(), super(Bottom, b).label, super(Root, b).__init__ is not None)
print(Left().path(), Right().label)


class Counter(dict):
    def __missing__(self, key):
        return 0

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        super().__setitem__("total", super().get("total", 0) + 1)

    def __getitem__(self, key):
        return super().__getitem__(key) * 10


c = Counter()
for letter in "abca":
    c[letter] = c.get(letter, 0) + 1
print(dict(c), c["a"], c["zzz"], len(c))


class Stack(list):
    def push(self, item):
        super().append(item)
        return self

    def append(self, item):
        raise TypeError("use push")

    def __repr__(self):
        return "Stack" + super().__repr__()


s = Stack([1]).push(2).push(3)
print(s, s + [4], s[0:2], len(s), s == [1, 2, 3], isinstance(s, list))
try:
    s.append(5)
except TypeError as e:
    print(e)


class Text(str):
    def __new__(cls, value, mark="!"):
        self = super().__new__(cls, value + mark)
        self.mark = mark
        return self

    def upper(self):
        return "<" + super().upper() + ">"


t = Text("abc", mark="?")
print(t, t.upper(), t.mark, len(t), t == "abc?", type(t + "x").__name__, t.title())


class Celsius(float):
    def __add__(self, other):
        return Celsius(super().__add__(other))

    def __repr__(self):
        return super().__repr__() + "C"


print(Celsius(20.5) + 1, Celsius(1) * 2, sum([Celsius(1), Celsius(2)], Celsius(0)))


class Nested(Root):
    def path(self):
        def inner():
            return super(Nested, self).path()
        via_lambda = lambda: super(__class__, self).path()
        listed = [super(Nested, self).path() for _ in range(2)]
        return inner() + via_lambda() + listed[0]


print(Nested().path())


class Lazy:
    def __getattr__(self, name):
        return "made up " + name


class OverLazy(Lazy):
    def __getattr__(self, name):
        if name == "known":
            return 1
        return super().__getattr__(name) + " via super"


print(OverLazy().known, OverLazy().x)


class Equal(Root):
    def __eq__(self, other):
        return isinstance(other, Equal) or super().__eq__(other)

    def __hash__(self):
        return super().__hash__()


e = Equal()
print(e == Equal(), e == 5, e != Equal(), hash(e) == object.__hash__(e), e in {e: 1})

for action in (lambda: super(Left, 5), lambda: super(5), lambda: super(Left, Right()).path(), lambda: super().x,
               lambda: super(Left, b).nothing, lambda: super(Root, b).path, lambda: object().__init__(1),
               lambda: super(Bottom, Left)):
    try:
        print(action())
    except (TypeError, RuntimeError, AttributeError) as error:
        print(type(error).__name__, error)
print(repr(super(Left, b)).split(" ")[:2], super(Left, b).__self__ is b, super(Left, b).__thisclass__, super(Left, b).__self_class__)


class Late(Root):
    pass


def method(self):
    return super(Late, self).path() + ["late"]


Late.path = method
print(Late().path())


def no_class(self):
    return super().path()


Late.broken = no_class
try:
    Late().broken()
except RuntimeError as error:
    print(error)
