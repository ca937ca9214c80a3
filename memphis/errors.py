"""Python-level exceptions as they travel through interpreter-level code.

An OperationError carries a Python exception.  Its instance is made lazily:
most errors are raised with a type and a message, and many are caught by type
alone.  `w_value` is None until `get_w_value` builds it; `msg` is then the
UTF-8 text that becomes its only argument.
"""
from rpython.rlib.objectmodel import specialize, not_rpython


class OperationError(Exception):
    _attrs_ = ['w_type', 'w_value', 'msg', 'traced', 'uncatchable', 'raised_at']

    def __init__(self, w_type, w_value, msg=''):
        self.w_type = w_type
        self.w_value = w_value
        self.msg = msg
        self.traced = False      # True once the context has been attached
        self.raised_at = -1      # the instruction that raises again what is under way, for one frame
        self.uncatchable = False  # no handler of the program sees it (space/limits.py)

    def match(self, space, w_check):
        "True if an `except w_check:` clause takes this error (w_check: a type)."
        return space.issubtype_w(self.w_type, w_check)

    def get_w_value(self, space):
        "The exception instance, made on first use."
        if self.w_value is None:
            self.w_value = space.new_exception(self.w_type, self.msg)
        return self.w_value

    def __str__(self):
        "NOT_RPYTHON: for people who debug untranslated code."
        name = getattr(self.w_type, 'name', '?')
        text = self.msg
        args = getattr(self.w_value, 'args_w', None)
        if not text and args:
            text = ', '.join(str(getattr(w, 'utf8', w)) for w in args)
        return '[%s: %s]' % (name, text)


@not_rpython
def _split_format(fmt):
    "'a %s b %d' -> (('s', 'd'), ('a ', ' b ', ''))"
    kinds, texts, start, i = [], [], 0, 0
    text = ''
    while i < len(fmt):
        if fmt[i] != '%':
            text += fmt[i]
            i += 1
        elif fmt[i + 1] == '%':
            text += '%'
            i += 2
        else:
            assert fmt[i + 1] in 'sdTNR', fmt
            kinds.append(fmt[i + 1])
            texts.append(text)
            text = ''
            i += 2
    texts.append(text)
    return tuple(kinds), tuple(texts)


ARGUMENT = '\0'         # where one goes in the text of a format


class Formatter(object):
    """Fills in a format; one class for each sequence of kinds, so that each argument
    keeps its own RPython type; the text around them is the instance's: one prebuilt string for each of a thousand."""
    _immutable_fields_ = ['text']

    def __init__(self, text):
        self.text = text


_classes = {}
_formatters = {}

FORMATTER = """
def fill(self, space{args}):
    texts = self.text.split(ARGUMENT)
    return {text}

def fill_and_raise(self, space, w_type{args}):
    texts = self.text.split(ARGUMENT)
    raise OperationError(w_type, None, {text})
"""


def _formatter_class(kinds):
    if kinds not in _classes:
        convert = {'s': 'a%d', 'd': 'str(a%d)', 'T': 'type_name(space, a%d)',
                   'N': 'object_name(space, a%d)', 'R': 'repr_text(space, a%d)'}
        pieces = ['texts[0]']
        for i, kind in enumerate(kinds):
            pieces += [convert[kind] % i, 'texts[%d]' % (i + 1)]
        source = FORMATTER.format(args=''.join(', a%d' % i for i in range(len(kinds))), text=' + '.join(pieces))
        namespace = {'type_name': _type_name, 'object_name': _object_name, 'repr_text': _repr_text,
                     'OperationError': OperationError, 'ARGUMENT': ARGUMENT}
        exec source in namespace
        methods = dict((name, namespace[name]) for name in ('fill', 'fill_and_raise'))
        for method in methods.values():
            method._dont_inline_ = True     # it would be copied to a thousand places
        _classes[kinds] = type('Formatter_' + ''.join(kinds), (Formatter,), methods)
    return _classes[kinds]


@specialize.memo()
def _formatter(fmt):
    if fmt not in _formatters:
        kinds, texts = _split_format(fmt)
        _formatters[fmt] = _formatter_class(kinds)(ARGUMENT.join(texts))
    return _formatters[fmt]


def _type_name(space, w_obj):
    return space.type(w_obj).shown_name()


def _object_name(space, w_obj):
    return w_obj.getname(space)


def _repr_text(space, w_obj):
    return space.repr_text(w_obj)


@specialize.arg(2)
def oefmt(space, w_type, fmt, *args):
    """Raise an OperationError with a formatted message.

    It is written `raise oefmt(...)`, which tells the reader where the function ends; RPython sees that the call
    never returns, and a thousand places need no more than the call.

    %s  UTF-8 text     %d  int     %R  repr of a wrapped object
    %T  name of the type of a wrapped object     %N  name of a type or function
    """
    _formatter(fmt).fill_and_raise(space, w_type, *args)


@specialize.arg(2)
def make_error(space, w_type, fmt, *args):
    "The error that oefmt would raise."
    return OperationError(w_type, None, _formatter(fmt).fill(space, *args))
