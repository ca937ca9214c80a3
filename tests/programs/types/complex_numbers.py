"""complex: literals, arithmetic with the other numbers, functions, text, comparison, errors; roots and a small FFT."""
import math

z = 3 + 4j
print(z, z.real, z.imag, abs(z), z.conjugate(), -z, +z, z == 3 + 4j, z != 3, bool(0j), bool(1j), 4j, -4j, 1e300j, 1.5j)
print(z + 1, 1 + z, z - 2.5, 2.5 - z, z * 2, z * 1j, z / 2, 1 / z, z ** 2, z ** 0, z ** -1, 2 ** z, z ** 0.5, 1j ** 2, 0j ** 0)
print(complex(), complex(1), complex(1, 2), complex("1+2j"), complex("-3.5j"), complex(" 4 "), complex("inf-nanj"), complex(1.5, -0.0), complex(True))
print(repr(1j), str(-1 - 1j), repr(complex(-0.0, -0.0)), repr(complex(0, math.inf)), repr(complex(math.nan, 1)), [1j], (1 + 0j))
print(format(z, ""), f"{z:.2f}", f"{z:>12}|", f"{z:e}", f"{1234567 + 1j:,}", "%s %r" % (z, z), f"{z:+.1f}")
print(hash(1 + 0j) == hash(1), hash(2.5 + 0j) == hash(2.5), {1: "one"}[1 + 0j], 1 + 0j == True, 0.5 + 0j in [0.5], len({1, 1.0, 1 + 0j}))
print(sum([1j, 2, 3.5]), (1 + 2j) * (3 - 1j), (1 + 2j) / (3 - 1j), abs(-5 + 0j), abs(1 + 1j) == math.sqrt(2), pow(1 + 1j, 3))
print(isinstance(z, complex), type(z * 0), z.__class__.__name__, complex(z) is z, (2 ** 70) + 1j, 1j + True)
for text in ("z < 1", "int(z)", "float(z)", "z // 2", "z % 2", "complex('x')", "complex('1 + 2j')", "complex('1', 2)", "complex(1, '2')", "z / 0",
             "0j ** -1", "complex([])", "math.sqrt(z)", "round(z)", "z[0]", "complex(None)", "divmod(z, 1)", "f'{z:d}'", "f'{z:05}'", "z.real = 1",
             "pow(z, 2, 3)", "1e200j ** 2", "z | 1", "~z", "max(z, 1)", "sorted([z, 1])", "range(z)", "'%d' % z", "[1][z]", "complex(1, 2, 3)"):
    try:
        print(text, "=", eval(text))
    except SyntaxError as e:
        print(text, "!!", type(e).__name__)
    except Exception as e:
        print(text, "!!", type(e).__name__, e)


def near(z, digits=6):
    re, im = round(z.real, digits) + 0.0, round(z.imag, digits) + 0.0
    return complex(re, im)


def roots(a, b, c):
    d = (b * b - 4 * a * c) ** 0.5 if not isinstance(b * b - 4 * a * c, complex) and b * b >= 4 * a * c else complex(b * b - 4 * a * c) ** 0.5
    return near((-b + d) / (2 * a)), near((-b - d) / (2 * a))


print(roots(1, -3, 2), roots(1, 2, 5), roots(1, 0, 1))


def exp_i(angle):
    return complex(math.cos(angle), math.sin(angle))


def fft(x):
    n = len(x)
    if n == 1:
        return x
    even, odd = fft(x[::2]), fft(x[1::2])
    turned = [exp_i(-2 * math.pi * k / n) * odd[k] for k in range(n // 2)]
    return [e + o for e, o in zip(even, turned)] + [e - o for e, o in zip(even, turned)]


def inverse(x):
    return [v.conjugate() / len(x) for v in fft([v.conjugate() for v in x])]


signal = [complex(v) for v in (1, 2, 3, 4, 0, -1, -2, 5)]
print([near(v, 3) for v in fft(signal)])
print([near(v, 6).real for v in inverse(fft(signal))])


def multiply(p, q):
    size = 1
    while size < len(p) + len(q):
        size *= 2
    padded = [[complex(v) for v in poly] + [0j] * (size - len(poly)) for poly in (p, q)]
    product = inverse([x * y for x, y in zip(*map(fft, padded))])
    return [round(v.real) for v in product][:len(p) + len(q) - 1]


print(multiply([1, 2, 3], [4, 5]), multiply([1, 1], [1, -1]), multiply([9] * 5, [9] * 5))
orbit, points = 0j, []
for _ in range(6):
    orbit = orbit * orbit + (-0.5 + 0.5j)
    points.append(near(orbit, 4))
print(points)
