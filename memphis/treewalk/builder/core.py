"""Mix-in of the builder: visiting, positions, names, units."""
from rpython.rlib.objectmodel import specialize

from memphis.analysis import units
from memphis.analysis.source import NO_LOCATION
from memphis.runtime.code import flags_of_scope
from memphis.runtime.positions import PositionWriter
from memphis.treewalk import names
from memphis.treewalk.activation import W_TreeCode
from memphis.treewalk.generators import ResumableBlock
from memphis.treewalk.statements import Block

# Native depth of an activation, and how many levels of nested expressions cost one unit more.
BASE_WEIGHT = 10
LEVELS_A_UNIT = 4
FREE_LEVELS = 10

# kinds of the statements that others stand in
LOOP, OTHER, STAR_HANDLER = range(3)


class TreeUnit(units.ScopeUnit):

    def __init__(self, name, kind, scope, firstlineno, private):
        units.ScopeUnit.__init__(self, name, kind, scope, firstlineno, private)
        self.blocks = []               # kinds of the statements we are in
        self.writer = PositionWriter()
        self.npositions = 0
        self.renumbered = []           # nodes with slots
        self.ntemporaries = 0
        self.nplaces = 0
        self.nyields = 0               # so far: a statement that has added some is resumable
        self.constants = {}
        self.has_handlers = False      # a try or a with
        self.outer_code = []
        self.start_depth = 0
        self.max_depth = 0

    def finish(self, filename, flags, body, w_doc):
        self.add_cells()
        slot_names, slot_kinds, numbers = self.lay_out_slots()
        for node in self.renumbered:
            node.renumber(numbers)
        cells = []
        for i in range(len(slot_kinds)):
            if slot_kinds[i] == units.PARAMETER_CELL or slot_kinds[i] == units.OWN_CELL:
                cells.append(i)
        deep = self.max_depth - self.start_depth - FREE_LEVELS
        weight = BASE_WEIGHT
        if deep > 0:
            weight += deep // LEVELS_A_UNIT
        return W_TreeCode(self, filename, flags, slot_names[:], slot_kinds, cells[:], body, self.ntemporaries,
                          self.nplaces, self.writer.finish(), w_doc, weight)


class Core(object):

    def expr(self, node):
        self.enter_node()
        if self.depth > self.unit.max_depth:
            self.unit.max_depth = self.depth
        node.accept(self)
        self.leave_node()
        return self.result

    def statement(self, node):
        self.enter_node()
        node.accept(self)
        self.leave_node()

    def error(self, msg, node):
        return self.source.error(msg, node)

    def at(self, node):
        "The index of a position in the source."
        unit = self.unit
        if node is NO_LOCATION:
            return unit.npositions - 1
        unit.writer.add(node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
        unit.npositions += 1
        return unit.npositions - 1

    @specialize.argtype(1)
    def slotted(self, node, place):
        "A node with slots, whose numbers come at the end."
        node.index = self.at(place)
        self.unit.renumbered.append(node)
        return node

    # ____________________________________________________________
    # blocks

    def block(self, statements):
        "A node that executes the statements."
        saved = self.code
        before = self.unit.nyields
        self.code = []
        for statement in statements:
            self.statement(statement)
        result = self.block_of(self.code, self.unit.nyields > before)
        self.code = saved
        return result

    def block_of(self, nodes, is_resumable):
        if is_resumable:
            return ResumableBlock(self.new_place(), nodes[:])
        return Block(nodes[:])

    def new_place(self):
        self.unit.nplaces += 1
        return self.unit.nplaces - 1

    def new_temporary(self):
        self.unit.ntemporaries += 1
        return -self.unit.ntemporaries

    # ____________________________________________________________
    # names

    def load_name(self, node, name):
        name = self.mangled(name)
        place = self.place_to_load(name)
        if place == units.IN_SLOT:
            load = names.LoadLocal(self.unit.slot(name))
            return self.slotted(load, node)
        if place == units.IN_CELL:
            load = names.LoadCell(self.unit.slot(name))
            return self.slotted(load, node)
        if place == units.IN_NAMESPACE_OR_CELL:
            load = names.LoadNamespaceOrCell(self.unit.slot(name))
            return self.slotted(load, node)
        if place == units.IN_CLASSDICT_OR_CELL:
            load = names.LoadClassdictOrCell(self.unit.slot('__classdict__'), self.unit.slot(name))
            return self.slotted(load, node)
        if place == units.IN_CLASSDICT_OR_GLOBALS:
            load = names.LoadClassdictOrGlobal(self.unit.slot('__classdict__'), name)
            return self.slotted(load, node)
        if place == units.IN_NAMESPACE:
            load = names.LoadName(name)
        else:
            load = names.LoadGlobal(name)
        load.index = self.at(node)
        return load

    def store_name(self, node, name):
        name = self.mangled(name)
        place = self.place_to_change(name)
        if place == units.IN_SLOT:
            return self.slotted(names.StoreLocal(self.unit.slot(name)), node)
        if place == units.IN_CELL:
            return self.slotted(names.StoreCell(self.unit.slot(name)), node)
        if place == units.IN_GLOBALS:
            store = names.StoreGlobal(name)
        else:
            store = names.StoreName(name)
        store.index = self.at(node)
        return store

    def delete_name(self, node, name):
        name = self.mangled(name)
        place = self.place_to_change(name)
        if place == units.IN_SLOT:
            return self.slotted(names.DeleteLocal(self.unit.slot(name)), node)
        if place == units.IN_CELL:
            return self.slotted(names.DeleteCell(self.unit.slot(name)), node)
        if place == units.IN_GLOBALS:
            delete = names.DeleteGlobal(name)
        else:
            delete = names.DeleteName(name)
        delete.index = self.at(node)
        return delete

    # ____________________________________________________________
    # units

    def enter_unit(self, name, kind, scope, firstlineno):
        unit = TreeUnit(name, kind, scope, firstlineno, self.private_name())
        unit.start_depth = self.depth
        unit.max_depth = self.depth
        unit.outer_code = self.code
        self.code = []
        self.units.append(unit)
        self.unit = unit
        unit.qualname = self.qualname(unit)

    def leave_unit(self, w_doc):
        "The code object of the unit, whose statements are in `code`."
        unit = self.unit
        body = self.block_of(self.code, unit.nyields > 0)
        code = unit.finish(self.source.filename, self.flags | flags_of_scope(unit.scope), body, w_doc)
        self.code = unit.outer_code
        self.units.pop()
        if self.units:
            self.unit = self.units[len(self.units) - 1]
        else:
            self.unit = None
        return code

    # ____________________________________________________________
    # statements that others stand in

    def push_block(self, kind, node):
        blocks = self.unit.blocks
        if len(blocks) >= units.max_blocks(self.unit.scope):
            raise self.error("too many statically nested blocks", node)
        blocks.append(kind)

    def pop_block(self):
        self.unit.blocks.pop()

    def check_leaving(self, node, to_loop):
        "What return, break and continue leave; is a loop among it?"
        blocks = self.unit.blocks
        i = len(blocks) - 1
        while i >= 0:
            if blocks[i] == STAR_HANDLER:
                raise self.error("'break', 'continue' and 'return' cannot appear in an except* block", node)
            if to_loop and blocks[i] == LOOP:
                return True
            i -= 1
        return False
