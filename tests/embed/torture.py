"""The hostile sources: what a program may do to a session, and how it must end (issue 2, "It must show").

Each gives an error text, whose last line begins with one of the named exceptions; after each the session answers.
Everything that grows does so in a function, so that nothing of it is left in the session's globals.
"""
import base64
import collections

# source: str, or bytes for what is no UTF-8; options: fields of the protocol's "evaluate", and "budget" in ticks
Hostile = collections.namedtuple("Hostile", "name source errors options")


def hostile(name, source, *errors, **options):
    return Hostile(name, source, errors, options)


RECURSION = [
    hostile("plain recursion", "def f(n):\n    return f(n + 1) + 1\nf(0)\n", "RecursionError"),
    hostile("mutual recursion", "def f(n): return g(n) + 1\ndef g(n): return f(n) + 1\nf(0)\n", "RecursionError"),
    hostile("method recursion", """
class C:
    def m(self, n):
        return self.m(n + 1) + 1
C().m(0)
""", "RecursionError"),
    hostile("constructor recursion", """
class C:
    def __init__(self):
        self.c = C()
C()
""", "RecursionError"),
    hostile("generator recursion by for", """
def g(n):
    for x in g(n + 1):
        yield x
for x in g(0):
    pass
""", "RecursionError"),
    hostile("generator recursion by yield from", """
def g(n):
    yield from g(n + 1)
for x in g(0):
    pass
""", "RecursionError"),
    hostile("generator recursion through a builtin", "def g(n):\n    yield sum(g(n + 1))\nsum(g(0))\n", "RecursionError"),
    hostile("recursion through sorted", "def f(x):\n    return sorted([2, 1], key=f)\nf(0)\n", "RecursionError"),
    hostile("recursion through map", "def f(x):\n    return list(map(f, [x]))\nf(0)\n", "RecursionError"),
    hostile("recursion through a comprehension", "def f(x):\n    return [f(y) for y in [x]]\nf(0)\n",
            "RecursionError"),
    hostile("recursion through __repr__", """
class R:
    def __repr__(self):
        return repr(self)
repr(R())
""", "RecursionError"),
    hostile("recursion through __repr__ in a list", """
class R:
    def __repr__(self):
        return repr([self])
repr(R())
""", "RecursionError"),
    hostile("recursion through __eq__", """
class E:
    def __eq__(self, other):
        return self == other
E() == E()
""", "RecursionError"),
    hostile("recursion through __eq__ of lists", """
class E:
    def __eq__(self, other):
        return [self] == [other]
E() == E()
""", "RecursionError"),
    hostile("recursion through __add__", """
class A:
    def __add__(self, other):
        return self + other
A() + A()
""", "RecursionError"),
    hostile("recursion through __getattr__", """
class G:
    def __getattr__(self, name):
        return self.x
G().x
""", "RecursionError"),
    hostile("recursion with an exception handler", """
def f(n):
    try:
        return f(n + 1)
    finally:
        n = 0
f(0)
""", "RecursionError"),
    hostile("recursion that catches its own end", """
def f(n):
    try:
        return f(n + 1)
    except RecursionError:
        return n
f(0)
def g():
    return g()
g()
""", "RecursionError"),
]

NESTING = [
    hostile("100,000 open brackets", "(" * 100000, "SyntaxError", "MemoryError", "RecursionError"),
    hostile("100,000 nested brackets", "(" * 100000 + "1" + ")" * 100000,
            "SyntaxError", "MemoryError", "RecursionError"),
    hostile("100,000 nested list brackets", "[" * 100000 + "]" * 100000,
            "SyntaxError", "MemoryError", "RecursionError"),
    hostile("100,000 unary minuses", "-" * 100000 + "1", "SyntaxError", "MemoryError", "RecursionError"),
    hostile("100,000 nots", "not " * 100000 + "1", "SyntaxError", "MemoryError", "RecursionError"),
    hostile("100,000 attribute dots", "x = 1\nx" + ".a" * 100000,
            "SyntaxError", "MemoryError", "RecursionError", "AttributeError"),
    hostile("100,000 calls", "x = 1\nx" + "()" * 100000, "SyntaxError", "MemoryError", "RecursionError", "TypeError"),
    hostile("100,000 additions", "nothing" + "+1" * 100000, "SyntaxError", "MemoryError", "RecursionError", "NameError"),
    hostile("100,000 powers", "2" + "**1" * 100000 + " + nothing",
            "SyntaxError", "MemoryError", "RecursionError", "NameError"),
    hostile("100,000 lambdas", "lambda: " * 100000 + "1", "SyntaxError", "MemoryError", "RecursionError"),
    hostile("1,000 nested blocks", "".join(" " * i + "if 1:\n" for i in range(1000)) + " " * 1000 + "pass\n",
            "IndentationError", "SyntaxError", "MemoryError", "RecursionError"),
    hostile("list literal 5,000 deep", "[" * 5000 + "1" + "]" * 5000, "SyntaxError", "MemoryError", "RecursionError"),
    hostile("repr of a list 100,000 deep", """
def f():
    a = []
    for i in range(100000):
        a = [a]
    return repr(a)
f()
""", "RecursionError"),
    hostile("== of lists 100,000 deep", """
def f():
    a = []
    b = []
    for i in range(100000):
        a = [a]
        b = [b]
    return a == b
f()
""", "RecursionError"),
    hostile("< of tuples 100,000 deep", """
def f():
    a = ()
    b = ()
    for i in range(100000):
        a = (a,)
        b = (b,)
    return a < b
f()
""", "RecursionError"),
    hostile("hash of a tuple 100,000 deep", """
def f():
    a = ()
    for i in range(100000):
        a = (a,)
    return hash(a)
f()
""", "RecursionError"),
]

ENDLESS = [
    hostile("endless loop under a budget", "while True:\n    pass\n", budget=1000000),
    hostile("endless loop that catches, under a budget", """
while True:
    try:
        while True:
            pass
    except ValueError:
        pass
""", budget=1000000),
    hostile("endless loop under an interrupt", "while True:\n    pass\n", "KeyboardInterrupt", interrupt="before"),
    hostile("endless printing under an interrupt", "while True:\n    print('x')\n", "KeyboardInterrupt",
            interrupt="on_output"),
]

MEMORY = [
    hostile("string of 10**12", '"a" * 10**12', "MemoryError"),
    hostile("list of 10**11", "[0] * 10**11", "MemoryError"),
    hostile("tuple of 10**11", "(None,) * 10**11", "MemoryError"),
    hostile("repeat beyond an index", '"ab" * 2**63', "MemoryError", "OverflowError"),
    hostile("list doubled for ever", "def f():\n    a = [0]\n    while True:\n        a = a + a\nf()\n", "MemoryError"),
    hostile("list extended by itself for ever", "def f():\n    a = [None]\n    while True:\n        a += a\nf()\n",
            "MemoryError"),
    hostile("list appended to for ever", "def f():\n    a = []\n    while True:\n        a.append([])\nf()\n",
            "MemoryError"),
    hostile("string doubled for ever", "def f():\n    s = 'x'\n    while True:\n        s += s\nf()\n", "MemoryError"),
    hostile("dict grown for ever", """
def f():
    d = {}
    i = 0
    while True:
        d[i] = i
        i += 1
f()
""", "MemoryError"),
    hostile("dict of strings grown for ever", """
def f():
    d = {}
    i = 0
    while True:
        d[str(i)] = [i]
        i += 1
f()
""", "MemoryError"),
    hostile("chain of tuples for ever", "def f():\n    t = None\n    while True:\n        t = (t,)\nf()\n",
            "MemoryError"),
    hostile("memory exhausted by one who catches", """
def f():
    kept = []
    errors = 0
    while errors < 3:
        try:
            while True:
                kept.append([errors])
        except MemoryError:
            errors += 1
    kept = None
    return 1 / 0
f()
""", "ZeroDivisionError", "MemoryError"),
    hostile("10**10**9", "10**10**9", "MemoryError", "OverflowError"),
    hostile("1 << (1 << 40)", "1 << (1 << 40)", "MemoryError", "OverflowError"),
    # big-int work is charged to the budget; without one this would go on to the memory limit for half a minute
    hostile("square for ever", "def f():\n    x = 3\n    while True:\n        x = x * x\nf()\n", budget=200000),
    hostile("str of a big power", "def f():\n    return str(7 ** 50000)\nf()\n", "ValueError"),
    hostile("10 MB of statements", "1/0\n", "ZeroDivisionError", "MemoryError", times=2500000),
    hostile("a name of 10 MB", "x", "NameError", "MemoryError", times=10000000),
    hostile("a string of 10 MB, never closed", "'" + "x" * 10000000, "SyntaxError", "MemoryError"),
]

TEXT = [
    hostile("invalid UTF-8", b"x = '\xff\xfe'\n", "SyntaxError"),
    hostile("invalid UTF-8 alone", b"\xff", "SyntaxError"),
    hostile("UTF-8 cut short", b"x = '\xe2\x82", "SyntaxError"),
    hostile("UTF-8 encoded surrogate", b"x = '\xed\xa0\x80'\n", "SyntaxError"),
    hostile("NUL byte", "x = 1\0\n", "SyntaxError"),
    hostile("NUL byte in a string", "'a\0b'\n", "SyntaxError"),
    hostile("NUL bytes alone", "\0" * 1000, "SyntaxError"),
    hostile("division by zero", "1/0", "ZeroDivisionError"),
    hostile("unknown name", "nothing", "NameError"),
    hostile("def alone", "def", "SyntaxError"),
    hostile("two equal signs", "x = = 1", "SyntaxError"),
    hostile("unexpected indent", "  x", "IndentationError"),
    hostile("no indent", "if 1:\nx", "IndentationError"),
    hostile("open string", "'abc", "SyntaxError"),
    hostile("open triple string", "'''abc", "SyntaxError"),
    hostile("stray bracket", "(1]", "SyntaxError"),
    hostile("return outside", "return 1", "SyntaxError"),
    hostile("assignment to a literal", "1 = 2", "SyntaxError"),
    hostile("error from a raise", "raise ValueError('x' * 1000)", "ValueError"),
]

HOSTILE = RECURSION + NESTING + ENDLESS + MEMORY + TEXT


def command(case):
    "The protocol's command for a case."
    result = {"op": "evaluate"}
    if isinstance(case.source, bytes):
        result["base64"] = base64.b64encode(case.source).decode("ascii")
    else:
        result["source"] = case.source
    result.update((name, value) for name, value in case.options.items() if name != "budget")
    return result


def complaint(case, reply):
    "What is wrong with the reply to a case, or None."
    if reply.get("lost"):
        return "the instance was lost: %s" % reply["lost"]
    last = reply["text"].rstrip("\n").rsplit("\n", 1)[-1]
    if reply["status"] != "exception":
        return "status %s, %.100s" % (reply["status"], reply["text"])
    if case.errors and not any(last == error or last.startswith(error + ":") for error in case.errors):
        return "ended with %.200s" % last
    if not last:
        return "no error text"
    return None
