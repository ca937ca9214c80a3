"""`yield from` (language reference 6.2.9): sending to the iterator that a generator delegates to."""
from memphis.errors import OperationError
from memphis.runtime.generator import W_Resumable


def send(space, w_iter, w_value):
    "The next value of a delegate, or None when it has ended (the result is then in ec.w_send_result)."
    ec = space.ec
    if isinstance(w_iter, W_Resumable):
        w_next = w_iter.send_or_none(space, w_value)
        if w_next is None:
            ec.w_send_result = w_iter.w_result
            w_iter.w_result = None
        return w_next
    try:
        if w_value is not space.w_None:
            return space.call_method(w_iter, 'send', [w_value])
        w_method = space.lookup(w_iter, '__next__') if w_iter.is_user else None
        if w_method is not None:      # not space.next(): the StopIteration carries the result
            return space.call_special(w_method, w_iter)
        w_next = space.next(w_iter)
        if w_next is None:
            ec.w_send_result = space.w_None
        return w_next
    except OperationError as e:
        if not e.match(space, space.w_StopIteration):
            raise
        ec.w_send_result = space.getattr(e.get_w_value(space), 'value')
        return None
