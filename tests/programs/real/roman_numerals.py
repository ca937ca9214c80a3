"""Numbers in other clothes: Roman numerals, English words, any base, balanced ternary, Zeckendorf, Egyptian fractions, factoradic."""

ROMAN = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def to_roman(n):
    if not isinstance(n, int):
        raise TypeError("not an integer: %r" % (n,))
    if not 0 < n < 4000:
        raise ValueError("%d has no Roman numeral" % n)
    out = ""
    for value, letters in ROMAN:
        count, n = divmod(n, value)
        out += letters * count
    return out


def from_roman(text):
    total, rest = 0, text
    for value, letters in ROMAN:
        while rest.startswith(letters):
            total += value
            rest = rest[len(letters):]
    if rest or not text or to_roman(total) != text:
        raise ValueError("not a Roman numeral: %r" % text)
    return total


class Roman(int):
    def __new__(cls, value):
        return super().__new__(cls, from_roman(value) if isinstance(value, str) else value)

    def __repr__(self):
        return to_roman(int(self))

    __str__ = __repr__

    def __add__(self, other):
        return Roman(int(self) + int(other))

    __radd__ = __add__

    def __mul__(self, other):
        return Roman(int(self) * int(other))

    def __format__(self, spec):
        return format(str(self), spec) if spec[-1:] != "d" else format(int(self), spec)


SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = ["", "thousand", "million", "billion", "trillion", "quadrillion"]


def words(n):
    if n < 0:
        return "minus " + words(-n)
    if n < 20:
        return SMALL[n]
    if n < 100:
        return TENS[n // 10 - 2] + ("-" + SMALL[n % 10] if n % 10 else "")
    if n < 1000:
        return SMALL[n // 100] + " hundred" + (" and " + words(n % 100) if n % 100 else "")
    parts = []
    for scale in range(len(SCALES)):
        n, group = divmod(n, 1000)
        if group:
            joined = words(group) + (" " + SCALES[scale] if scale else "")
            parts.append("and " + joined if scale == 0 and group < 100 else joined)
    return " ".join(reversed(parts))


def from_words(text):
    values = {word: i for i, word in enumerate(SMALL)} | {word: 20 + 10 * i for i, word in enumerate(TENS)}
    total, group = 0, 0
    for word in text.replace("-", " ").replace(" and ", " ").split():
        if word == "hundred":
            group *= 100
        elif word in SCALES:
            total += group * 1000 ** SCALES.index(word)
            group = 0
        else:
            group += values[word]
    return total + group


def to_base(n, base, digits="0123456789abcdefghijklmnopqrstuvwxyz"):
    if not 2 <= base <= len(digits):
        raise ValueError("base %d" % base)
    if n < 0:
        return "-" + to_base(-n, base)
    return digits[n] if n < base else to_base(n // base, base) + digits[n % base]


def balanced_ternary(n):
    out = ""
    while n:
        n, r = divmod(n + 1, 3)
        out = "-0+"[r] + out
    return out or "0"


def from_balanced(text):
    total = 0
    for c in text:
        total = total * 3 + "-0+".index(c) - 1
    return total


def zeckendorf(n):
    fib = [1, 2]
    while fib[-1] <= n:
        fib.append(fib[-1] + fib[-2])
    chosen = []
    for f in reversed(fib):
        if f <= n:
            chosen.append(f)
            n -= f
    return chosen


def egyptian(n, d):
    while n:
        unit = -(-d // n)
        yield unit
        n, d = n * unit - d, d * unit


def factoradic(n):
    digits, base = [], 1
    while n:
        n, r = divmod(n, base)
        digits.append(r)
        base += 1
    return digits[::-1] or [0]


def gray(n):
    return n ^ n >> 1


print([to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1066, 1994, 2026, 3888, 3999)])
print(all(from_roman(to_roman(n)) == n for n in range(1, 4000)), max((len(to_roman(n)), n) for n in range(1, 4000)))
for bad in ("IIII", "VX", "", "IC", "abc", "MMMM", 0, 4000, -1, 1.5, "mcm"):
    try:
        print(bad, from_roman(bad) if isinstance(bad, str) else to_roman(bad))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
year = Roman("MCMXCIV")
print(year, year + 32, 6 + year, year * 2, year == 1994, f"{year:>12}|{year:>8d}|", sorted([Roman(9), Roman(4)]), sum([Roman(1), Roman(2)]), type(year - 4).__name__, year // 100)
for n in (0, 7, 13, 20, 42, 100, 101, 999, 1000, 1001, 1100, 12345, 1000000, 1000007, -45, 987654321, 10 ** 15 + 1):
    print(n, words(n), from_words(words(n)) == n if n >= 0 else "")
print(sum(len(words(n).replace(" ", "").replace("-", "")) for n in range(1, 1001)), min(range(100), key=words), max(range(100), key=words))
print([to_base(255, b) for b in (2, 3, 8, 16, 36)], to_base(-10, 2), all(int(to_base(n, b), b) == n for n in range(0, 2000, 37) for b in (2, 7, 11, 36)))
print([balanced_ternary(n) for n in (0, 1, 2, 5, -5, 100)], all(from_balanced(balanced_ternary(n)) == n for n in range(-200, 200)))
print([zeckendorf(n) for n in (1, 4, 64, 100)], list(egyptian(7, 15)), list(egyptian(5, 121))[:4], factoradic(463), factoradic(0), [format(gray(n), "03b") for n in range(8)])
