"""Operators defined by classes: arithmetic, reflected, in place, comparisons, conversions, containers."""


class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return "Vector(%r, %r)" % (self.x, self.y)

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        if isinstance(factor, Vector):
            return self.x * factor.x + self.y * factor.y
        return Vector(self.x * factor, self.y * factor)

    def __rmul__(self, factor):
        return Vector(factor * self.x, factor * self.y)

    def __radd__(self, other):
        return "radd %r" % (other,)

    def __iadd__(self, other):
        self.x += other
        return self

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __lt__(self, other):
        return abs(self) < abs(other)

    def __bool__(self):
        return bool(self.x or self.y)

    def __getitem__(self, i):
        return (self.x, self.y)[i]

    def __len__(self):
        return 2

    def __contains__(self, value):
        return value in (self.x, self.y)

    def __call__(self, *args, **kwargs):
        return args, kwargs


a, b = Vector(3, 4), Vector(1, 2)
print(a + b, a * b, a * 2, 2 * a, -a, abs(a), 5 + a, a == Vector(3, 4), a != b, a < b, a > b)
print(bool(Vector(0, 0)), a[0], a[-1], len(a), 4 in a, 9 in a, list(a), a(1, k=2), sorted([a, b]))
c = a
c += 10
print(a, c is a, min(a, b), max([b, a]))
for source in (lambda: a + 1, lambda: a - b, lambda: a <= b, lambda: {a: 1}, lambda: a[2], lambda: a.z, lambda: ~a):
    try:
        print(source())
    except Exception as e:
        print(type(e).__name__, e)


class Meters(int):
    def __add__(self, other):
        return Meters(int(self) + int(other))

    def __index__(self):
        return 1

    def __divmod__(self, other):
        return "divmod"

    def __pow__(self, other, modulo=None):
        return ("pow", other, modulo)

    def __rshift__(self, other):
        return self, ">>", other

    def __matmul__(self, other):
        return "matmul"


m = Meters(5)
print(m + 3, type(m + 3).__name__, 3 + m, divmod(m, 2), m ** 2, pow(m, 2, 3), m >> 1, m @ m)
try:
    m @ 1 @ 2
    1 @ 2
except TypeError as e:
    print(e)
for source in ("1 + 'a'", "'a' + 1", "[] + ()", "{} | 1", "'a' * 'b'", "-'a'", "1 < 'a'", "None + 1", "[1] < [None]"):
    try:
        eval(source)
    except TypeError as e:
        print(source, "->", e)
