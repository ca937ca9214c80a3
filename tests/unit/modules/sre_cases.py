"""Makes a program that both CPython 3.13 and Memphis run: patterns as compiled code, and what to do with them.

Run by CPython: `python3.13 sre_cases.py SEED COUNT`. The program needs nothing but `_sre`."""
import random
import re
import re._compiler
import re._parser
import sys

FIXED = [
    # pattern, flags, subjects
    (r'', 0, ['', 'ab']),
    (r'abc', 0, ['xabcabc', 'ab', '']),
    (r'(a)(?P<b>b)?', 0, ['ab', 'a', 'xab']),
    (r'(?:(a)|b)*', 0, ['ab', 'ba', 'bb']),
    (r'(?:(a)|(b)|(c))*?d', 0, ['abcd', 'acbd', 'd']),
    (r'(a*)*', 0, ['aa', 'b']),
    (r'(?:a*)*+b', 0, ['aab', 'aac']),
    (r'(?>a+)ab', 0, ['aaab']),
    (r'(?>(a+)|b)c', 0, ['aac', 'bc']),
    (r'a++a|b', 0, ['aaa', 'aab']),
    (r'(?:ab){2,3}+ab', 0, ['abababab', 'ababab', 'ab']),
    (r'(?:(a)b?){1,2}+', 0, ['aba', 'ab', 'b']),
    (r'(?:a|ab){2,3}?c', 0, ['aabc', 'ababc', 'abac']),
    (r'(a)?(?(1)b|c)', 0, ['ab', 'c', 'ac']),
    (r'(a)?(?(1)b)x', 0, ['abx', 'x', 'ax']),
    (r'(?=(a+))a*b\1', 0, ['aaab', 'baaabac']),
    (r'(?!(a)b)a\w', 0, ['ab', 'ac']),
    (r'(?<=ab)c', 0, ['abc', 'c', 'xc']),
    (r'(?<!ab)c', 0, ['abc', 'c', 'xc']),
    (r'(?<=\xe9)c|(?<!\xe9)d', 0, [u'\xe9c', u'\xe9d', 'xcd', u'\u20acd']),
    (r'^a.*$', re.M, ['a\nab\nb', 'ba\n']),
    (r'^\w+\Z', 0, ['abc', 'abc\n']),
    (r'\bfoo\b|\Boo', 0, ['foo boo', 'afoo']),
    (r'\b', 0, ['', 'a b', u'\xe9 x']),
    (r'\B', 0, ['', 'ab', u'\xe9\xe9']),
    (r'[\w-]+@[a-z.]+', 0, ['me@example.org, you-2@x.y']),
    (r'[^\W\d_]+', 0, [u'ab1_\xe9\u0431']),
    (r'[\u0400-\u04ff]+', 0, [u'abc \u0431\u0432 \u0400']),
    (r'[a\u0431\u0434-\u0440\u20ac-\u20af\U00010400]+', 0, [u'\u0431a\u0435x\u20ac\U00010400']),
    (r'[^a\u0431\u0434-\u0440\u20ac-\u20af\U00010400]+', 0, [u'\u0431a\u0435x\u20ac\U00010400y']),
    (r'\xe9+', re.I, [u'\xe9\xc9x']),
    (r'stra\xdfe|\u0130|k', re.I, [u'STRA\u1e9eE', u'i', u'\u212a', u'\u0130']),
    (r'(\w)\1', re.I, [u'aA', u'\xe9\xc9', 'ab']),
    (r'(\w)\1', re.I | re.A, ['aA', 'ab']),
    (r'[k-m]+', re.I, [u'KL\u212am']),
    (r'[^k-m]+', re.I, [u'aKL\u212ambc']),
    (r'[A-Z\u0410-\u042f]+', re.I, [u'ab\u0430\u0431x1']),
    (r'.*?(\d+)\s', re.S, ['a\n12 b']),
    (r'(?s:.)b(?-s:.)', 0, ['\nb\nxbx']),
    (r'(?i:a)b', 0, ['Ab', 'AB']),
    (r'x*', 0, ['axxb']),
    (r'x*?y', 0, ['axxyb', 'xx']),
    (r'x{2,4}?x', 0, ['xxxxxx']),
    (r'\d{3}', 0, [u'12 345 \u0664\u0665\u0666']),
    (r'(\d+)-(\d+)|(?P<w>\w)', 0, ['12-34 a']),
    (r'a(?:b|c|d)*?e', 0, ['abcde', 'ae', 'abf']),
    (r'(?:ab|cd|ef){2}', 0, ['abefcd']),
    (r'(((a)b)c)d', 0, ['abcd', 'abce']),
    (r'\u20ac+', 0, [u'\u20ac\u20acx', 'abc']),
    (r'a[^\n]b\s', 0, ['axb\t']),
    (rb'a\xff+', 0, [b'xa\xff\xff', b'a']),
    (rb'[\x80-\xff]+', 0, [b'ab\x80\xfe']),
    (rb'\w+', re.L, [b'ab\xe9', b'..']),
    (rb'[a-c]\b', re.L | re.I, [b'B ', b'x']),
    (rb'(a)\1B', re.L | re.I, [b'Aab', b'aB']),
    (rb'k', re.I, [b'K', b'\xe2']),
]

ATOMS = ['a', 'b', 'c', r'\w', r'\W', r'\d', '.', '[ab]', '[^a]', r'[\wb]', r'\b', r'\B', '^', '$', r'\Z', '\xe9', '\u20ac',
         '[\xe9-\u20ac]', r'\s', '(?=a)', '(?!b)', '(?<=a)', '(?<!b)', '(?<=.b)', '']
QUANTIFIERS = ['*', '+', '?', '*?', '+?', '??', '*+', '++', '?+', '{2}', '{1,2}', '{0,3}?', '{2,}', '{1,2}+', '{0}']
LETTERS = 'aaabbbcc 1\n\xe9\u20ac\xc9AB_'


class Maker(object):
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.groups = 0

    def pattern(self, depth):
        r = self.random.random()
        if depth == 0 or r < 0.35:
            if self.groups and self.random.random() < 0.1:
                return '\\%d' % self.random.randint(1, self.groups)
            return self.random.choice(ATOMS)
        if r < 0.6:
            return ''.join(self.pattern(depth - 1) for _ in range(self.random.randint(1, 3)))
        if r < 0.7:
            return '(?:%s)' % '|'.join(self.pattern(depth - 1) for _ in range(self.random.randint(2, 3)))
        if r < 0.85:
            body = self.pattern(depth - 1)
            kind = self.random.choice(['(%s)', '(%s)', '(?:%s)', '(?>%s)', '(?=%s)', '(?!%s)'])
            if kind == '(%s)':
                self.groups += 1
            return kind % body
        if r < 0.88 and self.groups:
            return '(?(%d)%s|%s)' % (self.random.randint(1, self.groups), self.pattern(depth - 1), self.pattern(depth - 1))
        return '(?:%s)%s' % (self.pattern(depth - 1), self.random.choice(QUANTIFIERS))

    def case(self):
        while True:
            self.groups = 0
            text = self.pattern(4)
            flags = self.random.choice([0, 0, 0, re.I, re.M, re.S, re.A, re.I | re.A])
            try:
                re.compile(text, flags)
            except re.error:
                continue
            if len(text) > 2:
                return text, flags, [self.subject() for _ in range(4)]

    def subject(self):
        letters = LETTERS if self.random.random() < 0.5 else LETTERS[:11]
        return ''.join(self.random.choice(letters) for _ in range(self.random.randint(0, 8)))


def show(pattern, flags, subjects):
    flags = int(flags)
    parsed = re._parser.parse(pattern, flags)
    code = [int(word) for word in re._compiler._code(parsed, flags)]
    state = parsed.state
    names = [None] * state.groups
    for name, index in state.groupdict.items():
        names[index] = name
    print('show(%s, %d, %r, %d, %r, %r, %s)' % (ascii(pattern), flags | state.flags, code, state.groups - 1,
                                                dict(state.groupdict), tuple(names), ascii(subjects)))


PRELUDE = '''
import _sre

def found(m):
    if m is None:
        return None
    return m.span(), m.groups(), m.regs, m.lastindex, m.lastgroup, m.pos, m.endpos

def show(pattern, flags, code, groups, index, names, subjects):
    p = _sre.compile(pattern, flags, code, groups, index, names)
    print(ascii(p), p.groups, p.groupindex)
    repl = '<>' if isinstance(pattern, str) else b'<>'
    for s in subjects:
        print(' ', ascii(s), found(p.match(s)), found(p.fullmatch(s)), found(p.search(s)))
        print('   ', ascii((p.findall(s), p.split(s), p.subn(repl, s), p.sub(lambda m: repl, s, 1))))
        print('   ', [found(m) for m in p.finditer(s)], found(p.search(s, 1)), found(p.match(s, 1, 3)), p.findall(s, 2, 4))
        scanner = p.scanner(s)
        print('   ', [found(scanner.match()) for i in range(3)])
'''

if __name__ == '__main__':
    print(PRELUDE)
    for case in FIXED:
        show(*case)
    maker = Maker(int(sys.argv[1]))
    for i in range(int(sys.argv[2])):
        show(*maker.case())
