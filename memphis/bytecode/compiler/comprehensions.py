"""Mix-in of the compiler: comprehensions.

All but generator expressions are inlined (PEP 709): the names they bind are
saved on the stack, and given back even when the comprehension raises.  Outside
functions such names live in hidden slots meanwhile.
"""
from memphis.analysis.symbols import (
    CELL, CLASS, DEF_GLOBAL, DEF_LOCAL, DEF_NONLOCAL, DEF_PARAM, FREE, Symbol)
from memphis.analysis.source import Location
from memphis.bytecode import opcodes as op
from memphis.bytecode.compiler import unit as units
from memphis.bytecode.instructions import Block, POP_BLOCK, SETUP_FINALLY
from memphis.syntax import ast


class InlinedState(object):
    "What an inlined comprehension changed and must give back."

    def __init__(self):
        self.pushed = []           # names saved on the stack
        self.replaced = []         # symbols as they were in the scope around
        self.hidden = []
        self.cleanup = None


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
            state = self.push_inlined(node, scope)
            self.emit(node, kind, 0)
            self.emit(node, op.SWAP, 2)
            self.generator(node, generators, 0, 0, element, value, kind)
            self.pop_inlined(node, state)
            return
        is_async = scope.is_coroutine
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
            self.next_async(generator.iter, exhausted)
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
            self.emit(generator.iter, op.END_ASYNC_FOR)
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
        unit = self.unit
        state = InlinedState()
        in_class = unit.scope.kind == CLASS and not unit.in_inlined_comprehension
        unit.in_inlined_comprehension += 1
        for name, symbol in scope.symbols.items():
            if symbol.flags & DEF_PARAM:
                continue                   # the implicit iterable
            binds = symbol.flags & DEF_LOCAL and not symbol.flags & (DEF_NONLOCAL | DEF_GLOBAL)
            if not binds and not in_class:
                continue
            outer = unit.scope.lookup(name)
            if in_class or (symbol.scope != outer.scope and symbol.scope != FREE and
                            not (symbol.scope == CELL and outer.scope == FREE)):
                # while the comprehension is compiled, the name means what it means in there
                state.replaced.append(Symbol(name, outer.flags, outer.scope))
                unit.scope.symbols[name] = Symbol(name, outer.flags, symbol.scope)
            if binds:
                if not unit.scope.is_function_like() and name not in unit.hidden:
                    unit.hidden[name] = True
                    unit.was_hidden[name] = True
                    state.hidden.append(name)
                self.emit_slot(node, op.LOAD_FAST_AND_CLEAR, name)
                if symbol.scope == CELL:
                    self.emit_slot(node, op.MAKE_CELL, name)
                state.pushed.append(name)
        if state.pushed:
            self.emit(node, op.SWAP, len(state.pushed) + 1)
            state.cleanup = Block()
            self.emit_jump(node, SETUP_FINALLY, state.cleanup)
        return state

    def pop_inlined(self, node, state):
        unit = self.unit
        nowhere = self.no_location
        unit.in_inlined_comprehension -= 1
        for symbol in state.replaced:
            unit.scope.symbols[symbol.name] = symbol
        if state.pushed:
            end = Block()
            self.emit(nowhere, POP_BLOCK)
            self.emit_jump(nowhere, op.JUMP, end)
            self.use(state.cleanup)        # the saved names, the unfinished result, the exception
            self.emit(nowhere, op.SWAP, 2)
            self.emit(nowhere, op.POP_TOP)
            self.restore_names(node, state.pushed)
            self.emit(nowhere, op.RERAISE, 0)
            self.use(end)
            self.restore_names(node, state.pushed)
        for name in state.hidden:
            del unit.hidden[name]

    def restore_names(self, node, names):
        "saved names ..., top -> top"
        nowhere = self.no_location
        self.emit(nowhere, op.SWAP, len(names) + 1)
        i = len(names) - 1
        while i >= 0:
            self.emit_slot(nowhere, op.STORE_FAST_MAYBE_NULL, names[i])
            i -= 1
