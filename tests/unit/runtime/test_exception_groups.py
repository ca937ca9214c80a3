"""except* where CPython 3.13.0 itself crashes: a split() that returns no pair."""

SOURCE = """
class G(ExceptionGroup):
    def split(self, t): return %s
try: raise G('g', [ValueError()])
except* TypeError: pass
"""


def test_split_returns_no_tuple(space):
    space.raises("TypeError", "G.split must return a tuple, not int", SOURCE % "3")


def test_split_returns_a_short_tuple(space):
    space.raises("TypeError", "G.split must return a 2-tuple, got tuple of size 1", SOURCE % "(1,)")
