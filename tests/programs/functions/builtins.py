"""The builtin functions, over sequences, iterators and objects of classes."""
print(abs(-3), abs(-2.5), divmod(17, 5), divmod(-17, 5), pow(2, 10), pow(3, 200, 13), round(2.5), round(3.5))
print(round(2.675, 2), round(1234, -2), round(-1.5), round(7), min(3, 1, 2), max("b", "a"), max([1], default=0))
print(min([], default="none"), max("aaa", "bb", key=len), min(range(5), key=lambda n: (n - 2) ** 2))
print(sum([1, 2, 3]), sum([[1], [2]], []), sum(x / 2 for x in range(4)), all([]), any([]), all([1, 0]), any("x"))
print(list(enumerate("ab", 5)), list(zip([1, 2, 3], "ab")), list(map(pow, [2, 3], [3, 2])), list(filter(None, [0, 1, ""])))
print(sorted("bca"), sorted([3, 1, 2], reverse=True), sorted(["bb", "a", "ccc"], key=len), list(reversed([1, 2])))
print(sorted([("b", 1), ("a", 1), ("c", 0)], key=lambda p: p[1]), list(reversed("abc")), list(range(5))[::-1])
print(bin(10), oct(64), hex(-255), chr(9731), ord("é"), ascii("é"), repr("it's"), format(3.14159, ".2f"))
print(int("42"), int("-0x1f", 16), int("z", 36), int(3.9), int(-3.9), float("1e3"), float("inf"), str(1.0), bool(""))
print(isinstance(True, int), isinstance(1, (str, int)), issubclass(bool, int), type(1) is int, type("").__name__)
print(callable(len), hasattr([], "append"), getattr(1, "nothing", "default"), id(1) == id(1), hash(1) == hash(1.0))
print(len("abc"), len(range(0, 10, 3)), list(iter([1, 2])), next(iter("xy")), tuple("ab"), dict(a=1), set([1]))
numbers = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(numbers), 0)), next(numbers))
print(eval("1 + 2 * 3"), eval("x + 1", {"x": 10}))
namespace = {}
exec("y = 5\ndef f(): return y * 2", namespace)
print(namespace["f"]())
print("a", 1, None, sep="-", end="!\n")
print(*[1, 2], *"ab", sep="")


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n

    def __len__(self):
        return self.n

    def __reversed__(self):
        return "backwards"


print(list(Countdown(3)), sum(Countdown(4)), sorted(Countdown(3)), len(Countdown(7)), reversed(Countdown(1)), max(Countdown(5)))
print(2 in Countdown(5), 9 in Countdown(5), dict(zip("ab", Countdown(9))), [*Countdown(2)], "".join(map(str, Countdown(4))))
for source in ("len(5)", "int('x')", "int('12', 99)", "float('y')", "ord('ab')", "chr(-1)", "max([])", "sum(['a'])", "next(5)",
               "iter(5)", "range(1, 2, 0)", "abs('')", "round('')", "sorted([1, 'a'])", "getattr(1, 'zz')", "int([])",
               "isinstance(1, 1)", "divmod(1, 0)", "pow(2, -1, 4)", "zip([1], [1, 2], strict=True).__next__()", "hash([])",
               "list(zip([1], [1, 2], strict=True))", "min(1)", "chr(1114112)", "int(float('nan'))", "eval('1 +')"):
    try:
        print(source, eval(source))
    except Exception as e:
        print(source, "->", type(e).__name__, e)
