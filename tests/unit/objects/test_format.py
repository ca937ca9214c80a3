# -*- coding: utf-8 -*-
r"""The format mini-language, str.format, % and f-strings.  memphis/objects/format."""
from expectations import check


def test_text_specs(space):
    check(space, r"""
    format('ab', '')                          # 'ab'
    format('ab', '5')                         # 'ab   '
    format('ab', '>5')                        # '   ab'
    format('ab', '^5')                        # ' ab  '
    format('ab', '*<5')                       # 'ab***'
    format('ab', '日^6')                       # '日日ab日日'
    format('é', '4')                          # 'é   '
    format('ab', '05')                        # 'ab000'
    format('abcdef', '.3')                    # 'abc'
    format('日本語', '.2')                       # '日本'
    format('abc', '6.2s')                     # 'ab    '
    format('ab', 's')                         # 'ab'
    format('a', '=5')                         # ValueError: '=' alignment not allowed in string format specifier
    format('a', '+5')                         # ValueError: Sign not allowed in string format specifier
    format('a', ' 5')                         # ValueError: Space not allowed in string format specifier
    format('a', '#5')                         # ValueError: Alternate form (#) not allowed in string format specifier
    format('a', 'z')                          # ValueError: Negative zero coercion (z) not allowed in string format specifier
    format('a', 'd')                          # ValueError: Unknown format code 'd' for object of type 'str'
    format('a', ',')                          # ValueError: Cannot specify ',' with 's'.
    format('a', '5x5')                        # ValueError: Invalid format specifier '5x5' for object of type 'str'
    format('a', '.')                          # ValueError: Format specifier missing precision
    format('a', '99999999999999999999')       # ValueError: Too many decimal digits in format string
    format('a', 5)                            # TypeError: format() argument 2 must be str, not int
    """)


def test_int_specs(space):
    check(space, r"""
    format(42, '')                            # '42'
    format(42, 'd')                           # '42'
    format(42, '5')                           # '   42'
    format(42, '<5')                          # '42   '
    format(42, '^6')                          # '  42  '
    format(42, '05')                          # '00042'
    format(-42, '05')                         # '-0042'
    format(42, '+')                           # '+42'
    format(42, ' ')                           # ' 42'
    format(-42, '=6')                         # '-   42'
    format(42, '*>6d')                        # '****42'
    format(255, 'x')                          # 'ff'
    format(255, 'X')                          # 'FF'
    format(255, '#x')                         # '0xff'
    format(255, '#X')                         # '0XFF'
    format(8, 'o')                            # '10'
    format(8, '#o')                           # '0o10'
    format(5, 'b')                            # '101'
    format(5, '#010b')                        # '0b00000101'
    format(-255, '#x')                        # '-0xff'
    format(0, 'x')                            # '0'
    format(-5, 'b')                           # '-101'
    format(1234567, ',')                      # '1,234,567'
    format(1234567, '_')                      # '1_234_567'
    format(-1234567, '015,')                  # '-00,001,234,567'
    format(1234, '010,')                      # '00,001,234'
    format(65535, '_x')                       # 'ffff'
    format(65535, '_b')                       # '1111_1111_1111_1111'
    format(123, ',')                          # '123'
    format(12345, '06,')                      # '12,345'
    format(65, 'c')                           # 'A'
    format(0x1f600, 'c')                      # '😀'
    format(65, '5c')                          # '    A'
    format(65, '<5c')                         # 'A    '
    format(5, 'f')                            # '5.000000'
    format(5, '.2f')                          # '5.00'
    format(5, 'e')                            # '5.000000e+00'
    format(5, 'g')                            # '5'
    format(5, '%')                            # '500.000000%'
    format(5, 'n')                            # '5'
    format(10 ** 25, 'd')                     # '10000000000000000000000000'
    format(2 ** 64, 'x')                      # '10000000000000000'
    format(-2 ** 64, ',')                     # '-18,446,744,073,709,551,616'
    format(2 ** 70, 'b')[:8]                  # '10000000'
    format(True, 'd')                         # '1'
    format(True, '')                          # 'True'
    format(5, '.3')                           # ValueError: Precision not allowed in integer format specifier
    format(5, 's')                            # ValueError: Unknown format code 's' for object of type 'int'
    format(5, 'z')                            # ValueError: Negative zero coercion (z) not allowed in integer format specifier
    format(5, ',x')                           # ValueError: Cannot specify ',' with 'x'.
    format(5, ',_')                           # ValueError: Cannot specify both ',' and '_'.
    format(5, '+c')                           # ValueError: Sign not allowed with integer format specifier 'c'
    format(5, '#c')                           # ValueError: Alternate form (#) not allowed with integer format specifier 'c'
    format(-1, 'c')                           # OverflowError: %c arg not in range(0x110000)
    format(5, 'é')                            # ValueError: Unknown format code '\xe9' for object of type 'int'
    format(10 ** 400, 'f')                    # OverflowError: int too large to convert to float
    """)


def test_float_specs(space):
    check(space, r"""
    format(3.14159, '')                       # '3.14159'
    format(3.14159, '.2f')                    # '3.14'
    format(3.14159, '8.3f')                   # '   3.142'
    format(3.14159, '<8.1f')                  # '3.1     '
    format(-3.14159, '08.2f')                 # '-0003.14'
    format(3.14159, '+.1f')                   # '+3.1'
    format(1e10, 'e')                         # '1.000000e+10'
    format(1e10, 'E')                         # '1.000000E+10'
    format(1e-10, 'g')                        # '1e-10'
    format(123456789.0, 'g')                  # '1.23457e+08'
    format(123456789.0, 'G')                  # '1.23457E+08'
    format(0.5, '%')                          # '50.000000%'
    format(0.256, '.1%')                      # '25.6%'
    format(1.0, '')                           # '1.0'
    format(1.0, '.3')                         # '1.0'
    format(1e16, '')                          # '1e+16'
    format(1e15, '')                          # '1000000000000000.0'
    format(100.0, '.2')                       # '1e+02'
    format(1.0, 'g')                          # '1'
    format(1.0, '#g')                         # '1.00000'
    format(1.0, '.0f')                        # '1'
    format(1.0, '#.0f')                       # '1.'
    format(2.5, '.0f')                        # '2'
    format(0.125, '.2f')                      # '0.12'
    format(1e100, 'f')                        # '10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.000000'
    format(1234567.891, ',')                  # '1,234,567.891'
    format(1234567.891, ',.2f')               # '1,234,567.89'
    format(1234567.891, '_.1f')               # '1_234_567.9'
    format(1234.5, '015,.2f')                 # '0,000,001,234.50'
    format(1234.5, 'n')                       # '1234.5'
    format(float('inf'), '')                  # 'inf'
    format(float('-inf'), 'F')                # '-INF'
    format(float('nan'), '06')                # '000nan'
    format(float('inf'), ',')                 # 'inf'
    format(-0.0, '')                          # '-0.0'
    format(-0.0, 'z')                         # '0.0'
    format(-0.001, 'z.1f')                    # '0.0'
    format(-0.0, '+z.0f')                     # '+0'
    format(-0.0, '.1f')                       # '-0.0'
    format(1.5, 'd')                          # ValueError: Unknown format code 'd' for object of type 'float'
    format(1.5, 's')                          # ValueError: Unknown format code 's' for object of type 'float'
    format(1.5, '.')                          # ValueError: Format specifier missing precision
    format(1.5, '.99999999999')               # ValueError: precision too big
    """)


def test_percent(space):
    check(space, r"""
    'a%sb' % 5                                # 'a5b'
    '%s %s' % (1, 'x')                        # '1 x'
    '%d' % 3.9                                # '3'
    '%5d|%-5d|%05d' % (1, 2, 3)               # '    1|2    |00003'
    '%+d % d' % (1, 2)                        # '+1  2'
    '%x %X %o %#x %#o' % (255, 255, 8, 255, 8)  # 'ff FF 10 0xff 0o10'
    '%c%c' % ('a', 98)                        # 'ab'
    '%%' % ()                                 # '%'
    '100%%' % ()                              # '100%'
    '%(a)s %(b)d' % {'a': 1, 'b': 2}          # '1 2'
    '%(a)s' % {'a': 1, 'z': 2}                # '1'
    '%*d' % (5, 3)                            # '    3'
    '%-*d|' % (5, 3)                          # '3    |'
    '%.*f' % (2, 3.14159)                     # '3.14'
    '%s' % [1, 2]                             # '[1, 2]'
    '%s' % (None,)                            # 'None'
    '%s' % {'a': 1}                           # "{'a': 1}"
    '%i %u' % (1, 2)                          # '1 2'
    '%ld' % 5                                 # '5'
    '%.3d' % 5                                # '005'
    '%#08x' % -255                            # '-0x000ff'
    '%s' % b'x'                               # "b'x'"
    'abc' % {}                                # 'abc'
    'abc' % []                                # 'abc'
    '%d' % 'x'                                # TypeError: %d format: a real number is required, not str
    '%d' % None                               # TypeError: %d format: a real number is required, not NoneType
    '%x' % 1.5                                # TypeError: %x format: an integer is required, not float
    '%f' % 'x'                                # TypeError: must be real number, not str
    '%c' % 'ab'                               # TypeError: %c requires int or char
    '%c' % -1                                 # OverflowError: %c arg not in range(0x110000)
    '%s %s' % 1                               # TypeError: not enough arguments for format string
    '%s' % (1, 2)                             # TypeError: not all arguments converted during string formatting
    '%s' % ()                                 # TypeError: not enough arguments for format string
    'abc' % 5                                 # TypeError: not all arguments converted during string formatting
    '%(a)s' % 5                               # TypeError: format requires a mapping
    '%(a)s' % {}                              # KeyError: 'a'
    '%(a' % {}                                # ValueError: incomplete format key
    '%' % ()                                  # ValueError: incomplete format
    '%5' % 1                                  # ValueError: incomplete format
    '%q' % 1                                  # ValueError: unsupported format character 'q' (0x71) at index 1
    '%é' % 1                                  # ValueError: unsupported format character '?' (0xe9) at index 1
    '%*d' % ('x', 1)                          # TypeError: * wants int
    '%d' % float('inf')                       # OverflowError: cannot convert float infinity to integer
    '%99999999999999999999d' % 1              # ValueError: width too big
    """)


def test_template(space):
    check(space, r"""
    '{} {}'.format(1, 2)                      # '1 2'
    '{0}{1}{0}'.format('a', 'b')              # 'aba'
    '{a}{b}'.format(a=1, b=2)                 # '12'
    '{{}}'.format()                           # '{}'
    '{:>5}|{:<5}|{:^5}'.format('a', 'b', 'c')  # '    a|b    |  c  '
    '{!r} {!s} {!a}'.format('é', 'é', 'é')    # "'é' é '\\xe9'"
    '{0[1]} {0[0]}'.format([5, 6])            # '6 5'
    '{0[a]}'.format({'a': 7})                 # '7'
    '{0.real} {a.imag}'.format(5, a=6)        # '5 0'
    '{:{}}'.format('x', 5)                    # 'x    '
    '{:{w}.{p}f}'.format(3.14159, w=8, p=2)   # '    3.14'
    '{:,}'.format(12345)                      # '12,345'
    'é{}日'.format('ü')                        # 'éü日'
    '{a[b][1]}'.format(a={'b': [1, 2]})       # '2'
    '{a}'.format_map({'a': 1})                # '1'
    '{a:>{w}}'.format_map({'a': 1, 'w': 4})   # '   1'
    '{}'.format()                             # IndexError: Replacement index 0 out of range for positional args tuple
    '{1}'.format(5)                           # IndexError: Replacement index 1 out of range for positional args tuple
    '{a}'.format()                            # KeyError: 'a'
    '{'.format()                              # ValueError: Single '{' encountered in format string
    '}'.format()                              # ValueError: Single '}' encountered in format string
    '{0'.format(1)                            # ValueError: expected '}' before end of string
    '{0!'.format(1)                           # ValueError: end of string while looking for conversion specifier
    '{0!x}'.format(1)                         # ValueError: Unknown conversion specifier x
    '{0!rx}'.format(1)                        # ValueError: expected ':' after conversion specifier
    '{!'.format(1)                            # ValueError: end of string while looking for conversion specifier
    '{0:{'.format(1)                          # ValueError: unmatched '{' in format spec
    '{}{0}'.format(1)                         # ValueError: cannot switch from automatic field numbering to manual field specification
    '{0}{}'.format(1)                         # ValueError: cannot switch from manual field specification to automatic field numbering
    '{0.}'.format(1)                          # ValueError: Empty attribute in format string
    '{0[}'.format([1])                        # ValueError: expected '}' before end of string
    '{0[]}'.format([1])                       # ValueError: Empty attribute in format string
    '{0[0]x}'.format([1])                     # ValueError: Only '.' or '[' may follow ']' in format field specifier
    '{0.nope}'.format(1)                      # AttributeError: 'int' object has no attribute 'nope'
    '{0[5]}'.format([1])                      # IndexError: list index out of range
    '{:{:{}}}'.format(1, 2, 3)                # ValueError: Max string recursion exceeded
    '{{{}'.format(1)                          # '{1'
    '{a{b}}'.format(1)                        # ValueError: unexpected '{' in field name
    '{}'.format_map({'': 1})                  # ValueError: Format string contains positional fields
    '{:d}'.format('x')                        # ValueError: Unknown format code 'd' for object of type 'str'
    '{:5}'.format(None)                       # TypeError: unsupported format string passed to NoneType.__format__
    '{:x}'.format([1])                        # TypeError: unsupported format string passed to list.__format__
    """)


def test_own_format(space):
    assert space.run('''
class F:
    def __init__(self):
        self.seen = []
    def __format__(self, spec):
        self.seen.append(spec)
        return '<' + spec + '>'
    def __str__(self):
        return 'str'
    def __repr__(self):
        return 'repr'
f = F()
print('{:abc} {} {!r:>6} {!s:6}|'.format(f, f, f, f), f'{f:x{1 + 1}y}', format(f), format(f, 'q'), f.seen)
class Bad:
    def __format__(self, spec):
        return 5
try:
    '{}'.format(Bad())
except TypeError as e:
    print(e)
''') == "<abc> <>   repr str   | <x2y> <> <q> ['abc', '', 'x2y', '', 'q']\n__format__ must return a str, not int\n"
