"""Mix-in of the builder: try and with."""
from memphis.treewalk import coroutines, exceptions, generators
from memphis.treewalk.builder.core import OTHER, STAR_HANDLER
from memphis.treewalk.statements import Evaluate
from memphis.treewalk.targets import Assign


class Exceptions(object):

    def visit_Try(self, node):
        self.try_statement(node, node.body, node.handlers, node.orelse, node.finalbody, False)

    def visit_TryStar(self, node):
        self.try_statement(node, node.body, node.handlers, node.orelse, node.finalbody, True)

    def try_statement(self, node, body, handlers, orelse, finalbody, is_star):
        self.unit.has_handlers = True
        if not finalbody:
            self.try_except(node, body, handlers, orelse, is_star)
            return
        before = self.unit.nyields
        self.push_block(OTHER, node)
        if not handlers:
            inner = self.block(body)
        else:
            saved = self.code
            self.code = []
            self.try_except(node, body, handlers, orelse, is_star)
            inner = self.block_of(self.code, self.unit.nyields > before)
            self.code = saved
        self.pop_block()
        self.push_block(OTHER, node)
        final = self.block(finalbody)
        self.pop_block()
        if self.unit.nyields > before:
            statement = generators.ResumableTryFinally(self.new_place(), self.new_temporary(), self.new_temporary(),
                                                       inner, final)
            self.unit.renumbered.append(statement)
            self.code.append(statement)
        else:
            self.code.append(exceptions.TryFinally(inner, final))

    def try_except(self, node, body, handlers, orelse, is_star):
        before = self.unit.nyields
        self.push_block(OTHER, node)
        body_block = self.block(body)
        self.pop_block()
        orelse_block = None
        if not is_star:
            orelse_block = self.block(orelse)
        in_body = self.unit.nyields
        clauses = []
        heads = []
        self.push_block(STAR_HANDLER if is_star else OTHER, node)
        last = len(handlers) - 1
        for i in range(last + 1):
            handler = handlers[i]
            if handler.type is None and i < last:
                raise self.error("default 'except:' must be last", handler)
            clause, head = self.handler(handler)
            clauses.append(clause)
            heads.append(self.branch(head))
        self.pop_block()
        if is_star:
            orelse_block = self.block(orelse)
        if is_star and self.unit.nyields > in_body:
            group = generators.ResumableStarHandlers(self.new_place(), heads[:], clauses[:], self.new_temporary(),
                                                     self.new_temporary(), self.new_temporary())
            self.unit.renumbered.append(group)
        elif is_star:
            group = exceptions.StarHandlers(clauses[:])
        elif self.unit.nyields > in_body:
            group = generators.ResumableHandlers(self.new_place(), heads[:], clauses[:])
        else:
            group = exceptions.Handlers(clauses[:])
        if self.unit.nyields > before:
            statement = generators.ResumableTry(self.new_place(), self.new_temporary(), body_block, group,
                                                orelse_block)
            self.unit.renumbered.append(statement)
            self.code.append(statement)
        else:
            self.code.append(exceptions.Try(body_block, group, orelse_block))

    def handler(self, node):
        "A clause, and what comes before its type."
        type = None
        head = []
        if node.type is not None:
            type, head = self.apart(node.type, False)
        name = forget = None
        if node.name is not None:
            name = self.store_name(node, node.name)
            forget = self.delete_name(node, node.name)
        self.push_block(OTHER, node)
        body = self.block(node.body)
        self.pop_block()
        clause = exceptions.Handler(type, name, forget, body)
        clause.index = self.at(node)
        return clause, head

    # ____________________________________________________________
    # with

    def visit_With(self, node):
        self.with_item(node, node.items, node.body, 0, False)

    def visit_AsyncWith(self, node):
        if not self.in_async_function():
            raise self.error("'async with' outside async function", node)
        self.with_item(node, node.items, node.body, 0, True)

    def with_item(self, node, items, body, number, is_async):
        self.unit.has_handlers = True
        item = items[number]
        manager = self.expr(item.context_expr)
        before = self.unit.nyields
        self.push_block(OTHER, item.context_expr)
        target = None
        first = []
        if item.optional_vars is not None:
            target, first = self.loop_target(item.optional_vars)
        saved = self.code
        self.code = first
        if number == len(items) - 1:
            for statement in body:
                self.statement(statement)
        else:
            self.enter_node()
            self.with_item(node, items, body, number + 1, is_async)
            self.leave_node()
        if is_async or self.unit.nyields > before:
            entered = self.new_temporary()
            value = self.temporary(entered, False)
            if target is not None:
                self.code.insert(0, Assign(value, target))
            else:
                self.code.insert(0, Evaluate(value))
            block = self.block_of(self.code, True)
            self.code = saved
            if is_async:
                statement = coroutines.AsyncWith(
                    self.new_place(), self.new_place(), self.new_temporary(), entered, self.new_temporary(),
                    self.new_temporary(), manager, block)
                self.unit.nyields += 1
            else:
                statement = generators.ResumableWith(self.new_place(), self.new_temporary(), entered, manager, block)
            self.slotted(statement, item.context_expr)
            self.code.append(statement)
        else:
            block = self.block_of(self.code, False)
            self.code = saved
            plain = exceptions.With(manager, target, block)
            plain.index = self.at(item.context_expr)
            self.code.append(plain)
        self.pop_block()
