"""The values of dicts that serve as module globals.

The VM asks `w_dict.global_cell(space, name)` once for each global name of a code
object and keeps the cell: for as long as the dict lives, that cell *is* the
variable.  A cell of a missing name is empty; it is filled when the name is
assigned, by whatever way, and emptied when it is deleted.  So LOAD_GLOBAL is

    w_value = cell_in_globals.w_value
    if w_value is None: w_value = cell_in_builtins.w_value
    if w_value is None: NameError

and STORE_GLOBAL is `cell.set(w_value)` where the cell is not empty, and a
setitem_str where it is.  There is nothing to invalidate.

In traces `get()` reads `w_constant`, which holds the value of a cell as long as
it has been assigned only once (functions, classes, modules, constants): the JIT
folds it.  The second assignment clears it for good.
"""
from memphis.objects.base import W_Object


class GlobalCell(W_Object):
    "Stands in `values_w` of a dict with cells; never seen by Python code.  Write with set()."
    _immutable_fields_ = ['w_constant?']

    def __init__(self):
        self.w_value = None
        self.w_constant = None
        self.assigned = False

    def get(self):
        "The value or None; what traced code uses."
        w_value = self.w_constant
        if w_value is not None:
            return w_value
        return self.w_value

    def set(self, w_value):
        "w_value None: the name is deleted."
        self.w_value = w_value
        if not self.assigned:
            if w_value is not None:
                self.assigned = True
                self.w_constant = w_value
        elif self.w_constant is not None:
            self.w_constant = None
