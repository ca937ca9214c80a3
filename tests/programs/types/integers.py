"""int: big numbers, division, bits, bases, conversions, methods."""
big = 2 ** 200
print(big, -big, big + 1, big - big, big * big, big // 12345678901234567890, big % 97, -big // 7, -big % 7)
print(2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, (2 ** 63 - 1) + 1, (2 ** 62) * 2, -(-2 ** 63), (-2 ** 63) // -1)
print(2 ** 31 - 1, 2 ** 31, (2 ** 31) * (2 ** 31), (2 ** 32) * (2 ** 31), 46341 * 46341, -2 ** 31 - 1, 65536 * 65536)
print(big >> 190, 1 << 100, -1 >> 5, -big >> 199, big & 2 ** 200 - 1, big | 1, big ^ (big + 5), ~big, -5 & 0xFF)
print(divmod(big, 1000), divmod(-7, 3), divmod(7, -3), 10 ** 20 // 3, 10 ** 20 % 7, pow(7, 10 ** 20, 13), pow(3, -1, 11))
print(bin(big)[:12], hex(big + 255), oct(2 ** 70), int("f" * 20, 16), int("1" * 30), int("-0b101", 0), int("1_000"))
print(big == 2.0 ** 200, big < 1e100, 10 ** 20 > 1e19, 2 ** 53 + 1 == 2.0 ** 53, 1 == 1.0, hash(2 ** 61), hash(-1))
print(int(1e20), int(-1.5), int("  42  "), int(True), float(2 ** 70), 10 ** 18 / 7, big / (big + 1), 1 / 3, 2 ** 1000 / 2 ** 999)
print((5).bit_length(), big.bit_length(), (255).bit_count(), (5).conjugate(), (5).real, (7).as_integer_ratio())
print(round(123456, -3), round(15, -1), round(25, -1), round(-15, -1), round(10 ** 30 + 5, -1), abs(-big))


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


print(factorial(50), factorial(100) // factorial(98), gcd(factorial(20), 2 ** 40), fib(300), sum(map(int, str(factorial(100)))))


def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x:
        x, y = y, (y + n // y) // 2
    return x


print(isqrt(2 * 10 ** 60), str(3 ** 300)[:20], len(str(7 ** 500)), 3 ** 100 % 2 ** 64)
digits = []
n = 10 ** 25 + 12345
while n:
    n, d = divmod(n, 16)
    digits.append("0123456789abcdef"[d])
print("".join(reversed(digits)))
print(f"{big:,} {big:x} {-big:e} {2 ** 40:_b}", "%d %x %o" % (big, big, 8), "{:>30d}|{:<+30d}|".format(10 ** 20, 10 ** 20))
print([(a // b, a % b) for a in (-9, 9) for b in (4, -4)], [a % 5 for a in range(-6, 6)], [2 ** n for n in (0, 1, 62, 63, 64)])
for source in ("1 // 0", "1 % 0", "1 << -1", "int('')", "int('1__0')", "int(None)", "10 ** 400 / 1", "1 & 1.0", "5 .x"):
    try:
        print(eval(source))
    except Exception as e:
        print(source, type(e).__name__, e)
