"""What can be assigned to, and the statements that assign: language reference 7.2."""
from rpython.rlib import jit

from memphis.objects.tupleobject import W_Tuple
from memphis.runtime.unpacking import unpack_exactly, unpack_starred
from memphis.treewalk.node import Statement, Target


class AttributeTarget(Target):
    _immutable_fields_ = ['value', 'name']

    def __init__(self, value, name):
        self.value = value
        self.name = name

    def store(self, space, frame, w_value):
        w_obj = self.value.execute(space, frame)
        frame.instr_index = self.index
        space.setattr(w_obj, self.name, w_value)


class SubscriptTarget(Target):
    _immutable_fields_ = ['value', 'key']

    def __init__(self, value, key):
        self.value = value
        self.key = key

    def store(self, space, frame, w_value):
        w_obj = self.value.execute(space, frame)
        w_key = self.key.execute(space, frame)
        frame.instr_index = self.index
        space.setitem(w_obj, w_key, w_value)


class Unpack(Target):
    "`a, b = ...`"
    _immutable_fields_ = ['targets[*]']

    def __init__(self, targets):
        self.targets = targets

    @jit.unroll_safe
    def store(self, space, frame, w_value):
        frame.instr_index = self.index
        targets = self.targets
        n = len(targets)
        if type(w_value) is W_Tuple and len(w_value.items_w) == n:
            fixed_w = w_value.items_w
            for i in range(n):
                targets[i].store(space, frame, fixed_w[i])
            return
        items_w = unpack_exactly(space, w_value, n)[:]
        for i in range(n):
            targets[i].store(space, frame, items_w[i])


class UnpackStarred(Target):
    "`a, *b, c = ...`"
    _immutable_fields_ = ['targets[*]', 'before', 'after']

    def __init__(self, targets, before, after):
        self.targets = targets
        self.before = before
        self.after = after

    @jit.unroll_safe
    def store(self, space, frame, w_value):
        frame.instr_index = self.index
        items_w = unpack_starred(space, w_value, self.before, self.after)
        for i in range(len(self.targets)):
            self.targets[i].store(space, frame, items_w[i])


# ____________________________________________________________

class Assign(Statement):
    _immutable_fields_ = ['value', 'target']

    def __init__(self, value, target):
        self.value = value
        self.target = target

    def execute(self, space, frame):
        self.target.store(space, frame, self.value.execute(space, frame))
        return None


class AssignMany(Statement):
    "`a = b = value`"
    _immutable_fields_ = ['value', 'targets[*]']

    def __init__(self, value, targets):
        self.value = value
        self.targets = targets

    @jit.unroll_safe
    def execute(self, space, frame):
        w_value = self.value.execute(space, frame)
        for target in self.targets:
            target.store(space, frame, w_value)
        return None


class Exchange(Statement):
    "`a, b = b, a` and the like: no tuple is made."
    _immutable_fields_ = ['values[*]', 'targets[*]']

    def __init__(self, values, targets):
        self.values = values
        self.targets = targets

    def execute(self, space, frame):
        values = self.values
        targets = self.targets
        w_a = values[0].execute(space, frame)
        w_b = values[1].execute(space, frame)
        if len(values) == 2:
            targets[0].store(space, frame, w_a)
            targets[1].store(space, frame, w_b)
        else:
            w_c = values[2].execute(space, frame)
            targets[0].store(space, frame, w_a)
            targets[1].store(space, frame, w_b)
            targets[2].store(space, frame, w_c)
        return None


# In augmented assignments the operator is a Binary node without a left operand.

class AugmentName(Statement):
    _immutable_fields_ = ['load', 'operator', 'target']

    def __init__(self, load, operator, target):
        self.load = load
        self.operator = operator
        self.target = target

    def execute(self, space, frame):
        w_value = self.operator.apply(space, frame, self.load.execute(space, frame))
        self.target.store(space, frame, w_value)
        return None


class AugmentAttribute(Statement):
    _immutable_fields_ = ['value', 'name', 'operator']

    def __init__(self, value, name, operator):
        self.value = value
        self.name = name
        self.operator = operator

    def execute(self, space, frame):
        w_obj = self.value.execute(space, frame)
        frame.instr_index = self.index
        w_old = space.getattr(w_obj, self.name)
        w_new = self.operator.apply(space, frame, w_old)
        frame.instr_index = self.index
        space.setattr(w_obj, self.name, w_new)
        return None


class AugmentSubscript(Statement):
    _immutable_fields_ = ['value', 'key', 'operator']

    def __init__(self, value, key, operator):
        self.value = value
        self.key = key
        self.operator = operator

    def execute(self, space, frame):
        w_obj = self.value.execute(space, frame)
        w_key = self.key.execute(space, frame)
        frame.instr_index = self.index
        w_old = space.getitem(w_obj, w_key)
        w_new = self.operator.apply(space, frame, w_old)
        frame.instr_index = self.index
        space.setitem(w_obj, w_key, w_new)
        return None


class DeleteAttribute(Statement):
    _immutable_fields_ = ['value', 'name']

    def __init__(self, value, name):
        self.value = value
        self.name = name

    def execute(self, space, frame):
        w_obj = self.value.execute(space, frame)
        frame.instr_index = self.index
        space.delattr(w_obj, self.name)
        return None


class DeleteSubscript(Statement):
    _immutable_fields_ = ['value', 'key']

    def __init__(self, value, key):
        self.value = value
        self.key = key

    def execute(self, space, frame):
        w_obj = self.value.execute(space, frame)
        w_key = self.key.execute(space, frame)
        frame.instr_index = self.index
        space.delitem(w_obj, w_key)
        return None
