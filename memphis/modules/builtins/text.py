"""Builtin functions on text: ascii, chr, format, ord, repr."""
from memphis.errors import oefmt
from memphis.modules.builtins.moduledef import module
from memphis.objects.strobject import W_Str
from memphis.unicode import utf8
from memphis.unicode.escape import escape_non_ascii


@module.function("repr(obj, /)")
def repr_(space, w_obj):
    """Return the canonical string representation of the object.

For many object types, including most builtins, eval(repr(obj)) == obj."""
    return space.repr(w_obj)


@module.function("ascii(obj, /)")
def ascii_(space, w_obj):
    """Return an ASCII-only representation of an object.

As repr(), return a string containing a printable representation of an
object, but escape the non-ASCII characters in the string returned by
repr() using \\\\x, \\\\u or \\\\U escapes. This generates a string similar
to that returned by repr() in Python 2."""
    w_text = space.repr(w_obj)
    assert isinstance(w_text, W_Str)
    if w_text.is_ascii():
        return w_text
    return space.newtext(escape_non_ascii(w_text.utf8))


@module.function("chr(i, /)")
def chr_(space, w_i):
    "Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff."
    code = space.clamped_index_w(w_i)
    if code < 0 or code > 0x10FFFF:
        raise oefmt(space, space.w_ValueError, "chr() arg not in range(0x110000)")
    return W_Str.from_code(code)


@module.function("ord(c, /) -> int")
def ord_(space, w_c):
    "Return the Unicode code point for a one-character string."
    if space.is_text(w_c):
        text = space.text_w(w_c)
        length = space.len_w(w_c)
        if length == 1:
            return utf8.codepoint_at(text, 0)
    elif space.is_bytes_object(w_c):
        value = space.bytes_w(w_c)
        length = len(value)
        if length == 1:
            return ord(value[0])
    else:
        raise oefmt(space, space.w_TypeError, "ord() expected string of length 1, but %T found", w_c)
    raise oefmt(space, space.w_TypeError,
                "ord() expected a character, but string of length %d found", length)


@module.function("format(value, format_spec=..., /)")
def format_(space, w_value, w_format_spec):
    """Return type(value).__format__(value, format_spec)

Many built-in types implement format_spec according to the
Format Specification Mini-language. See help('FORMATTING').

If type(value) does not supply a method named __format__
and format_spec is empty, then str(value) is returned.
See also help('SPECIALMETHODS')."""
    if w_format_spec is None:
        return space.format(w_value, space.newtext(''))
    if not space.is_text(w_format_spec):
        raise oefmt(space, space.w_TypeError, "format() argument 2 must be str, not %T", w_format_spec)
    return space.format(w_value, w_format_spec)
