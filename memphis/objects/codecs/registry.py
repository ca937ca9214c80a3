"""The codec registry: encodings that Python code implements, found by search functions.

The first lookup imports the library's `encodings`, which registers a search function of its own.
"""
from rpython.rlib.rstring import StringBuilder

from memphis.errors import OperationError, oefmt


class Registry(object):
    def __init__(self):
        self.search_w = []
        self.cache = {}
        self.library_asked = False


registry = Registry()


def register(space, w_search):
    if not space.is_callable(w_search):
        raise oefmt(space, space.w_TypeError, "argument must be callable")
    ask_library(space)
    registry.search_w.append(w_search)


def unregister(space, w_search):
    "Also forgets what has been found so far."
    search_w = registry.search_w
    for i in range(len(search_w)):
        if search_w[i] is w_search:
            del search_w[i]
            registry.cache = {}
            return


def ask_library(space):
    if registry.library_asked:
        return
    registry.library_asked = True
    try:
        space.import_module('encodings')
    except OperationError as e:
        if not e.match(space, space.w_ImportError):
            raise


def normal_name(encoding):
    "Small letters and digits, an underscore for whatever stands between them; what is not ASCII is left out."
    builder = StringBuilder(len(encoding))
    between = False
    for c in encoding:
        if ord(c) < 0x80 and (c.isalnum() or c == '.'):
            if between and builder.getlength() > 0:
                builder.append('_')
            between = False
            builder.append(c.lower())
        else:
            between = True
    return builder.build()


def lookup(space, encoding):
    "The CodecInfo, a tuple."
    if encoding.find('\0') >= 0:
        raise oefmt(space, space.w_ValueError, "embedded null character")
    ask_library(space)
    name = normal_name(encoding)
    w_info = registry.cache.get(name, None)
    if w_info is not None:
        return w_info
    w_name = space.newtext(name)
    i = 0
    while i < len(registry.search_w):
        w_info = space.call_1(registry.search_w[i], w_name)
        i += 1
        if w_info is space.w_None:
            continue
        if not space.is_tuple(w_info) or len(space.listview(w_info)) != 4:
            raise oefmt(space, space.w_TypeError, "codec search functions must return 4-tuples")
        registry.cache[name] = w_info
        return w_info
    raise oefmt(space, space.w_LookupError, "unknown encoding: %s", encoding)


def lookup_text_encoding(space, encoding, alternative):
    "The same, for what converts between str and bytes; `alternative` is what others are used with."
    w_info = lookup(space, encoding)
    if space.type(w_info) is not space.w_tuple:
        w_is_text = space.findattr(w_info, '_is_text_encoding')
        if w_is_text is not None and not space.is_true(w_is_text):
            raise oefmt(space, space.w_LookupError,
                        "'%s' is not a text encoding; use %s to handle arbitrary codecs", encoding, alternative)
    return w_info


def call_codec(space, w_info, index, w_obj, w_errors, encoding):
    "The first item of what the encoder (0) or the decoder (1) returns."
    w_function = space.listview(w_info)[index]
    try:
        if w_errors is None:
            w_result = space.call_1(w_function, w_obj)
        else:
            w_result = space.call_2(w_function, w_obj, w_errors)
    except OperationError as e:
        add_note(space, e, '%s with \'%s\' codec failed' % ('encoding' if index == 0 else 'decoding', encoding))
        raise
    if not space.is_tuple(w_result) or len(space.listview(w_result)) != 2:
        if index == 0:
            raise oefmt(space, space.w_TypeError, "encoder must return a tuple (object, integer)")
        raise oefmt(space, space.w_TypeError, "decoder must return a tuple (object,integer)")
    return space.listview(w_result)[0]


def add_note(space, error, note):
    w_exc = error.get_w_value(space)
    w_add = space.findattr(w_exc, 'add_note')
    if w_add is not None:
        space.call_1(w_add, space.newtext(note))


def incremental(space, w_info, name, errors):
    "A new incremental encoder or decoder; `name`: the attribute of the CodecInfo."
    w_make = space.getattr(w_info, name)
    return space.call_1(w_make, space.newtext(errors))
