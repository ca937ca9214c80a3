"""The text of an exception, as CPython 3.13 prints it for an uncaught one (without colour).

`format_exception` never raises: what goes wrong while user code is called
(`__str__`, `__dir__` ...) becomes part of the text.  Everything is bounded: chains
are followed without recursion and shown up to MAX_CHAIN, groups are cut at
CPython's width and depth, long recursions are abbreviated.
"""
from memphis.errors import OperationError
from memphis.objects.exceptions import W_BaseException
from memphis.objects.exceptions.group import W_BaseExceptionGroup
from memphis.objects.exceptions.syntaxerror import W_SyntaxError
from memphis.runtime.frame_text import append_frames
from memphis.runtime.hints import suggestion_text
from memphis.runtime.traceback import traceback_of
from memphis.unicode import utf8
from memphis.unicode.escape import escape_surrogates

CAUSE = ("\nThe above exception was the direct cause "
         "of the following exception:\n\n")
CONTEXT = ("\nDuring handling of the above exception, "
           "another exception occurred:\n\n")
MAX_CHAIN = 10000
MAX_SHOWN = 10000       # exceptions; then groups are not opened any more
MAX_GROUP_WIDTH = 15
MAX_GROUP_DEPTH = 10


def format_exception(space, w_exception):
    "The traceback text, valid UTF-8, ending in a newline."
    assert isinstance(w_exception, W_BaseException)
    printer = Printer(space)
    printer.chain(w_exception)
    text = ''.join(printer.pieces)
    if utf8.has_surrogates(text):
        text = escape_surrogates(text)
    return text


class Printer(object):
    """`seen`: exceptions that have been shown or will be; none is followed twice.
    `depth`: how many exception groups we are in; `need_close`: whether the frame
    around the last member of a group is still to be closed; `shown`: how many
    exceptions have been shown."""

    def __init__(self, space):
        self.space = space
        self.pieces = []
        self.seen = {}
        self.depth = 0
        self.need_close = False
        self.shown = 0

    # ____________________________________________________________
    # output

    def emit(self, text, margin='|'):
        "Lines of text (each with its end), with the margin of the group we are in."
        if self.depth == 0:
            self.pieces.append(text)
            return
        prefix = self.indent() + margin + ' '
        start = 0
        while start < len(text):
            end = text.find('\n', start) + 1
            if end == 0:
                end = len(text)
            assert end > 0
            self.pieces.append(prefix)
            self.pieces.append(text[start:end])
            start = end

    def indent(self):
        return '  ' * self.depth

    # ____________________________________________________________
    # chains

    def chain(self, w_exception):
        "The exception after those it came from."
        chain_w = [w_exception]
        messages = ['']
        hidden = 0
        w_current = w_exception
        self.seen[w_current] = None
        while True:
            w_next, message = self.origin(w_current)
            if w_next is None:
                break
            self.seen[w_next] = None
            if len(chain_w) == MAX_CHAIN:
                hidden += 1
            else:
                messages[len(messages) - 1] = message
                chain_w.append(w_next)
                messages.append('')
            w_current = w_next
        if hidden > 0:
            self.emit('[%d more exception%s before these]\n' % (hidden, '' if hidden == 1 else 's'))
        i = len(chain_w) - 1
        while i >= 0:
            if messages[i] != '':
                self.emit(messages[i])
            self.one(chain_w[i])
            i -= 1

    def origin(self, w_exception):
        "(the exception that this one came from or None, how to say so)"
        w_cause = w_exception.w_cause
        if w_cause is not None and w_cause not in self.seen:
            return w_cause, CAUSE
        w_context = w_exception.w_context
        if (w_context is not None and not w_exception.suppress_context and
                w_context not in self.seen):
            return w_context, CONTEXT
        return None, ''

    # ____________________________________________________________
    # one exception

    def one(self, w_exception):
        self.shown += 1
        if isinstance(w_exception, W_BaseExceptionGroup):
            self.group(w_exception)
            return
        if w_exception.w_traceback is not None:
            self.emit('Traceback (most recent call last):\n')
            self.frames(w_exception)
        self.message(w_exception)

    def frames(self, w_exception):
        pieces = []
        append_frames(traceback_of(w_exception), pieces)
        for piece in pieces:
            self.emit(piece)

    def group(self, w_group):
        if self.depth > MAX_GROUP_DEPTH:
            self.emit('... (max_group_depth is %d)\n' % MAX_GROUP_DEPTH)
            return
        if self.shown > MAX_SHOWN:
            self.emit('... (more than %d exceptions)\n' % MAX_SHOWN)
            return
        is_toplevel = self.depth == 0
        if is_toplevel:
            self.depth = 1
        if w_group.w_traceback is not None:
            self.emit('Exception Group Traceback (most recent call last):\n', '+' if is_toplevel else '|')
            self.frames(w_group)
        self.message(w_group)
        self.members(w_group.exceptions_w)
        if is_toplevel:
            self.depth = 0

    def members(self, exceptions_w):
        count = len(exceptions_w)
        shown = min(count, MAX_GROUP_WIDTH + 1)
        for w_member in exceptions_w:
            self.seen[w_member] = None
        self.need_close = False
        for i in range(shown):
            is_last = i == shown - 1
            if is_last:
                self.need_close = True          # a nested group may close the frame for us
            cut = i >= MAX_GROUP_WIDTH
            self.pieces.append(self.indent() + ('+-' if i == 0 else '  ') +
                               '+---------------- %s ----------------\n' % (
                                   '...' if cut else str(i + 1)))
            self.depth += 1
            if cut:
                rest = count - MAX_GROUP_WIDTH
                self.emit('and %d more exception%s\n' % (rest, 's' if rest > 1 else ''))
            else:
                w_member = exceptions_w[i]
                assert isinstance(w_member, W_BaseException)
                self.chain(w_member)
            if is_last and self.need_close:
                self.pieces.append(self.indent() + '+------------------------------------\n')
                self.need_close = False
            self.depth -= 1

    # ____________________________________________________________
    # the lines that name the exception

    def message(self, w_exception):
        space = self.space
        if isinstance(w_exception, W_SyntaxError):
            self.syntax_error(w_exception)
        else:
            text = safe_str(space, w_exception, '<exception str() failed>')
            text += suggestion_text(space, w_exception)
            name = class_name(space, w_exception)
            self.emit(name + (': ' + text if text != '' else '') + '\n')
        self.notes(w_exception)

    def notes(self, w_exception):
        space = self.space
        try:
            w_notes = space.findattr(w_exception, '__notes__')
        except OperationError as e:
            if not e.match(space, space.w_Exception):
                return
            self.emit('Ignored error getting __notes__: %s\n' % safe_repr(
                space, e.get_w_value(space), '<__notes__ repr() failed>'))
            return
        if w_notes is None or w_notes is space.w_None:
            return
        if not space.is_list(w_notes) and not space.is_tuple(w_notes):
            self.emit(safe_repr(space, w_notes, '<__notes__ repr() failed>') + '\n')
            return
        for w_note in space.listview(w_notes)[:]:
            self.emit(safe_str(space, w_note, '<note str() failed>') + '\n')

    def syntax_error(self, w_error):
        space = self.space
        suffix = ''
        filename = optional_text(space, w_error.w_filename)
        if not is_none(space, w_error.w_lineno):
            self.emit('  File "%s", line %s\n' % (filename if filename != '' else '<string>',
                                                 safe_str(space, w_error.w_lineno, '?')))
        elif not is_none(space, w_error.w_filename):
            suffix = ' (' + filename + ')'
        w_text = w_error.w_text
        if w_text is not None and space.is_text(w_text):
            self.source_of_syntax_error(w_error, space.text_w(w_text))
        message = '<no detail available>'
        if not is_none(space, w_error.w_msg):
            text = safe_str(space, w_error.w_msg, '<exception str() failed>')
            if text != '':
                message = text
        self.emit('%s: %s%s\n' % (class_name(space, w_error), message, suffix))

    def source_of_syntax_error(self, w_error, text):
        "The line and the carets; offsets count characters, from 1."
        space = self.space
        line = text.rstrip('\n')
        stripped = line.lstrip(' \n\x0c')
        self.emit('    ' + stripped + '\n')
        if is_none(space, w_error.w_offset):
            return
        spaces = len(line) - len(stripped)
        offset = optional_int(space, w_error.w_offset, 0)
        end = utf8.length(line) + 1
        if same_line(space, w_error):
            end = optional_int(space, w_error.w_end_offset, 0)
            if end == 0:
                end = offset
        length = utf8.length(text)
        if text != '' and offset > length:
            offset = utf8.length(line) + 1
        if text != '' and end > length:
            end = utf8.length(line) + 1
        if offset >= end or end < 0:
            end = offset + 1
        start = offset - 1 - spaces
        if start < 0:
            return
        # tabs and the like are kept, so that the carets stand where they should
        blank = []
        position = 0
        for i in range(start):
            if position >= len(stripped):
                break
            char = stripped[position]
            blank.append(char if char in '\t\x0b\x0c' else ' ')
            position = utf8.next_position(stripped, position)
        count = end - 1 - spaces - start
        self.emit('    ' + ''.join(blank) + '^' * min(count, 1 << 20) + '\n')


def is_none(space, w_value):
    return w_value is None or w_value is space.w_None


def optional_text(space, w_value):
    if is_none(space, w_value):
        return ''
    return safe_str(space, w_value, '?')


def optional_int(space, w_value, default):
    if w_value is None or not space.is_int(w_value):
        return default
    return space.clamped_index_w(w_value)


def same_line(space, w_error):
    w_line, w_end = w_error.w_lineno, w_error.w_end_lineno
    if is_none(space, w_line) or is_none(space, w_end):
        return is_none(space, w_line) and is_none(space, w_end)
    return optional_int(space, w_line, 0) == optional_int(space, w_end, 0)


def class_name(space, w_exception):
    "The class with its module, which is left out for builtins and __main__."
    w_type = space.type(w_exception)
    if not w_type.is_heap:
        return w_type.full_name(space)
    w_module = w_type.lookup('__module__')
    module = '<unknown>'
    if w_module is not None and space.is_text(w_module):
        module = space.text_w(w_module)
    if module == '__main__' or module == 'builtins':
        return w_type.qualname
    return module + '.' + w_type.qualname


def safe_str(space, w_value, default):
    try:
        return space.str_text(w_value)
    except OperationError:
        return default


def safe_repr(space, w_value, default):
    try:
        return space.repr_text(w_value)
    except OperationError:
        return default
