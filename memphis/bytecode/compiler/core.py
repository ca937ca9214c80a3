"""Mix-in of the compiler: emitting, names, and units."""
from memphis.analysis import constants
from memphis.analysis.symbols import (
    CELL, CLASS, FREE, GLOBAL_EXPLICIT, GLOBAL_IMPLICIT, LOCAL, mangle, mangle_in)
from memphis.bytecode import opcodes as op
from memphis.bytecode.compiler import unit as units
from memphis.bytecode.compiler.unit import Unit
from memphis.runtime.code import CO_NESTED, CO_NEWLOCALS, CO_OPTIMIZED, CO_VARARGS, CO_VARKEYWORDS
from memphis.runtime.code import CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR
from memphis.syntax import ast
from memphis.syntax.constants import ConstNone


class Core(object):

    def visit(self, node):
        self.enter_node()
        node.accept(self)
        self.leave_node()

    def visit_all(self, nodes):
        for node in nodes:
            self.visit(node)

    def error(self, msg, node):
        return self.source.error(msg, node)

    # ____________________________________________________________
    # emitting: the node tells the position

    def emit(self, node, opcode, arg=0):
        self.unit.sequence.emit(opcode, arg, None, node)

    def emit_jump(self, node, opcode, block):
        self.unit.sequence.emit(opcode, 0, block, node)

    def use(self, block):
        self.unit.sequence.use(block)

    def emit_name(self, node, opcode, name):
        "An instruction on a name that is not looked up in scopes."
        self.emit(node, opcode, self.unit.name_number(self.mangled(name)))

    def emit_slot(self, node, opcode, name):
        self.emit(node, opcode, self.unit.slot(name))

    def load_const(self, node, const):
        self.emit(node, op.LOAD_CONST, self.unit.const(self.space, const))

    def load_none(self, node):
        self.load_const(node, ConstNone)

    def load_text(self, node, utf8):
        self.load_const(node, constants.text(utf8))

    def load_wrapped(self, node, w_value):
        self.emit(node, op.LOAD_CONST, self.unit.append_const(w_value))

    # ____________________________________________________________
    # names

    def load_name(self, node, name):
        unit = self.unit
        name = mangle_in(unit.scope, unit.private, name)
        where = unit.scope.scope_of(name)
        if where == FREE or where == CELL:
            if unit.scope.kind == CLASS and not unit.in_inlined_comprehension:
                self.emit(node, op.LOAD_LOCALS)
                self.emit_slot(node, op.LOAD_FROM_DICT_OR_DEREF, name)
            elif unit.scope.can_see_class_scope:
                self.emit_slot(node, op.LOAD_DEREF, '__classdict__')
                self.emit_slot(node, op.LOAD_FROM_DICT_OR_DEREF, name)
            else:
                self.emit_slot(node, op.LOAD_DEREF, name)
        elif self.is_fast(name, where):
            self.emit_slot(node, op.LOAD_FAST, name)
        elif self.is_global(where):
            if unit.scope.can_see_class_scope and where == GLOBAL_IMPLICIT:
                self.emit_slot(node, op.LOAD_DEREF, '__classdict__')
                self.emit(node, op.LOAD_FROM_DICT_OR_GLOBALS, unit.name_number(name))
            else:
                self.emit(node, op.LOAD_GLOBAL, unit.name_number(name))
        elif unit.scope.kind == CLASS and unit.in_inlined_comprehension:
            self.emit(node, op.LOAD_GLOBAL, unit.name_number(name))
        else:
            self.emit(node, op.LOAD_NAME, unit.name_number(name))

    def store_name(self, node, name):
        self.change_name(node, name, op.STORE_DEREF, op.STORE_FAST, op.STORE_GLOBAL, op.STORE_NAME)

    def delete_name(self, node, name):
        self.change_name(node, name, op.DELETE_DEREF, op.DELETE_FAST, op.DELETE_GLOBAL, op.DELETE_NAME)

    def change_name(self, node, name, deref, fast, global_, by_name):
        unit = self.unit
        name = mangle_in(unit.scope, unit.private, name)
        where = unit.scope.scope_of(name)
        if where == FREE or where == CELL:
            self.emit_slot(node, deref, name)
        elif self.is_fast(name, where):
            self.emit_slot(node, fast, name)
        elif self.is_global(where):
            self.emit(node, global_, unit.name_number(name))
        else:
            self.emit(node, by_name, unit.name_number(name))

    def is_fast(self, name, where):
        return where == LOCAL and (self.unit.scope.is_function_like() or name in self.unit.hidden)

    def is_global(self, where):
        return where == GLOBAL_EXPLICIT or where == GLOBAL_IMPLICIT and self.unit.scope.is_function_like()

    # ____________________________________________________________
    # units

    def enter_unit(self, name, kind, node, firstlineno):
        self.enter_scope_unit(name, kind, self.symbols.scope_for(node), firstlineno)

    def enter_scope_unit(self, name, kind, scope, firstlineno):
        private = None
        if self.unit is not None:
            private = self.unit.private
        unit = Unit(name, kind, scope, firstlineno, private)
        self.units.append(unit)
        self.unit = unit
        unit.qualname = self.qualname(unit)

    def leave_unit(self):
        "The code object of the unit, which must have returned."
        code = self.unit.finish(self.source.filename, self.code_flags())
        self.units.pop()
        if self.units:
            self.unit = self.units[len(self.units) - 1]
        else:
            self.unit = None
        return code

    def qualname(self, unit):
        depth = len(self.units)
        if depth <= 2:
            return unit.name
        parent = self.units[depth - 2]
        if parent.kind == units.TYPE_PARAMETERS:
            if depth <= 3:
                return unit.name
            parent = self.units[depth - 3]
        if unit.kind == units.FUNCTION or unit.kind == units.ASYNC_FUNCTION or unit.kind == units.CLASS_BODY:
            if parent.scope.scope_of(mangle(parent.private, unit.name)) == GLOBAL_EXPLICIT:
                return unit.name
        if parent.kind == units.FUNCTION or parent.kind == units.ASYNC_FUNCTION or parent.kind == units.LAMBDA:
            return parent.qualname + '.<locals>.' + unit.name
        return parent.qualname + '.' + unit.name

    def code_flags(self):
        scope = self.unit.scope
        flags = self.flags
        if scope.is_function_like():
            flags |= CO_NEWLOCALS | CO_OPTIMIZED
            if scope.nested:
                flags |= CO_NESTED
            if scope.is_generator and scope.is_coroutine:
                flags |= CO_ASYNC_GENERATOR
            elif scope.is_generator:
                flags |= CO_GENERATOR
            elif scope.is_coroutine:
                flags |= CO_COROUTINE
            if scope.has_varargs:
                flags |= CO_VARARGS
            if scope.has_varkeywords:
                flags |= CO_VARKEYWORDS
        return flags

    def make_function(self, node, code, bits):
        "Below it on the stack lies what the bits tell; adds the closure and the code object."
        if code.nfree:
            for name in code.freevars():
                self.emit(node, op.LOAD_CLOSURE, self.unit.closure_slot(name))
            self.emit(node, op.BUILD_TUPLE, code.nfree)
            bits |= op.HAS_CLOSURE
        self.load_wrapped(node, code)
        self.emit(node, op.MAKE_FUNCTION, bits)
