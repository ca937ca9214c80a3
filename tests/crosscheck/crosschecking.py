"""crosscheck and its siblings: a case states what it gives, and every backend must give that, at the same price.

    crosscheck("1 + 1", returns="2")                            the repr of the value of the last expression
    crosscheck("print(1)", prints="1\\n")                       standard output
    crosscheck_raises("[].pop()", "IndexError", "pop from empty list")

The price is the number of ticks: one number on every backend that counts them. `same_price=False` is only for a program
that runs into the limit of the recursion: how deep it gets depends on the engine and the host; and for one that imports
something: importlib is Python, and what it has to do depends on what was imported before and on the folders of sys.path.
"""
import textwrap

current = None          # the backend that the running test is for; conftest.py sets it
PRICES = {}             # of each source: ticks, and the backend that counted them first


def run(source, same_price=True):
    source = textwrap.dedent(source).strip('\n')
    outcome = current.run(source)
    if outcome.ticks is not None and same_price:
        ticks, first = PRICES.setdefault(source, (outcome.ticks, current.name))
        assert outcome.ticks == ticks, '%d ticks, but %d on %s' % (outcome.ticks, ticks, first)
    return outcome


def crosscheck(source, returns=None, prints='', same_price=True):
    outcome = run(source, same_price)
    assert outcome.kind in ('value', 'none'), outcome.text
    assert (outcome.text if outcome.kind == 'value' else None, outcome.printed) == (returns, prints)


def crosscheck_raises(source, kind, message='', prints='', same_price=True):
    outcome = run(source, same_price)
    assert outcome.kind == 'exception', outcome
    expected = '%s: %s' % (kind, message) if message else kind
    assert (outcome.text.rstrip('\n').split('\n')[-1], outcome.printed) == (expected, prints)
