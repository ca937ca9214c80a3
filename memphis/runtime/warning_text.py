"""A warning of the interpreter itself, as CPython shows one where nothing has been filtered."""
from memphis.errors import OperationError
from memphis.runtime.linecache import source_line
from memphis.unicode.escape import escape_surrogates


def show_warning(space, category, message):
    "With the line that runs."
    frame = space.ec.gettopframe()
    filename, line = 'sys', 1
    if frame is not None:
        filename, line = frame.code.filename, frame.line()
    write_warning(space, category, message, filename, line, source_line(filename, line))


def show_syntax_warnings(space, records, filename):
    "What the parser and the compiler have found (SyntaxWarningRecords); only files have lines to show."
    for record in records:
        source = None
        if not filename.startswith('<'):
            source = source_line(filename, record.lineno)
        write_warning(space, record.category, record.msg, filename, record.lineno, source)


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
