"""Cells: the variables that closures share."""
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import COMPARISONS, W_Object


class W_Cell(W_Object):
    "`w_value` is None while the variable is unbound."
    typedef = TypeDef('cell', base=W_Object.typedef, final=True, hashable=False)

    def __init__(self, w_value):
        self.w_value = w_value

    @typedef.static("__new__(cls, contents=..., /)")
    def descr_new(space, w_cls, w_contents):
        return W_Cell(w_contents)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        if self.w_value is None:
            return '<cell at %s: empty>' % space.address_text(self)
        return '<cell at %s: %s object at %s>' % (
            space.address_text(self), space.type(self.w_value).name, space.address_text(self.w_value))

    @typedef.getset('cell_contents')
    def get_contents(self, space):
        if self.w_value is None:
            raise oefmt(space, space.w_ValueError, "Cell is empty")
        return self.w_value

    @typedef.setter('cell_contents')
    def set_contents(self, space, w_value):
        self.w_value = w_value


def _comparison(name):
    "An empty cell is less than all others."
    def compare(self, space, w_value):
        if not isinstance(w_value, W_Cell):
            return space.w_NotImplemented
        w_a, w_b = self.w_value, w_value.w_value
        if w_a is None or w_b is None:
            w_a, w_b = space.newint(0 if w_a is None else 1), space.newint(0 if w_b is None else 1)
        return getattr(space, name)(w_a, w_b)
    compare.__name__ = 'op_' + name
    setattr(W_Cell, 'op_' + name, compare)
    W_Cell.typedef.method("__%s__(self, value, /)" % name)(compare)


for _name, _, _ in COMPARISONS:
    _comparison(_name)
