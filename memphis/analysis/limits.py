"""How deep the passes over the AST may recurse.

Every pass counts the levels of nodes it is in; past the ceiling the source is
refused with CPython's RecursionError, so that no source overflows the native
stack.  The ceiling belongs to the host: it sets COMPILER.max_depth.
"""
from memphis.syntax.errors import SyntaxProblem


class DepthLimit(object):
    def __init__(self, max_depth):
        self.max_depth = max_depth


COMPILER = DepthLimit(500)


def too_deep():
    return SyntaxProblem("maximum recursion depth exceeded during compilation", 0, 0, 0, 0, None,
                         kind='RecursionError')
