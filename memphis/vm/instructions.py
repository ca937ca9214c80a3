"""The instructions that are not worth a place in the dispatch loop itself."""
from memphis.bytecode import opcodes as op
from memphis.errors import oefmt
from memphis.objects.cell import W_Cell
from memphis.objects.strobject import W_Str
from memphis.runtime.coroutine import delegate_of
from memphis.runtime.delegation import send
from memphis.runtime.frame import enter_frame
from memphis.runtime.generator import W_Generator
from memphis.runtime.names import setup_annotations
from memphis.runtime.raising import (
    active_exception, bound_exit, call_exit, error_from, exception_match, exception_to_raise, reraised)
from memphis.vm import matching
from memphis.vm.frame import Frame


# ____________________________________________________________
# frames that end, generators

def resumes_inline(w_iter):
    "Is it a generator of this engine?"
    if type(w_iter) is not W_Generator:
        return False
    frame = w_iter.frame
    return frame is None or isinstance(frame, Frame)


def resume_inline(space, ec, generator, w_value):
    """Make a generator's frame the running one (w_value: what is sent, if it has
    started); None if it has ended already."""
    assert isinstance(generator, W_Generator)
    frame = generator.frame
    if frame is None:
        return None
    assert isinstance(frame, Frame)
    if generator.running:
        raise oefmt(space, space.w_ValueError, "%s already executing", generator.kind)
    enter_frame(space, ec, frame)
    generator.begin(space)
    if frame.instr_index >= 0:
        frame.push(space.w_None if w_value is None else w_value)
    return frame


def generator_returned(back, w_result):
    "The generator that `back` resumed inside the loop has returned."
    code = back.getcode()
    index = back.instr_index
    assert index >= 0
    instr = code.instrs[index]
    if (instr & 255) == op.FOR_ITER:
        back.pop()
    else:
        back.push(w_result)          # SEND
    back.instr_index = (instr >> 8) - 1


def take_send_result(space, ec):
    w_result = ec.w_send_result
    ec.w_send_result = None
    return space.w_None if w_result is None else w_result


def get_yield_from_iter(space, frame):
    frame.set_top(delegate_of(space, frame.getcode(), frame.top()))


# ____________________________________________________________
# exceptions

def raise_varargs(space, ec, frame, n):
    if n == 0:
        raise reraised(space, active_exception(space), frame.instr_index)
    if n == 1:
        raise exception_to_raise(space, frame.pop())
    w_cause = frame.pop()
    raise error_from(space, frame.pop(), w_cause)


def check_exc_match(space, frame):
    w_type = frame.pop()
    w_value = frame.top()
    frame.push(space.newbool(exception_match(space, w_value, w_type)))


def push_exc_info(ec, frame):
    w_value = frame.pop()
    state = ec.exception_state
    frame.push(state.w_exception)
    frame.push(w_value)
    state.w_exception = w_value


def reraise(space, frame, n):
    w_value = frame.pop()
    index = frame.instr_index
    if n:
        w_index = frame.peek(n)
        frame.instr_index = space.int_w(w_index)
    raise reraised(space, w_value, index)


def before_with(space, frame, enter_name, exit_name, kind):
    w_manager = frame.pop()
    w_exit = bound_exit(space, w_manager, enter_name, exit_name, kind)
    w_result = space.call_special(space.lookup(w_manager, enter_name), w_manager)
    frame.push(w_exit)
    frame.push(w_result)


def with_except_start(space, frame):
    frame.push(call_exit(space, frame.peek(4), frame.top()))


# ____________________________________________________________
# f-strings

def convert_value(space, frame, kind):
    w_value = frame.top()
    if kind == 1:
        w_value = space.str(w_value)
    elif kind == 2:
        w_value = space.repr(w_value)
    else:
        w_value = space.ascii(w_value)
    frame.set_top(w_value)


def format_simple(space, frame):
    w_value = frame.top()
    if type(w_value) is not W_Str:
        frame.set_top(space.newtext(space.format_text(w_value, '')))


def format_with_spec(space, frame):
    w_spec = frame.pop()
    frame.set_top(space.newtext(space.format_text(frame.top(), space.text_w(w_spec))))


# ____________________________________________________________

def slice_bounds(space, frame):
    w_stop = frame.pop()
    w_start = frame.pop()
    return space.newslice(w_start, w_stop, space.w_None)


def execute(space, ec, frame, opcode, arg):
    if opcode == op.LOAD_CLOSURE:
        frame.push(frame.get(arg))
    elif opcode == op.MAKE_CELL:
        frame.put(arg, W_Cell(frame.get(arg)))
    elif opcode == op.MAKE_FUNCTION:
        frame.make_function(space, arg)
    elif opcode == op.DELETE_FAST:
        if frame.get(arg) is None:
            raise frame.unbound_local(space, arg)
        frame.put(arg, None)
    elif opcode == op.LOAD_FAST_AND_CLEAR:
        frame.push(frame.get(arg))
        frame.put(arg, None)
    elif opcode == op.STORE_FAST_MAYBE_NULL:
        frame.put(arg, frame.pop())
    elif opcode == op.DELETE_DEREF:
        frame.delete_deref(space, arg)
    elif opcode == op.LOAD_FROM_DICT_OR_DEREF:
        frame.load_from_dict_or_deref(space, arg)
    elif opcode == op.LOAD_FROM_DICT_OR_GLOBALS:
        frame.load_from_dict_or_globals(space, arg)
    elif opcode == op.DELETE_NAME:
        frame.delete_name(space, arg)
    elif opcode == op.DELETE_GLOBAL:
        frame.delete_global(space, arg)
    elif opcode == op.LOAD_LOCALS:
        frame.push(frame.w_locals)
    elif opcode == op.DELETE_ATTR:
        space.delattr(frame.pop(), frame.attribute_name(arg))
    elif opcode == op.DELETE_SUBSCR:
        w_key = frame.pop()
        space.delitem(frame.pop(), w_key)
    elif opcode == op.BINARY_SLICE:
        w_slice = slice_bounds(space, frame)
        frame.set_top(space.getitem(frame.top(), w_slice))
    elif opcode == op.STORE_SLICE:
        w_slice = slice_bounds(space, frame)
        w_obj = frame.pop()
        space.setitem(w_obj, w_slice, frame.pop())
    elif opcode == op.BUILD_SLICE:
        w_step = frame.pop() if arg == 3 else space.w_None
        w_stop = frame.pop()
        frame.set_top(space.newslice(frame.top(), w_stop, w_step))
    elif opcode == op.UNARY_NEGATIVE:
        frame.set_top(space.neg(frame.top()))
    elif opcode == op.UNARY_POSITIVE:
        frame.set_top(space.pos(frame.top()))
    elif opcode == op.UNARY_INVERT:
        frame.set_top(space.invert(frame.top()))
    elif opcode == op.BUILD_SET:
        frame.push(space.newset(frame.pop_list(arg)))
    elif opcode == op.BUILD_MAP:
        frame.build_map(space, arg)
    elif opcode == op.BUILD_STRING:
        frame.build_string(space, arg)
    elif opcode == op.SET_ADD:
        w_value = frame.pop()
        space.set_add(frame.peek(arg), w_value)
    elif opcode == op.MAP_ADD:
        w_value = frame.pop()
        w_key = frame.pop()
        space.setitem(frame.peek(arg), w_key, w_value)
    elif opcode == op.LIST_EXTEND:
        frame.list_extend(space, arg)
    elif opcode == op.SET_UPDATE:
        w_iterable = frame.pop()
        space.call_method(frame.peek(arg), 'update', [w_iterable])
    elif opcode == op.DICT_UPDATE:
        frame.dict_update(space, arg)
    elif opcode == op.DICT_MERGE:
        frame.dict_merge(space, arg)
    elif opcode == op.LIST_TO_TUPLE:
        frame.set_top(space.newtuple(space.listview(frame.top())[:]))
    elif opcode == op.UNPACK_EX:
        frame.unpack_ex(space, arg)
    elif opcode == op.CONVERT_VALUE:
        convert_value(space, frame, arg)
    elif opcode == op.FORMAT_SIMPLE:
        format_simple(space, frame)
    elif opcode == op.FORMAT_WITH_SPEC:
        format_with_spec(space, frame)
    elif opcode == op.LOAD_BUILD_CLASS:
        w_build = space.finditem_str(frame.w_builtins, '__build_class__')
        if w_build is None:
            raise oefmt(space, space.w_NameError, "__build_class__ not found")
        frame.push(w_build)
    elif opcode == op.LOAD_ASSERTION_ERROR:
        frame.push(space.w_AssertionError)
    elif opcode == op.SETUP_ANNOTATIONS:
        setup_annotations(space, frame.w_locals)
    elif opcode == op.GET_YIELD_FROM_ITER:
        get_yield_from_iter(space, frame)
    elif opcode == op.END_SEND:
        w_value = frame.pop()
        frame.set_top(w_value)
    elif opcode == op.RAISE_VARARGS:
        raise_varargs(space, ec, frame, arg)
    elif opcode == op.PUSH_EXC_INFO:
        push_exc_info(ec, frame)
    elif opcode == op.POP_EXCEPT:
        ec.exception_state.w_exception = frame.pop()
    elif opcode == op.CHECK_EXC_MATCH:
        check_exc_match(space, frame)
    elif opcode == op.RERAISE:
        reraise(space, frame, arg)
    elif opcode == op.BEFORE_WITH:
        before_with(space, frame, '__enter__', '__exit__', 'context manager')
    elif opcode == op.BEFORE_ASYNC_WITH:
        before_with(space, frame, '__aenter__', '__aexit__', 'asynchronous context manager')
    elif opcode == op.WITH_EXCEPT_START:
        with_except_start(space, frame)
    elif opcode == op.PRINT_EXPR:
        space.display_hook(frame.pop())
    elif opcode == op.IMPORT_NAME:
        w_names = frame.pop()
        w_level = frame.pop()
        frame.push(space.import_name(ec.gettopframe(), frame.attribute_name(arg), w_names, space.int_w(w_level)))
    elif opcode == op.IMPORT_FROM:
        frame.push(space.import_from(frame.top(), frame.attribute_name(arg)))
    elif opcode == op.IMPORT_STAR:
        space.import_star(ec.gettopframe(), frame.pop())
    else:
        execute_operator(space, ec, frame, opcode, arg)


_OPERATORS = {'MATRIX_MULTIPLY': 'matmul', 'TRUE_DIVIDE': 'truediv', 'FLOOR_DIVIDE': 'floordiv',
              'REMAINDER': 'mod', 'POWER': 'pow', 'LSHIFT': 'lshift', 'RSHIFT': 'rshift',
              'AND': 'and', 'OR': 'or', 'XOR': 'xor', 'ADD': 'add', 'SUBTRACT': 'sub',
              'MULTIPLY': 'mul'}


def _make_execute_operator():
    "The remaining binary operators, one branch for each."
    lines = ["def execute_operator(space, ec, frame, opcode, arg):"]
    keyword = 'if'
    for prefix in ('BINARY_', 'INPLACE_'):
        for name in sorted(_OPERATORS):
            method = _OPERATORS[name]
            if prefix == 'INPLACE_':
                method = 'inplace_' + method
            elif method in ('and', 'or'):
                method += '_'
            lines += ["    %s opcode == op.%s%s:" % (keyword, prefix, name),
                      "        w_b = frame.pop()",
                      "        frame.set_top(space.%s(frame.top(), w_b))" % method]
            keyword = 'elif'
    lines += ["    else:", "        matching.execute(space, ec, frame, opcode, arg)"]
    namespace = {'op': op, 'matching': matching}
    exec '\n'.join(lines) in namespace
    return namespace['execute_operator']


execute_operator = _make_execute_operator()
