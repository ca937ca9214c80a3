"""Cells: the variables that closures share."""
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object


class W_Cell(W_Object):
    "`w_value` is None while the variable is unbound."
    typedef = TypeDef('cell', base=W_Object.typedef, final=True)

    def __init__(self, w_value):
        self.w_value = w_value

    def repr_text(self, space):
        if self.w_value is None:
            return '<cell at %s: empty>' % space.address_text(self)
        return '<cell at %s: %s object at %s>' % (
            space.address_text(self), space.type(self.w_value).name, space.address_text(self.w_value))

    @typedef.getset('cell_contents')
    def get_contents(self, space):
        if self.w_value is None:
            raise oefmt(space, space.w_ValueError, "cell is empty")
        return self.w_value

    @typedef.setter('cell_contents')
    def set_contents(self, space, w_value):
        self.w_value = w_value
