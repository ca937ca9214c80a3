"""The declaration of _sre: what `re` compiles with."""
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.modules._sre import characters
from memphis.modules._sre.constants import CODESIZE, MAGIC, MAXGROUPS, MAXREPEAT
from memphis.modules._sre.match import new_template
from memphis.modules._sre.pattern import BYTES, EITHER, TEXT, W_Pattern
from memphis.modules._sre.program import Program
from memphis.modules._sre.subject import subject_of
from memphis.modules._sre.validate import is_valid

module = ModuleDef('_sre')


def _constant(name, value):
    module.constant(name)(lambda space: space.newint(value))

for _name, _value in [('MAGIC', MAGIC), ('CODESIZE', CODESIZE), ('MAXREPEAT', MAXREPEAT), ('MAXGROUPS', MAXGROUPS)]:
    _constant(_name, _value)


@module.function("getcodesize() -> int")
def getcodesize(space):
    return CODESIZE


def c_int(space, value):
    "A character in CPython is a C int."
    if value > 0x7FFFFFFF or value < -0x80000000:
        raise oefmt(space, space.w_OverflowError, "Python int too large to convert to C int")
    return value


@module.function("ascii_iscased(character: int, /) -> bool")
def ascii_iscased(space, character):
    c_int(space, character)
    return 65 <= character <= 90 or 97 <= character <= 122


@module.function("ascii_tolower(character: int, /) -> int")
def ascii_tolower(space, character):
    return characters.ascii_lower(c_int(space, character))


@module.function("unicode_iscased(character: int, /) -> bool")
def unicode_iscased(space, character):
    c_int(space, character)
    return characters.unicode_lower(character) != character or characters.unicode_upper(character) != character


@module.function("unicode_tolower(character: int, /) -> int")
def unicode_tolower(space, character):
    return characters.unicode_lower(c_int(space, character))


@module.function("compile(pattern, flags: int, code, groups: index, groupindex, indexgroup)")
def compile(space, w_pattern, flags, w_code, groups, w_groupindex, w_indexgroup):
    c_int(space, flags)
    if not space.is_list(w_code):
        raise wrong_argument(space, 'code', 'list', w_code)
    if not space.is_dict(w_groupindex):
        raise wrong_argument(space, 'groupindex', 'dict', w_groupindex)
    if not space.is_tuple(w_indexgroup):
        raise wrong_argument(space, 'indexgroup', 'tuple', w_indexgroup)
    words_w = space.listview(w_code)
    code = [0] * len(words_w)
    for i in range(len(words_w)):
        code[i] = code_word(space, words_w[i])
    kind = EITHER
    if w_pattern is not space.w_None:
        kind = BYTES if subject_of(space, w_pattern).w_str is None else TEXT
    space.tick(len(code))
    if not is_valid(space, code, groups):
        raise OperationError(space.w_RuntimeError, None, "invalid SRE code")
    return W_Pattern(w_pattern, flags, Program(code, groups), kind, w_groupindex, space.listview(w_indexgroup))


def code_word(space, w_word):
    if not space.is_int(w_word):
        raise oefmt(space, space.w_TypeError, "an integer is required")
    word = space.clamped_index_w(w_word)
    if word < 0:
        raise oefmt(space, space.w_OverflowError, "can't convert negative value to unsigned int")
    if word > 0xFFFFFFFF:
        raise oefmt(space, space.w_OverflowError, "regular expression code size limit exceeded")
    return word


def wrong_argument(space, name, expected, w_given):
    return OperationError(space.w_TypeError, None, "compile() argument '%s' must be %s, not %s" % (
        name, expected, space.type(w_given).shown_name()))


@module.function("template(pattern, template, /)")
def template(space, w_pattern, w_template):
    """

  template
    A list containing interleaved literal strings (str or bytes) and group
    indices (int), as returned by re._parser.parse_template():
        [literal1, group1, ..., literalN, groupN]"""
    return new_template(space, w_template)


@module.constant('copyright')
def make_copyright(space):
    return space.newtext(" SRE 2.2.2 Copyright (c) 1997-2002 by Secret Labs AB ")
