"""Polynomials: operators, evaluation, derivative, division, gcd, roots by bisection and Newton, interpolation, text both ways."""


class Polynomial:
    "Coefficients from the constant term up, without zeros at the end."

    def __init__(self, *coefficients):
        coefficients = list(coefficients)
        while coefficients and coefficients[-1] == 0:
            coefficients.pop()
        self.c = tuple(coefficients)

    @classmethod
    def parse(cls, text):
        text = text.replace(" ", "").replace("-", "+-").lstrip("+")
        terms = {}
        for term in text.split("+"):
            if not term:
                raise ValueError("empty term")
            factor, x, power = term.partition("x")
            if x and power and not power.startswith("^"):
                raise ValueError("bad term %r" % term)
            n = (int(power[1:]) if power else 1) if x else 0
            value = {"": 1, "-": -1}.get(factor.rstrip("*")) if x and factor.rstrip("*") in ("", "-") else int(factor.rstrip("*"))
            terms[n] = terms.get(n, 0) + value
        return cls(*[terms.get(i, 0) for i in range(max(terms) + 1)])

    @property
    def degree(self):
        return len(self.c) - 1

    def __call__(self, x):
        result = 0
        for c in reversed(self.c):
            result = result * x + c
        return result

    @staticmethod
    def of(x):
        return x if isinstance(x, Polynomial) else Polynomial(x)

    def __add__(self, other):
        a, b = self.c, Polynomial.of(other).c
        n = max(len(a), len(b))
        return Polynomial(*[x + y for x, y in zip(a + (0,) * (n - len(a)), b + (0,) * (n - len(b)))])

    __radd__ = __add__

    def __neg__(self):
        return Polynomial(*[-x for x in self.c])

    def __sub__(self, other):
        return self + -Polynomial.of(other)

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        other = Polynomial.of(other)
        result = [0] * (len(self.c) + len(other.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                result[i + j] += a * b
        return Polynomial(*result)

    __rmul__ = __mul__

    def __pow__(self, n):
        if n < 0:
            raise ValueError("negative power")
        result = Polynomial(1)
        for _ in range(n):
            result *= self
        return result

    def __divmod__(self, other):
        other = Polynomial.of(other)
        if not other.c:
            raise ZeroDivisionError("polynomial division by zero")
        rest, quotient = list(self.c), [0] * max(len(self.c) - other.degree, 0)
        while len(rest) > other.degree and rest:
            factor = rest[-1] // other.c[-1] if rest[-1] % other.c[-1] == 0 else rest[-1] / other.c[-1]
            at = len(rest) - len(other.c)
            quotient[at] = factor
            for i, c in enumerate(other.c):
                rest[at + i] -= factor * c
            rest.pop()
        return Polynomial(*quotient), Polynomial(*rest)

    def __floordiv__(self, other):
        return divmod(self, other)[0]

    def __mod__(self, other):
        return divmod(self, other)[1]

    def __eq__(self, other):
        return self.c == Polynomial.of(other).c

    def __hash__(self):
        return hash(self.c)

    def __bool__(self):
        return bool(self.c)

    def __len__(self):
        return len(self.c)

    def __getitem__(self, n):
        return self.c[n] if -len(self.c) <= n < len(self.c) else 0

    def __iter__(self):
        return iter(self.c)

    def derivative(self, times=1):
        result = self
        for _ in range(times):
            result = Polynomial(*[i * c for i, c in enumerate(result.c)][1:])
        return result

    def __str__(self):
        if not self.c:
            return "0"
        parts = []
        for n in range(self.degree, -1, -1):
            c = self.c[n]
            if c:
                sign = " - " if c < 0 else " + "
                number = "" if abs(c) == 1 and n else format(abs(c), "g") if isinstance(c, float) else str(abs(c))
                parts.append(sign + number + ("" if n == 0 else "x" if n == 1 else "x^%d" % n))
        text = "".join(parts)
        return ("-" if text.startswith(" -") else "") + text[3:]

    __repr__ = lambda self: "Polynomial(%s)" % ", ".join(map(repr, self.c))


x = Polynomial(0, 1)
p, q = x ** 3 - 6 * x ** 2 + 11 * x - 6, Polynomial.parse("x^2 - 3x + 2")
print(p, q, p + q, p - q, p * q, -p, p // q, p % q, q ** 3, sep="\n")
print(p(0), p(1), p(2.5), p(1j), p(q)(3) == p(q(3)), p.degree, len(p), p[3], p[99], bool(p - p), p - p, repr(p - p))
print(p.derivative(), p.derivative(2), p.derivative(5), p == Polynomial.parse(str(p)), hash(p) == hash(Polynomial(*p.c)), {p: 1}[Polynomial(-6, 11, -6, 1)])
print(divmod(x ** 4 - 1, x - 1), divmod(2 * x ** 2 + 1, 4 * x), 5 - x, 3 * x, Polynomial(5) == 5, x + 0 == x, sep="\n")
for action in (lambda: p // 0, lambda: x ** -1, lambda: Polynomial.parse("x^"), lambda: Polynomial.parse("2y"), lambda: Polynomial.parse("+"), lambda: p + "a", lambda: divmod(p, p - p)):
    try:
        print(action())
    except (ValueError, ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a // a.c[-1]


def bisect(f, low, high):
    for _ in range(60):
        middle = (low + high) / 2
        if (f(low) < 0) == (f(middle) < 0):
            low = middle
        else:
            high = middle
    return low


def newton(f, guess):
    slope, steps = f.derivative(), 0
    while abs(f(guess)) > 1e-12 and steps < 100:
        guess, steps = guess - f(guess) / slope(guess), steps + 1
    return guess, steps


def roots(f, low=-100, high=100):
    if f.degree == 1:
        return [-f[0] / f[1]]
    turning = [low] + [r for r in roots(f.derivative(), low, high) if low < r < high] + [high]
    return [bisect(f, a, b) for a, b in zip(turning, turning[1:]) if (f(a) < 0) != (f(b) < 0)]


def interpolate(points):
    total = Polynomial()
    for i, (xi, yi) in enumerate(points):
        term = Polynomial(yi)
        for j, (xj, _) in enumerate(points):
            if i != j:
                term = term * (x - xj)
                term = Polynomial(*[c / (xi - xj) for c in term.c])
        total = total + term
    return total


def binomial(n):
    return list((x + 1) ** n)


def chebyshev():
    a, b = Polynomial(1), x
    while True:
        yield a
        a, b = b, 2 * x * b - a


print(gcd(p, q), gcd(x ** 6 - 1, x ** 4 - 1))
print([round(r, 9) for r in roots(p)], [round(r, 6) for r in roots(x ** 2 - 2)], roots(x ** 2 + 1), [round(r, 6) for r in roots((x - 1) * (x + 50) * (x - 99))])
root, steps = newton(x ** 2 - 2, 1.0)
print(round(root, 12), steps < 10, interpolate([(0, 1), (1, 3), (2, 7), (3, 13)]), [round(interpolate([(k, k ** 3) for k in range(4)])(10), 6)])
print(binomial(8), sum(binomial(20)), [str(t) for t, _ in zip(chebyshev(), range(6))], list(zip(range(3), p)))
wilkinson = Polynomial(1)
for k in range(1, 11):
    wilkinson = wilkinson * (x - k)
print(wilkinson, [wilkinson(k) for k in (0, 1, 10, 11)], [round(r, 4) for r in roots(wilkinson, 0, 11)], sep="\n")
