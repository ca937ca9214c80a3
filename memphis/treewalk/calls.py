"""Calls (language reference 6.3.4), `def` and `class`; iterators."""
from rpython.rlib import jit

from memphis.errors import oefmt
from memphis.gateway.arguments import Arguments
from memphis.runtime.coroutine import get_aiter
from memphis.runtime.function import W_Function, unbound_method
from memphis.runtime.unpacking import merge_keywords, star_arguments, unpack_exactly
from memphis.treewalk.activation import TreeFrame, W_TreeCode, run_frame
from memphis.treewalk.expressions import execute_all
from memphis.treewalk.node import Expression, Link, final_slot


# ____________________________________________________________
# calls of fixed arity

def frame_for(space, w_func, nargs):
    "A frame for a function of this engine that takes just so many arguments, or None."
    if type(w_func) is not W_Function:
        return None
    code = w_func.getcode()
    if not isinstance(code, W_TreeCode) or code.simple_argcount != nargs:
        return None
    frame = TreeFrame(code, w_func.w_globals, w_func.w_builtins, w_func)
    if code.nfree:
        frame.fill_closure(w_func.closure_w)
    return frame


def run(space, frame):
    code = frame.code
    assert isinstance(code, W_TreeCode)
    return run_frame(space, code, frame)


def call_0(space, w_func):
    frame = frame_for(space, w_func, 0)
    if frame is None:
        return space.call_0(w_func)
    return run(space, frame)


def call_1(space, w_func, w_a):
    frame = frame_for(space, w_func, 1)
    if frame is None:
        return space.call_1(w_func, w_a)
    frame.slots[0] = w_a
    return run(space, frame)


def call_2(space, w_func, w_a, w_b):
    frame = frame_for(space, w_func, 2)
    if frame is None:
        return space.call_2(w_func, w_a, w_b)
    frame.slots[0] = w_a
    frame.slots[1] = w_b
    return run(space, frame)


def call_3(space, w_func, w_a, w_b, w_c):
    frame = frame_for(space, w_func, 3)
    if frame is None:
        return space.call_3(w_func, w_a, w_b, w_c)
    frame.slots[0] = w_a
    frame.slots[1] = w_b
    frame.slots[2] = w_c
    return run(space, frame)


class Call(Link):
    "With positional arguments only; `left` is the callable."
    _immutable_fields_ = ['args[*]']

    def __init__(self, left, args):
        self.left = left
        self.args = args

    def apply(self, space, frame, w_func):
        args = self.args
        n = len(args)
        if n == 0:
            frame.instr_index = self.index
            return call_0(space, w_func)
        if n > 3:
            args_w = execute_all(space, frame, args)
            frame.instr_index = self.index
            return space.call_list(w_func, args_w)
        w_a = args[0].execute(space, frame)
        if n == 1:
            frame.instr_index = self.index
            return call_1(space, w_func, w_a)
        w_b = args[1].execute(space, frame)
        if n == 2:
            frame.instr_index = self.index
            return call_2(space, w_func, w_a, w_b)
        w_c = args[2].execute(space, frame)
        frame.instr_index = self.index
        return call_3(space, w_func, w_a, w_b, w_c)


class MethodCall(Link):
    """`left.name(args)`: a function found on the type is called without a bound method.  `name_index` is the position
    of the attribute."""
    _immutable_fields_ = ['name', 'name_index', 'args[*]']

    def __init__(self, left, name, name_index, args):
        self.left = left
        self.name = name
        self.name_index = name_index
        self.args = args

    def apply(self, space, frame, w_obj):
        frame.instr_index = self.name_index
        w_func = unbound_method(space, w_obj, self.name)
        if w_func is None:
            return self.call_attribute(space, frame, space.getattr(w_obj, self.name))
        args = self.args
        n = len(args)
        if n == 0:
            frame.instr_index = self.index
            return call_1(space, w_func, w_obj)
        if n > 2:
            args_w = [w_obj] + execute_all(space, frame, args)
            frame.instr_index = self.index
            return space.call_list(w_func, args_w)
        w_a = args[0].execute(space, frame)
        if n == 1:
            frame.instr_index = self.index
            return call_2(space, w_func, w_obj, w_a)
        w_b = args[1].execute(space, frame)
        frame.instr_index = self.index
        return call_3(space, w_func, w_obj, w_a, w_b)

    def call_attribute(self, space, frame, w_func):
        args_w = execute_all(space, frame, self.args)
        frame.instr_index = self.index
        return space.call_list(w_func, args_w)


class KeywordCall(Link):
    "With keywords, without stars."
    _immutable_fields_ = ['args[*]', 'keywords[*]', 'values[*]']

    def __init__(self, left, args, keywords, values):
        self.left = left
        self.args = args
        self.keywords = keywords
        self.values = values

    def apply(self, space, frame, w_func):
        args_w = execute_all(space, frame, self.args)
        keywords_w = execute_all(space, frame, self.values)
        frame.instr_index = self.index
        return space.call_args(w_func, Arguments(args_w, self.keywords[:], keywords_w))


class StarCall(Link):
    "args: what gives all positional arguments; keywords: pieces of a dict, or none."
    _immutable_fields_ = ['args', 'names[*]', 'values[*]']

    def __init__(self, left, args, names, values):
        self.left = left
        self.args = args
        self.names = names              # of each keyword; None: a mapping after **
        self.values = values

    def apply(self, space, frame, w_func):
        w_args = self.args.execute(space, frame)
        keywords, keywords_w = [], []
        if len(self.names):
            w_keywords = self.keyword_dict(space, frame, w_func)
            space.unpack_keywords(w_keywords, keywords, keywords_w)
        frame.instr_index = self.index
        args_w = star_arguments(space, w_func, w_args)
        return space.call_args(w_func, Arguments(args_w, keywords, keywords_w))

    @jit.unroll_safe
    def keyword_dict(self, space, frame, w_func):
        "Names that come after a mapping are gathered, and merged as it was."
        w_keywords = space.newdict()
        w_gathered = w_keywords
        for i in range(len(self.names)):
            w_value = self.values[i].execute(space, frame)
            name = self.names[i]
            if name is not None:
                space.setitem_str(w_gathered, name, w_value)
                continue
            frame.instr_index = self.index
            if w_gathered is not w_keywords:
                merge_keywords(space, w_func, w_keywords, w_gathered)
            merge_keywords(space, w_func, w_keywords, w_value)
            w_gathered = space.newdict()
        if w_gathered is not w_keywords:
            frame.instr_index = self.index
            merge_keywords(space, w_func, w_keywords, w_gathered)
        return w_keywords


# ____________________________________________________________
# def, lambda, class

class MakeFunction(Expression):
    """closure: the slots whose cells the function gets; defaults and keyword_defaults: what gives a tuple and a dict, or
    None; annotations: what gives the values that belong to the names."""
    _immutable_fields_ = ['code', 'closure[*]', 'defaults', 'keyword_defaults', 'annotation_names[*]',
                          'annotations[*]']

    def __init__(self, code, closure, defaults, keyword_defaults, annotation_names, annotations):
        self.code = code
        self.closure = closure
        self.defaults = defaults
        self.keyword_defaults = keyword_defaults
        self.annotation_names = annotation_names
        self.annotations = annotations

    def renumber(self, numbers):
        self.closure = [final_slot(slot, numbers) for slot in self.closure][:]

    @jit.unroll_safe
    def execute(self, space, frame):
        w_defaults = w_kwdefaults = w_annotations = None
        if self.defaults is not None:
            w_defaults = self.defaults.execute(space, frame)
        if self.keyword_defaults is not None:
            w_kwdefaults = self.keyword_defaults.execute(space, frame)
        if len(self.annotation_names):
            values_w = execute_all(space, frame, self.annotations)
            w_annotations = space.newdict()
            for i in range(len(values_w)):
                space.setitem_str(w_annotations, self.annotation_names[i], values_w[i])
        cells_w = [frame.cell(slot) for slot in self.closure]
        w_function = W_Function(space, self.code, frame.w_globals, frame.w_builtins, cells_w[:])
        if w_defaults is not None:
            w_function.defaults_w = space.listview(w_defaults)[:]
        w_function.w_kwdefaults = w_kwdefaults
        w_function.w_annotations = w_annotations
        return w_function


class UnpackOne(Expression):
    "The only item of an iterable."
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    def execute(self, space, frame):
        w_value = self.value.execute(space, frame)
        frame.instr_index = self.index
        return unpack_exactly(space, w_value, 1)[0]


class LoadBuildClass(Expression):

    def execute(self, space, frame):
        w_build = space.finditem_str(frame.w_builtins, '__build_class__')
        if w_build is None:
            frame.instr_index = self.index
            raise oefmt(space, space.w_NameError, "__build_class__ not found")
        return w_build


# ____________________________________________________________
# iterators

class GetIterator(Expression):
    "What a loop over the value is over."
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    def execute(self, space, frame):
        w_value = self.value.execute(space, frame)
        frame.instr_index = self.index
        return space.iter(w_value)


class GetAsyncIterator(Expression):
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    def execute(self, space, frame):
        w_value = self.value.execute(space, frame)
        frame.instr_index = self.index
        return get_aiter(space, w_value)
