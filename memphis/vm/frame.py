"""Frame: an activation of bytecode, and all instructions but the hottest.

`slots` is one array: the variables, then the value stack; `sp` is the index of
the first free place.  Entries above `sp` are None, so that nothing is kept alive
by a dead slot.  `entry` is True for the frame with which the dispatch loop was
entered from builtin code: leaving it leaves the loop (dispatch.py).

In builds with JIT a frame is virtualizable: traced code holds these fields in
registers. So they are declared here and not in W_Frame, and `slots` is never
passed on as a list.
"""
from rpython.rlib import jit
from rpython.rlib.debug import make_sure_not_resized

from memphis import config
from memphis.bytecode.code import W_BytecodeCode
from memphis.gateway.arguments import Arguments
from memphis.objects.cell import W_Cell
from memphis.objects.listobject import W_List
from memphis.objects.strobject import W_Str
from memphis.objects.tupleobject import W_Tuple
from memphis.runtime.frame import W_Frame
from memphis.runtime.function import W_Function, unbound_method
from memphis.runtime.names import (
    find_in_locals, name_error, store_in_locals, unbound_cell, unbound_local)
from memphis.runtime.unpacking import (
    extend_list, merge_keywords, star_arguments, unpack_exactly, unpack_starred, update_dict, wrong_number)
from memphis.vm.caches import load_method


class Frame(W_Frame):
    "`instr_index` is the instruction that runs, -1 before the first."
    if config.JIT:
        _virtualizable_ = ['slots[*]', 'sp', 'instr_index', 'w_globals', 'w_builtins']

    def __init__(self, code, w_globals, w_builtins, w_function):
        if config.JIT:
            self = jit.hint(self, access_directly=True, fresh_virtualizable=True)
        W_Frame.__init__(self, code, w_function)
        self.w_globals = w_globals
        self.w_builtins = w_builtins
        self.instr_index = -1
        slots = [None] * (code.nslots + code.stacksize)
        make_sure_not_resized(slots)
        self.slots = slots
        self.sp = code.nslots
        self.entry = False
        self.w_constructed = None     # the instance whose __init__ this is, if a call of a class made it

    def getcode(self):
        code = jit.promote(self.code)
        assert isinstance(code, W_BytecodeCode)
        return code
    getcode._always_inline_ = True

    def instruction(self):
        return self.instr_index

    def get_w_globals(self):
        return self.w_globals

    def get_w_builtins(self):
        return self.w_builtins

    @jit.unroll_safe
    def init_slots(self, slots_w):
        for i in range(len(slots_w)):
            self.slots[i] = slots_w[i]

    def get(self, i):
        assert i >= 0
        return self.slots[i]
    get._always_inline_ = True

    def put(self, i, w_value):
        assert i >= 0
        self.slots[i] = w_value
    put._always_inline_ = True

    # ____________________________________________________________
    # the value stack

    def push(self, w_value):
        sp = self.sp
        assert sp >= 0
        self.slots[sp] = w_value
        self.sp = sp + 1
    push._always_inline_ = True

    def pop(self):
        sp = self.sp - 1
        assert sp >= 0
        self.sp = sp
        w_value = self.slots[sp]
        self.slots[sp] = None
        return w_value
    pop._always_inline_ = True

    def top(self):
        sp = self.sp - 1
        assert sp >= 0
        return self.slots[sp]
    top._always_inline_ = True

    def set_top(self, w_value):
        sp = self.sp - 1
        assert sp >= 0
        self.slots[sp] = w_value
    set_top._always_inline_ = True

    def peek(self, n):
        "The n-th from the top, 1 being the top."
        i = self.sp - n
        assert i >= 0
        return self.slots[i]
    peek._always_inline_ = True

    def poke(self, n, w_value):
        i = self.sp - n
        assert i >= 0
        self.put(i, w_value)
    poke._always_inline_ = True

    @jit.unroll_safe
    def drop(self, n):
        sp = self.sp
        new = sp - n
        assert new >= 0
        while sp > new:
            sp -= 1
            self.put(sp, None)
        self.sp = new

    @jit.unroll_safe
    def pop_list(self, n):
        "A new list of the n topmost, the lowest first."
        items_w = [None] * n
        while n > 0:
            n -= 1
            items_w[n] = self.pop()
        return items_w

    @jit.unroll_safe
    def pop_fixed(self, n):
        "The same as a list that nobody resizes: a tuple's items."
        items_w = [None] * n
        while n > 0:
            n -= 1
            items_w[n] = self.pop()
        return items_w

    def cut_stack(self, depth):
        self.drop(self.sp - self.getcode().nslots - depth)

    # ____________________________________________________________
    # variables

    def get_slot(self, index):
        w_value = self.get(index)
        if isinstance(w_value, W_Cell):
            return w_value.w_value
        return w_value

    def set_slot(self, index, w_value):
        w_old = self.get(index)
        if isinstance(w_old, W_Cell):
            w_old.w_value = w_value
        else:
            self.put(index, w_value)

    def clear_slot(self, index):
        self.put(index, None)

    def cell(self, index):
        w_cell = self.get(index)
        assert isinstance(w_cell, W_Cell)
        return w_cell

    def unbound_local(self, space, index):
        return unbound_local(space, self.getcode().slot_names[index])

    def unbound_cell(self, space, index):
        return unbound_cell(space, self.getcode(), index)

    def name_error(self, space, name):
        return name_error(space, name)

    def load_deref(self, space, index):
        w_value = self.cell(index).w_value
        if w_value is None:
            raise self.unbound_cell(space, index)
        self.push(w_value)

    def delete_deref(self, space, index):
        w_cell = self.cell(index)
        if w_cell.w_value is None:
            raise self.unbound_cell(space, index)
        w_cell.w_value = None

    def find_global(self, space, name):
        "globals, then builtins; None where neither has it."
        w_value = space.finditem_str(self.w_globals, name)
        if w_value is None:
            w_value = space.finditem_str(self.w_builtins, name)
        return w_value

    def load_global(self, space, code, index):
        "Through the cells that the code object remembers (dictobject/cells.py)."
        if config.JIT and jit.we_are_jitted():
            self.push(self.find_global_traced(space, code.names[index]))
            return
        if code.cells_of is not self.w_globals:
            code.forget_cells(self.w_globals)
        cell = code.global_cells[index]
        if cell is None:
            cell = self.remember_cells(space, index)
        w_value = cell.w_value
        if w_value is None:
            w_value = code.builtin_cells[index].w_value
            if w_value is None:
                raise self.name_error(space, code.names[index])
        self.push(w_value)

    def find_global_traced(self, space, name):
        "The lookups end in constants; a variable that changes costs one read."
        w_value = find_in_cells(space, jit.promote(self.w_globals), name)
        if w_value is None:
            w_value = find_in_cells(space, jit.promote(self.w_builtins), name)
            if w_value is None:
                raise self.name_error(space, name)
        return w_value

    def store_global(self, space, name, w_value):
        if config.JIT and jit.we_are_jitted():
            cell = jit.promote(self.w_globals).known_cell(name)
            if cell is not None and cell.w_value is not None:
                cell.set(w_value)
                return
        space.setitem_str(self.w_globals, name, w_value)

    def remember_cells(self, space, index):
        code = self.getcode()
        name = code.names[index]
        cell = self.w_globals.global_cell(space, name)
        code.builtin_cells[index] = self.w_builtins.global_cell(space, name)
        code.global_cells[index] = cell
        return cell

    def delete_global(self, space, index):
        name = self.getcode().names[index]
        if space.finditem_str(self.w_globals, name) is None:
            raise self.name_error(space, name)
        space.delitem_str(self.w_globals, name)

    def load_name(self, space, index):
        name = self.getcode().names[index]
        w_value = find_in_locals(space, self.w_locals, name)
        if w_value is None:
            w_value = self.find_global(space, name)
            if w_value is None:
                raise self.name_error(space, name)
        self.push(w_value)

    def store_name(self, space, index):
        name = self.getcode().names[index]
        store_in_locals(space, self.w_locals, name, self.pop())

    def delete_name(self, space, index):
        name = self.getcode().names[index]
        if find_in_locals(space, self.w_locals, name) is None:
            raise self.name_error(space, name)
        space.delitem(self.w_locals, space.newtext(name))

    def load_from_dict_or_deref(self, space, index):
        w_value = find_in_locals(space, self.pop(), self.getcode().slot_names[index])
        if w_value is not None:
            self.push(w_value)
        else:
            self.load_deref(space, index)

    def load_from_dict_or_globals(self, space, index):
        w_value = find_in_locals(space, self.pop(), self.getcode().names[index])
        if w_value is not None:
            self.push(w_value)
        else:
            self.load_global(space, self.getcode(), index)

    # ____________________________________________________________
    # displays and unpacking

    @jit.unroll_safe
    def build_map(self, space, n):
        w_dict = space.newdict()
        base = self.sp - 2 * n
        for i in range(n):
            index = base + 2 * i
            space.setitem(w_dict, self.get(index), self.get(index + 1))
        self.drop(2 * n)
        self.push(w_dict)

    @jit.unroll_safe
    def build_string(self, space, n):
        pieces_w = self.pop_list(n)
        pieces = [''] * n
        length = 0
        for i in range(n):
            w_piece = pieces_w[i]
            assert isinstance(w_piece, W_Str)
            pieces[i] = w_piece.utf8
            length += w_piece.codepoints
        self.push(space.newtext_length(''.join(pieces), length))

    def list_append(self, space, n):
        w_value = self.pop()
        w_list = self.peek(n)
        assert isinstance(w_list, W_List)
        w_list.append(space, w_value)

    def list_extend(self, space, n):
        w_iterable = self.pop()
        extend_list(space, self.peek(n), w_iterable)

    def dict_update(self, space, n):
        w_other = self.pop()
        update_dict(space, self.peek(n), w_other)

    def dict_merge(self, space, n):
        w_other = self.pop()
        merge_keywords(space, self.peek(n + 3), self.peek(n), w_other)

    @jit.unroll_safe
    def unpack_sequence(self, space, n):
        w_sequence = self.pop()
        if type(w_sequence) is W_Tuple:
            fixed_w = w_sequence.items_w
            i = len(fixed_w)
            if i == n:
                while i > 0:
                    i -= 1
                    self.push(fixed_w[i])
                return
            raise wrong_number(space, n, i)
        if type(w_sequence) is W_List:
            i = w_sequence.size()
            if i != n:
                raise wrong_number(space, n, i)
            while i > 0:
                i -= 1
                self.push(w_sequence.item(i))
            return
        items_w = unpack_exactly(space, w_sequence, n)
        i = n
        while i > 0:
            i -= 1
            self.push(items_w[i])

    @jit.unroll_safe
    def unpack_ex(self, space, arg):
        items_w = unpack_starred(space, self.pop(), arg & 255, arg >> 8)
        i = len(items_w)
        while i > 0:
            i -= 1
            self.push(items_w[i])

    # ____________________________________________________________
    # attributes

    def attribute_name(self, index):
        return self.getcode().names[index]

    def load_method(self, space, code, index):
        w_obj = self.pop()
        w_function = load_method(space, code, index, w_obj)
        if w_function is not None:
            self.push(w_function)
            self.push(w_obj)
            return
        name = code.names[index]
        w_descr = unbound_method(space, w_obj, name)
        if w_descr is not None:
            self.push(w_descr)
            self.push(w_obj)
            return
        self.push(space.getattr(w_obj, name))
        self.push(None)

    # ____________________________________________________________
    # functions

    def make_function(self, space, flags):
        w_code = self.pop()
        closure_w = None
        w_annotations = w_kwdefaults = w_defaults = None
        if flags & 8:
            closure_w = space.listview(self.pop())
        if flags & 4:
            w_annotations = self.pop()
        if flags & 2:
            w_kwdefaults = self.pop()
        if flags & 1:
            w_defaults = self.pop()
        w_function = new_function(space, w_code, self.w_globals, self.w_builtins, closure_w)
        if w_defaults is not None:
            w_function.defaults_w = space.listview(w_defaults)[:]
        w_function.w_kwdefaults = w_kwdefaults
        if w_annotations is not None:
            w_function.w_annotations = space.annotations_dict(w_annotations)
        self.push(w_function)

    @jit.unroll_safe
    def call_kw(self, space, nargs):
        names_w = space.listview(self.pop())
        args_w = self.pop_list(nargs)
        w_self = self.pop()
        w_func = self.pop()
        npos = nargs - len(names_w)
        assert npos >= 0
        keywords = [space.text_w(w_name) for w_name in names_w]
        keywords_w = args_w[npos:]
        args_w = args_w[:npos]
        if w_self is not None:
            args_w = [w_self] + args_w
        return w_func, Arguments(args_w, keywords, keywords_w)

    def call_ex(self, space, has_kwargs):
        w_kwargs = self.pop() if has_kwargs else None
        w_args = self.pop()
        self.pop()
        w_func = self.pop()
        args_w = star_arguments(space, w_func, w_args)
        keywords, keywords_w = [], []
        if w_kwargs is not None:
            space.unpack_keywords(w_kwargs, keywords, keywords_w)
        return w_func, Arguments(args_w, keywords, keywords_w)

    # ____________________________________________________________
    # generators: W_Frame's interface

    def delegate(self, space):
        from memphis.bytecode.opcodes import YIELD_VALUE
        if self.instr_index < 0:
            return None
        instr = self.getcode().instrs[self.instr_index]
        if (instr & 255) == YIELD_VALUE and (instr >> 8) == 1:
            return self.top()
        return None

    def resume(self, space, w_value):
        from memphis.vm.dispatch import run_generator
        return run_generator(space, self, w_value, None)

    def throw_into(self, space, operror):
        from memphis.vm.dispatch import run_generator
        return run_generator(space, self, None, operror)

    def resume_after_delegate(self, space, w_result):
        "The delegate of a `yield from` ended with w_result: go on behind the loop."
        self.instr_index = self.instr_index + 1        # its JUMP_BACKWARD_NO_INTERRUPT
        code = self.getcode()
        send = code.instrs[self.instr_index] >> 8
        self.instr_index = (code.instrs[send] >> 8) - 1
        return self.resume(space, w_result)


def find_in_cells(space, w_dict, name):
    "The value of a global variable, or None."
    cell = w_dict.known_cell(name)
    if cell is None:
        return space.finditem_str(w_dict, name)
    return cell.get()


def new_function(space, w_code, w_globals, w_builtins, closure_w):
    from memphis.runtime.code import W_Code
    assert isinstance(w_code, W_Code)
    cells_w = []
    if closure_w is not None:
        for w_cell in closure_w:
            assert isinstance(w_cell, W_Cell)
            cells_w.append(w_cell)
    return W_Function(space, w_code, w_globals, w_builtins, cells_w[:])
