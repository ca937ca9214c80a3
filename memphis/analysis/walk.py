"""What the recursive passes over the AST share: the depth count, and chains walked without recursion."""
from memphis.analysis.limits import COMPILER, too_deep
from memphis.syntax import ast


class DepthCounter(object):
    """Mix-in of visitors: the levels of nodes they are in."""

    def __init__(self):
        self.depth = 0

    def enter_node(self):
        self.depth += 1
        if self.depth > COMPILER.max_depth:
            raise too_deep()

    def leave_node(self):
        self.depth -= 1


def left_child(node):
    "What stands at the left of a binary operator, attribute, call or subscript; None elsewhere."
    if isinstance(node, ast.BinOp):
        return node.left
    if isinstance(node, ast.Attribute):
        return node.value
    if isinstance(node, ast.Call):
        return node.func
    if isinstance(node, ast.Subscript):
        return node.value
    return None


def left_spine(node):
    """[node, its left child, its left child ...]: `a.b(c)[d] + e` is a chain that may be very long.

    Passes handle it from the end, so that only what hangs off to the right recurses.
    """
    spine = [node]
    child = left_child(node)
    while child is not None:
        spine.append(child)
        child = left_child(child)
    return spine


def only_elif(node):
    "The `elif` that is all of an if statement's else, or None."
    if len(node.orelse) == 1:
        first = node.orelse[0]
        if isinstance(first, ast.If):
            return first
    return None
