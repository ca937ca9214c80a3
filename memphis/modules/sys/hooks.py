"""The hooks of sys that a program may replace: what shows values and errors, and breakpoint()."""
from memphis.errors import OperationError, oefmt
from memphis.host import current as host
from memphis.modules.sys.moduledef import module
from memphis.objects.exceptions import W_BaseException
from memphis.runtime.os_error import decode_name
from memphis.runtime.traceback_text import format_exception
from memphis.unicode import utf8
from memphis.unicode.escape import escape_surrogates


@module.function("displayhook(object, /) -> None")
def displayhook(space, w_object):
    "Print an object to sys.stdout and also save it in builtins._"
    if w_object is space.w_None:
        return
    space.setitem_str(space.w_builtins, '_', space.w_None)      # repr() may print
    text = space.repr_text(w_object)
    w_stdout = space.w_sys.getdictvalue(space, 'stdout')
    if w_stdout is None or w_stdout is space.w_None:
        raise oefmt(space, space.w_RuntimeError, "lost sys.stdout")
    if utf8.has_surrogates(text):
        text = escape_surrogates(text)
    space.call_method(w_stdout, 'write', [space.newtext(text)])
    space.call_method(w_stdout, 'write', [space.newtext('\n')])
    space.setitem_str(space.w_builtins, '_', w_object)


@module.function("excepthook(exctype, value, traceback, /) -> None")
def excepthook(space, w_exctype, w_value, w_traceback):
    "Handle an exception by displaying it with a traceback on sys.stderr."
    w_stderr = space.w_sys.getdictvalue(space, 'stderr')
    if w_stderr is None or w_stderr is space.w_None:
        return
    if isinstance(w_value, W_BaseException):
        if w_value.get_traceback(space) is space.w_None and space.type(w_traceback) is space.w_traceback:
            space.setattr(w_value, '__traceback__', w_traceback)
        text = format_exception(space, w_value)
    else:
        text = "TypeError: print_exception(): Exception expected for value, %s found\n" % space.type(w_value).name
    space.call_method(w_stderr, 'write', [space.newtext(text)])
    space.call_method(w_stderr, 'flush', [])


@module.function("breakpointhook(*args, **kwargs)")
def breakpointhook(space, args_w, w_kwargs):
    "This hook function is called by built-in breakpoint().\n"
    name = host.environment('PYTHONBREAKPOINT')
    if name is None or name == '':
        name = 'pdb.set_trace'
    if name == '0':
        return space.w_None
    dot = name.rfind('.')
    module_name, function_name = 'builtins', name
    if dot >= 0:
        module_name, function_name = name[:dot], name[dot + 1:]
    w_function = None
    if module_name != '':
        try:
            w_function = space.findattr(space.import_module(module_name), function_name)
        except OperationError as e:
            if not e.match(space, space.w_ImportError):
                raise
    if w_function is None:
        text = space.text_w(decode_name(space, name))
        space.warn(space.w_RuntimeWarning, 'Ignoring unimportable $PYTHONBREAKPOINT: "%s"' % text)
        return space.w_None
    return space.call_with_dict(w_function, args_w, w_kwargs)
