"""Running what dead objects have to do, and reporting errors that nobody can catch."""
from memphis.errors import OperationError
from memphis.objects.finalizing import queue
from memphis.runtime.ticker import FLAG_FINALIZERS, UNLIMITED, set_flags, ticker
from memphis.objects.exceptions import W_BaseException
from memphis.runtime.frame_text import append_frames
from memphis.runtime.traceback import traceback_of
from memphis.runtime.traceback_text import class_name, safe_str
from memphis.unicode import utf8
from memphis.unicode.escape import escape_surrogates

BUDGET = 1000000        # ticks that one finalizer may take where ticks are limited


def run_finalizers(space):
    """Call the finalizers of all objects that the collector has found dead; how many.

    They stand outside the program's count of ticks: when the collector runs is no property of the program.
    A finalizer does not interrupt another one."""
    ec = space.ec
    if ec.finalizing:
        set_flags(FLAG_FINALIZERS)      # for the safe point after the running one
        return 0
    count = 0
    budget = ticker.budget
    exhausted = ec.exhausted
    ec.finalizing = True
    try:
        while True:
            w_obj = queue.next_dead()
            if w_obj is None:
                return count
            count += 1
            if budget < UNLIMITED // 2:
                ticker.budget = BUDGET
            ec.exhausted = False
            w_obj.finalize(space)
    finally:
        ec.finalizing = False
        ec.exhausted = exhausted
        ticker.budget = budget


def write_unraisable(space, error, w_where, message=''):
    "Report an error that cannot reach the program, through sys.unraisablehook: where it was, or a message instead."
    if error.match(space, space.w_BudgetExceeded):
        return          # the limit is the embedder's; the program meets it by itself
    w_exc = error.get_w_value(space)
    w_hook = space.w_sys.getdictvalue(space, 'unraisablehook')
    try:
        if w_hook is None or w_hook is space.w_unraisablehook:
            if message != '':
                print_unraisable(space, w_exc, message, None)
            else:
                print_unraisable(space, w_exc, "Exception ignored in", w_where)
        else:
            w_traceback = space.getattr(w_exc, '__traceback__')
            w_message = space.w_None
            if message != '':
                w_message, w_where = space.newtext(message), space.w_None
            space.call_1(w_hook, space.new_unraisable([space.type(w_exc), w_exc, w_traceback, w_message, w_where]))
    except OperationError as e:
        if not e.match(space, space.w_BudgetExceeded) and w_hook is not None:
            print_unraisable(space, e.get_w_value(space), "Exception ignored in sys.unraisablehook", w_hook)


def unraisable_text(space, w_exc):
    "A traceback without carets, causes and notes, as CPython prints it here."
    assert isinstance(w_exc, W_BaseException)
    pieces = []
    tb = traceback_of(w_exc)
    if tb is not None:
        pieces.append('Traceback (most recent call last):\n')
        append_frames(tb, pieces, True)
    text = safe_str(space, w_exc, '<exception str() failed>')
    pieces.append(class_name(space, w_exc) + (': ' + text if text != '' else '') + '\n')
    text = ''.join(pieces)
    if utf8.has_surrogates(text):
        text = escape_surrogates(text)
    return text


def print_unraisable(space, w_exc, message, w_where):
    "To sys.stderr; never raises. `w_where` may be None."
    where = ''
    if w_where is not None:
        try:
            where = ' ' + space.repr_text(w_where)
        except OperationError:
            where = " <object repr() failed>"
    w_stderr = space.w_sys.getdictvalue(space, 'stderr')
    if w_stderr is None or w_stderr is space.w_None:
        return
    text = "%s:%s\n%s" % (message, where, unraisable_text(space, w_exc))
    try:
        space.call_method(w_stderr, 'write', [space.newtext(text)])
        space.call_method(w_stderr, 'flush', [])
    except OperationError:
        pass
