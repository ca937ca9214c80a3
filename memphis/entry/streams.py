"""The standard streams at the end of a program.

A stream of ours that cannot be written is an error that the embedder or the command tells; a program's own object in
the place of sys.stdout may do what it likes, but it does not get around the limits.
"""
from memphis.errors import OperationError
from memphis.host import HostError
from memphis.host import current as host
from memphis.modules._io.buffered import W_Buffered
from memphis.modules._io.openwriters import open_writers
from memphis.modules._io.textfile import READY, W_TextIOWrapper
from memphis.modules.sys.state import find_sys_attribute
from memphis.objects.strobject.text import W_Str


def print_to(fd, text):
    "Past the program's streams; whether all of it is written is not told."
    start = 0
    try:
        while start < len(text):
            assert start >= 0
            start += host.write(fd, text[start:])
    except HostError:
        pass


def flush_named(space, name):
    "Flush whatever sys.<name> is; why that failed, or None."
    w_file = find_sys_attribute(space, name)
    if w_file is None or w_file is space.w_None:
        return None
    return flush(space, w_file)


def flush(space, w_file):
    try:
        if is_ours(w_file):
            assert isinstance(w_file, W_TextIOWrapper)
            if is_open(space, w_file):
                w_file.descr_flush(space)
        elif not says_closed(space, w_file):
            space.call_method(w_file, 'flush', [])
    except OperationError as e:
        return e
    except MemoryError:
        return OperationError(space.w_MemoryError, None)
    return None


def is_ours(w_file):
    return isinstance(w_file, W_TextIOWrapper) and not w_file.is_user


def is_open(space, w_file):
    assert isinstance(w_file, W_TextIOWrapper)
    return w_file.state == READY and not w_file.is_closed(space)


def flush_open_files(space):
    "Hand over what a program has written to files that it has not closed; errors go to stderr."
    for w_file in open_writers.alive():
        if isinstance(w_file, W_TextIOWrapper) and w_file.pending == 0:
            continue
        if isinstance(w_file, W_Buffered) and w_file.out.pending() == 0:
            continue
        error = None if says_closed(space, w_file) else flush(space, w_file)
        if error is not None:
            space.write_unraisable(error, w_file)


def says_closed(space, w_file):
    try:
        w_closed = space.findattr(w_file, 'closed')
        return w_closed is not None and space.is_true(w_closed)
    except OperationError:
        return False


def finish_evaluation(space):
    """Hand over all output; the first error of a stream of ours, or None.

    Errors of a program's own objects are its own business, as in CPython's interactive mode: many have no flush()."""
    failure = None
    for name in ['stdout', 'stderr']:
        w_file = find_sys_attribute(space, name)
        if w_file is not None and not is_ours(w_file):
            flush_named(space, name)
    for w_file in space.output_files:
        error = flush(space, w_file)
        if failure is None:
            failure = error
    return failure


def discard_output(space):
    "Forget what the host has not taken."
    for w_file in space.output_files:
        w_file.discard()


def print_error(space, text):
    """Write the text of an error to sys.stderr, whatever that is now; False where that cannot be done.

    What the host does not take stays pending, and is told when the streams are flushed."""
    w_file = find_sys_attribute(space, 'stderr')
    if w_file is None:
        return False
    if w_file is space.w_None:
        return True
    try:
        if is_ours(w_file):
            assert isinstance(w_file, W_TextIOWrapper)
            if not is_open(space, w_file):
                return False
            w_file.write_text(space, W_Str.from_utf8(text))
        else:
            space.call_method(w_file, 'write', [space.newtext(text)])
    except OperationError as e:
        return e.match(space, space.w_OSError)
    except MemoryError:
        return False
    return True
