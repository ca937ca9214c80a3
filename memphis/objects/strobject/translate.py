"""str.translate and str.maketrans."""
from rpython.rlib.rstring import StringBuilder

from memphis.errors import OperationError, oefmt
from memphis.objects.strobject.arguments import text_argument
from memphis.objects.strobject.text import W_Str
from memphis.unicode import utf8


def translate(space, w_str, w_table):
    s = w_str.utf8
    space.tick(w_str.codepoints)
    builder = StringBuilder(len(s))
    i = 0
    while i < len(s):
        after = utf8.next_position(s, i)
        w_value = lookup(space, w_table, utf8.codepoint_at(s, i))
        if w_value is None:
            assert i >= 0
            builder.append_slice(s, i, after)
        elif space.is_int(w_value):
            code = -1
            try:
                code = space.int_w(w_value)
            except OperationError as e:
                if not e.match(space, space.w_OverflowError):
                    raise
            if code < 0 or code > utf8.MAX_CODE:
                raise oefmt(space, space.w_ValueError, "character mapping must be in range(0x110000)")
            utf8.append(builder, code)
        elif space.is_text(w_value):
            builder.append(space.text_w(w_value))
        elif w_value is not space.w_None:
            raise oefmt(space, space.w_TypeError, "character mapping must return integer, None or str")
        space.check_size(builder.getlength())
        i = after
    return W_Str.from_utf8(builder.build())


def lookup(space, w_table, code):
    "table[code], or None where that raises LookupError."
    try:
        return space.getitem(w_table, space.newint(code))
    except OperationError as e:
        if not e.match(space, space.w_LookupError):
            raise
        return None


def maketrans(space, w_x, w_y, w_z):
    w_result = space.newdict()
    if w_y is None:
        if not space.is_dict(w_x) or w_x.is_user:
            raise oefmt(space, space.w_TypeError,
                        "if you give only one argument to maketrans it must be a dict")
        for w_key in space.unpack(w_x):
            w_value = space.getitem(w_x, w_key)
            if space.is_text(w_key):
                assert isinstance(w_key, W_Str)
                if w_key.codepoints != 1:
                    raise oefmt(space, space.w_ValueError,
                                "string keys in translate table must be of length 1")
                w_key = space.newint(utf8.codepoint_at(w_key.utf8, 0))
            elif not space.is_int(w_key):
                raise oefmt(space, space.w_TypeError,
                            "keys in translate table must be strings or integers")
            space.setitem(w_result, w_key, w_value)
        return w_result
    y = text_argument(space, w_y, 'maketrans', 2)
    z = ''
    if w_z is not None:
        z = text_argument(space, w_z, 'maketrans', 3)
    if not isinstance(w_x, W_Str):
        raise oefmt(space, space.w_TypeError,
                    "first maketrans argument must be a string if there is a second argument")
    old, new = utf8.code_points(w_x.utf8), utf8.code_points(y)
    if len(old) != len(new):
        raise oefmt(space, space.w_ValueError,
                    "the first two maketrans arguments must have equal length")
    for i in range(len(old)):
        space.setitem(w_result, space.newint(old[i]), space.newint(new[i]))
    for code in utf8.code_points(z):
        space.setitem(w_result, space.newint(code), space.w_None)
    return w_result
