"""Variables: local, in a cell, global, or in the namespace of a module or class body; temporaries."""
from memphis.runtime.names import (
    find_in_locals, name_error, store_in_locals, unbound_cell, unbound_local)
from memphis.treewalk.node import Expression, Statement, Target, final_slot


# ____________________________________________________________
# in a slot

class LoadLocal(Expression):
    _immutable_fields_ = ['slot']

    def __init__(self, slot):
        self.slot = slot

    def renumber(self, numbers):
        self.slot = final_slot(self.slot, numbers)

    def execute(self, space, frame):
        w_value = frame.slots[self.slot]
        if w_value is None:
            frame.instr_index = self.index
            raise unbound_local(space, frame.code.slot_names[self.slot])
        return w_value


class StoreLocal(Target):
    _immutable_fields_ = ['slot']

    def __init__(self, slot):
        self.slot = slot

    def renumber(self, numbers):
        self.slot = final_slot(self.slot, numbers)

    def store(self, space, frame, w_value):
        frame.slots[self.slot] = w_value


class DeleteLocal(Statement):
    _immutable_fields_ = ['slot']

    def __init__(self, slot):
        self.slot = slot

    def renumber(self, numbers):
        self.slot = final_slot(self.slot, numbers)

    def execute(self, space, frame):
        if frame.slots[self.slot] is None:
            frame.instr_index = self.index
            raise unbound_local(space, frame.code.slot_names[self.slot])
        frame.slots[self.slot] = None
        return None


class Temporary(Expression):
    "A value that flattening has put aside; `keep`: it will be read again."
    _immutable_fields_ = ['slot', 'keep']

    def __init__(self, slot, keep=False):
        self.slot = slot
        self.keep = keep

    def renumber(self, numbers):
        self.slot = final_slot(self.slot, numbers)

    def execute(self, space, frame):
        w_value = frame.slots[self.slot]
        if not self.keep:
            frame.slots[self.slot] = None
        return w_value


# ____________________________________________________________
# in a cell

class CellNode(Expression):
    _immutable_fields_ = ['slot']

    def __init__(self, slot):
        self.slot = slot

    def renumber(self, numbers):
        self.slot = final_slot(self.slot, numbers)

    def value(self, space, frame):
        w_value = frame.cell(self.slot).w_value
        if w_value is None:
            frame.instr_index = self.index
            raise unbound_cell(space, frame.code, self.slot)
        return w_value


class LoadCell(CellNode):

    def execute(self, space, frame):
        return self.value(space, frame)


class LoadCellItself(CellNode):
    "What a class body passes on as __classcell__."

    def execute(self, space, frame):
        return frame.cell(self.slot)


class LoadNamespaceOrCell(CellNode):
    "In a class body, a variable of the functions around it."

    def execute(self, space, frame):
        frame.instr_index = self.index
        w_value = find_in_locals(space, frame.w_locals, frame.code.slot_names[self.slot])
        if w_value is None:
            return self.value(space, frame)
        return w_value


class LoadClassdictOrCell(CellNode):
    """In an annotation scope directly in a class: the name in the namespace of the class, whose cell is in the slot
    `classdict`, or the variable of the functions around it."""
    _immutable_fields_ = ['classdict']

    def __init__(self, classdict, slot):
        self.classdict = classdict
        self.slot = slot

    def renumber(self, numbers):
        self.slot = final_slot(self.slot, numbers)
        self.classdict = final_slot(self.classdict, numbers)

    def execute(self, space, frame):
        frame.instr_index = self.index
        w_value = find_in_classdict(space, frame, self.classdict, frame.code.slot_names[self.slot])
        if w_value is None:
            return self.value(space, frame)
        return w_value


def find_in_classdict(space, frame, slot, name):
    w_classdict = frame.cell(slot).w_value
    if w_classdict is None:
        raise unbound_cell(space, frame.code, slot)
    return find_in_locals(space, w_classdict, name)


class StoreCell(Target):
    _immutable_fields_ = ['slot']

    def __init__(self, slot):
        self.slot = slot

    def renumber(self, numbers):
        self.slot = final_slot(self.slot, numbers)

    def store(self, space, frame, w_value):
        frame.cell(self.slot).w_value = w_value


class DeleteCell(Statement):
    _immutable_fields_ = ['slot']

    def __init__(self, slot):
        self.slot = slot

    def renumber(self, numbers):
        self.slot = final_slot(self.slot, numbers)

    def execute(self, space, frame):
        w_cell = frame.cell(self.slot)
        if w_cell.w_value is None:
            frame.instr_index = self.index
            raise unbound_cell(space, frame.code, self.slot)
        w_cell.w_value = None
        return None


# ____________________________________________________________
# global

class LoadGlobal(Expression):
    "Remembers the cells of the globals and builtins that it was last executed with (objects/dictobject/cells.py)."
    _immutable_fields_ = ['name']

    def __init__(self, name):
        self.name = name
        self.w_globals = None
        self.global_cell = None
        self.builtin_cell = None

    def execute(self, space, frame):
        if self.w_globals is not frame.w_globals:
            self.find_cells(space, frame)
        w_value = self.global_cell.w_value
        if w_value is None:
            w_value = self.builtin_cell.w_value
            if w_value is None:
                frame.instr_index = self.index
                raise name_error(space, self.name)
        return w_value

    def find_cells(self, space, frame):
        self.global_cell = frame.w_globals.global_cell(space, self.name)
        self.builtin_cell = frame.w_builtins.global_cell(space, self.name)
        self.w_globals = frame.w_globals


class LoadClassdictOrGlobal(LoadGlobal):
    "The same for a global variable."
    _immutable_fields_ = ['classdict']

    def __init__(self, classdict, name):
        LoadGlobal.__init__(self, name)
        self.classdict = classdict

    def renumber(self, numbers):
        self.classdict = final_slot(self.classdict, numbers)

    def execute(self, space, frame):
        frame.instr_index = self.index
        w_value = find_in_classdict(space, frame, self.classdict, self.name)
        if w_value is not None:
            return w_value
        return LoadGlobal.execute(self, space, frame)


class LoadName(LoadGlobal):
    "In a module or class body."

    def execute(self, space, frame):
        if frame.w_locals is not frame.w_globals:
            frame.instr_index = self.index
            w_value = find_in_locals(space, frame.w_locals, self.name)
            if w_value is not None:
                return w_value
        return LoadGlobal.execute(self, space, frame)


class StoreGlobal(Target):
    _immutable_fields_ = ['name']

    def __init__(self, name):
        self.name = name
        self.w_globals = None
        self.cell = None

    def store(self, space, frame, w_value):
        if self.w_globals is not frame.w_globals:
            self.cell = frame.w_globals.global_cell(space, self.name)
            self.w_globals = frame.w_globals
        if self.cell.w_value is not None:
            self.cell.set(w_value)
        else:
            space.setitem_str(frame.w_globals, self.name, w_value)


class StoreName(StoreGlobal):

    def store(self, space, frame, w_value):
        if frame.w_locals is frame.w_globals:
            StoreGlobal.store(self, space, frame, w_value)
        else:
            frame.instr_index = self.index
            store_in_locals(space, frame.w_locals, self.name, w_value)


class DeleteGlobal(Statement):
    _immutable_fields_ = ['name']

    def __init__(self, name):
        self.name = name

    def execute(self, space, frame):
        frame.instr_index = self.index
        if space.finditem_str(frame.w_globals, self.name) is None:
            raise name_error(space, self.name)
        space.delitem_str(frame.w_globals, self.name)
        return None


class DeleteName(Statement):
    _immutable_fields_ = ['name']

    def __init__(self, name):
        self.name = name

    def execute(self, space, frame):
        frame.instr_index = self.index
        if find_in_locals(space, frame.w_locals, self.name) is None:
            raise name_error(space, self.name)
        space.delitem(frame.w_locals, space.newtext(self.name))
        return None


class LoadLocals(Expression):
    "The namespace of a class body."

    def execute(self, space, frame):
        return frame.w_locals
