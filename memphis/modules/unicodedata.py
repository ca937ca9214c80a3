"""The unicodedata module: the Unicode database, and `ucd_3_2_0`, the same in its oldest form."""
from memphis import config
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import ModuleDef, TypeDef
from memphis.objects.base import W_Object
from memphis.objects.bytestring import charge
from memphis.objects.strobject.text import W_Str
from memphis.unicode import characters, database, names, normal, utf8

module = ModuleDef('unicodedata', """This module provides access to the Unicode Character Database which
defines character properties for all Unicode characters. The data in
this database is based on the UnicodeData.txt file version
15.1.0 which is publicly available from the Unicode Consortium.

The module uses the same names and symbols as defined by the
UnicodeData File Format 15.1.0.""")


class W_UCD(W_Object):
    typedef = TypeDef('UCD', base=W_Object.typedef, module='unicodedata', final=True)

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        raise oefmt(space, space.w_TypeError, "cannot create 'unicodedata.UCD' instances")

    @typedef.getset('unidata_version')
    def get_version(self, space):
        return space.newtext('3.2.0')


@module.constant('UCD')
def make_type(space):
    return W_UCD.typedef.w_type


@module.constant('ucd_3_2_0')
def make_old(space):
    return W_UCD()


@module.constant('unidata_version')
def make_version(space):
    return space.newtext(database.UNIDATA_VERSION)


def both(text):
    "A function of the module, and a method of ucd_3_2_0; it is told which."
    name, rest = text.split('(', 1)

    def decorate(func):
        source = ("def now(space, {args}):\n    return func(space, False, {args})\n"
                  "def then(self, space, {args}):\n    return func(space, True, {args})\n")
        args = ', '.join(func.func_code.co_varnames[2:func.func_code.co_argcount])
        namespace = {'func': func}
        exec source.format(args=args) in namespace
        for made in (namespace['now'], namespace['then']):
            made.__name__ = 'both_' + name      # the gateway's own names are not ours to use
            made.__doc__ = func.__doc__
        module.function(text)(namespace['now'])
        W_UCD.typedef.method('%s(self, %s' % (name, rest))(namespace['then'])
        return func
    return decorate


def code_of(space, function, w_chr):
    "The argument of the function, or its first."
    if not isinstance(w_chr, W_Str) or w_chr.codepoints != 1:
        raise oefmt(space, space.w_TypeError, "%s must be a unicode character, not %T", function, w_chr)
    return utf8.codepoint_at(w_chr.utf8, 0)


# ____________________________________________________________
# properties

@both("category(chr, /) -> text")
def category(space, old, w_chr):
    "Returns the general category assigned to the character chr as string."
    return characters.category(code_of(space, "category() argument", w_chr), old)


@both("bidirectional(chr, /) -> text")
def bidirectional(space, old, w_chr):
    """Returns the bidirectional class assigned to the character chr as string.

If no such value is defined, an empty string is returned."""
    return characters.bidirectional(code_of(space, "bidirectional() argument", w_chr), old)


@both("combining(chr, /) -> int")
def combining(space, old, w_chr):
    """Returns the canonical combining class assigned to the character chr as integer.

Returns 0 if no combining class is defined."""
    code = code_of(space, "combining() argument", w_chr)
    return normal.combining_class(code) if characters.is_there(code, old) else 0


@both("mirrored(chr, /) -> int")
def mirrored(space, old, w_chr):
    """Returns the mirrored property assigned to the character chr as integer.

Returns 1 if the character has been identified as a "mirrored" character in
bidirectional text, 0 otherwise."""
    code = code_of(space, "mirrored() argument", w_chr)
    return characters.mirrored(code) if characters.is_there(code, old) else 0


@both("east_asian_width(chr, /) -> text")
def east_asian_width(space, old, w_chr):
    "Returns the east asian width assigned to the character chr as string."
    code = code_of(space, "east_asian_width() argument", w_chr)
    return characters.east_asian_width(code) if characters.is_there(code, old) else 'F'


@both("decomposition(chr, /) -> text")
def decomposition(space, old, w_chr):
    """Returns the character decomposition mapping assigned to the character chr as string.

An empty string is returned in case no such mapping is defined."""
    code = code_of(space, "decomposition() argument", w_chr)
    return characters.decomposition(code) if characters.is_there(code, old) else ''


# ____________________________________________________________
# numbers

def given_or_error(space, w_default, message):
    if w_default is None:
        raise oefmt(space, space.w_ValueError, "%s", message)
    return w_default


@both("decimal(chr, default=..., /)")
def decimal(space, old, w_chr, w_default):
    """Converts a Unicode character into its equivalent decimal value.

Returns the decimal value assigned to the character chr as integer.
If no such value is defined, default is returned, or, if not given,
ValueError is raised."""
    code = code_of(space, "decimal() argument 1", w_chr)
    value = database.decimal_value(code) if characters.is_there(code, old) else -1
    return given_or_error(space, w_default, "not a decimal") if value < 0 else space.newint(value)


@both("digit(chr, default=..., /)")
def digit(space, old, w_chr, w_default):
    """Converts a Unicode character into its equivalent digit value.

Returns the digit value assigned to the character chr as integer.
If no such value is defined, default is returned, or, if not given,
ValueError is raised."""
    code = code_of(space, "digit() argument 1", w_chr)
    value = characters.digit(code) if characters.is_there(code, old) else -1
    return given_or_error(space, w_default, "not a digit") if value < 0 else space.newint(value)


@both("numeric(chr, default=..., /)")
def numeric(space, old, w_chr, w_default):
    """Converts a Unicode character into its equivalent numeric value.

Returns the numeric value assigned to the character chr as float.
If no such value is defined, default is returned, or, if not given,
ValueError is raised."""
    code = code_of(space, "numeric() argument 1", w_chr)
    value = characters.numeric(code) if characters.is_there(code, old) else -1.0
    return given_or_error(space, w_default, "not a numeric character") if value == -1.0 else space.newfloat(value)


# ____________________________________________________________
# names

def check_names(space):
    if not config.CHARACTER_NAMES:
        raise oefmt(space, space.w_ValueError, "this build of Memphis has no names of characters")


@both("name(chr, default=..., /)")
def name(space, old, w_chr, w_default):
    """Returns the name assigned to the character chr as a string.

If no name is defined, default is returned, or, if not given,
ValueError is raised."""
    code = code_of(space, "name() argument 1", w_chr)
    check_names(space)
    found = ''
    if config.CHARACTER_NAMES and characters.is_there(code, old):
        found = names.name_of(code)
    return given_or_error(space, w_default, "no such name") if found == '' else space.newtext(found)


@both("lookup(name: text, /)")
def lookup(space, old, name):
    """Look up character by name.

If a character with the given name is found, return the
corresponding character.  If not found, KeyError is raised."""
    check_names(space)
    code = names.lookup(name) if config.CHARACTER_NAMES else -1
    if code < 0 or not characters.is_there(code, old):
        raise OperationError(space.w_KeyError, None, "undefined character name '%s'" % name)
    return W_Str.from_code(code)


# ____________________________________________________________
# normal forms

def known_then(code):
    return characters.is_there(code, True)


def normal_form(space, function, old, form, w_text):
    if not isinstance(w_text, W_Str):
        raise oefmt(space, space.w_TypeError, "%s() argument 2 must be str, not %T", function, w_text)
    composed = form == 'NFC' or form == 'NFKC'
    compatible = form == 'NFKC' or form == 'NFKD'
    if not composed and not compatible and form != 'NFD':
        raise oefmt(space, space.w_ValueError, "invalid normalization form")
    charge(space, len(w_text.utf8))
    if old:
        return normal.normalize(w_text.utf8, composed, compatible, known_then)
    return normal.normalize(w_text.utf8, composed, compatible)


@both("normalize(form: text, unistr, /) -> text")
def normalize(space, old, form, w_unistr):
    """Return the normal form 'form' for the Unicode string unistr.

Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'."""
    return normal_form(space, 'normalize', old, form, w_unistr)


@both("is_normalized(form: text, unistr, /) -> bool")
def is_normalized(space, old, form, w_unistr):
    """Return whether the Unicode string unistr is in the normal form 'form'.

Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'."""
    text = normal_form(space, 'is_normalized', old, form, w_unistr)
    assert isinstance(w_unistr, W_Str)
    return text == w_unistr.utf8
