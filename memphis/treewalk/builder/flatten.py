"""Mix-in of the builder: `yield` and `await` as statements of their own.

When the visit of an operand adds statements to `code` (there is a yield or await in it), the
operands before it are evaluated first, into temporaries: spill().  Where an
operand is not always evaluated (and, or, if-else, a < b < c), it is visited with
a `code` of its own, which becomes the body of an `if`.
"""
from memphis.analysis import units
from memphis.syntax import ast
from memphis.treewalk import names
from memphis.treewalk.coroutines import Await
from memphis.treewalk.expressions import (
    And, Comparisons, Conditional, Constant, FinishedContainer, NewContainer, Or, PiecewiseDisplay)
from memphis.treewalk.generators import AddPiece, ResumableIf, Yield, YieldFrom
from memphis.treewalk.operators import Not, Truth, new_comparison
from memphis.treewalk.targets import Assign


class Flatten(object):

    # ____________________________________________________________
    # temporaries

    def temporary(self, slot, keep):
        node = names.Temporary(slot, keep)
        self.unit.renumbered.append(node)
        return node

    def put_aside(self, value, slot):
        "The statement that evaluates into a temporary."
        target = names.StoreLocal(slot)
        self.unit.renumbered.append(target)
        return Assign(value, target)

    def spilled(self, mark, node):
        "The node is evaluated at a place in `code`; what reads the value comes back."
        if isinstance(node, Constant):
            return node
        if isinstance(node, names.Temporary):
            if not node.keep:
                return node
        slot = self.new_temporary()
        assert mark >= 0
        self.code.insert(mark, self.put_aside(node, slot))
        return self.temporary(slot, False)

    def spill(self, mark, nodes):
        for i in range(len(nodes)):
            before = len(self.code)
            nodes[i] = self.spilled(mark, nodes[i])
            mark += len(self.code) - before

    def values(self, asts):
        "The nodes of operands that are evaluated in this order."
        nodes = []
        for node in asts:
            self.value_after(nodes, node)
        return nodes

    def value_after(self, nodes, node):
        "Append another operand."
        mark = len(self.code)
        value = self.expr(node)
        if len(self.code) > mark:
            self.spill(mark, nodes)
        nodes.append(value)

    def apart(self, node, as_truth):
        "A node visited with a `code` of its own: what gives the value, and the statements before it."
        saved = self.code
        self.code = []
        if as_truth:
            value = self.condition(node)
        else:
            value = self.expr(node)
        before = self.code
        self.code = saved
        return value, before

    def branch(self, statements):
        return self.block_of(statements, True)

    def add_if(self, code, test, statements):
        "What is executed only if the test is true."
        code.append(ResumableIf(self.new_place(), [test], [self.branch(statements)]))

    # ____________________________________________________________
    # yield

    def visit_Yield(self, node):
        if not self.unit.scope.is_function_like():
            raise self.error("'yield' outside function", node)
        if node.value is not None:
            value = self.expr(node.value)
        else:
            value = Constant(self.space.w_None)
        slot = self.new_temporary()
        statement = Yield(self.new_place(), value, slot)
        self.add_yield(node, statement, slot)

    def visit_YieldFrom(self, node):
        if not self.unit.scope.is_function_like():
            raise self.error("'yield from' outside function", node)
        if self.in_async_function():
            raise self.error("'yield from' inside async function", node)
        value = self.expr(node.value)
        slot = self.new_temporary()
        self.add_yield(node, YieldFrom(self.new_place(), value, slot), slot)

    def visit_Await(self, node):
        problem = units.await_problem(self.unit)
        if problem != '':
            raise self.error(problem, node)
        value = self.expr(node.value)
        slot = self.new_temporary()
        self.add_yield(node, Await(self.new_place(), value, slot), slot)

    def add_yield(self, node, statement, slot):
        self.slotted(statement, node)
        self.code.append(statement)
        self.unit.nyields += 1
        self.result = self.temporary(slot, False)

    def yield_element(self, element):
        "Of a generator expression: what is sent is not looked at."
        value = self.expr(element)
        slot = self.new_temporary()
        self.add_yield(element, Yield(self.new_place(), value, slot), slot)

    # ____________________________________________________________
    # operands that are not always evaluated

    def condition(self, node):
        "An expression of which only the truth matters."
        self.enter_node()
        if isinstance(node, ast.BoolOp):
            result = self.boolean(node, True)
        elif isinstance(node, ast.IfExp):
            result = self.conditional(node, True)
        elif isinstance(node, ast.UnaryOp) and node.op == ast.Not:
            result = Not(self.condition(node.operand))
        else:
            result = self.expr(node)
        self.leave_node()
        return result

    def visit_BoolOp(self, node):
        self.result = self.boolean(node, False)

    def boolean(self, node, as_truth):
        values = []
        befores = []
        flat = True
        for i in range(len(node.values)):
            if i == 0:
                if as_truth:
                    value = self.condition(node.values[0])
                else:
                    value = self.expr(node.values[0])
                before = []
            else:
                value, before = self.apart(node.values[i], as_truth)
                if before:
                    flat = False
            values.append(value)
            befores.append(before)
        if flat:
            if node.op == ast.And:
                result = And(values[:])
            else:
                result = Or(values[:])
            result.index = self.at(node)
            return result
        slot = self.new_temporary()
        index = self.at(node)
        inner = None
        i = len(values) - 1
        while i >= 0:
            value = values[i]
            if as_truth:
                value = Truth(value)
            statements = befores[i]
            if i == 0:
                statements = self.code
            statements.append(self.put_aside(value, slot))
            if inner is not None:
                test = self.temporary(slot, True)
                test.index = index
                if node.op == ast.And:
                    self.add_if(statements, test, inner)
                else:
                    self.add_if(statements, Not(test), inner)
            inner = statements
            i -= 1
        return self.temporary(slot, False)

    def visit_IfExp(self, node):
        self.result = self.conditional(node, False)

    def conditional(self, node, as_truth):
        test = self.condition(node.test)
        body, before_body = self.apart(node.body, as_truth)
        orelse, before_orelse = self.apart(node.orelse, as_truth)
        if not before_body and not before_orelse:
            result = Conditional(test, body, orelse)
            result.index = self.at(node)
            return result
        slot = self.new_temporary()
        if as_truth:
            body = Truth(body)
            orelse = Truth(orelse)
        before_body.append(self.put_aside(body, slot))
        before_orelse.append(self.put_aside(orelse, slot))
        bodies = [self.branch(before_body), self.branch(before_orelse)]
        self.code.append(ResumableIf(self.new_place(), [test], bodies))
        return self.temporary(slot, False)

    def comparisons(self, node):
        "`a < b < c`"
        nodes = self.values([node.left, node.comparators[0]])
        operands = [nodes[1]]
        befores = [[]]
        flat = True
        for i in range(1, len(node.ops)):
            value, before = self.apart(node.comparators[i], False)
            if before:
                flat = False
            operands.append(value)
            befores.append(before)
        index = self.at(node)
        if flat:
            operators = []
            for i in range(len(node.ops)):
                operator = new_comparison(node.ops[i], None, operands[i])
                operator.index = index
                operators.append(operator)
            result = Comparisons(nodes[0], operators[:])
            result.index = index
            return result
        slot = self.new_temporary()
        lefts = [self.new_temporary()]     # of each comparison; its right operand is the next one's left
        for i in range(len(node.ops)):
            lefts.append(self.new_temporary())
        self.code.append(self.put_aside(nodes[0], lefts[0]))
        inner = None
        i = len(node.ops) - 1
        while i >= 0:
            statements = befores[i]
            if i == 0:
                statements = self.code
            statements.append(self.put_aside(operands[i], lefts[i + 1]))
            operator = new_comparison(node.ops[i], self.temporary(lefts[i], False),
                                      self.temporary(lefts[i + 1], True))
            operator.index = index
            statements.append(self.put_aside(operator, slot))
            if inner is not None:
                test = self.temporary(slot, True)
                test.index = index
                self.add_if(statements, test, inner)
            inner = statements
            i -= 1
        return self.temporary(slot, False)

    # ____________________________________________________________
    # displays built piece by piece

    def piecewise(self, kind, pieces, befores):
        "befores[i]: the statements before a piece."
        flat = True
        for before in befores:
            if before:
                flat = False
        if flat:
            return PiecewiseDisplay(kind, pieces[:])
        slot = self.new_temporary()
        self.code.append(self.put_aside(NewContainer(kind), slot))
        for i in range(len(pieces)):
            self.code.extend(befores[i])
            self.code.append(AddPiece(self.temporary(slot, True), pieces[i]))
        return FinishedContainer(kind, self.temporary(slot, False))
