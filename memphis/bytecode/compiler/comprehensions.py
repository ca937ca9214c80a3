"""Mix-in of the compiler: comprehensions.

All but generator expressions are inlined (PEP 709): the names they bind are
saved on the stack, and given back even when the comprehension raises.  Outside
functions such names live in hidden slots meanwhile.
"""
from memphis.analysis.source import Location
from memphis.analysis import units
from memphis.bytecode import opcodes as op
from memphis.bytecode.instructions import Block, POP_BLOCK, SETUP_FINALLY


class Comprehensions(object):

    def visit_ListComp(self, node):
        self.comprehension(node, '<listcomp>', op.BUILD_LIST, node.generators, node.elt, None)

    def visit_SetComp(self, node):
        self.comprehension(node, '<setcomp>', op.BUILD_SET, node.generators, node.elt, None)

    def visit_DictComp(self, node):
        self.comprehension(node, '<dictcomp>', op.BUILD_MAP, node.generators, node.key, node.value)

    def visit_GeneratorExp(self, node):
        self.comprehension(node, '<genexpr>', op.YIELD_VALUE, node.generators, node.elt, None)

    def comprehension(self, node, name, kind, generators, element, value):
        "kind: the opcode that makes the empty result, or YIELD_VALUE."
        scope = self.symbols.scope_for(node)
        outermost = generators[0]
        if scope.comp_inlined:
            self.visit(outermost.iter)
            self.emit_iter(outermost)
            self.check_coroutine(node, scope, kind)
            state, cleanup = self.push_inlined(node, scope)
            self.emit(node, kind, 0)
            self.emit(node, op.SWAP, 2)
            self.generator(node, generators, 0, 0, element, value, kind)
            self.pop_inlined(node, state, cleanup)
            return
        is_async = scope.is_coroutine
        self.check_coroutine(node, scope, kind)
        self.enter_unit(name, units.COMPREHENSION, node, node.lineno)
        self.unit.argcount = 1
        if kind != op.YIELD_VALUE:
            self.emit(node, kind, 0)
        self.emit(outermost.iter, op.LOAD_FAST, 0)
        self.generator(node, generators, 0, 0, element, value, kind)
        if kind == op.YIELD_VALUE:
            self.return_none()
        else:
            self.emit(node, op.RETURN_VALUE)
        code = self.leave_unit()
        self.make_function(node, code, 0)
        self.visit(outermost.iter)
        self.emit_iter(outermost)
        self.emit(node, op.CALL, 0)        # the iterator takes the self slot
        if is_async and kind != op.YIELD_VALUE:
            self.await_value(node, 0)

    def check_coroutine(self, node, scope, kind):
        if scope.is_coroutine and kind != op.YIELD_VALUE and not units.may_await(self.unit):
            raise self.error("asynchronous comprehension outside of an asynchronous function", node)

    def emit_iter(self, generator):
        if generator.is_async:
            self.emit(generator.iter, op.GET_AITER)
        else:
            self.emit(generator.iter, op.GET_ITER)

    def generator(self, node, generators, index, depth, element, value, kind):
        """One `for` with what it contains; its iterator is on the stack.

        depth: iterators between the result and this one's.
        """
        self.enter_node()
        generator = generators[index]
        start = Block()
        skip = Block()
        exhausted = Block()
        self.use(start)
        if generator.is_async:
            self.next_async(node, exhausted)
        else:
            self.emit_jump(generator.iter, op.FOR_ITER, exhausted)
        self.visit(generator.target)
        for condition in generator.ifs:
            self.jump_if(condition, skip, False)
        depth += 1
        index += 1
        if index < len(generators):
            self.visit(generators[index].iter)
            self.emit_iter(generators[index])
            self.generator(node, generators, index, depth, element, value, kind)
        else:
            self.element(node, depth, element, value, kind)
        self.use(skip)
        self.emit_jump(element, op.JUMP_BACKWARD, start)
        self.use(exhausted)
        if generator.is_async:
            self.emit(node, op.END_ASYNC_FOR)
        self.leave_node()

    def next_async(self, node, exhausted):
        "asynchronous iterator -> the same, its next value; jumps to END_ASYNC_FOR when there is none."
        self.emit_jump(node, SETUP_FINALLY, exhausted)
        self.emit(node, op.GET_ANEXT)
        self.load_none(node)
        self.delegate(node)
        self.emit(node, POP_BLOCK)

    def element(self, node, depth, element, value, kind):
        self.visit(element)
        if kind == op.YIELD_VALUE:
            self.emit(element, op.YIELD_VALUE, 0)
            self.emit(element, op.POP_TOP)
        elif kind == op.BUILD_LIST:
            self.emit(element, op.LIST_APPEND, depth + 1)
        elif kind == op.BUILD_SET:
            self.emit(element, op.SET_ADD, depth + 1)
        else:
            self.visit(value)
            place = Location(element.lineno, element.col_offset, value.end_lineno, value.end_col_offset)
            self.emit(place, op.MAP_ADD, depth + 1)

    # ____________________________________________________________
    # isolation of what an inlined comprehension binds

    def push_inlined(self, node, scope):
        "Saves the names; returns what changed, and the block that gives them back after an exception (or None)."
        state = self.begin_inlined(scope)
        cleanup = None
        for i in range(len(state.names)):
            self.emit_slot(node, op.LOAD_FAST_AND_CLEAR, state.names[i])
            if state.new_cells[i]:
                self.emit_slot(node, op.MAKE_CELL, state.names[i])
        if state.names:
            self.emit(node, op.SWAP, len(state.names) + 1)
            cleanup = Block()
            self.emit_jump(node, SETUP_FINALLY, cleanup)
        return state, cleanup

    def pop_inlined(self, node, state, cleanup):
        nowhere = self.no_location
        self.end_inlined(state)
        if state.names:
            end = Block()
            self.emit(nowhere, POP_BLOCK)
            self.emit_jump(nowhere, op.JUMP, end)
            self.use(cleanup)              # the saved names, the unfinished result, the exception
            self.emit(nowhere, op.SWAP, 2)
            self.emit(nowhere, op.POP_TOP)
            self.restore_names(node, state.names)
            self.emit(nowhere, op.RERAISE, 0)
            self.use(end)
            self.restore_names(node, state.names)
        self.forget_hidden(state)

    def restore_names(self, node, names):
        "saved names ..., top -> top"
        nowhere = self.no_location
        self.emit(nowhere, op.SWAP, len(names) + 1)
        i = len(names) - 1
        while i >= 0:
            self.emit_slot(nowhere, op.STORE_FAST_MAYBE_NULL, names[i])
            i -= 1
