"""_sre: the matcher against CPython 3.13 (sre_cases.py), and what Pattern and Match do and refuse."""
import imp
import os

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
oracle = imp.load_source('oracle', os.path.join(os.path.dirname(HERE), 'syntax', 'oracle.py'))

PATTERNS = """
import _sre
AB = [14, 8, 1, 1, 2, 1, 0, 97, 0, 17, 0, 16, 97, 17, 1, 23, 9, 0, 1, 17, 2, 16, 98, 17, 3, 18, 1]
p = _sre.compile('(a)(?P<b>b)?', 32, AB, 2, {'b': 2}, (None, None, 'b'))
b = _sre.compile(b'(a)(?P<b>b)?', 0, AB, 2, {'b': 2}, (None, None, 'b'))
m = p.match('ab')
m1 = p.match('a')
"""


@pytest.mark.skipif(oracle.find() is None, reason="needs CPython 3.13 (MEMPHIS_ORACLE, or python3.13 on the PATH)")
def test_against_cpython(space):
    with open(os.path.join(HERE, 'sre_cases.py')) as f:
        program = oracle.run(f.read(), ['1', '40'])
    assert space.run(program) == oracle.run(program)


@pytest.mark.parametrize("source, value", [
    ("p, b", r"""(re.compile('(a)(?P<b>b)?'), re.compile(b'(a)(?P<b>b)?'))"""),
    ("m, m1", "(<re.Match object; span=(0, 2), match='ab'>, <re.Match object; span=(0, 1), match='a'>)"),
    ("m.group(), m.group(0, 1, 'b'), m['b'], m[2]", "('ab', ('ab', 'a', 'b'), 'b', 'b')"),
    ("m1.groups(5), m1.groupdict(3), m1.groups(), m.groupdict()", "(('a', 5), {'b': 3}, ('a', None), {'b': 'b'})"),
    ("m1.span('b'), m1.start(2), m.end(), m.span(1)", "((-1, -1), -1, 2, (0, 1))"),
    ("m.regs, m.lastindex, m.lastgroup, m1.lastgroup, m.re is p", "(((0, 2), (0, 1), (1, 2)), 2, 'b', None, True)"),
    ("m.string, m.pos, m.endpos, p.match('xab', 1, 99).endpos", "('ab', 0, 2, 3)"),
    ("p.groups, dict(p.groupindex), p.flags, p.pattern", "(2, {'b': 2}, 32, '(a)(?P<b>b)?')"),
    ("p.findall('ab a'), p.split('xabya')", "([('a', 'b'), ('a', '')], ['x', 'a', 'b', 'y', 'a', None, ''])"),
    ("p.sub('-', 'xabya'), p.subn('x', 'abab', 1), p.subn('x', 'abab', -1), p.sub('-', 'q')",
     "('x-y-', ('xab', 1), ('abab', 0), 'q')"),
    ("p.sub(lambda m: m.group() * 2, 'xab'), p.sub(lambda m: None, 'xab')", "('xabab', 'x')"),
    ("b.match(bytearray(b'ab')).group(), b.findall(memoryview(b'ab')), b.sub(bytearray(b'!'), bytearray(b'xab'))",
     "(b'ab', [(b'a', b'b')], b'x!')"),
    (r"p.search('\u20ac\xe9ab').span(), p.search('\u20acabc', 1, 2)",
     "((2, 4), <re.Match object; span=(1, 2), match='a'>)"),
    ("p == p, p == b, p != b, hash(p) == hash(p), p.__eq__(3), p.__copy__() is p, m.__deepcopy__({}) is m",
     "(True, False, True, True, NotImplemented, True, True)"),
    ("p == _sre.compile('(a)(?P<b>b)?', 32, AB, 2, {}, ())", "True"),
    ("list(p.finditer('ab')), p.scanner('a').search(), type(p.finditer('')).__name__",
     "([<re.Match object; span=(0, 2), match='ab'>], <re.Match object; span=(0, 1), match='a'>, 'callable_iterator')"),
    ("type(p), type(m), type(p.scanner('')), type(p)[int]",
     "(<class 're.Pattern'>, <class 're.Match'>, <class '_sre.SRE_Scanner'>, re.Pattern[int])"),
    ("repr(_sre.compile('a', 2 | 64 | 256 | 1 << 20, [1], 0, {}, ()))",
     "\"re.compile('a', re.IGNORECASE|re.VERBOSE|re.ASCII|0x100000)\""),
    ("len(repr(_sre.compile('a' * 300, 32, [1], 0, {}, ())))", "212"),
    ("_sre.compile(None, 0, [1], 0, {}, ()).match(b'a'), _sre.compile(None, 0, [1], 0, {}, ()).match('a').span()",
     "(<re.Match object; span=(0, 0), match=b''>, (0, 0))"),
    ("_sre.compile('', 0, [1], 0, {}, ()).match('abc', 2, 1).span()", "(2, 2)"),
    ("_sre.compile('', 0, [1], 0, {}, ()).search('abc', 2, 1)", "None"),
    ("_sre.unicode_tolower(0x130), _sre.unicode_tolower(0xC9), _sre.ascii_tolower(0xC9), _sre.ascii_tolower(65)",
     "(105, 233, 201, 97)"),
    ("_sre.unicode_iscased(0xDF), _sre.unicode_iscased(48), _sre.ascii_iscased(0xDF), _sre.unicode_tolower(1 << 30)",
     "(True, False, False, 1073741824)"),
    ("x = bytearray(b'ab')\nk = b.match(x)\nx[1] = 99\nk.group(), k.group('b')", "(b'ac', b'c')"),
])
def test_values(space, source, value):
    assert space.eval(PATTERNS + source) == value


@pytest.mark.parametrize("kind, message, source", [
    ("TypeError", "expected string or bytes-like object, got 'int'", "p.match(1)"),
    ("TypeError", "cannot use a string pattern on a bytes-like object", "p.match(b'a')"),
    ("TypeError", "cannot use a bytes pattern on a string-like object", "b.match('a')"),
    ("TypeError", "'str' object cannot be interpreted as an integer", "p.match('a', 'b')"),
    ("TypeError", "match() missing required argument 'string' (pos 1)", "p.match()"),
    ("TypeError", "sequence item 1: expected str instance, int found", "p.sub(lambda m: 1, 'xab')"),
    ("TypeError", "sequence item 0: expected str instance, bytes found", "p.sub(b'x', 'a')"),
    ("TypeError", "sequence item 0: expected a bytes-like object, str found", "b.sub('x', b'a')"),
    ("ZeroDivisionError", "division by zero", "p.sub(lambda m: 1 / 0, 'xab')"),
    ("IndexError", "no such group", "m.group(3)"),
    ("IndexError", "no such group", "m.group(-1)"),
    ("IndexError", "no such group", "m[1 << 70]"),
    ("IndexError", "no such group", "m.span('c')"),
    ("IndexError", "no such group", "m.group([])"),
    ("TypeError", "cannot create 're.Pattern' instances", "type(p)()"),
    ("TypeError", "'<' not supported between instances of 're.Pattern' and 're.Pattern'", "p < p"),
    ("RuntimeError", "invalid SRE code", "_sre.compile('a', 0, [99], 0, {}, ())"),
    ("RuntimeError", "invalid SRE code", "_sre.compile('a', 0, [], 0, {}, ())"),
    ("RuntimeError", "invalid SRE code", "_sre.compile('a', 0, [1], -1, {}, ())"),
    ("RuntimeError", "invalid SRE code", "_sre.compile('a', 0, [17, 2, 1], 1, {}, ())"),
    ("RuntimeError", "invalid SRE code", "_sre.compile('a', 0, [13, 9, 22, 97, 98, 0, 1], 0, {}, ())"),
    ("RuntimeError", "invalid SRE code", "_sre.compile('a', 0, [24, 5, 0, 1, 17, 0, 1, 1], 1, {}, ())"),
    ("RuntimeError", "invalid SRE code", "_sre.compile('a', 0, [18, 1], 0, {}, ())"),
    ("OverflowError", "can't convert negative value to unsigned int", "_sre.compile('a', 0, [-1], 0, {}, ())"),
    ("OverflowError", "regular expression code size limit exceeded", "_sre.compile('a', 0, [1 << 32], 0, {}, ())"),
    ("TypeError", "an integer is required", "_sre.compile('a', 0, ['a'], 0, {}, ())"),
    ("TypeError", "compile() argument 'code' must be list, not tuple", "_sre.compile('a', 0, (1,), 0, {}, ())"),
    ("TypeError", "compile() argument 'indexgroup' must be tuple, not list", "_sre.compile('a', 0, [1], 0, {}, [])"),
    ("TypeError", "expected string or bytes-like object, got 'int'", "_sre.compile(1, 0, [1], 0, {}, ())"),
    ("TypeError", "invalid template", "_sre.template(p, ['a', 1])"),
    ("TypeError", "invalid template", "_sre.template(p, ['a', -1, ''])"),
    ("OverflowError", "Python int too large to convert to C int", "_sre.unicode_tolower(1 << 31)"),
])
def test_errors(space, kind, message, source):
    space.raises(kind, message, PATTERNS + source)


def test_info_is_not_trusted(space):
    "The prefix in the INFO block is nothing but a claim."
    assert space.eval("import _sre\n_sre.compile('x', 0, [14, 10, 1, 2, 2, 2, 2, 97, 98, 0, 0, 16, 97, 1], 0, {}, ())"
                      ".search('ab').span()") == '(0, 1)'


def test_no_native_recursion_and_much_backtracking(space):
    source = PATTERNS + """
q = _sre.compile('(a*)*b', 32, [14, 4, 0, 1, 4294967295, 23, 14, 0, 4294967295, 17, 0, 24, 6, 0, 4294967295, 16, 97, 1,
                                17, 1, 18, 16, 98, 1], 1, {}, ())
q.match('a' * 2000 + 'b').span(), q.match('ab' * 3).span(1)
"""
    assert space.eval(source) == '((0, 2001), (1, 1))'


def test_catastrophe_meets_the_budget(space):
    from memphis.runtime.ticker import ticker, UNLIMITED
    ticker.budget = 20000
    try:
        text = space.error("""
import _sre
q = _sre.compile('(a+)+b', 32, [14, 4, 0, 2, 4294967295, 23, 14, 1, 4294967295, 17, 0, 24, 6, 1, 4294967295, 16, 97, 1,
                                17, 1, 18, 16, 98, 1], 1, {}, ())
q.match('a' * 40)
""")
    finally:
        ticker.budget = UNLIMITED
    assert 'instruction budget exceeded' in text
