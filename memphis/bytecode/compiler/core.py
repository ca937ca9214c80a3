"""Mix-in of the compiler: emitting, names, and units."""
from memphis.analysis import constants
from memphis.analysis import units
from memphis.bytecode import opcodes as op
from memphis.bytecode.compiler.unit import Unit
from memphis.runtime.code import flags_of_scope
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
        name = self.mangled(name)
        place = self.place_to_load(name)
        if place == units.IN_SLOT:
            self.emit_slot(node, op.LOAD_FAST, name)
        elif place == units.IN_CELL:
            self.emit_slot(node, op.LOAD_DEREF, name)
        elif place == units.IN_GLOBALS:
            self.emit(node, op.LOAD_GLOBAL, unit.name_number(name))
        elif place == units.IN_NAMESPACE:
            self.emit(node, op.LOAD_NAME, unit.name_number(name))
        elif place == units.IN_NAMESPACE_OR_CELL:
            self.emit(node, op.LOAD_LOCALS)
            self.emit_slot(node, op.LOAD_FROM_DICT_OR_DEREF, name)
        else:
            self.emit_slot(node, op.LOAD_DEREF, '__classdict__')
            if place == units.IN_CLASSDICT_OR_CELL:
                self.emit_slot(node, op.LOAD_FROM_DICT_OR_DEREF, name)
            else:
                self.emit(node, op.LOAD_FROM_DICT_OR_GLOBALS, unit.name_number(name))

    def store_name(self, node, name):
        self.change_name(node, name, op.STORE_DEREF, op.STORE_FAST, op.STORE_GLOBAL, op.STORE_NAME)

    def delete_name(self, node, name):
        self.change_name(node, name, op.DELETE_DEREF, op.DELETE_FAST, op.DELETE_GLOBAL, op.DELETE_NAME)

    def change_name(self, node, name, deref, fast, global_, by_name):
        unit = self.unit
        name = self.mangled(name)
        place = self.place_to_change(name)
        if place == units.IN_CELL:
            self.emit_slot(node, deref, name)
        elif place == units.IN_SLOT:
            self.emit_slot(node, fast, name)
        elif place == units.IN_GLOBALS:
            self.emit(node, global_, unit.name_number(name))
        else:
            self.emit(node, by_name, unit.name_number(name))

    # ____________________________________________________________
    # units

    def enter_unit(self, name, kind, node, firstlineno):
        self.enter_scope_unit(name, kind, self.symbols.scope_for(node), firstlineno)

    def enter_scope_unit(self, name, kind, scope, firstlineno):
        unit = Unit(name, kind, scope, firstlineno, self.private_name())
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

    def code_flags(self):
        return self.flags | flags_of_scope(self.unit.scope)

    def make_function(self, node, code, bits):
        "Below it on the stack lies what the bits tell; adds the closure and the code object."
        if code.nfree:
            for name in code.freevars():
                self.emit(node, op.LOAD_CLOSURE, self.unit.closure_slot(name))
            self.emit(node, op.BUILD_TUPLE, code.nfree)
            bits |= op.HAS_CLOSURE
        self.load_wrapped(node, code)
        self.emit(node, op.MAKE_FUNCTION, bits)
