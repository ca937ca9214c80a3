"""Recursion up to a ceiling that the embedder raises: plain calls take no native stack in wasm (decision 7b)."""

DEPTH = 10000


def test_plain_recursion_reaches_10000_levels(host):
    host.load(max_depth=DEPTH + 100)
    host.evaluate("import sys\nsys.setrecursionlimit(%d)\n" % (DEPTH + 100))
    host.evaluate("def f(n):\n    return 0 if n == 0 else f(n - 1) + 1\n")
    for _ in range(3):
        reply = host.evaluate("f(%d)" % DEPTH)
        assert (reply["status"], reply["text"]) == ("value", str(DEPTH)), reply["text"][-500:]


def test_limit_above_the_ceiling_is_refused(host):
    host.load(max_depth=500)
    reply = host.evaluate("import sys\nsys.setrecursionlimit(10**6)\n")
    assert reply["status"] == "exception"
    assert reply["text"].splitlines()[-1].split(":")[0] in ("ValueError", "RecursionError", "OverflowError")
