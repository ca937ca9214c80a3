"""await, async for and async with: language reference 6.4, 8.9.  All are resumable (generators.py)."""
from memphis.errors import OperationError
from memphis.runtime.coroutine import FROM_AWAIT, FROM_ENTER, FROM_EXIT, get_anext, get_awaitable
from memphis.runtime.raising import call_exit, reraised
from memphis.treewalk.activation import arrive, guarded
from memphis.treewalk.exceptions import With, begin_handling, handling_failed
from memphis.treewalk.generators import (
    Delegation, ResumableFor, begin_delegation, continue_delegation, take, take_handled)
from memphis.treewalk.node import YIELDED, final_slot


class Await(Delegation):

    def iterator(self, space, frame):
        w_value = self.value.execute(space, frame)
        frame.instr_index = self.index
        return get_awaitable(space, w_value, FROM_AWAIT)


class AsyncFor(ResumableFor):
    "A loop that waits for each item."

    def next_item(self, space, frame, w_iter, is_suspended):
        try:
            if is_suspended:
                w_item = continue_delegation(space, frame)
            else:
                w_item = begin_delegation(space, frame, get_anext(space, w_iter))
        except OperationError as e:
            if not exhausted(space, frame, e):
                raise
            return None
        return YIELDED if w_item is None else w_item


def exhausted(space, frame, operror):
    "Is it the end of an asynchronous iterator?"
    arrive(space, frame, operror)
    if not operror.uncatchable and operror.match(space, space.w_StopAsyncIteration):
        return True
    operror.raised_at = frame.instr_index
    return False


# places: what is waited for, or the body
WITH_ENTER, WITH_BODY, WITH_LEAVE, WITH_ERROR = 1, 2, 3, 4


class AsyncWith(With):
    """`exit`: a temporary for __aexit__; `entered`: one for what the body stores in its target; `pending`: one for the
    completion, or the exception, that waits for __aexit__; `handled`: one for the exception that was handled before;
    `raised_at`: a place for the index where the exception was raised."""
    _immutable_fields_ = ['place', 'exit', 'entered', 'pending', 'handled', 'raised_at']

    def __init__(self, place, raised_at, exit, entered, pending, handled, manager, body):
        self.place = place
        self.raised_at = raised_at
        self.exit = exit
        self.entered = entered
        self.pending = pending
        self.handled = handled
        self.manager = manager
        self.target = None
        self.body = body

    def renumber(self, numbers):
        self.exit = final_slot(self.exit, numbers)
        self.entered = final_slot(self.entered, numbers)
        self.pending = final_slot(self.pending, numbers)
        self.handled = final_slot(self.handled, numbers)

    def execute(self, space, frame):
        place = frame.places[self.place]
        frame.places[self.place] = 0
        if place == WITH_LEAVE:
            frame.instr_index = self.index
            return self.left(frame, continue_delegation(space, frame), take(frame, self.pending))
        if place == WITH_ERROR:
            index = frame.places[self.raised_at]
            frame.places[self.raised_at] = 0
            return self.ask_exit(space, frame, None, take(frame, self.pending), take_handled(frame, self.handled),
                                 index)
        if place == 0:
            w_exit, w_awaitable = self.enter_by(space, frame, '__aenter__', '__aexit__',
                                                'asynchronous context manager')
            w_value = begin_delegation(space, frame, get_awaitable(space, w_awaitable, FROM_ENTER))
        else:
            w_exit = take(frame, self.exit)
            w_value = None
            if place == WITH_ENTER:
                frame.instr_index = self.index
                w_value = continue_delegation(space, frame)
        if place != WITH_BODY:
            if w_value is None:
                return self.suspended(frame, WITH_ENTER, w_exit)
            frame.slots[self.entered] = w_value
        try:
            completion = guarded(space, self.body, frame)
        except OperationError as e:
            index = frame.instr_index
            w_previous = begin_handling(space, frame, e)
            return self.ask_exit(space, frame, w_exit, e.get_w_value(space), w_previous, index)
        if completion is YIELDED:
            return self.suspended(frame, WITH_BODY, w_exit)
        frame.instr_index = self.index
        w_awaitable = space.call_3(w_exit, space.w_None, space.w_None, space.w_None)
        w_result = begin_delegation(space, frame, get_awaitable(space, w_awaitable, FROM_EXIT))
        return self.left(frame, w_result, completion)

    def suspended(self, frame, place, w_exit):
        frame.slots[self.exit] = w_exit
        frame.places[self.place] = place
        return YIELDED

    def left(self, frame, w_result, completion):
        "__aexit__ has given its result, or None: it is still waited for."
        if w_result is not None:
            return completion
        frame.slots[self.pending] = completion
        frame.places[self.place] = WITH_LEAVE
        return YIELDED

    def ask_exit(self, space, frame, w_exit, w_value, w_previous, index):
        "The exception is shown to __aexit__; w_exit None: that is already under way."
        try:
            frame.instr_index = self.index
            if w_exit is None:
                w_result = continue_delegation(space, frame)
            else:
                w_awaitable = call_exit(space, w_exit, w_value)
                w_result = begin_delegation(space, frame, get_awaitable(space, w_awaitable, FROM_EXIT))
            suppressed = w_result is not None and space.is_true(w_result)
        except OperationError as e:
            raise handling_failed(space, frame, e, w_previous)
        if w_result is None:
            frame.slots[self.pending] = w_value
            frame.slots[self.handled] = w_previous
            frame.places[self.raised_at] = index
            frame.places[self.place] = WITH_ERROR
            return YIELDED
        space.ec.exception_state.w_exception = w_previous
        if suppressed:
            return None
        frame.instr_index = index
        raise reraised(space, w_value, index)
