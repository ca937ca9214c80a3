"""Whether a module or class body needs `__annotations__`."""
from memphis.syntax import ast


class AnnotationFinder(ast.ASTVisitor):
    "Looks for annotated assignments among the statements of a module or class, not in functions and classes there."

    def __init__(self):
        self.found = False

    def look(self, statements):
        for statement in statements:
            statement.accept(self)

    def visit_AnnAssign(self, node):
        self.found = True

    def visit_For(self, node):
        self.look(node.body)
        self.look(node.orelse)

    def visit_AsyncFor(self, node):
        self.look(node.body)
        self.look(node.orelse)

    def visit_While(self, node):
        self.look(node.body)
        self.look(node.orelse)

    def visit_If(self, node):
        while True:
            self.look(node.body)
            if len(node.orelse) != 1:
                break
            chained = node.orelse[0]
            if not isinstance(chained, ast.If):
                break
            node = chained
        self.look(node.orelse)

    def visit_With(self, node):
        self.look(node.body)

    def visit_AsyncWith(self, node):
        self.look(node.body)

    def visit_Match(self, node):
        for case in node.cases:
            self.look(case.body)

    def visit_Try(self, node):
        self.look(node.body)
        for handler in node.handlers:
            self.look(handler.body)
        self.look(node.orelse)
        self.look(node.finalbody)

    def visit_TryStar(self, node):
        self.look(node.body)
        for handler in node.handlers:
            self.look(handler.body)
        self.look(node.orelse)
        self.look(node.finalbody)


def has_annotations(statements):
    finder = AnnotationFinder()
    finder.look(statements)
    return finder.found
