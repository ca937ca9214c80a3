"""The statements of generators: those that can be suspended and resumed.

Flattening (builder/flatten.py) leaves `yield` only as a statement of its own.  A
statement that contains one is built from the classes here: it keeps its place in
frame.places and what it needs besides in temporaries, so that execute(), called
again after a yield, goes on where it was.  What always holds: a place is 0
unless the statement is suspended; it is cleared before the statement goes on.
"""
from memphis.errors import OperationError
from memphis.objects.exceptions.base import exception_or_none
from memphis.runtime.coroutine import delegate_of
from memphis.runtime.delegation import send
from memphis.runtime.raising import reraised
from memphis.treewalk.activation import guarded
from memphis.treewalk.exceptions import (
    Handlers, StarHandlers, Try, TryFinally, With, begin_handling, handling_failed)
from memphis.treewalk.node import BREAK, CONTINUE, YIELDED, Statement, final_slot, tick
from memphis.treewalk.patterns import Match
from memphis.treewalk.statements import Block, For, If, While


def take(frame, slot):
    w_value = frame.slots[slot]
    frame.slots[slot] = None
    return w_value


class Yield(Statement):
    "`slot`: a temporary for what is sent."
    _immutable_fields_ = ['place', 'value', 'slot']

    def __init__(self, place, value, slot):
        self.place = place
        self.value = value
        self.slot = slot

    def renumber(self, numbers):
        self.slot = final_slot(self.slot, numbers)

    def execute(self, space, frame):
        if frame.places[self.place] == 0:
            w_value = self.value.execute(space, frame)
            frame.instr_index = self.index
            frame.w_yielded = w_value
            frame.places[self.place] = 1
            return YIELDED
        frame.places[self.place] = 0
        frame.instr_index = self.index
        frame.slots[self.slot] = frame.take_sent()
        return None


# ____________________________________________________________
# delegation: what an iterator gives is yielded until it ends

def begin_delegation(space, frame, w_iter):
    "The result of the iterator, or None: the frame must yield, and continue_delegation() when it is resumed."
    return delegate(space, frame, w_iter, space.w_None)


def continue_delegation(space, frame):
    w_iter = frame.w_delegate
    frame.w_delegate = None
    w_result = frame.w_delegate_result
    if w_result is not None:
        frame.w_delegate_result = None
        return w_result
    return delegate(space, frame, w_iter, frame.take_sent())


def delegate(space, frame, w_iter, w_sent):
    w_value = send(space, w_iter, w_sent)
    if w_value is not None:
        frame.w_delegate = w_iter
        frame.w_yielded = w_value
        return None
    w_result = space.ec.w_send_result
    space.ec.w_send_result = None
    return space.w_None if w_result is None else w_result


class Delegation(Statement):
    "`slot`: a temporary for the result."
    _immutable_fields_ = ['place', 'value', 'slot']

    def __init__(self, place, value, slot):
        self.place = place
        self.value = value
        self.slot = slot

    def renumber(self, numbers):
        self.slot = final_slot(self.slot, numbers)

    def iterator(self, space, frame):
        raise NotImplementedError

    def execute(self, space, frame):
        if frame.places[self.place] == 0:
            w_result = begin_delegation(space, frame, self.iterator(space, frame))
        else:
            frame.places[self.place] = 0
            frame.instr_index = self.index
            w_result = continue_delegation(space, frame)
        if w_result is None:
            frame.places[self.place] = 1
            return YIELDED
        frame.slots[self.slot] = w_result
        return None


class YieldFrom(Delegation):

    def iterator(self, space, frame):
        w_value = self.value.execute(space, frame)
        frame.instr_index = self.index
        return delegate_of(space, frame.code, w_value)


# ____________________________________________________________
# blocks, conditionals and loops

class AddPiece(Statement):
    "A piece of a display that was flattened."
    _immutable_fields_ = ['container', 'piece']

    def __init__(self, container, piece):
        self.container = container
        self.piece = piece

    def execute(self, space, frame):
        self.piece.add_to(space, frame, self.container.execute(space, frame))
        return None


class ResumableBlock(Block):
    _immutable_fields_ = ['place']

    def __init__(self, place, statements):
        self.place = place
        self.statements = statements

    def execute(self, space, frame):
        i = frame.places[self.place]
        frame.places[self.place] = 0
        assert i >= 0
        statements = self.statements
        while i < len(statements):
            completion = statements[i].execute(space, frame)
            if completion is not None:
                if completion is YIELDED:
                    frame.places[self.place] = i
                return completion
            i += 1
        return None


class ResumableIf(If):
    "The place is one more than the number of the body."
    _immutable_fields_ = ['place']

    def __init__(self, place, tests, bodies):
        self.place = place
        self.tests = tests
        self.bodies = bodies

    def execute(self, space, frame):
        i = frame.places[self.place] - 1
        frame.places[self.place] = 0
        if i < 0:
            i = self.choose(space, frame)
            if i == len(self.bodies):
                return None
        completion = self.bodies[i].execute(space, frame)
        if completion is YIELDED:
            frame.places[self.place] = i + 1
        return completion


# places of loops
LOOP_HEAD, LOOP_BODY, LOOP_ELSE = 1, 2, 3


class ResumableWhile(While):
    "head: what flattening has put before the test, executed each time."
    _immutable_fields_ = ['place', 'head']

    def __init__(self, place, head, test, body, orelse):
        self.place = place
        self.head = head
        self.test = test
        self.body = body
        self.orelse = orelse

    def execute(self, space, frame):
        place = frame.places[self.place]
        frame.places[self.place] = 0
        while place != LOOP_ELSE:
            if place != LOOP_BODY:
                completion = self.head.execute(space, frame)
                if completion is not None:
                    frame.places[self.place] = LOOP_HEAD
                    return completion
                if self.test is not None and not self.test.truth(space, frame):
                    break
            place = 0
            completion = self.body.execute(space, frame)
            if completion is not None:
                if completion is BREAK:
                    return None
                if completion is not CONTINUE:
                    if completion is YIELDED:
                        frame.places[self.place] = LOOP_BODY
                    return completion
            else:
                frame.instr_index = self.index
            tick(space)
        completion = self.orelse.execute(space, frame)
        if completion is YIELDED:
            frame.places[self.place] = LOOP_ELSE
        return completion


class ResumableFor(For):
    "`iterator`: what gives it; `kept`: a temporary for it.  `index` is the position of __next__ or __anext__."
    _immutable_fields_ = ['place', 'kept', 'iterator']

    def __init__(self, place, kept, target, iterator, body, orelse):
        self.place = place
        self.kept = kept
        self.target = target
        self.iterator = iterator
        self.body = body
        self.orelse = orelse

    def renumber(self, numbers):
        self.kept = final_slot(self.kept, numbers)

    def execute(self, space, frame):
        place = frame.places[self.place]
        frame.places[self.place] = 0
        if place == 0:
            w_iter = self.iterator.execute(space, frame)
        else:
            w_iter = take(frame, self.kept)
        while place != LOOP_ELSE:
            if place != LOOP_BODY:
                frame.instr_index = self.index
                w_item = self.next_item(space, frame, w_iter, place == LOOP_HEAD)
                if w_item is None:
                    break
                if w_item is YIELDED:
                    return self.suspend(frame, w_iter, LOOP_HEAD)
                self.target.store(space, frame, w_item)
            place = 0
            completion = self.body.execute(space, frame)
            if completion is not None:
                if completion is BREAK:
                    return None
                if completion is YIELDED:
                    return self.suspend(frame, w_iter, LOOP_BODY)
                if completion is not CONTINUE:
                    return completion
            tick(space)
        completion = self.orelse.execute(space, frame)
        if completion is YIELDED:
            frame.places[self.place] = LOOP_ELSE
        return completion

    def next_item(self, space, frame, w_iter, is_suspended):
        "None at the end; YIELDED where it must be waited for."
        return space.next(w_iter)

    def suspend(self, frame, w_iter, place):
        frame.slots[self.kept] = w_iter
        frame.places[self.place] = place
        return YIELDED


# ____________________________________________________________
# exceptions: `handled` is a temporary for the exception that was handled before

TRY_BODY, TRY_HANDLER, TRY_ELSE = 1, 2, 3


class ResumableHandlers(Handlers):
    """Each clause is suspended in its type (flattened before it: `heads`), or in its body.  Places: 2i + 1 and
    2i + 2."""
    _immutable_fields_ = ['place', 'heads[*]']

    def __init__(self, place, heads, handlers):
        self.place = place
        self.heads = heads
        self.handlers = handlers

    def execute(self, space, frame):
        place = frame.places[self.place]
        frame.places[self.place] = 0
        w_value = space.ec.exception_state.w_exception
        i = 0
        if place > 0:
            i = (place - 1) >> 1
        if place == 0 or place & 1 == 1:
            while True:
                if i == len(self.handlers):
                    raise reraised(space, w_value, frame.instr_index)
                completion = self.heads[i].execute(space, frame)
                if completion is not None:
                    frame.places[self.place] = 2 * i + 1
                    return completion
                if self.handlers[i].matches(space, frame, w_value):
                    break
                i += 1
            handler = self.handlers[i]
            if handler.name is not None:
                handler.name.store(space, frame, w_value)
        completion = self.handlers[i].go_on(space, frame)
        if completion is YIELDED:
            frame.places[self.place] = 2 * i + 2
        return completion


class ResumableStarHandlers(StarHandlers):
    "Places as above; `original`, `rest` and `raised` (a list): temporaries."
    _immutable_fields_ = ['place', 'heads[*]', 'original', 'rest', 'raised']

    def __init__(self, place, heads, handlers, original, rest, raised):
        self.place = place
        self.heads = heads
        self.handlers = handlers
        self.original = original
        self.rest = rest
        self.raised = raised

    def renumber(self, numbers):
        self.original = final_slot(self.original, numbers)
        self.rest = final_slot(self.rest, numbers)
        self.raised = final_slot(self.raised, numbers)

    def execute(self, space, frame):
        place = frame.places[self.place]
        frame.places[self.place] = 0
        i = 0
        if place == 0:
            w_original = w_rest = space.ec.exception_state.w_exception
            w_raised = space.newlist([])
        else:
            i = (place - 1) >> 1
            w_original = take(frame, self.original)
            w_rest = take(frame, self.rest)
            w_raised = take(frame, self.raised)
        in_body = place > 0 and place & 1 == 0
        while i < len(self.handlers):
            handler = self.handlers[i]
            completion = None
            w_match = space.w_None
            if not in_body:
                completion = self.heads[i].execute(space, frame)
                if completion is None:
                    w_match, w_rest = self.split(space, frame, handler, w_rest)
            if completion is None and (in_body or w_match is not space.w_None):
                try:
                    if in_body:
                        completion = handler.go_on(space, frame)
                    else:
                        completion = handler.run(space, frame, w_match)
                except OperationError as e:
                    w_exc = self.raised_by_clause(space, frame, e)
                    space.call_method(w_raised, 'append', [w_exc])
                in_body = True
            if completion is not None:
                frame.slots[self.original] = w_original
                frame.slots[self.rest] = w_rest
                frame.slots[self.raised] = w_raised
                frame.places[self.place] = 2 * i + 2 if in_body else 2 * i + 1
                return completion
            in_body = False
            i += 1
        self.raise_all(space, frame, w_original, space.listview(w_raised)[:] + [w_rest])
        return None


class ResumableTry(Try):
    _immutable_fields_ = ['place', 'handled']

    def __init__(self, place, handled, body, handlers, orelse):
        self.place = place
        self.handled = handled
        self.body = body
        self.handlers = handlers
        self.orelse = orelse

    def renumber(self, numbers):
        self.handled = final_slot(self.handled, numbers)

    def execute(self, space, frame):
        place = frame.places[self.place]
        frame.places[self.place] = 0
        if place == TRY_HANDLER:
            return self.handle_on(space, frame, take_handled(frame, self.handled))
        if place != TRY_ELSE:
            try:
                completion = guarded(space, self.body, frame)
            except OperationError as e:
                return self.handle_on(space, frame, begin_handling(space, frame, e))
            if completion is not None:
                if completion is YIELDED:
                    frame.places[self.place] = TRY_BODY
                return completion
        completion = self.orelse.execute(space, frame)
        if completion is YIELDED:
            frame.places[self.place] = TRY_ELSE
        return completion

    def handle_on(self, space, frame, w_previous):
        completion = handle_until_yield(space, frame, self.handlers, w_previous, self.handled)
        if completion is YIELDED:
            frame.places[self.place] = TRY_HANDLER
        return completion


def take_handled(frame, slot):
    return exception_or_none(take(frame, slot))


def handle_until_yield(space, frame, node, w_previous, slot):
    "Like handle_by(), but what is suspended keeps the exception, which is its generator's; w_previous waits."
    try:
        completion = guarded(space, node, frame)
    except OperationError as e:
        raise handling_failed(space, frame, e, w_previous)
    if completion is YIELDED:
        frame.slots[slot] = w_previous
    else:
        space.ec.exception_state.w_exception = w_previous
    return completion


FINALLY_BODY, FINALLY_NORMAL, FINALLY_ERROR = 1, 2, 3


class ResumableTryFinally(TryFinally):
    "`pending`: a temporary for the completion, or the exception, that waits for the final block."
    _immutable_fields_ = ['place', 'handled', 'pending']

    def __init__(self, place, handled, pending, body, final):
        self.place = place
        self.handled = handled
        self.pending = pending
        self.body = body
        self.final = final

    def renumber(self, numbers):
        self.handled = final_slot(self.handled, numbers)
        self.pending = final_slot(self.pending, numbers)

    def execute(self, space, frame):
        place = frame.places[self.place]
        frame.places[self.place] = 0
        if place == FINALLY_ERROR:
            w_value = take(frame, self.pending)
            return self.finish_error(space, frame, w_value, take_handled(frame, self.handled))
        if place == FINALLY_NORMAL:
            completion = take(frame, self.pending)
        else:
            try:
                completion = guarded(space, self.body, frame)
            except OperationError as e:
                w_previous = begin_handling(space, frame, e)
                return self.finish_error(space, frame, e.get_w_value(space), w_previous)
            if completion is YIELDED:
                frame.places[self.place] = FINALLY_BODY
                return completion
        overriding = self.final.execute(space, frame)
        if overriding is not None:
            if overriding is YIELDED:
                frame.slots[self.pending] = completion
                frame.places[self.place] = FINALLY_NORMAL
            return overriding
        return completion

    def finish_error(self, space, frame, w_value, w_previous):
        index = frame.instr_index
        completion = handle_until_yield(space, frame, self.final, w_previous, self.handled)
        if completion is YIELDED:
            frame.slots[self.pending] = w_value
            frame.places[self.place] = FINALLY_ERROR
        elif completion is None:
            frame.instr_index = index
            raise reraised(space, w_value, index)
        return completion


class ResumableWith(With):
    "`exit`: a temporary for __exit__; the body stores the target, whose value is in the temporary `entered`."
    _immutable_fields_ = ['place', 'exit', 'entered']

    def __init__(self, place, exit, entered, manager, body):
        self.place = place
        self.exit = exit
        self.entered = entered
        self.manager = manager
        self.target = None
        self.body = body

    def renumber(self, numbers):
        self.exit = final_slot(self.exit, numbers)
        self.entered = final_slot(self.entered, numbers)

    def execute(self, space, frame):
        place = frame.places[self.place]
        frame.places[self.place] = 0
        if place == 0:
            w_exit, w_value = self.enter(space, frame)
            frame.slots[self.entered] = w_value
        else:
            w_exit = take(frame, self.exit)
        try:
            completion = guarded(space, self.body, frame)
        except OperationError as e:
            return self.leave_by_error(space, frame, w_exit, e)
        if completion is YIELDED:
            frame.slots[self.exit] = w_exit
            frame.places[self.place] = 1
            return completion
        self.leave(space, frame, w_exit)
        return completion


class ResumableMatch(Match):
    """Each case is suspended in what comes before its guard (`heads`), or in its body.  Places: 2i + 1 and 2i + 2.
    `kept`: a temporary for the subject."""
    _immutable_fields_ = ['place', 'kept', 'heads[*]']

    def __init__(self, place, kept, subject, heads, cases):
        self.place = place
        self.kept = kept
        self.subject = subject
        self.heads = heads
        self.cases = cases

    def renumber(self, numbers):
        self.kept = final_slot(self.kept, numbers)

    def execute(self, space, frame):
        place = frame.places[self.place]
        frame.places[self.place] = 0
        i = 0
        w_subject = None
        if place == 0:
            w_subject = self.subject.execute(space, frame)
        else:
            i = (place - 1) >> 1
            w_subject = take(frame, self.kept)
        in_head = place & 1 == 1
        if place == 0 or in_head:
            while True:
                if i == len(self.cases):
                    return None
                case = self.cases[i]
                if in_head or case.matches(space, frame, w_subject):
                    in_head = False
                    completion = self.heads[i].execute(space, frame)
                    if completion is not None:
                        frame.slots[self.kept] = w_subject
                        frame.places[self.place] = 2 * i + 1
                        return completion
                    if case.guard is None or case.guard.truth(space, frame):
                        break
                i += 1
        completion = self.cases[i].body.execute(space, frame)
        if completion is YIELDED:
            frame.places[self.place] = 2 * i + 2
        return completion
