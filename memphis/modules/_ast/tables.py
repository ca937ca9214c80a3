"""The node classes by number, and the objects that stand for operators and contexts; classes.py fills the tables."""


class Tables(object):
    """`nodes_w`: the classes by KIND_X of syntax/ast.py; `sums_w`: those of stmt, expr and so on, by name; `enums`: for
    each of expr_context, boolop, operator, unaryop and cmpop the one instance of each of its classes, by number."""

    def __init__(self):
        self.nodes_w = []
        self.sums_w = {}
        self.enums = {}
        self.kinds = {}             # a node class's kind
        self.w_expr_context = None
        self.w_Load = None


tables = Tables()
