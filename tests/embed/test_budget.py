"""The instruction count of a program is one number: the same in every host, natively, and at every run.

The numbers stand here. A change of what a builtin charges changes some; nothing else may.
"""
import re

import pytest

from conftest import HOSTS, REPO, start

PROGRAMS = {
    "loop": "i = 0\nwhile i < 1000:\n    i += 1\n",
    "nested loops": "n = 0\nfor i in range(50):\n    for j in range(50):\n        n += i * j\n",
    "calls": "def f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)\nf(15)\n",
    "comprehensions": "[x * y for x in range(30) for y in range(30) if x != y]\n{x: [x] for x in range(300)}\n",
    "exceptions": """
n = 0
for i in range(300):
    try:
        if i % 3 == 0:
            raise ValueError(i)
    except ValueError:
        n += 1
    finally:
        n += 1
""",
    "classes": """
class A:
    def __init__(self, n):
        self.n = n
    def next(self):
        return type(self)(self.n + 1)
class B(A):
    pass
a = B(0)
for i in range(200):
    a = a.next()
""",
    "strings": "s = ''\nfor i in range(500):\n    s += str(i)\n','.join([s] * 50)\n(s * 30).find('nothing')\n",
    "sorting": "d = [(i * 7919) % 1009 for i in range(1000)]\nd.sort()\nsorted(d, key=lambda x: -x)\n",
    "big integers": "x = 1\nfor i in range(1, 300):\n    x *= i\nlen(str(x))\n",
    "generators": """
def g(n):
    for i in range(n):
        yield i
def h(n):
    yield from g(n)
sum(h(500))
""",
}
# Ticks of each.
COUNTS = {
    "loop": 1001, "nested loops": 2551, "calls": 1974, "comprehensions": 1831, "exceptions": 301,
    "classes": 614, "strings": 10159, "sorting": 6002, "big integers": 317, "generators": 1003}
BUDGET = 10 ** 9

# The benchmark programs, at their smallest: ticks, and what they print.
BENCHMARKS = {
    "binary_trees": (89989, "binary_trees 16306 16383\n"),
    "fannkuch": (97355, "fannkuch 16 -18\n"),
    "fib": (6903, "fib 1599\n"),
    "loops": (32200, "loops 498199\n"),
    "nbody": (1669, "nbody -0.3537828 -0.3537828\n"),
    "nqueens": (228414, "nqueens 40 802237\n"),
    "pidigits": (83903, "pidigits 744354\n"),
    "scheduler": (373621, "scheduler 11544 4617 856766\n"),
    "strings": (172492, "strings 3021825\n"),
    "wordcount": (136893, "wordcount 82852\n")}


def benchmark(name):
    "The source of a benchmark program that does its work once (nbody: a hundred steps)."
    source = (REPO / "bench" / "programs" / (name + ".py")).read_text(encoding="utf-8")
    small, found = re.subn(r"^N = \d+$", "N = %d" % (100 if name == "nbody" else 1), source, flags=re.M)
    assert found == 1
    return small


def ticks(host, source):
    "How many ticks a source takes, and what it prints."
    host.send("set_budget", ticks=BUDGET)
    reply = host.evaluate(source)
    assert reply["status"] in ("value", "none"), reply["text"]
    return int(BUDGET - host.value("budget_left")), reply["stdout"]


def counts(host):
    "Ticks of each program, each run three times in one session."
    host.load()
    result = {}
    for name, source in PROGRAMS.items():
        three = [ticks(host, source)[0] for _ in range(3)]
        assert three == three[:1] * 3, (name, three)
        result[name] = three[0]
    return result


def test_counts(host):
    assert counts(host) == COUNTS


def test_benchmarks_are_one_number_on_all_hosts():
    "Every host in this one test: which are there is said when it fails."
    results = {}
    for name in HOSTS:
        try:
            host = start(name)
        except pytest.skip.Exception:
            continue
        host.load()
        results[name] = {program: ticks(host, benchmark(program)) for program in BENCHMARKS}
        host.close()
    if len(results) < 2:
        pytest.skip("needs two hosts")
    for program in BENCHMARKS:
        assert {name: result[program] for name, result in results.items()} == dict.fromkeys(
            results, BENCHMARKS[program]), program


@pytest.mark.parametrize("name", ["loop", "calls", "comprehensions"])
def test_budget_is_exact(host, name):
    # one tick less than a program takes stops it; as many as it takes do not
    host.load()
    host.send("set_budget", ticks=COUNTS[name])
    assert host.evaluate(PROGRAMS[name])["status"] in ("value", "none")
    assert host.value("budget_left") == 0
    host.send("set_budget", ticks=COUNTS[name] - 1)
    assert host.evaluate(PROGRAMS[name])["status"] == "exception"
    host.send("set_budget", ticks=-1)
    assert host.evaluate("1 + 1")["text"] == "2"
