"""List, set and dict comprehensions, inlined into the scope around them (PEP 709)."""
from rpython.rlib import jit

from memphis.objects.cell import W_Cell
from memphis.treewalk.expressions import new_container
from memphis.objects.listobject import W_List
from memphis.treewalk.node import Expression, Node, final_slot, tick


class Comprehension(Expression):
    """The variables in `slots` are the comprehension's own while it runs; new_cells tells which are cells.
    iterable: of the outermost loop, evaluated outside."""
    _immutable_fields_ = ['kind', 'iterable', 'loop', 'slots[*]', 'new_cells[*]']

    def __init__(self, kind, iterable, loop, slots, new_cells):
        self.kind = kind
        self.iterable = iterable
        self.loop = loop
        self.slots = slots
        self.new_cells = new_cells

    def renumber(self, numbers):
        self.slots = [final_slot(slot, numbers) for slot in self.slots][:]

    @jit.unroll_safe
    def execute(self, space, frame):
        w_iterable = self.iterable.execute(space, frame)
        frame.instr_index = self.loop.index
        w_iter = space.iter(w_iterable)
        saved_w = [None] * len(self.slots)
        for i in range(len(self.slots)):
            slot = self.slots[i]
            saved_w[i] = frame.slots[slot]
            frame.slots[slot] = W_Cell(None) if self.new_cells[i] else None
        w_result = new_container(space, self.kind)
        try:
            self.loop.run(space, frame, w_iter, w_result)
        finally:
            for i in range(len(self.slots)):
                frame.slots[self.slots[i]] = saved_w[i]
        return w_result


class Loop(Node):
    """One `for` with its conditions, and what is in it: another loop, whose iterable is evaluated for each item, or
    the element.  `index` is the position of the iterable."""
    _immutable_fields_ = ['target', 'conditions[*]', 'inner_iterable', 'inner', 'element', 'tick_index']

    def __init__(self, target, conditions, inner_iterable, inner, element, tick_index):
        self.target = target
        self.conditions = conditions
        self.inner_iterable = inner_iterable
        self.inner = inner
        self.element = element
        self.tick_index = tick_index

    def run(self, space, frame, w_iter, w_result):
        while True:
            frame.instr_index = self.index
            w_item = space.next(w_iter)
            if w_item is None:
                return
            self.target.store(space, frame, w_item)
            if self.wanted(space, frame):
                inner = self.inner
                if inner is None:
                    self.element.add_to(space, frame, w_result)
                else:
                    w_iterable = self.inner_iterable.execute(space, frame)
                    frame.instr_index = inner.index
                    inner.run(space, frame, space.iter(w_iterable), w_result)
            frame.instr_index = self.tick_index
            tick(space)

    @jit.unroll_safe
    def wanted(self, space, frame):
        for condition in self.conditions:
            if not condition.truth(space, frame):
                return False
        return True


class Element(Node):

    def add_to(self, space, frame, w_result):
        raise NotImplementedError


class ListElement(Element):
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    def add_to(self, space, frame, w_result):
        w_value = self.value.execute(space, frame)
        assert isinstance(w_result, W_List)
        w_result.append(space, w_value)


class SetElement(Element):
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    def add_to(self, space, frame, w_result):
        w_value = self.value.execute(space, frame)
        frame.instr_index = self.index
        space.set_add(w_result, w_value)


class DictElement(Element):
    _immutable_fields_ = ['key', 'value']

    def __init__(self, key, value):
        self.key = key
        self.value = value

    def add_to(self, space, frame, w_result):
        w_key = self.key.execute(space, frame)
        w_value = self.value.execute(space, frame)
        frame.instr_index = self.index
        space.setitem(w_result, w_key, w_value)
