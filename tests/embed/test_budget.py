"""The instruction count of a program is one number: the same in every host, natively, and at every run."""
import pytest

from conftest import HOSTS, start

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
BUDGET = 10 ** 9


def counts(host):
    "Ticks of each program, each run three times in one session."
    host.load()
    result = {}
    for name, source in PROGRAMS.items():
        ticks = []
        for _ in range(3):
            host.send("set_budget", ticks=BUDGET)
            reply = host.evaluate(source)
            assert reply["status"] in ("value", "none"), (name, reply["text"])
            ticks.append(BUDGET - host.value("budget_left"))
        assert ticks[0] == ticks[1] == ticks[2], (name, ticks)
        result[name] = ticks[0]
    return result


@pytest.fixture(scope="module")
def expected():
    "The counts on the first host that runs here."
    for name in HOSTS[::-1]:
        try:
            host = start(name)
        except pytest.skip.Exception:
            continue
        result = counts(host)
        host.close()
        return result
    pytest.skip("no host runs here")


def test_counts_are_the_same_everywhere(host, expected):
    assert counts(host) == expected


def test_counts_are_counts(expected):
    assert expected["loop"] >= 1000 and expected["nested loops"] >= 2500 and expected["calls"] >= 1900
    assert expected["comprehensions"] >= 900


@pytest.mark.parametrize("name", ["loop", "calls", "comprehensions"])
def test_budget_is_exact(host, expected, name):
    # one tick less than a program takes stops it; as many as it takes do not
    host.load()
    host.send("set_budget", ticks=expected[name])
    assert host.evaluate(PROGRAMS[name])["status"] in ("value", "none")
    assert host.value("budget_left") == 0
    host.send("set_budget", ticks=expected[name] - 1)
    assert host.evaluate(PROGRAMS[name])["status"] == "exception"
    host.send("set_budget", ticks=-1)
    assert host.evaluate("1 + 1")["text"] == "2"
