"""Instructions that are rare: match statements, except*, type parameters, await and its kind."""
from memphis.bytecode import opcodes as op
from memphis.errors import oefmt
from memphis.objects import typeparams
from memphis.objects.exceptions.base import exception_or_none
from memphis.runtime.coroutine import get_aiter, get_anext, get_awaitable
from memphis.runtime.exception_groups import match_star, prepare_reraise_star
from memphis.runtime.matching import is_mapping, is_sequence, match_class, match_keys, rest_of_mapping
from memphis.runtime.raising import reraised


def execute(space, ec, frame, opcode, arg):
    if opcode == op.GET_LEN:
        frame.push(space.newint(space.len_w(frame.top())))
    elif opcode == op.MATCH_SEQUENCE:
        frame.push(space.newbool(is_sequence(space, frame.top())))
    elif opcode == op.MATCH_MAPPING:
        frame.push(space.newbool(is_mapping(space, frame.top())))
    elif opcode == op.MATCH_KEYS:
        frame.push(match_keys(space, frame.peek(2), frame.top()))
    elif opcode == op.MATCH_CLASS:
        w_names = frame.pop()
        w_class = frame.pop()
        w_subject = frame.pop()
        frame.push(match_class(space, w_subject, w_class, space.listview(w_names), arg))
    elif opcode == op.COPY_DICT_WITHOUT_KEYS:
        w_keys = frame.pop()
        frame.push(rest_of_mapping(space, frame.top(), w_keys))
    elif opcode == op.CHECK_EG_MATCH:
        w_type = frame.pop()
        w_match, w_rest = match_star(space, frame.top(), w_type)
        frame.set_top(w_rest)
        frame.push(w_match)
        if w_match is not space.w_None:
            ec.exception_state.w_exception = exception_or_none(w_match)
    elif opcode == op.PREP_RERAISE_STAR:
        excs_w = space.listview(frame.pop())[:]
        frame.set_top(prepare_reraise_star(space, frame.top(), excs_w))
    elif opcode == op.INTRINSIC_TYPEVAR:
        type_parameter(space, frame, arg)
    elif opcode == op.GET_AWAITABLE:
        frame.set_top(get_awaitable(space, frame.top(), arg))
    elif opcode == op.GET_AITER:
        frame.set_top(get_aiter(space, frame.top()))
    elif opcode == op.GET_ANEXT:
        frame.push(get_anext(space, frame.top()))
    elif opcode == op.END_ASYNC_FOR:
        w_exc = frame.pop()
        frame.pop()
        if not space.isinstance_w(w_exc, space.w_StopAsyncIteration):
            raise reraised(space, w_exc, frame.instr_index)
    else:
        raise oefmt(space, space.w_SystemError, "unknown instruction %s", op.NAMES[opcode])


def type_parameter(space, frame, what):
    "INTRINSIC_TYPEVAR; see bytecode/opcodes.py."
    w_second = frame.pop() if what >= op.TYPEVAR_WITH_BOUND else None
    w_first = frame.top()
    if what == op.TYPEVAR:
        w_result = typeparams.make_type_var(space, space.text_w(w_first))
    elif what == op.PARAMSPEC:
        w_result = typeparams.make_param_spec(space, space.text_w(w_first))
    elif what == op.TYPEVARTUPLE:
        w_result = typeparams.make_type_var_tuple(space, space.text_w(w_first))
    elif what == op.SUBSCRIPT_GENERIC:
        w_result = typeparams.subscript_generic(space, w_first)
    elif what == op.TYPEALIAS:
        w_result = typeparams.make_type_alias(space, w_first)
    elif what == op.SET_TYPEPARAM_DEFAULT:
        w_result = typeparams.set_default(w_first, w_second)
    elif what == op.SET_FUNCTION_TYPE_PARAMS:
        space.setattr(w_first, '__type_params__', w_second)
        w_result = w_first
    else:
        w_result = typeparams.make_bounded(space, space.text_w(w_first), w_second,
                                           what == op.TYPEVAR_WITH_CONSTRAINTS)
    frame.set_top(w_result)
