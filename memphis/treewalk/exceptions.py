"""raise, assert, try and with: language reference 7.3, 7.8, 8.4, 8.5.

An exception that a statement looks at has arrived (activation.py) in the frame: it has
its context and its traceback has the frame.  While a handler or a finally block
runs, the exception is the one that ec.exception_state holds.
"""
from memphis.errors import OperationError
from memphis.objects.exceptions.base import exception_or_none
from memphis.runtime.exception_groups import match_star, prepare_reraise_star
from memphis.runtime.raising import (
    active_exception, bound_exit, call_exit, error_from, exception_match, exception_to_raise, reraised)
from memphis.treewalk.activation import arrive, guarded
from memphis.treewalk.node import YIELDED, Node, Statement


class Raise(Statement):
    _immutable_fields_ = ['value', 'cause']

    def __init__(self, value, cause):
        self.value = value
        self.cause = cause

    def execute(self, space, frame):
        w_value = w_cause = None
        if self.value is not None:
            w_value = self.value.execute(space, frame)
            if self.cause is not None:
                w_cause = self.cause.execute(space, frame)
        frame.instr_index = self.index
        if w_value is None:
            raise reraised(space, active_exception(space), self.index)
        if w_cause is None:
            raise exception_to_raise(space, w_value)
        raise error_from(space, w_value, w_cause)


class FailedAssertion(Statement):
    "message_index: where the call that makes the exception stands."
    _immutable_fields_ = ['message', 'message_index']

    def __init__(self, message, message_index):
        self.message = message
        self.message_index = message_index

    def execute(self, space, frame):
        w_error = space.w_AssertionError
        if self.message is not None:
            w_message = self.message.execute(space, frame)
            frame.instr_index = self.message_index
            w_error = space.call_1(w_error, w_message)
        frame.instr_index = self.index
        raise exception_to_raise(space, w_error)


# ____________________________________________________________
# handling

def begin_handling(space, frame, operror):
    """The exception becomes the one that is handled; returns the one before.  What must not be caught goes on its
    way."""
    arrive(space, frame, operror)
    if operror.uncatchable:
        operror.raised_at = frame.instr_index
        raise operror
    w_value = operror.get_w_value(space)
    return set_handled(space, w_value)


def set_handled(space, w_value):
    state = space.ec.exception_state
    w_previous = state.w_exception
    state.w_exception = w_value
    return w_previous


def handling_failed(space, frame, operror, w_previous):
    "What handles an exception has raised one, which goes on its way."
    arrive(space, frame, operror)
    operror.raised_at = frame.instr_index
    space.ec.exception_state.w_exception = w_previous
    return operror


class Handler(Node):
    "name and forget: targets that bind and unbind the exception, or None."
    _immutable_fields_ = ['type', 'name', 'forget', 'body']

    def __init__(self, type, name, forget, body):
        self.type = type
        self.name = name
        self.forget = forget
        self.body = body

    def matches(self, space, frame, w_value):
        if self.type is None:
            return True
        w_type = self.type.execute(space, frame)
        frame.instr_index = self.index
        return exception_match(space, w_value, w_type)

    def run(self, space, frame, w_value):
        if self.name is not None:
            self.name.store(space, frame, w_value)
        return self.go_on(space, frame)

    def go_on(self, space, frame):
        "The name is bound already."
        if self.name is None:
            return guarded(space, self.body, frame)
        return self.run_body(space, frame)

    def run_body(self, space, frame):
        try:
            completion = guarded(space, self.body, frame)
        except OperationError as e:
            arrive(space, frame, e)
            e.raised_at = frame.instr_index
            if not e.uncatchable:
                self.forget_name(space, frame)
            raise
        if completion is not YIELDED:
            self.forget_name(space, frame)
        return completion

    def forget_name(self, space, frame):
        "`except ... as name` ends by name = None; del name."
        self.name.store(space, frame, space.w_None)
        self.forget.execute(space, frame)


class Handlers(Statement):
    "All the except clauses of a try statement; the exception is the one being handled."
    _immutable_fields_ = ['handlers[*]']

    def __init__(self, handlers):
        self.handlers = handlers

    def choose(self, space, frame, w_value):
        "The number of the clause; raises again where none matches."
        for i in range(len(self.handlers)):
            if self.handlers[i].matches(space, frame, w_value):
                return i
        raise reraised(space, w_value, frame.instr_index)

    def execute(self, space, frame):
        w_value = space.ec.exception_state.w_exception
        return self.handlers[self.choose(space, frame, w_value)].run(space, frame, w_value)


class StarHandlers(Handlers):
    """All the except* clauses.  Each handles its part of the exception; what they raise, and what none handles, is
    raised together when all are through."""

    def execute(self, space, frame):
        w_original = space.ec.exception_state.w_exception
        w_rest = w_original
        raised_w = []
        for handler in self.handlers:
            w_match, w_rest = self.split(space, frame, handler, w_rest)
            if w_match is space.w_None:
                continue
            try:
                handler.run(space, frame, w_match)
            except OperationError as e:
                raised_w.append(self.raised_by_clause(space, frame, e))
        raised_w.append(w_rest)
        self.raise_all(space, frame, w_original, raised_w)
        return None

    def split(self, space, frame, handler, w_rest):
        "What the clause handles, and the rest."
        w_type = handler.type.execute(space, frame)
        frame.instr_index = handler.index
        w_match, w_rest = match_star(space, w_rest, w_type)
        if w_match is not space.w_None:
            space.ec.exception_state.w_exception = exception_or_none(w_match)
        return w_match, w_rest

    def raised_by_clause(self, space, frame, operror):
        arrive(space, frame, operror)
        if operror.uncatchable:
            operror.raised_at = frame.instr_index
            raise operror
        return operror.get_w_value(space)

    def raise_all(self, space, frame, w_original, raised_w):
        w_value = prepare_reraise_star(space, w_original, raised_w)
        if w_value is not space.w_None:
            raise reraised(space, w_value, frame.instr_index)


class Try(Statement):
    _immutable_fields_ = ['body', 'handlers', 'orelse']

    def __init__(self, body, handlers, orelse):
        self.body = body
        self.handlers = handlers
        self.orelse = orelse

    def execute(self, space, frame):
        try:
            completion = guarded(space, self.body, frame)
        except OperationError as e:
            return self.handle(space, frame, e)
        if completion is not None:
            return completion
        return self.orelse.execute(space, frame)

    def handle(self, space, frame, operror):
        w_previous = begin_handling(space, frame, operror)
        return handle_by(space, frame, self.handlers, w_previous)


def handle_by(space, frame, node, w_previous):
    "Execute what handles the exception; the one before is then handled again."
    try:
        completion = guarded(space, node, frame)
    except OperationError as e:
        raise handling_failed(space, frame, e, w_previous)
    space.ec.exception_state.w_exception = w_previous
    return completion


class TryFinally(Statement):
    _immutable_fields_ = ['body', 'final']

    def __init__(self, body, final):
        self.body = body
        self.final = final

    def execute(self, space, frame):
        try:
            completion = guarded(space, self.body, frame)
        except OperationError as e:
            return self.handle(space, frame, e)
        overriding = self.final.execute(space, frame)
        if overriding is not None:
            return overriding
        return completion

    def handle(self, space, frame, operror):
        index = frame.instr_index
        w_previous = begin_handling(space, frame, operror)
        completion = handle_by(space, frame, self.final, w_previous)
        if completion is None:
            frame.instr_index = index
            raise reraised(space, operror.get_w_value(space), index)
        return completion



# ____________________________________________________________
# with

class With(Statement):
    "target: None where there is no `as`.  `index` is the position of the context expression."
    _immutable_fields_ = ['manager', 'target', 'body']

    def __init__(self, manager, target, body):
        self.manager = manager
        self.target = target
        self.body = body

    def enter(self, space, frame):
        return self.enter_by(space, frame, '__enter__', '__exit__', 'context manager')

    def enter_by(self, space, frame, enter_name, exit_name, kind):
        "(__exit__, the result of __enter__)"
        w_manager = self.manager.execute(space, frame)
        frame.instr_index = self.index
        w_exit = bound_exit(space, w_manager, enter_name, exit_name, kind)
        return w_exit, space.call_special(space.lookup(w_manager, enter_name), w_manager)

    def execute(self, space, frame):
        w_exit, w_value = self.enter(space, frame)
        try:
            if self.target is not None:
                self.target.store(space, frame, w_value)
            completion = guarded(space, self.body, frame)
        except OperationError as e:
            return self.leave_by_error(space, frame, w_exit, e)
        self.leave(space, frame, w_exit)
        return completion

    def leave(self, space, frame, w_exit):
        frame.instr_index = self.index
        space.call_3(w_exit, space.w_None, space.w_None, space.w_None)

    def leave_by_error(self, space, frame, w_exit, operror):
        index = frame.instr_index
        w_previous = begin_handling(space, frame, operror)
        w_value = operror.get_w_value(space)
        try:
            frame.instr_index = self.index
            suppressed = space.is_true(call_exit(space, w_exit, w_value))
        except OperationError as e:
            raise handling_failed(space, frame, e, w_previous)
        space.ec.exception_state.w_exception = w_previous
        if suppressed:
            return None
        frame.instr_index = index
        raise reraised(space, w_value, index)
