"""print and input; breakpoint, where a program talks to a debugger."""
from memphis.errors import oefmt
from memphis.modules.builtins.moduledef import module
from memphis.modules._io.textfile import W_TextIOWrapper
from memphis.modules.sys.state import find_sys_attribute
from memphis.objects.strobject.text import W_Str


@module.function("print(*args, sep=None, end=None, file=None, flush=False)")
def print_(space, w_sep, w_end, w_file, w_flush, args_w):
    """Prints the values to a stream, or to sys.stdout by default.

  sep
    string inserted between values, default a space.
  end
    string appended after the last value, default a newline.
  file
    a file-like object (stream); defaults to the current sys.stdout.
  flush
    whether to forcibly flush the stream."""
    if w_file is space.w_None:
        w_file = find_sys_attribute(space, 'stdout')
        if w_file is None:
            raise oefmt(space, space.w_RuntimeError, "lost sys.stdout")
        if w_file is space.w_None:
            return space.w_None
    sep = separator(space, 'sep', w_sep, ' ')
    end = separator(space, 'end', w_end, '\n')
    w_separator, w_last = W_Str.from_utf8(sep), W_Str.from_utf8(end)
    if isinstance(w_file, W_TextIOWrapper) and not w_file.is_user:
        for i in range(len(args_w)):
            if i > 0:
                w_file.write_text(space, w_separator)
            w_text = space.str(args_w[i])
            assert isinstance(w_text, W_Str)
            w_file.write_text(space, w_text)
        w_file.write_text(space, w_last)
    else:
        for i in range(len(args_w)):
            if i > 0:
                write(space, w_file, w_separator)
            write(space, w_file, space.str(args_w[i]))
        write(space, w_file, w_last)
    if space.is_true(w_flush):
        space.call_method(w_file, 'flush', [])
    return space.w_None


def separator(space, name, w_value, default):
    if w_value is space.w_None:
        return default
    if not space.is_text(w_value):
        raise oefmt(space, space.w_TypeError, "%s must be None or a string, not %T", name, w_value)
    return space.text_w(w_value)


def write(space, w_file, w_text):
    space.call_method(w_file, 'write', [w_text])


@module.function("input(prompt=..., /)")
def input_(space, w_prompt):
    """Read a string from standard input.  The trailing newline is stripped.

The prompt string, if given, is printed to standard output without a
trailing newline before reading input.

If the user hits EOF (*nix: Ctrl-D, Windows: Ctrl-Z+Return), raise EOFError.
On *nix systems, readline is used if available."""
    w_stdin = standard_file(space, 'stdin')
    w_stdout = standard_file(space, 'stdout')
    w_stderr = find_sys_attribute(space, 'stderr')
    if w_stderr is not None and w_stderr is not space.w_None:
        space.call_method(w_stderr, 'flush', [])
    if w_prompt is not None:
        write(space, w_stdout, space.str(w_prompt))
    space.call_method(w_stdout, 'flush', [])
    w_line = space.call_method(w_stdin, 'readline', [])
    if not space.is_text(w_line):
        raise oefmt(space, space.w_TypeError, "object.readline() returned non-string")
    line = space.text_w(w_line)
    if line == '':
        raise oefmt(space, space.w_EOFError, "EOF when reading a line")
    if line.endswith('\n'):
        stop = len(line) - 1
        assert stop >= 0
        line = line[:stop]
    return space.newtext(line)


def standard_file(space, name):
    w_file = find_sys_attribute(space, name)
    if w_file is None or w_file is space.w_None:
        raise oefmt(space, space.w_RuntimeError, "input(): lost sys.%s", name)
    return w_file


@module.function("breakpoint(*args, **kws)")
def breakpoint_(space, args_w, w_kws):
    """Call sys.breakpointhook(*args, **kws).  sys.breakpointhook() must accept
whatever arguments are passed.

By default, this drops you into the pdb debugger."""
    w_hook = find_sys_attribute(space, 'breakpointhook')
    if w_hook is None:
        raise oefmt(space, space.w_RuntimeError, "lost sys.breakpointhook")
    return space.call_with_dict(w_hook, args_w, w_kws)
