"""Constants, conditional expressions, attributes, items, displays and f-strings."""
from rpython.rlib import jit

from memphis.objects.listobject import W_List
from memphis.objects.strobject import W_Str
from memphis.runtime.unpacking import extend_list, update_dict
from memphis.treewalk.node import Expression, Link


class Constant(Expression):
    _immutable_fields_ = ['w_value']

    def __init__(self, w_value):
        self.w_value = w_value

    def execute(self, space, frame):
        return self.w_value


class Chain(Expression):
    "A long chain to the left, `a + b + c ...` or `a.b(c)[d] ...`, walked without recursion."
    _immutable_fields_ = ['first', 'links[*]']

    def __init__(self, first, links):
        self.first = first
        self.links = links

    def execute(self, space, frame):
        w_value = self.first.execute(space, frame)
        for link in self.links:
            w_value = link.apply(space, frame, w_value)
        return w_value


class And(Expression):
    _immutable_fields_ = ['values[*]']

    def __init__(self, values):
        self.values = values

    @jit.unroll_safe
    def execute(self, space, frame):
        last = len(self.values) - 1
        for i in range(last):
            w_value = self.values[i].execute(space, frame)
            frame.instr_index = self.index
            if not space.is_true(w_value):
                return w_value
        return self.values[last].execute(space, frame)

    @jit.unroll_safe
    def truth(self, space, frame):
        for value in self.values:
            if not value.truth(space, frame):
                return False
        return True


class Or(Expression):
    _immutable_fields_ = ['values[*]']

    def __init__(self, values):
        self.values = values

    @jit.unroll_safe
    def execute(self, space, frame):
        last = len(self.values) - 1
        for i in range(last):
            w_value = self.values[i].execute(space, frame)
            frame.instr_index = self.index
            if space.is_true(w_value):
                return w_value
        return self.values[last].execute(space, frame)

    @jit.unroll_safe
    def truth(self, space, frame):
        for value in self.values:
            if value.truth(space, frame):
                return True
        return False


class Conditional(Expression):
    _immutable_fields_ = ['test', 'body', 'orelse']

    def __init__(self, test, body, orelse):
        self.test = test
        self.body = body
        self.orelse = orelse

    def execute(self, space, frame):
        if self.test.truth(space, frame):
            return self.body.execute(space, frame)
        return self.orelse.execute(space, frame)

    def truth(self, space, frame):
        if self.test.truth(space, frame):
            return self.body.truth(space, frame)
        return self.orelse.truth(space, frame)


class Comparisons(Expression):
    "`a < b < c`: each operand is evaluated once, as far as the comparisons hold."
    _immutable_fields_ = ['left', 'operators[*]']

    def __init__(self, left, operators):
        self.left = left
        self.operators = operators      # Binary nodes without a left operand

    @jit.unroll_safe
    def execute(self, space, frame):
        w_left = self.left.execute(space, frame)
        last = len(self.operators) - 1
        for i in range(last):
            operator = self.operators[i]
            w_right = operator.right.execute(space, frame)
            frame.instr_index = self.index
            w_result = operator.operate(space, w_left, w_right)
            if not space.is_true(w_result):
                return w_result
            w_left = w_right
        return self.operators[last].apply(space, frame, w_left)


class NamedExpression(Expression):
    _immutable_fields_ = ['value', 'target']

    def __init__(self, value, target):
        self.value = value
        self.target = target

    def execute(self, space, frame):
        w_value = self.value.execute(space, frame)
        self.target.store(space, frame, w_value)
        return w_value


# ____________________________________________________________
# attributes and items

class Attribute(Link):
    _immutable_fields_ = ['name']

    def __init__(self, left, name):
        self.left = left
        self.name = name

    def apply(self, space, frame, w_left):
        frame.instr_index = self.index
        return space.getattr(w_left, self.name)


class Subscript(Link):
    _immutable_fields_ = ['key']

    def __init__(self, left, key):
        self.left = left
        self.key = key

    def apply(self, space, frame, w_left):
        w_key = self.key.execute(space, frame)
        frame.instr_index = self.index
        return space.getitem(w_left, w_key)


class Slice(Expression):
    _immutable_fields_ = ['lower', 'upper', 'step']

    def __init__(self, lower, upper, step):
        self.lower = lower
        self.upper = upper
        self.step = step

    def execute(self, space, frame):
        w_lower = self.lower.execute(space, frame)
        w_upper = self.upper.execute(space, frame)
        w_step = self.step.execute(space, frame)
        return space.newslice(w_lower, w_upper, w_step)


# ____________________________________________________________
# displays

@jit.unroll_safe
def execute_all(space, frame, nodes):
    "A new list of the values."
    values_w = [None] * len(nodes)
    for i in range(len(nodes)):
        values_w[i] = nodes[i].execute(space, frame)
    return values_w


@jit.unroll_safe
def execute_fixed(space, frame, nodes):
    "The same as a list that nobody resizes: a tuple's items."
    values_w = [None] * len(nodes)
    for i in range(len(nodes)):
        values_w[i] = nodes[i].execute(space, frame)
    return values_w


class Display(Expression):
    _immutable_fields_ = ['elements[*]']

    def __init__(self, elements):
        self.elements = elements


class TupleDisplay(Display):
    def execute(self, space, frame):
        return space.newtuple_fixed(execute_fixed(space, frame, self.elements))


class ListDisplay(Display):
    def execute(self, space, frame):
        return space.newlist(execute_all(space, frame, self.elements))


class SetDisplay(Display):
    def execute(self, space, frame):
        values_w = execute_all(space, frame, self.elements)
        frame.instr_index = self.index
        return space.newset(values_w)


class DictDisplay(Expression):
    _immutable_fields_ = ['keys[*]', 'values[*]']

    def __init__(self, keys, values):
        self.keys = keys
        self.values = values

    def execute(self, space, frame):
        w_dict = space.newdict()
        self.fill(space, frame, w_dict)
        return w_dict

    @jit.unroll_safe
    def fill(self, space, frame, w_dict):
        pairs_w = []
        for i in range(len(self.keys)):
            pairs_w.append(self.keys[i].execute(space, frame))
            pairs_w.append(self.values[i].execute(space, frame))
        frame.instr_index = self.index
        i = 0
        while i < len(pairs_w):
            space.setitem(w_dict, pairs_w[i], pairs_w[i + 1])
            i += 2


# Displays with stars, and comprehensions, are built piece by piece: a container is made, and each piece changes it.

class Piece(Expression):
    "What adds to a container; execute() is not used."
    def add_to(self, space, frame, w_container):
        raise NotImplementedError


class OnePiece(Piece):
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value


class ListItem(OnePiece):
    def add_to(self, space, frame, w_container):
        w_value = self.value.execute(space, frame)
        assert isinstance(w_container, W_List)
        w_container.append(space, w_value)


class ListStar(OnePiece):
    def add_to(self, space, frame, w_container):
        w_value = self.value.execute(space, frame)
        frame.instr_index = self.index
        extend_list(space, w_container, w_value)


class SetItem(OnePiece):
    def add_to(self, space, frame, w_container):
        w_value = self.value.execute(space, frame)
        frame.instr_index = self.index
        space.set_add(w_container, w_value)


class SetStar(OnePiece):
    def add_to(self, space, frame, w_container):
        w_value = self.value.execute(space, frame)
        frame.instr_index = self.index
        space.call_method(w_container, 'update', [w_value])


class DictItem(Piece):
    _immutable_fields_ = ['key', 'value']

    def __init__(self, key, value):
        self.key = key
        self.value = value

    def add_to(self, space, frame, w_container):
        w_key = self.key.execute(space, frame)
        w_value = self.value.execute(space, frame)
        frame.instr_index = self.index
        space.setitem(w_container, w_key, w_value)


class DictStar(OnePiece):
    def add_to(self, space, frame, w_container):
        w_value = self.value.execute(space, frame)
        frame.instr_index = self.index
        update_dict(space, w_container, w_value)


class DictPairs(Piece):
    "Pairs that are all evaluated before they are added."
    _immutable_fields_ = ['display', 'is_first']

    def __init__(self, display, is_first):
        self.display = display
        self.is_first = is_first

    def add_to(self, space, frame, w_container):
        if self.is_first:
            self.display.fill(space, frame, w_container)
            return
        w_pairs = self.display.execute(space, frame)
        frame.instr_index = self.index
        update_dict(space, w_container, w_pairs)


LIST, SET, DICT, TUPLE = range(4)


def new_container(space, kind):
    if kind == SET:
        return space.newset([])
    if kind == DICT:
        return space.newdict()
    return space.newlist([])


def finished_container(space, kind, w_container):
    if kind == TUPLE:
        return space.newtuple(space.listview(w_container)[:])
    return w_container


class PiecewiseDisplay(Expression):
    _immutable_fields_ = ['kind', 'pieces[*]']

    def __init__(self, kind, pieces):
        self.kind = kind
        self.pieces = pieces

    @jit.unroll_safe
    def execute(self, space, frame):
        w_container = new_container(space, self.kind)
        for piece in self.pieces:
            piece.add_to(space, frame, w_container)
        return finished_container(space, self.kind, w_container)


class NewContainer(Expression):
    "In generators: the container whose pieces are added by statements of their own."
    _immutable_fields_ = ['kind']

    def __init__(self, kind):
        self.kind = kind

    def execute(self, space, frame):
        return new_container(space, self.kind)


class FinishedContainer(Expression):
    _immutable_fields_ = ['kind', 'value']

    def __init__(self, kind, value):
        self.kind = kind
        self.value = value

    def execute(self, space, frame):
        return finished_container(space, self.kind, self.value.execute(space, frame))


# ____________________________________________________________
# f-strings

class JoinedString(Display):
    @jit.unroll_safe
    def execute(self, space, frame):
        n = len(self.elements)
        pieces = [''] * n
        length = 0
        for i in range(n):
            w_piece = self.elements[i].execute(space, frame)
            assert isinstance(w_piece, W_Str)
            pieces[i] = w_piece.utf8
            length += w_piece.codepoints
        return space.newtext_length(''.join(pieces), length)


class FormattedValue(Expression):
    "conversion: 0 none, 1 str, 2 repr, 3 ascii; spec: None or what gives the text."
    _immutable_fields_ = ['value', 'conversion', 'spec']

    def __init__(self, value, conversion, spec):
        self.value = value
        self.conversion = conversion
        self.spec = spec

    def execute(self, space, frame):
        w_value = self.value.execute(space, frame)
        if self.conversion != 0:
            frame.instr_index = self.index
            if self.conversion == 1:
                w_value = space.str(w_value)
            elif self.conversion == 2:
                w_value = space.repr(w_value)
            else:
                w_value = space.ascii(w_value)
        spec = ''
        if self.spec is not None:
            spec = space.text_w(self.spec.execute(space, frame))
        elif type(w_value) is W_Str:
            return w_value
        frame.instr_index = self.index
        return space.newtext(space.format_text(w_value, spec))


