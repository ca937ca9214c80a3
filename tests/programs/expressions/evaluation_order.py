"""Order of evaluation, short circuits, chained comparisons, conditional expressions, augmented assignment."""


def v(name, value=None):
    print(name, end=" ")
    return name if value is None else value


class Noisy:
    def __init__(self, name):
        self.__dict__["name"] = name

    def __getattr__(self, key):
        print("get %s.%s" % (self.name, key), end=" ")
        return 10

    def __setattr__(self, key, value):
        print("set %s.%s=%s" % (self.name, key, value), end=" ")

    def __getitem__(self, key):
        print("get %s[%s]" % (self.name, key), end=" ")
        return 20

    def __setitem__(self, key, value):
        print("set %s[%s]=%s" % (self.name, key, value), end=" ")

    def __delitem__(self, key):
        print("del %s[%s]" % (self.name, key), end=" ")

    def __delattr__(self, key):
        print("del %s.%s" % (self.name, key), end=" ")

    def __call__(self, *args, **kwargs):
        print("call %s" % self.name, end=" ")
        return self

    def __bool__(self):
        print("bool %s" % self.name, end=" ")
        return self.name.isupper()

    def __lt__(self, other):
        print("%s<%s" % (self.name, other.name), end=" ")
        return self

    def __iter__(self):
        print("iter %s" % self.name, end=" ")
        return iter((1, 2))

    def __hash__(self):
        print("hash %s" % self.name, end=" ")
        return 1

    def __eq__(self, other):
        print("%s==%s" % (self.name, other.name), end=" ")
        return False


def n(name):
    print(name, end=" ")
    return Noisy(name)


def line(text):
    print("%s:" % text, end=" ")
    exec(text, globals())
    print()


for text in ("v('a', 1) + v('b', 2) * v('c', 3)", "v('a', 1) ** v('b', 2) ** v('c', 1)", "(v('a'), v('b'), [v('c')], {v('d'): v('e')})",
             "n('f')(v('x'), *v('y', [1]), k=v('z'), **v('w', {}))", "n('a')[v('i', 1):v('j', 2):v('k', 3)]",
             "n('A') and n('B')", "n('a') and n('B')", "n('A') or n('B')", "n('a') or n('b') or n('C')", "not n('a')",
             "v('yes') if n('A') else v('no')", "v('yes') if n('a') else v('no')", "n('A') < n('B') < n('C')",
             "n('a') < n('B') < n('C')", "n('A') and n('b') or n('C')", "x = y = v('value')", "x, y = v('p'), v('q')",
             "n('o').attr = v('value')", "n('o')[v('i')] = v('value')", "n('o').attr, n('p')[v('i', 1)] = v('1', 1), v('2', 2)",
             "n('o').attr += v('r', 1)", "n('o')[v('i')] += v('r', 1)", "(x, n('o').t) = n('it')", "del n('o').a, n('p')[v('i')]",
             "for n('o').each in v('it', [1]): v('body')", "n('o').a.real", "n('o')[1].real", "f'{v(1)}{v(2)!r:{v(3, 5)}}'",
             "{n('k'): v('x'), n('l'): v('y')}", "{n('k'), n('l')}", "n('a') in [n('b'), n('c')]", "lambda d=v('default'): v('never')",
             "def f(a=v('a'), *, b=v('b')) -> v('r'): v('body')", "assert n('A'), v('message')", "[v('e') for i in v('it', [1, 2]) if v('c')]",
             "with_ = [n('x') for n_ in [1]]", "n('a') if n('B') else n('c') if n('d') else n('e')",
             "x = [v(1), v(2)][v('i', 0)]", "(v('x'), v('y'))[v('i', 1)]", "print(v('p'), v('q'), end=v('e', ';'))"):
    try:
        line(text)
    except Exception as e:
        print("!!", type(e).__name__, e)

print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 == 2, 1 == 1.0 is not None, 1 in [1] == True, (1 in [1]) == True, not 1 == 2, -2 ** 2, 2 ** -1)
print(5 // -2, -5 // 2, 5 % -3, -5 % 3, 7 & 3 | 8 ^ 1, 1 << 2 + 1, ~-1, not 0 or 1, 0 or None, 0 and 1, "" or [] or {}, 1 if 0 else 2 if 0 else 3)
i = 0
values = [0, 0, 0]


def bump():
    global i
    i += 1
    return i


values[bump()] = bump()
print(values, i)
values[bump() - 1] += bump()
print(values, i)
a = [1]
b = a
a += (2, 3)
a = a + [4]
print(a, b)
t = (1, 2)
u = t
t += (3,)
print(t, u)
s = "x"
s *= 3
k = 10
k -= 3; k *= 2; k //= 3; k **= 2; k %= 7; k <<= 3; k |= 1; k ^= 8; k &= 27; k >>= 1; k /= 4
print(s, k)
