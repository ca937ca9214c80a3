"""Integers of any size: arithmetic, bits, conversion to and from text, division rules, powers, roots, primes."""
import math

a, b = 2 ** 100, 3 ** 70
print(a, b, a + b, b - a, a * b, -a, a // 12345, b % 10 ** 20, divmod(b, a), divmod(-b, a), divmod(b, -a), -7 // 2, -7 % 3)
print(2 ** 63 - 1 + 1, -2 ** 63 - 1, 9223372036854775807 * 2, -9223372036854775808 // -1, 2 ** 64 - 2 ** 64 + 5, (2 ** 62) * 2, 10 ** 18 * 10)
print(a == 1 << 100, a > b, a < b + 2.5, a == 2.0 ** 100, a + 0.5, b / a, float(a), int(1e30), int(-1e25), a // 1e10, 10 ** 30 == 1e30)
print(a & (a - 1), a | 1, a ^ b, ~a, -a >> 98, a >> 97, -1 >> 200, b << 3, (-b) & 0xFFFF, -1 & a, a.bit_length(), (-a).bit_length(), (a - 1).bit_count())
print(hex(a), oct(b)[:20], bin(2 ** 70 + 5), hex(-2 ** 65), int("0x" + "f" * 20, 16), int("z" * 15, 36), int("-" + "1" * 40), int("1_000_000_000_000_000_000_000"))
print(f"{a:,}", f"{a:_x}", f"{b:e}", f"{a:.3g}", f"{a:>40}|", f"{-a:+d}", f"{a:#x}", "%d %x %o" % (a, a, 2 ** 70), str(a)[::-1], repr(-b), f"{b:040d}")
print(math.factorial(30), math.gcd(a * 15, b * 10), math.lcm(2 ** 40, 6 ** 20), math.isqrt(b), math.isqrt(10 ** 40), math.comb(100, 50), math.perm(30, 20))
print(pow(3, 1000, 10 ** 9 + 7), pow(7, -1, 10 ** 20 + 39), pow(2, 10 ** 6, 97), pow(-3, 333, 1000), (-2) ** 101, 0 ** 0, 5 ** 0, (-1) ** (10 ** 30))
print(hash(2 ** 61 - 1), hash(2 ** 61), hash(2 ** 100) == hash(2.0 ** 100), {2 ** 80: "x"}[2 ** 80], 2 ** 80 in {2.0 ** 80: 1}, hash(-2 ** 61))
print(sum(range(10 ** 6)), sum([2 ** 63, -2 ** 63, 1]), max(a, b, 1e40), sorted([a, -a, b, 0, 1.5])[0] == -a, bool(a), int(a), abs(-b) == b, round(b, -30))
print(a.to_bytes(13, "big"), int.from_bytes(b"\xff" * 10, "big"), int.from_bytes(b"\xff" * 10, "big", signed=True), (10 ** 20).as_integer_ratio(), a.conjugate() is a)
print(isinstance(a, int), type(a - a), a - a == 0, (a - a) is (b - b), int(str(a)) == a, a.real == a, a.imag, a.numerator == a, a.denominator)
for text in ("a // 0", "a % 0", "a / 0", "2 ** -1", "int('')", "int('12x')", "int('9' * 5000)", "str(10 ** 5000)", "1 << -1", "a << a", "float(10 ** 400)",
             "10 ** 400 / 3", "10 ** 400 + 1.0", "pow(2, -1, 4)", "pow(2, 3, 0)", "math.factorial(-1)", "math.isqrt(-1)", "(2 ** 70).to_bytes(8, 'big')",
             "range(a)[-1]", "len(range(a))", "[1] * a", "'x' * a", "chr(a)", "[0][a]", "int('1__0')", "int('0b12', 0)", "int('77', 37)", "int(1e400)", "int(float('nan'))"):
    try:
        print(text, "=", eval(text))
    except Exception as e:
        print(text, "!!", type(e).__name__, e)


def is_prime(n, bases=(2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)):
    if n < 41:
        return n in bases
    d, r = n - 1, 0
    while d % 2 == 0:
        d, r = d // 2, r + 1
    for base in bases:
        x = pow(base, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(r - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


print([p for p in (2 ** 61 - 1, 2 ** 67 - 1, 2 ** 89 - 1, 10 ** 18 + 9, 10 ** 24 + 7, 561) if is_prime(p)])


def fibonacci(n):
    def double(k):
        if k == 0:
            return 0, 1
        x, y = double(k // 2)
        c, d = x * (2 * y - x), x * x + y * y
        return (d, c + d) if k % 2 else (c, d)
    return double(n)[0]


print(fibonacci(100), fibonacci(300), len(str(fibonacci(5000))), fibonacci(1000) % 10 ** 20)


def digits_of_e(n):
    scale = 10 ** (n + 10)
    total, term, k = 0, scale, 0
    while term:
        total += term
        k += 1
        term //= k
    return str(total)[:n]


print(digits_of_e(60))
prime_p, prime_q = 10 ** 18 + 9, 2 ** 61 - 1
modulus, exponent = prime_p * prime_q, 65537
secret = pow(exponent, -1, (prime_p - 1) * (prime_q - 1))
message = int.from_bytes(b"attack at dawn", "big")
cipher = pow(message, exponent, modulus)
print(cipher, pow(cipher, secret, modulus).to_bytes(14, "big"))


def continued(numerator, denominator):
    while denominator:
        q, (numerator, denominator) = numerator // denominator, (denominator, numerator % denominator)
        yield q


print(list(continued(314159265358979323846, 10 ** 20)))
big = 1
for i in range(1, 200):
    big = big * (2 * i + 1) ^ i << i
    big %= 2 ** 127 - 1
print(big)
