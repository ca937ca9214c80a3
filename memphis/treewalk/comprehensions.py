"""List, set and dict comprehensions, inlined into the scope around them (PEP 709)."""
from rpython.rlib import jit

from memphis.objects.cell import W_Cell
from memphis.treewalk.expressions import new_container
from memphis.treewalk.node import YIELDED, Expression, Node, Statement, final_slot, tick


class Comprehension(Expression):
    "`iterator` gives what the outermost loop is over."
    _immutable_fields_ = ['kind', 'iterator', 'loop']

    def __init__(self, kind, iterator, loop):
        self.kind = kind
        self.iterator = iterator
        self.loop = loop

    def execute(self, space, frame):
        return self.collect(space, frame, self.iterator.execute(space, frame))

    def collect(self, space, frame, w_iter):
        w_result = new_container(space, self.kind)
        self.loop.run(space, frame, w_iter, w_result)
        return w_result


class Inlined(Expression):
    """The variables in `slots` are the comprehension's own while it runs, but not yet for the outermost iterable;
    new_cells tells which are cells."""
    _immutable_fields_ = ['comprehension', 'slots[*]', 'new_cells[*]']

    def __init__(self, comprehension, slots, new_cells):
        self.comprehension = comprehension
        self.slots = slots
        self.new_cells = new_cells

    def renumber(self, numbers):
        self.slots = [final_slot(slot, numbers) for slot in self.slots][:]

    @jit.unroll_safe
    def execute(self, space, frame):
        w_iter = self.comprehension.iterator.execute(space, frame)
        saved_w = [None] * len(self.slots)
        for i in range(len(self.slots)):
            slot = self.slots[i]
            saved_w[i] = frame.slots[slot]
            frame.slots[slot] = W_Cell(None) if self.new_cells[i] else None
        try:
            return self.comprehension.collect(space, frame, w_iter)
        finally:
            for i in range(len(self.slots)):
                frame.slots[self.slots[i]] = saved_w[i]


class InlinedStatements(Statement):
    """The same for a comprehension that awaits, which the builder has made statements: `body` leaves the result in a
    temporary.  `kept`: temporaries for what the variables were outside."""
    _immutable_fields_ = ['place', 'body', 'slots[*]', 'new_cells[*]', 'kept[*]']

    def __init__(self, place, body, slots, new_cells, kept):
        self.place = place
        self.body = body
        self.slots = slots
        self.new_cells = new_cells
        self.kept = kept

    def renumber(self, numbers):
        self.slots = [final_slot(slot, numbers) for slot in self.slots][:]
        self.kept = [final_slot(slot, numbers) for slot in self.kept][:]

    def execute(self, space, frame):
        if frame.places[self.place] == 0:
            self.enter(frame)
        frame.places[self.place] = 0
        completion = None
        try:
            completion = self.body.execute(space, frame)
        finally:
            if completion is not YIELDED:
                self.leave(frame)
        if completion is YIELDED:
            frame.places[self.place] = 1
        return completion

    @jit.unroll_safe
    def enter(self, frame):
        for i in range(len(self.slots)):
            slot = self.slots[i]
            frame.slots[self.kept[i]] = frame.slots[slot]
            frame.slots[slot] = W_Cell(None) if self.new_cells[i] else None

    @jit.unroll_safe
    def leave(self, frame):
        for i in range(len(self.slots)):
            kept = self.kept[i]
            frame.slots[self.slots[i]] = frame.slots[kept]
            frame.slots[kept] = None


class Loop(Node):
    """One `for` with its conditions, and what is in it: another loop, whose iterator is made for each item, or the
    piece that an item adds.  `index` is the position of the iterable."""
    _immutable_fields_ = ['target', 'conditions[*]', 'inner_iterator', 'inner', 'piece', 'tick_index']

    def __init__(self, target, conditions, inner_iterator, inner, piece, tick_index):
        self.target = target
        self.conditions = conditions
        self.inner_iterator = inner_iterator
        self.inner = inner
        self.piece = piece
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
                    self.piece.add_to(space, frame, w_result)
                else:
                    inner.run(space, frame, self.inner_iterator.execute(space, frame), w_result)
            frame.instr_index = self.tick_index
            tick(space)

    @jit.unroll_safe
    def wanted(self, space, frame):
        for condition in self.conditions:
            if not condition.truth(space, frame):
                return False
        return True
