"""float: repr, special values, arithmetic, rounding, formats, conversions, math."""
import math

print(0.1 + 0.2, 1e16, 1e15, 123456789.123456789, 1e-5, 0.0001, 1.0, -0.0, 1e308 * 10, 5e-324, 2.0 ** 0.5, 1e22, 1e23)
inf, nan = float("inf"), float("nan")
print(inf, -inf, nan, inf - inf, inf * 0, nan == nan, nan != nan, inf > 10 ** 400, -inf < -10 ** 400, [nan] == [nan])
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(-7.5, 2), 1e20 % 3, 0.0 == -0.0, 2 ** -2, 4 ** 0.5, -2.0 ** 2)
print(round(0.5), round(1.5), round(2.5), round(-0.5), round(2.675, 2), round(1e300, 5), round(1234.5678, -2), round(0.1, 20))
print(int(3.99), int(-3.99), float("  1.5e3 "), float("-Infinity"), float("1_0.5"), str(1e100), repr(1 / 3), bool(0.0), bool(nan))
print((2.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio(), (255.5).hex(), float.fromhex("0x1.8p3"))
print(hash(1.5) == hash(1.5), hash(2.0) == hash(2), {1: "a"}[1.0], 0.1 + 0.1 + 0.1 == 0.3, sum([0.1] * 10))
print(max(1, 1.5, 0.5), min(-0.0, 0.0), sorted([2.5, -1, 1e10, 3]), 1 < 1.5 < 2, 10 ** 16 + 1 == 1e16, 3 == 3.0)
for spec in (".0f", ".1f", ".3e", "g", ".3g", "10.2f", "<10.2f", "+.1f", ",.2f", "%", ".1%", "e", "08.2f", "", ".5", "n", "G", "_.1f"):
    print(spec, [format(x, spec) for x in (0.0, 1.5, -1234567.891, 1e-10, 1e20, inf)])
print("%f %.2f %e %g %10.3f|%-8.1f|%+.1f %%" % (1.5, 2.345, 12345.678, 0.00001, 3.14159, 2.25, 7))
print(math.pi, math.e, math.sqrt(2), math.sin(1), math.cos(1), math.tan(1), math.atan2(1, -1), math.log(10), math.log(8, 2))
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(2.7), math.exp(1), math.log2(8), math.log10(1000), math.hypot(3, 4))
print(math.isnan(nan), math.isinf(-inf), math.gcd(12, 18), math.factorial(20), math.isqrt(99), math.fabs(-3), math.pow(2, 10))
for source in ("1.0 / 0", "1.0 // 0", "1.0 % 0", "0.0 ** -1", "10.0 ** 400", "int(inf)", "round(nan)", "float('x')", "1.5 & 1",
               "math.sqrt(-1)", "math.log(0)", "math.exp(1000)", "format(1.5, 'd')", "1.5 + 'a'"):
    try:
        print(eval(source))
    except Exception as e:
        print(source, type(e).__name__, e)


def integrate(f, a, b, n=1000):
    h = (b - a) / n
    return h * sum(f(a + (i + 0.5) * h) for i in range(n))


def newton(f, x, steps=20):
    for _ in range(steps):
        x -= f(x) / ((f(x + 1e-7) - f(x)) / 1e-7)
    return x


print("%.9f %.9f" % (integrate(lambda x: x * x, 0, 3), newton(lambda x: x * x - 2, 1.0)))
x = 1.0
while x > 1e-300:
    x /= 1e37
print(x, [2.0 ** n for n in range(-3, 4)], [n / 7 for n in range(8)])
