"""Mix-in of the builder: simple statements, conditionals, loops, imports."""
from memphis.analysis.calls import place_of_return
from memphis.analysis.constants import is_true
from memphis.analysis.future import is_late_future
from memphis.analysis import units
from memphis.analysis.walk import only_elif
from memphis.syntax import ast
from memphis.treewalk import statements
from memphis.treewalk.builder.core import LOOP
from memphis.treewalk.calls import GetAsyncIterator, GetIterator
from memphis.treewalk.coroutines import AsyncFor
from memphis.treewalk.exceptions import FailedAssertion, Raise
from memphis.treewalk.expressions import Constant
from memphis.treewalk.generators import ResumableFor, ResumableIf, ResumableWhile
from memphis.treewalk.operators import Not


class Statements(object):

    def visit_Expr(self, node):
        if self.mode == 'single' and len(self.units) == 1:
            result = statements.Print(self.expr(node.value))
            result.index = self.at(node)
            self.code.append(result)
        elif not isinstance(node.value, ast.Constant):
            self.code.append(statements.Evaluate(self.expr(node.value)))

    def visit_Pass(self, node):
        result = statements.Pass()
        result.index = self.at(node)
        self.code.append(result)

    def visit_Global(self, node):
        pass

    def visit_Nonlocal(self, node):
        pass

    def visit_Return(self, node):
        scope = self.unit.scope
        if self.unit.kind > units.COMPREHENSION or self.unit.kind < units.FUNCTION:
            raise self.error("'return' outside function", node)
        value = node.value
        if value is not None and scope.is_coroutine and scope.is_generator:
            raise self.error("'return' with value in async generator", node)
        if value is None:
            result = statements.Return(self.none())
        else:
            result = statements.Return(self.expr(value))
        self.check_leaving(place_of_return(node), False)
        self.code.append(result)

    def visit_Break(self, node):
        if not self.check_leaving(node, True):
            raise self.error("'break' outside loop", node)
        self.code.append(statements.Break())

    def visit_Continue(self, node):
        if not self.check_leaving(node, True):
            raise self.error("'continue' not properly in loop", node)
        result = statements.Continue()
        result.index = self.at(node)
        self.code.append(result)

    def visit_Assert(self, node):
        if self.source.optimize:
            return
        test = self.condition(node.test)
        before = self.unit.nyields
        saved = self.code
        self.code = []
        message = None
        if node.msg is not None:
            message = self.expr(node.msg)
        failed = FailedAssertion(message, self.at(node))
        failed.index = self.at(node.test)
        self.code.append(failed)
        body = self.block_of(self.code, self.unit.nyields > before)
        self.code = saved
        if self.unit.nyields > before:
            self.code.append(ResumableIf(self.new_place(), [Not(test)], [body]))
        else:
            self.code.append(statements.If([Not(test)], [body]))

    def visit_Raise(self, node):
        operands = []
        if node.exc is not None:
            operands.append(self.expr(node.exc))
            if node.cause is not None:
                self.value_after(operands, node.cause)
        value = cause = None
        if len(operands) > 0:
            value = operands[0]
        if len(operands) > 1:
            cause = operands[1]
        result = Raise(value, cause)
        result.index = self.at(node)
        self.code.append(result)

    # ____________________________________________________________
    # conditionals and loops

    def visit_If(self, node):
        "`elif`s are tests of the same node, until one contains a yield."
        tests = [self.condition(node.test)]
        in_first_test = self.unit.nyields
        bodies = [self.block(node.body)]
        while True:
            chained = only_elif(node)
            if chained is None:
                if node.orelse:
                    bodies.append(self.block(node.orelse))
                break
            test, before_test = self.apart(chained.test, True)
            if before_test:
                saved = self.code
                self.code = before_test
                self.if_after_test(chained, test)
                bodies.append(self.branch(self.code))
                self.code = saved
                break
            tests.append(test)
            bodies.append(self.block(chained.body))
            node = chained
        self.add_conditional(tests, bodies, self.unit.nyields > in_first_test)

    def if_after_test(self, node, test):
        before = self.unit.nyields
        bodies = [self.block(node.body)]
        if node.orelse:
            bodies.append(self.block(node.orelse))
        self.add_conditional([test], bodies, self.unit.nyields > before)

    def add_conditional(self, tests, bodies, is_resumable):
        if is_resumable:
            self.code.append(ResumableIf(self.new_place(), tests[:], bodies[:]))
        else:
            self.code.append(statements.If(tests[:], bodies[:]))

    def visit_While(self, node):
        before = self.unit.nyields
        self.push_block(LOOP, node)
        test, head = self.apart(node.test, True)
        if isinstance(test, Constant):
            if self.space.is_true(test.w_value):
                test = None
        body = self.block(node.body)
        self.pop_block()
        orelse = self.block(node.orelse)
        if self.unit.nyields > before:
            loop = ResumableWhile(self.new_place(), self.branch(head), test, body, orelse)
        else:
            loop = statements.While(test, body, orelse)
        loop.index = self.at(node)
        self.code.append(loop)

    def visit_For(self, node):
        self.push_block(LOOP, node)
        iterable = self.expr(node.iter)
        iterable_index = self.at(node.iter)
        before = self.unit.nyields
        target, first = self.loop_target(node.target)
        saved = self.code
        self.code = first
        for statement in node.body:
            self.statement(statement)
        body = self.block_of(self.code, self.unit.nyields > before)
        self.code = saved
        self.pop_block()
        orelse = self.block(node.orelse)
        if self.unit.nyields > before:
            iterator = GetIterator(iterable)
            iterator.index = iterable_index
            loop = ResumableFor(self.new_place(), self.new_temporary(), target, iterator, body, orelse)
            self.slotted(loop, node.iter)
            self.code.append(loop)
        else:
            plain = statements.For(target, iterable, body, orelse)
            plain.index = iterable_index
            self.code.append(plain)

    def visit_AsyncFor(self, node):
        if not self.in_async_function():
            raise self.error("'async for' outside async function", node)
        iterator = GetAsyncIterator(self.expr(node.iter))
        iterator.index = self.at(node.iter)
        self.push_block(LOOP, node)
        target, first = self.loop_target(node.target)
        saved = self.code
        self.code = first
        for statement in node.body:
            self.statement(statement)
        body = self.branch(self.code)
        self.code = saved
        self.pop_block()
        self.add_async_for(node, target, iterator, body, self.block(node.orelse))

    def add_async_for(self, place, target, iterator, body, orelse):
        loop = AsyncFor(self.new_place(), self.new_temporary(), target, iterator, body, orelse)
        self.code.append(self.slotted(loop, place))
        self.unit.nyields += 1

    # ____________________________________________________________
    # imports

    def visit_Import(self, node):
        for alias in node.names:
            dot = alias.name.find('.')
            parts = []
            name = alias.name
            if alias.asname is not None:
                if dot >= 0:               # import a.b.c as d
                    parts = alias.name.split('.')[1:]
                name = alias.asname
            elif dot >= 0:
                name = alias.name[:dot]
            result = statements.Import(alias.name, parts[:], self.store_name(node, name))
            result.index = self.at(node)
            self.code.append(result)

    def visit_ImportFrom(self, node):
        if is_late_future(node, self.last_future):
            raise self.error("from __future__ imports must occur at the beginning of the file", node)
        module = node.module
        if module is None:
            module = ''
        w_names = self.space.newtuple([self.space.newtext(alias.name) for alias in node.names])
        names = []
        targets = []
        for alias in node.names:
            names.append(alias.name)
            if alias.name != '*':
                name = alias.asname
                if name is None:
                    name = alias.name
                targets.append(self.store_name(node, name))
        result = statements.ImportFrom(module, node.level, w_names, names[:], targets[:])
        result.index = self.at(node)
        self.code.append(result)
