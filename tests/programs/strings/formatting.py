"""%-formatting and str.format: all conversions, widths, flags, fields, errors."""
print("%s %r %a %d %i %u" % ("str", "repr", "é", 42, -7, 5), "%5d|%-5d|%05d|%+d|% d" % (42, 42, 42, 42, 42))
print("%x %X %#x %o %#o %c %c %%" % (255, 255, 255, 8, 8, 65, "B"), "%10s|%-10s|%.2s|%10.3s|" % ("abc", "abc", "abc", "abcdef"))
print("%f %.2f %8.3f %-8.1f| %+.1f %e %E %g %G %.3g" % (3.14159, 2.5, 1.5, 2.25, 1.0, 12345.678, 0.00012, 1e10, 1e-10, 1234.5))
print("%*d|%-*d|%.*f" % (6, 42, 6, 42, 3, 2.0), "%(name)s is %(age)d %(name)r" % {"name": "Ada", "age": 36, "extra": 1})
print("%s" % (1,), "%s" % ((1, 2),), "%s %s" % ("a", [1]), "%d%%" % 50, "no args" % (), "%s" % None, "%d" % 3.99, "%d" % True, "%x" % 2 ** 70)
print("{} {} {}".format(1, "b", [3]), "{0} {1} {0}".format("a", "b"), "{x} {y!r} {x:>5}|".format(x="X", y="Y"), "{{}} {}".format(1))
print("{:>8}|{:<8}|{:^8}|{:*^8}|{:=+8d}|".format("a", "b", "c", "d", 5), "{:08.3f}|{:,}|{:_}|{:e}|{:.1%}".format(3.14159, 1234567, 1234567, 12345.0, 0.256))
print("{:b} {:o} {:x} {:X} {:#b} {:#x} {:c} {:d} {:n}".format(10, 10, 255, 255, 5, 255, 97, 7, 8), "{:+} {: } {:-}".format(1, 2, 3))
print("{0[1]} {0[k]} {1.real} {2[a][0]}".format({"k": "v", 1: "one"}, 5, {"a": "xyz"}), "{:{}}|{:{w}.{p}f}|".format("a", 5, 2.0, w=8, p=2))
print("{!s} {!r} {!a}".format("é", "é", "é"), "{:5}|{:5}|{:<5}|{:>5}|".format(1, "a", 1, "a"), "{:.3}|{:10.3}|".format("abcdef", "abcdef"))


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        return "$" + format(self.amount, spec or ".2f")

    def __str__(self):
        return "money"


m = Money(1234.5)
print("{} {:,.1f} {!s:>8} {.amount}".format(m, m, m, m), "%s %10s|" % (m, m), format(m), format(m, "e"), f"{m:.0f}")
print(format(42), format(42, "x"), format("s", ">4"), format(None), format([1]), format(2.5, ".0f"), format(3.5, ".0f"), format(True), format(True, "d"), format(10 ** 25, ","))
print("{:10}|{:>10}|{:^10}|".format("é☃", "日本", "😀"), "%5s|%-5s|" % ("é", "☃"), "{:é<5}".format("a"), "{:☃^7}".format(42))
rows = [("apple", 3, 0.5), ("banana", 12, 0.25), ("cherry", 100, 12.0)]
for name, count, price in rows:
    print("%-10s %5d %8.2f" % (name, count, price), "{:<10}{:>6}{:>9.2f}".format(name, count, price), f"{name:.<10}{count * price:.>10,.2f}", sep=" | ")
print("{:>{width}}".format("right", width=12), "".join("{:3d}".format(n) for n in range(5)), "{0:{1}{2}}".format("x", "^", 5))
print("{:s}".format("a"), "{:g} {:g} {:g}".format(1e5, 1e16, 0.1), "{:.2e}".format(0), "{:010,}|{:+,.2f}".format(12345, 1234.567), "{:#o} {:#X}".format(8, 255))
for action in ("'%d' % 'a'", "'%s %s' % 1", "'%s' % (1, 2)", "'%z' % 1", "'%(a)s' % {}", "'%c' % 'ab'", "'%' % 1", "'{} {}'.format(1)", "'{x}'.format()", "'{0} {}'.format(1)",
               "'{'.format(1)", "'}'.format(1)", "'{:d}'.format('a')", "'{:z}'.format(1)", "'{!x}'.format(1)", "'{:,s}'.format('a')", "'{0.nope}'.format(1)", "'{:.2d}'.format(1)",
               "'%(a)s' % 5", "'%x' % 1.5", "'{:=5}'.format('a')", "format(1, 5)", "format([], 'x')", "'%i' % None", "'{:+s}'.format('a')", "'%c' % -1", "'{[k]}'.format({})"):
    try:
        print(action, "->", eval(action))
    except Exception as e:
        print(action, "->", type(e).__name__, e)
