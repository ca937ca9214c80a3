"""Text of numbers: repr and format of int and float, rounding, every presentation type, grouping, signs, parsing."""
import math

values = [0, -1, 42, 1234567, -9876543210, 2 ** 70]
floats = [0.0, -0.0, 1.0, -2.5, 0.1, 1 / 3, 1e16, 123456789.123, 1e-5, 1e22, 1.7976931348623157e308, 5e-324, 1e100, 0.0001, 123456.0]
for f in floats:
    print(repr(f), str(-f), f"{f:.3f}"[:40], f"{f:.3e}", f"{f:.3g}", f"{f:g}", f"{f:%}"[:30], f"{f:.0f}"[:20], f"{f:n}")
for spec in ("", "d", "5", "<12d", ">12", "^12", "012d", "+d", "-d", " d", ",", "_", "x", "#x", "X", "#X", "o", "#o", "b", "#b", "_b", "c", "e", ".2e", "f",
             ".1f", "g", ".3g", "%", "*^15,d", "=+12", "0=+12d", "é>8", "<", "020,", ",.2f", "n", "_x", "#010x"):
    row = []
    for v in values[:4]:
        try:
            row.append(format(v, spec))
        except (ValueError, OverflowError) as e:
            row.append("!%s" % e)
    print(repr(spec), *row, sep=" | ")
for spec in ("", "f", ".0f", "#.0f", "F", "e", "E", ".0e", "g", "G", "#g", ".10g", "%", ".1%", ",", ",.3f", "_.1f", "10.2f", "<10.2f|", "^+10.1f", "010.2f",
             "=10.1f", "+", " ", "*>12.4", "z.1f", "d", "s", "x", ".2", "20", "n"):
    row = []
    for v in (3.14159, -0.0, 1e10, math.inf, math.nan):
        try:
            row.append(format(v, spec))
        except ValueError as e:
            row.append("!%s" % e)
    print(repr(spec), *row, sep=" | ")
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999)], [round(x, 1) for x in (0.05, 0.15, 0.25, 0.35)], round(1234, -2), round(1250, -2), round(-1350, -2), round(2.675, 2))
print(float("1e5"), float("  -3.5  "), float("inf"), float("-Infinity"), float("nan"), float("1_000.5"), float(".5"), float("5."), float("1e-400"), float("1e400"))
print(int("  12 "), int("-0"), int("0b101", 2), int("0o17", 0), int("ff", 16), int("1_0"), int(3.99), int(-3.99), int("٣"), int(b"7"), int(True))
print((0.1).hex(), (-1.0).hex(), float.fromhex("0x1.8p3"), (0.1).as_integer_ratio(), (2.5).is_integer(), (4.0).is_integer(), (0.75).as_integer_ratio())
print("%5d|%-5d|%05d|%+d|% d|%x|%#x|%o|%c|%i" % (42, 42, 42, 42, 42, 255, 255, 8, 65, 3.9))
print("%f|%.2f|%10.3f|%-10.1f|%+.1e|%g|%G|%#.0f|%%|%s|%r" % (1.5, 2.345, 3.14159, 2.0, 12345.678, 1e-10, 1e20, 3.0, 1.0, 2.5))
print("%*d|%-*d|%.*f" % (6, 42, 6, 42, 2, 3.14159), "%(a)05.1f %(b)s" % {"a": 3.14159, "b": None}, "%s" % (1,), "%5s|%-5s|%.2s" % ("ab", "ab", "abc"))
print("{:>{w}.{p}f}".format(3.14159, w=10, p=2), "{0:{1}}".format(5, "03d"), f"{7:0{4}d}", f"{1e3:.{1 + 1}e}", f"{12:{'x'}}", f"{3.0!r:>6}", f"{0.1 + 0.2 = }", f"{5=:>4}")
for text in ("float('x')", "float('')", "float('1e')", "float('0x1')", "int('1.5')", "int('0b1')", "int('')", "int(' ')", "int('1', 1)", "int(1.5, 10)", "float(None)",
             "int(None)", "int([])", "format(5, 'q')", "format(5.0, 'd')", "format(5, '.2')", "format(5, 's')", "format('x', 'd')", "'%d' % 'x'", "'%d' % 1j", "'%c' % 'ab'",
             "'%q' % 1", "'%d'", "'%d' % ()", "'%s %s' % 1", "'%s' % (1, 2)", "'%(a)s' % 5", "'%(a)s' % {}", "format(5, '1000000000000000000000')", "format(1.5, '.5000000000f')",
             "'{:d}'.format(1.5)", "round(1.5, 2.0)", "round('x')", "round(math.inf)", "int(math.nan)", "float(10 ** 400)", "format(5, ',x')", "format(5, ',_')", "f'{5:,n}'", "chr(-1)", "f'{-1:c}'"):
    try:
        print(text, "=", eval(text))
    except Exception as e:
        print(text, "!!", type(e).__name__, e)
total = 0.0
for i in range(10):
    total += 0.1
print(total, total == 1.0, math.fsum([0.1] * 10), sum([0.1] * 10), 0.1 + 0.2, 1e16 + 1, 2 ** 53 + 1.0, 1e308 * 10, -1e308 * 10, math.inf - math.inf)
