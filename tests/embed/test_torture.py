"""Nothing kills a session: the list of torture.py, several times over in one instance, on every host.

`make torture` goes through it 20 times, as MEMPHIS_TORTURE_PASSES says; else it is DEFAULT_PASSES. What each host had
in use after the first and the last pass is printed at the end of the run.
"""
import os

import pytest

from conftest import summary
from torture import HOSTILE, command, complaint

WARM_UP_CALLS = 20000
DEFAULT_PASSES = 3
PASSES = int(os.environ.get("MEMPHIS_TORTURE_PASSES") or DEFAULT_PASSES)
MEMORY_LIMIT = 24 * 1000 * 1000         # two chains of 100,000 lists take 16 MB, and == must get to see them
WARM_UP = "sum([i * i for i in range(20)])"


def torture(host, case):
    "Run one hostile source, then see that the session goes on. Returns what is wrong, or None."
    if "budget" in case.options:
        host.send("set_budget", ticks=case.options["budget"])
    reply = host.send(**command(case))
    host.send("set_budget", ticks=-1)
    wrong = complaint(case, reply)
    after = host.send("evaluate", source="1 + 1")
    if after.get("lost") or (after["status"], after["text"]) != ("value", "2"):
        wrong = "%s; 1 + 1 afterwards: %s" % (wrong or "a proper error", after)
    return wrong


@pytest.fixture(scope="module")
def hot(host):
    "An instance whose code the host's compiler has optimised."
    host.load(memory_limit=MEMORY_LIMIT)
    reply = host.send("warm", source=WARM_UP, times=WARM_UP_CALLS)
    assert reply == {"status": "value", "text": "2470"}
    return host


def test_hostile_sources(hot):
    complaints = []
    in_use = []
    for turn in range(PASSES):
        for case in HOSTILE:
            wrong = torture(hot, case)
            if wrong:
                complaints.append("pass %d, %s: %s" % (turn + 1, case.name, wrong))
                if "lost" in wrong:
                    pytest.fail("\n".join(complaints))
        if complaints:      # the next pass would only say it again
            break
        in_use.append(hot.value("bytes_in_use"))
    assert not complaints, "\n".join(complaints)
    summary.append("%s: %d sources x %d passes; %d bytes in use after the first pass, %d after the last (%+.2f %%)" % (
        hot.name, len(HOSTILE), PASSES, in_use[0], in_use[-1], 100.0 * (in_use[-1] - in_use[0]) / in_use[0]))
    assert abs(in_use[-1] - in_use[0]) <= 0.1 * in_use[0], in_use


def test_time_limit(hot):
    hot.send("set_time_limit", milliseconds=300)
    reply = hot.evaluate("while True:\n    pass\n")
    hot.send("set_time_limit", milliseconds=0)
    assert reply["status"] == "exception"
    assert 200 < reply["milliseconds"] < 3000
    assert hot.evaluate("1 + 1")["text"] == "2"
