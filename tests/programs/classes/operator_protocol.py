"""The whole operator protocol: every binary operator with its reflected and in-place method, unary ones, conversions."""

BINARY = {"add": "+", "sub": "-", "mul": "*", "matmul": "@", "truediv": "/", "floordiv": "//", "mod": "%",
          "pow": "**", "lshift": "<<", "rshift": ">>", "and": "&", "or": "|", "xor": "^"}
COMPARE = {"lt": "<", "le": "<=", "eq": "==", "ne": "!=", "gt": ">", "ge": ">="}


class Recorder:
    "Each operator gives the text of what was called."

    def __init__(self, name):
        self.name = name


for operation in BINARY:
    for prefix in "", "r", "i":
        def method(self, other, name="__%s%s__" % (prefix, operation)):
            return "%s.%s(%s)" % (self.name, name, getattr(other, "name", other))
        setattr(Recorder, "__%s%s__" % (prefix, operation), method)
for operation in COMPARE:
    setattr(Recorder, "__%s__" % operation, lambda self, other, name=operation: "%s %s %s" % (
        self.name, name, getattr(other, "name", other)))
for operation in "neg", "pos", "invert", "abs":
    setattr(Recorder, "__%s__" % operation, lambda self, name=operation: "%s of %s" % (name, self.name))

a, b = Recorder("a"), Recorder("b")
for name, symbol in BINARY.items():
    scope = {"a": a, "b": b, "c": a}
    exec("c %s= b" % symbol, scope)
    print(eval("a %s b" % symbol), eval("a %s 5" % symbol), eval("5 %s b" % symbol), scope["c"], sep=" | ")
for name, symbol in COMPARE.items():
    print(eval("a %s b" % symbol), eval("5 %s b" % symbol), sep=" | ")
print(-a, +a, ~a, abs(a), divmod(7, 2), pow(a, 2), sep=" | ")


# NotImplemented on both sides is a TypeError; one side may know the other
class Metres:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        if isinstance(other, Metres):
            return Metres(self.n + other.n)
        if isinstance(other, (int, float)):
            return Metres(self.n + other)
        return NotImplemented

    __radd__ = __add__

    def __mul__(self, other):
        return Metres(self.n * other) if isinstance(other, int) else NotImplemented

    def __eq__(self, other):
        return self.n == other.n if isinstance(other, Metres) else NotImplemented

    def __lt__(self, other):
        return self.n < other.n if isinstance(other, Metres) else NotImplemented

    def __repr__(self):
        return "%sm" % self.n


one, two = Metres(1), Metres(2)
print(one + two, one + 5, 5 + one, sum([one, two, two]), one == two, one != two, one == Metres(1), one == 1)
print(one < two, one > two, sorted([two, one]), max(one, two))
for text in ("one + 'x'", "2 * one", "one * 1.5", "one <= two", "one < 3", "3 > one", "one - two",
             "-one", "one ** 2", "one[0]", "one()", "len(one)", "hash(one)", "one @ two", "divmod(one, 2)", "~one",
             "one.n()", "for_ in one", "pow(2, one)", "pow(one, 2, 3)"):
    try:
        print(text, "=", eval(text))
    except (TypeError, NameError) as e:
        print(text, "!!", e)


# a subclass on the right that overrides the reflected method goes first
class Base:
    def __add__(self, other):
        return "Base.add"

    def __radd__(self, other):
        return "Base.radd"


class Same(Base):
    pass


class Override(Base):
    def __radd__(self, other):
        return "Override.radd"


print(Base() + Same(), Base() + Override(), Override() + Base(), Same() + Same(), 1 + Base())


# in place: what the method returns is bound; without one the plain operator is used
class Bag:
    def __init__(self, *items):
        self.items = list(items)

    def __iadd__(self, other):
        self.items.append(other)
        return self

    def __sub__(self, other):
        return Bag(*[i for i in self.items if i != other])

    def __repr__(self):
        return "Bag%s" % self.items


bag = alias = Bag(1)
bag += 2
print(bag is alias, alias)
bag -= 1
print(bag is alias, bag, alias)
pair = ([1], 2)
try:
    pair[0] += [3]
except TypeError as e:
    print(e, pair)


# conversions
class Number:
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __complex__(self): return 1 + 2j
    def __index__(self): return 3
    def __bool__(self): return False
    def __round__(self, digits=None): return ("round", digits)
    def __trunc__(self): return 6
    def __hash__(self): return 99
    def __format__(self, spec): return "<%s>" % spec
    def __bytes__(self): return b"bytes"
    def __str__(self): return "str"
    def __divmod__(self, other): return ("divmod", other)
    def __rdivmod__(self, other): return ("rdivmod", other)
    def __pow__(self, other, modulus=None): return ("pow", other, modulus)


n = Number()
print(int(n), float(n), complex(n), "abcdef"[n], [0] * n, list(range(n)), bool(n), not n, hex(n), bin(n))
print(round(n), round(n, 2), hash(n), format(n, "spec"), f"{n:>3}", bytes(n), str(n), divmod(n, 1), divmod(1, n))
print(pow(n, 2), pow(n, 2, 5), n ** 3, chr(n).encode(), "%d %s" % (n, n), "abcdefg"[:n])
