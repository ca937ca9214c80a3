"""The declaration of _json: the functions on strings, and the two types under their old names."""
from memphis.errors import oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.modules._json.encoder import W_Encoder
from memphis.modules._json.quoting import quote, quote_ascii
from memphis.modules._json.scanner import Scan, W_Scanner
from memphis.objects.strobject import W_Str

module = ModuleDef('_json', "json speedups\n")


@module.constant('make_scanner')
def make_scanner(space):
    return W_Scanner.w_builtin_type


@module.constant('make_encoder')
def make_encoder(space):
    return W_Encoder.w_builtin_type


def text_argument(space, w_string):
    if not isinstance(w_string, W_Str):
        raise oefmt(space, space.w_TypeError, "first argument must be a string, not %T", w_string)
    return w_string


@module.function("encode_basestring_ascii(object, /) -> text")
def encode_basestring_ascii(space, w_object):
    """encode_basestring_ascii(string) -> string

Return an ASCII-only JSON representation of a Python string"""
    return quote_ascii(space, text_argument(space, w_object).utf8)


@module.function("encode_basestring(object, /) -> text")
def encode_basestring(space, w_object):
    """encode_basestring(string) -> string

Return a JSON representation of a Python string"""
    return quote(space, text_argument(space, w_object).utf8)


@module.function("scanstring(string, end: index, strict: bool = True, /)")
def scanstring(space, w_string, end, strict):
    """scanstring(string, end, strict=True) -> (string, end)

Scan the string s for a JSON string. End is the index of the
character in s after the quote that started the JSON string.
Unescapes all valid JSON string escape sequences and raises ValueError
on attempt to decode an invalid string. If strict is False then literal
control characters are allowed in the string.

Returns a tuple of the decoded string and the index of the character in s
after the end quote."""
    w_string = text_argument(space, w_string)
    if end < 0 or end > w_string.codepoints:
        raise oefmt(space, space.w_ValueError, "end is out of bounds")
    scan = Scan(w_string, strict)
    w_result = scan.text(space, w_string.position_of(end))
    return space.newtuple2(w_result, space.newint(w_string.index_of(scan.pos)))
