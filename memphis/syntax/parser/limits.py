"""How deep the parser may recurse.

Each construct that makes the parser call itself adds its weight to a depth; beyond MAX_DEPTH the source is refused
with the MemoryError CPython gives. Chains to the left (a.b.c, a+b+c, f()()) cost nothing: they are loops.
"""


class Limits(object):
    max_depth = 1000        # a level of brackets weighs 4


limits = Limits()

BRACKET = 4
BRACKET_BACKTRACKING = 5    # where rules are tried several times, there are more calls between two brackets
CALL_EXPLAINED = 6          # instead, where the arguments of a call are explained
JUXTAPOSITION = 2           # `a b c d`, where a might be the print of Python 2
PREFIX = 1
CONDITIONAL = 2
LAMBDA = 2
POWER = 2
BLOCK = 2

MESSAGE = "Parser stack overflowed - Python source too complex to parse"
