# -*- coding: utf-8 -*-
r"""int and bool: operators, conversion, methods, limits.  memphis/objects/intobject, boolobject.py."""
from expectations import check, WithPrelude


def test_arithmetic(space):
    check(space, r"""
    7 + 5                                      # 12
    7 - 12                                     # -5
    -7 * 6                                     # -42
    7 / 2                                      # 3.5
    -7 // 2                                    # -4
    7 // -2                                    # -4
    -7 % 3                                     # 2
    7 % -3                                     # -2
    divmod(-7, 3)                              # (-3, 2)
    divmod(7, -3)                              # (-3, -2)
    2 ** 10                                    # 1024
    (-2) ** 63                                 # -9223372036854775808
    2 ** 0                                     # 1
    0 ** 0                                     # 1
    -5                                         # -5
    +5                                         # 5
    ~5                                         # -6
    abs(-5)                                    # 5
    9223372036854775807 + 1                    # 9223372036854775808
    -9223372036854775808 - 1                   # -9223372036854775809
    9223372036854775807 * 9223372036854775807  # 85070591730234615847396907784232501249
    -(-9223372036854775808)                    # 9223372036854775808
    abs(-9223372036854775808)                  # 9223372036854775808
    -9223372036854775808 // -1                 # 9223372036854775808
    -9223372036854775808 % -1                  # 0
    divmod(-9223372036854775808, -1)           # (9223372036854775808, 0)
    3 ** 40                                    # 12157665459056928801
    3 ** 41                                    # 36472996377170786403
    10 ** 20 // 7                              # 14285714285714285714
    -10 ** 20 // 7                             # -14285714285714285715
    -10 ** 20 % 7                              # 5
    10 ** 20 % -10 ** 10                       # 0
    10 ** 20 - 10 ** 20 + 1                    # 1
    (2 ** 64) * (2 ** 64) // 2 ** 127          # 2
    2 ** 63 - 2 ** 63                          # 0
    -2 ** 63 == -9223372036854775808           # True
    """)


def test_errors(space):
    check(space, r"""
    1 / 0                # ZeroDivisionError: division by zero
    1 // 0               # ZeroDivisionError: integer division or modulo by zero
    1 % 0                # ZeroDivisionError: integer modulo by zero
    divmod(1, 0)         # ZeroDivisionError: integer division or modulo by zero
    10 ** 400 / 0        # ZeroDivisionError: division by zero
    10 ** 400 // 0       # ZeroDivisionError: integer division or modulo by zero
    10 ** 400 % 0        # ZeroDivisionError: integer modulo by zero
    0 ** -1              # ZeroDivisionError: 0.0 cannot be raised to a negative power
    pow(2, 3, 0)         # ValueError: pow() 3rd argument cannot be 0
    pow(2, -1, 4)        # ValueError: base is not invertible for the given modulus
    1 << -1              # ValueError: negative shift count
    1 >> -1              # ValueError: negative shift count
    1 + 'a'              # TypeError: unsupported operand type(s) for +: 'int' and 'str'
    1 + None             # TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
    1 & 1.5              # TypeError: unsupported operand type(s) for &: 'int' and 'float'
    1 << 1.5             # TypeError: unsupported operand type(s) for <<: 'int' and 'float'
    1 < 'a'              # TypeError: '<' not supported between instances of 'int' and 'str'
    1 < 1j               # TypeError: '<' not supported between instances of 'int' and 'complex'
    -'a'                 # TypeError: bad operand type for unary -: 'str'
    10 ** 400 * 1.0      # OverflowError: int too large to convert to float
    10 ** 400 + 1.0      # OverflowError: int too large to convert to float
    10 ** 400 / 3        # OverflowError: integer division result too large for a float
    float(10 ** 400)     # OverflowError: int too large to convert to float
    2.0 ** 10 ** 400     # OverflowError: int too large to convert to float
    1 << 10 ** 400       # OverflowError: too many digits in integer
    (1).__add__('a')     # NotImplemented
    (1).__add__(1.5)     # NotImplemented
    (1).__eq__('a')      # NotImplemented
    int.__add__('a', 1)  # TypeError: descriptor '__add__' requires a 'int' object but received a 'str'
    """)


def test_true_division(space):
    check(space, r"""
    1 / 3                                # 0.3333333333333333
    (10 ** 400) / (3 * 10 ** 399)        # 3.3333333333333335
    -(10 ** 400) / 10 ** 395             # -100000.0
    9007199254740993 / 1                 # 9007199254740992.0
    9007199254740993 / 9007199254740992  # 1.0
    (2 ** 1024 - 1) / 2                  # 8.98846567431158e+307
    2 ** 1024 / 1                        # OverflowError: integer division result too large for a float
    1 / 10 ** 330                        # 0.0
    5 / 10 ** 324                        # 5e-324
    (2 ** 53 + 1) / 2 ** 1100            # 6.63123685e-316
    """)


def test_power(space):
    check(space, r"""
    2 ** -1                          # 0.5
    (-2) ** -3                       # -0.125
    2 ** 100                         # 1267650600228229401496703205376
    (-3) ** 3                        # -27
    (-1) ** 10 ** 30                 # 1
    (-1) ** (10 ** 30 + 1)           # -1
    1 ** 10 ** 30                    # 1
    0 ** 10 ** 30                    # 0
    pow(3, 4, 5)                     # 1
    pow(3, -1, 7)                    # 5
    pow(-3, 5, 7)                    # 2
    pow(3, 5, -7)                    # -2
    pow(3, -2, -7)                   # -3
    pow(10, 10 ** 20, 1)             # 0
    pow(7, 10 ** 40, 10 ** 20 + 39)  # 32973793484213180362
    pow(2, 521, 2 ** 521 - 1)        # 1
    pow(5, 0, 1)                     # 0
    pow(5, 0, -1)                    # 0
    pow(5, 0, -3)                    # -2
    pow(2, 3, None)                  # 8
    (2).__pow__(3, 5)                # 3
    (2).__rpow__(3)                  # 9
    (2).__rpow__(3, 5)               # 4
    """)


def test_shifts_and_bits(space):
    check(space, r"""
    1 << 62                       # 4611686018427387904
    1 << 63                       # 9223372036854775808
    1 << 64                       # 18446744073709551616
    -1 << 63                      # -9223372036854775808
    -1 << 64                      # -18446744073709551616
    3 << 0                        # 3
    0 << 10 ** 400                # 0
    (1 << 200) >> 199             # 2
    -1 >> 1000                    # -1
    -(1 << 200) >> 199            # -2
    5 >> 64                       # 0
    -5 >> 64                      # -1
    1 >> 10 ** 400                # 0
    -1 >> 10 ** 400               # -1
    -(2 ** 64) >> 3               # -2305843009213693952
    6 & 3                         # 2
    6 | 3                         # 7
    6 ^ 3                         # 5
    -6 & 3                        # 2
    -6 | 3                        # -5
    -6 ^ 3                        # -7
    (1 << 100) & -1               # 1267650600228229401496703205376
    (1 << 100) | 1                # 1267650600228229401496703205377
    (1 << 100) ^ (1 << 100)       # 0
    -(1 << 100) & (1 << 100) - 1  # 0
    -(1 << 100) ^ 12345           # -1267650600228229401496703193031
    ~(1 << 100)                   # -1267650600228229401496703205377
    ~-1                           # 0
    """)


def test_comparison(space):
    check(space, r"""
    1 < 2                      # True
    2 <= 1                     # False
    1 == 1                     # True
    1 != 1                     # False
    1 > 0                      # True
    2 ** 64 > 2 ** 63          # True
    -2 ** 64 < -2 ** 63        # True
    2 ** 64 == 2 ** 64         # True
    2 ** 64 != 2 ** 64 + 1     # True
    1 == 1.0                   # True
    2 ** 53 == 2.0 ** 53       # True
    2 ** 53 + 1 == 2.0 ** 53   # False
    2 ** 53 + 1 > 2.0 ** 53    # True
    2 ** 63 == 2.0 ** 63       # True
    2 ** 63 - 1 < 2.0 ** 63    # True
    -2 ** 63 <= -2.0 ** 63     # True
    10 ** 400 < float('inf')   # True
    10 ** 400 > -float('inf')  # True
    -10 ** 400 < 1.5           # True
    1 == float('nan')          # False
    1 != float('nan')          # True
    1 < float('nan')           # False
    10 ** 400 != float('nan')  # True
    int(1e300) == 1e300        # True
    int(1e300) + 1 > 1e300     # True
    -1 < -0.5                  # True
    0 == -0.0                  # True
    1 == 'a'                   # False
    1 != 'a'                   # True
    1 == 1 + 0j                # True
    """)


def test_hash(space):
    check(space, r"""
    hash(0)                       # 0
    hash(1)                       # 1
    hash(-1)                      # -2
    hash(-2)                      # -2
    hash(2 ** 61 - 1)             # 0
    hash(2 ** 61 - 2)             # 2305843009213693950
    hash(2 ** 61)                 # 1
    hash(-2 ** 61)                # -2
    hash(1 - 2 ** 61)             # 0
    hash(2 ** 63 - 1)             # 3
    hash(-2 ** 63)                # -4
    hash(2 ** 63)                 # 4
    hash(10 ** 400)               # 477640439047194790
    hash(-10 ** 400)              # -477640439047194790
    hash(True)                    # 1
    hash(10 ** 20) == hash(1e20)  # True
    """)


def test_from_text(space):
    check(space, r"""
    int('12')                              # 12
    int('  -12  ')                         # -12
    int('+5')                              # 5
    int('1_000')                           # 1000
    int('\t\n\v\f\r 7 \n')                 # 7
    int('\u0661\u0662')                    # 12
    int('\u20037\u2003')                   # 7
    int('\x1c7')                           # ValueError: invalid literal for int() with base 10: '\x1c7'
    int('9223372036854775807')             # 9223372036854775807
    int('9223372036854775808')             # 9223372036854775808
    int('-9223372036854775808')            # -9223372036854775808
    int('123456789012345678901234567890')  # 123456789012345678901234567890
    int('ff', 16)                          # 255
    int('0xff', 16)                        # 255
    int('0xff', 0)                         # 255
    int('0XfF', 0)                         # 255
    int('0o17', 0)                         # 15
    int('0b101', 0)                        # 5
    int('0b12', 0)                         # ValueError: invalid literal for int() with base 0: '0b12'
    int('010', 0)                          # ValueError: invalid literal for int() with base 0: '010'
    int('0', 0)                            # 0
    int('00_0', 0)                         # 0
    int('0x_f', 0)                         # 15
    int('0x__f', 0)                        # ValueError: invalid literal for int() with base 0: '0x__f'
    int('0x', 0)                           # ValueError: invalid literal for int() with base 0: '0x'
    int('zz', 36)                          # 1295
    int('Zz', 36)                          # 1295
    int('-7f', 16)                         # -127
    int('1' * 70, 2)                       # 1180591620717411303423
    int('12', base=3)                      # 5
    int(b'12')                             # 12
    int(b'ff', 16)                         # 255
    int('')                                # ValueError: invalid literal for int() with base 10: ''
    int('  ')                              # ValueError: invalid literal for int() with base 10: '  '
    int('-')                               # ValueError: invalid literal for int() with base 10: '-'
    int('- 1')                             # ValueError: invalid literal for int() with base 10: '- 1'
    int('1 2')                             # ValueError: invalid literal for int() with base 10: '1 2'
    int('1__0')                            # ValueError: invalid literal for int() with base 10: '1__0'
    int('_1')                              # ValueError: invalid literal for int() with base 10: '_1'
    int('1_')                              # ValueError: invalid literal for int() with base 10: '1_'
    int('1.5')                             # ValueError: invalid literal for int() with base 10: '1.5'
    int('a')                               # ValueError: invalid literal for int() with base 10: 'a'
    int('2', 2)                            # ValueError: invalid literal for int() with base 2: '2'
    int('1\x002')                          # ValueError: invalid literal for int() with base 10: '1\x002'
    int('é')                               # ValueError: invalid literal for int() with base 10: 'é'
    int('١x')                              # ValueError: invalid literal for int() with base 10: '١x'
    int('a' * 300)                         # ValueError: invalid literal for int() with base 10: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    int('\ud800')                          # ValueError: invalid literal for int() with base 10: '\ud800'
    int(b'1\xff')                          # ValueError: invalid literal for int() with base 10: b'1\xff'
    int('1', 37)                           # ValueError: int() base must be >= 2 and <= 36, or 0
    int('1', 1)                            # ValueError: int() base must be >= 2 and <= 36, or 0
    int('1', -1)                           # ValueError: int() base must be >= 2 and <= 36, or 0
    int('1', 10 ** 30)                     # ValueError: int() base must be >= 2 and <= 36, or 0
    int('1', 'a')                          # TypeError: 'str' object cannot be interpreted as an integer
    int(1, 10)                             # TypeError: int() can't convert non-string with explicit base
    int([], 10)                            # TypeError: int() can't convert non-string with explicit base
    """)


def test_construction(space):
    check(space, r"""
    int()                                         # 0
    int(5)                                        # 5
    int(True)                                     # 1
    int(1.9)                                      # 1
    int(-1.9)                                     # -1
    int(1e300) % 10 ** 9                          # 400540160
    int(float('inf'))                             # OverflowError: cannot convert float infinity to integer
    int(float('nan'))                             # ValueError: cannot convert float NaN to integer
    int(None)                                     # TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
    int([])                                       # TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
    int(1j)                                       # TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
    int(object)                                   # TypeError: int() argument must be a string, a bytes-like object or a real number, not 'type'
    int(base=10)                                  # TypeError: int() missing string argument
    int(1, 2, 3)                                  # TypeError: int expected at most 2 arguments, got 3
    int(x=1)                                      # TypeError: int() got an unexpected keyword argument 'x'
    int.__new__(int, 5)                           # 5
    int.__new__(bool, 5)                          # TypeError: int.__new__(bool) is not safe, use bool.__new__()
    int.__new__(str)                              # TypeError: int.__new__(str): str is not a subtype of int
    int.__new__(5)                                # TypeError: int.__new__(X): X is not a type object (int)
    int.from_bytes(b'\xff\x00')                   # 65280
    int.from_bytes(b'\xff\x00', 'little')         # 255
    int.from_bytes(b'\xff\x00', signed=True)      # -256
    int.from_bytes(b'')                           # 0
    int.from_bytes(b'\x80' + bytes(8), signed=True)  # -2361183241434822606848
    int.from_bytes(b'\x01' + bytes(8))            # 18446744073709551616
    int.from_bytes([1, 2])                        # 258
    int.from_bytes([1, 300])                      # ValueError: bytes must be in range(0, 256)
    int.from_bytes(5)                             # TypeError: cannot convert 'int' object to bytes
    int.from_bytes('a')                           # TypeError: cannot convert 'str' object to bytes
    int.from_bytes(b'a', 'x')                     # ValueError: byteorder must be either 'little' or 'big'
    bool.from_bytes(b'a')                         # True
    """)


def test_methods(space):
    check(space, r"""
    (255).to_bytes()                              # b'\xff'
    (256).to_bytes()                              # OverflowError: int too big to convert
    (256).to_bytes(2)                             # b'\x01\x00'
    (256).to_bytes(2, 'little')                   # b'\x00\x01'
    (256).to_bytes(length=4, byteorder='little')  # b'\x00\x01\x00\x00'
    (-1).to_bytes(1)                              # OverflowError: can't convert negative int to unsigned
    (-1).to_bytes(1, signed=True)                 # b'\xff'
    (-128).to_bytes(1, signed=True)               # b'\x80'
    (-129).to_bytes(1, signed=True)               # OverflowError: int too big to convert
    (128).to_bytes(1, signed=True)                # OverflowError: int too big to convert
    (2 ** 64).to_bytes(9, 'big')                  # b'\x01\x00\x00\x00\x00\x00\x00\x00\x00'
    (-2 ** 64).to_bytes(9, 'little', signed=True)  # b'\x00\x00\x00\x00\x00\x00\x00\x00\xff'
    (0).to_bytes(0)                               # b''
    (1).to_bytes(0)                               # OverflowError: int too big to convert
    (1).to_bytes(-1)                              # ValueError: length argument must be non-negative
    (1).to_bytes(1, 'x')                          # ValueError: byteorder must be either 'little' or 'big'
    (0).bit_length()                              # 0
    (-255).bit_length()                           # 8
    (2 ** 64).bit_length()                        # 65
    (2 ** 63 - 1).bit_length()                    # 63
    (-2 ** 63).bit_length()                       # 64
    (0).bit_count()                               # 0
    (-255).bit_count()                            # 8
    (10 ** 400).bit_count()                       # 476
    (5).as_integer_ratio()                        # (5, 1)
    (True).as_integer_ratio()                     # (1, 1)
    (5).conjugate()                               # 5
    (5).is_integer()                              # True
    (5).real, (5).imag, (5).numerator, (5).denominator  # (5, 0, 5, 1)
    (10 ** 30).__index__()                        # 1000000000000000000000000000000
    (5).__float__()                               # 5.0
    (5).__trunc__(), (5).__floor__(), (5).__ceil__()  # (5, 5, 5)
    (5).__getnewargs__()                          # (5,)
    (5).__bool__()                                # True
    (3).__divmod__(2)                             # (1, 1)
    (3).__rsub__(5)                               # 2
    (3).__rdivmod__(5)                            # (1, 2)
    (3).__rlshift__(1)                            # 8
    (3).__rtruediv__(1)                           # 0.3333333333333333
    round(5)                                      # 5
    round(5, 2)                                   # 5
    round(5, -1)                                  # 0
    round(15, -1)                                 # 20
    round(25, -1)                                 # 20
    round(-25, -1)                                # -20
    round(-35, -1)                                # -40
    round(149, -2)                                # 100
    round(151, -2)                                # 200
    round(10 ** 30 + 5 * 10 ** 9, -10)            # 1000000000000000000000000000000
    round(5, 10 ** 30)                            # 5
    round(5, 1.0)                                 # TypeError: 'float' object cannot be interpreted as an integer
    round(5, None)                                # 5
    (5).bit_length(1)                             # TypeError: int.bit_length() takes no arguments (1 given)
    (5).bit_length(x=1)                           # TypeError: int.bit_length() takes no keyword arguments
    (5).__round__(1, 2)                           # TypeError: __round__ expected at most 1 argument, got 2
    (5).to_bytes(1, 2)                            # TypeError: to_bytes() argument 'byteorder' must be str, not int
    (5).to_bytes('a')                             # TypeError: 'str' object cannot be interpreted as an integer
    (5).to_bytes(1, 'big', True)                  # TypeError: to_bytes() takes at most 2 positional arguments (3 given)
    int.bit_length()                              # TypeError: unbound method int.bit_length() needs an argument
    int.bit_length('a')                           # TypeError: descriptor 'bit_length' for 'int' objects doesn't apply to a 'str' object
    int.__add__('a', 1)                           # TypeError: descriptor '__add__' requires a 'int' object but received a 'str'
    int.from_bytes()                              # TypeError: from_bytes() missing required argument 'bytes' (pos 1)
    int.from_bytes(b'a', 5)                       # TypeError: from_bytes() argument 'byteorder' must be str, not int
    """)


def test_text_of_ints(space):
    check(space, r"""
    repr(0)                     # '0'
    repr(-5)                    # '-5'
    str(10 ** 30)               # '1000000000000000000000000000000'
    repr(-10 ** 30)             # '-1000000000000000000000000000000'
    len(str(10 ** 4299))        # 4300
    str(10 ** 4300)             # ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
    str(-10 ** 4300)            # ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
    repr(10 ** 5000)            # ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
    f"{10 ** 5000}"             # ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
    '%d' % 10 ** 5000           # ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
    int('1' * 4301)             # ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
    int('1' * 4300) % 1000      # 111
    int('1_' * 4300 + '1')      # ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
    int('1' * 4301 + 'x')       # ValueError: invalid literal for int() with base 10: '1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111
    int('1' * 4301, 7)          # ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
    int('f' * 5000, 16) % 1000  # 375
    len(hex(10 ** 5000))        # 4155
    int('0' * 5000)             # ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
    """)


def test_bool(space):
    check(space, r"""
    True + True                                   # 2
    True & False                                  # False
    True | False                                  # True
    True ^ True                                   # False
    True & 1                                      # 1
    1 | True                                      # 1
    True ^ 2                                      # 3
    -True                                         # -1
    +True                                         # 1
    True == 1                                     # True
    True is (1 == 1)                              # True
    repr(True), str(False)                        # ('True', 'False')
    bool(), bool([]), bool('a'), bool(0.0), bool(10 ** 30)  # (False, False, True, False, True)
    bool(1, 2)                                    # TypeError: bool expected at most 1 argument, got 2
    bool(x=1)                                     # TypeError: bool() takes no keyword arguments
    bool.__new__(int)                             # TypeError: bool.__new__(int): int is not a subtype of bool
    True.real, True.numerator, True.conjugate()   # (1, 1, 1)
    int(True), float(True)                        # (1, 1.0)
    True * 'ab'                                   # 'ab'
    [10, 20][True]                                # 20
    True < 2                                      # True
    hash(True)                                    # 1
    True.__and__(1), True.__and__(False), True.__rand__(1)  # (1, False, 1)
    True.__xor__('a')                             # NotImplemented
    isinstance(True, int)                         # True
    bool.__mro__                                  # (<class 'bool'>, <class 'int'>, <class 'object'>)
    f"{True}", f"{True:d}", f"{True:>6}"          # ('True', '1', '     1')
    """)


SUBCLASSES_PRELUDE = """
class I(int):
    tag = 't'
class R(int):
    def __add__(self, other): return 'add'
    def __radd__(self, other): return 'radd'
class Reflected(int):
    def __radd__(self, other): return 'reflected'
class HasInt:
    def __int__(self): return 42
class HasIndex:
    def __index__(self): return 2
class BadInt:
    def __int__(self): return 'x'
class HasTrunc:
    def __trunc__(self): return 9
"""


def test_subclasses(space):
    check(WithPrelude(space, SUBCLASSES_PRELUDE), r"""
    I(5) + 1, type(I(5) + 1).__name__             # (6, 'int')
    type(I(5)).__name__, I(5) == 5, hash(I(5)) == hash(5)  # ('I', True, True)
    I('12', 5)                                    # 7
    I(10 ** 30) - 10 ** 30                        # 0
    type(I(10 ** 30)).__name__                    # 'I'
    repr(I(7)), str(I(7))                         # ('7', '7')
    int(I(7)), type(int(I(7))).__name__           # (7, 'int')
    type(+I(7)).__name__                          # 'int'
    I(7).tag                                      # 't'
    R(1) + R(2)                                   # 'add'
    1 + R(2)                                      # 'radd'
    R(1) + 2                                      # 'add'
    R(1) - 2                                      # -1
    Reflected(5).__radd__(1)                      # 'reflected'
    1 + Reflected(5)                              # 'reflected'
    int(HasInt()), int(HasIndex()), float(HasIndex())  # (42, 2, 2.0)
    int(BadInt())                                 # TypeError: __int__ returned non-int (type str)
    [1, 2, 3][HasIndex()]                         # 3
    hex(HasIndex()), range(HasIndex())            # ('0x2', range(0, 2))
    round(1234, HasIndex())                       # 1234
    I.from_bytes(b'a'), type(I.from_bytes(b'a')).__name__  # (97, 'I')
    int(HasTrunc())                               # 9
    """)
