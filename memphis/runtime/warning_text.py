"""How a warning looks on sys.stderr while the library's `warnings` is not there to show it."""
from memphis.errors import OperationError
from memphis.unicode.escape import escape_surrogates


def write_warning(space, category, message, filename, line, source):
    "To sys.stderr; never raises."
    text = '%s:%d: %s: %s\n' % (filename, line, category, message)
    if source is not None:
        source = source.strip(' \t\x0c')
        if source != '':
            text += '  ' + source + '\n'
    w_stderr = space.w_sys.getdictvalue(space, 'stderr')
    if w_stderr is None or w_stderr is space.w_None:
        return
    try:
        space.call_method(w_stderr, 'write', [space.newtext(escape_surrogates(text))])
    except OperationError:
        pass
