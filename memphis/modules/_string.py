"""_string: how format strings are taken apart, for the library's `string.Formatter`."""
from memphis.gateway.typedef import ModuleDef
from memphis.errors import oefmt
from memphis.objects.format.template import Field, FieldPath, is_doubled, parse_index
from memphis.objects.iterators import W_Iterator, iterator_typedef
from memphis.unicode import utf8

module = ModuleDef('_string', "string helper module")


class W_FormatterIterator(W_Iterator):
    "Gives (text, field name, spec, conversion), the last three None where no field follows the text."
    typedef = iterator_typedef('formatteriterator', length_hint=False)

    def __init__(self, template):
        self.template = template
        self.position = 0

    def iter_next(self, space):
        template = self.template
        start = i = self.position
        if i >= len(template):
            return None
        while i < len(template):
            c = template[i]
            i += 1
            if c != '{' and c != '}':
                continue
            if is_doubled(space, template, i):
                self.position = i + 1
                return text_only(space, template[start:i])
            field = Field(space, template, i)
            self.position = field.end
            stop = i - 1
            assert 0 <= start <= stop
            w_conversion = space.w_None
            if field.conversion != 0:
                w_conversion = space.newtext(utf8.encode(field.conversion))
            return space.newtuple([space.newtext(template[start:stop]), space.newtext(field.name),
                                   space.newtext(field.spec), w_conversion])
        self.position = i
        return text_only(space, template[start:])


def text_only(space, text):
    return space.newtuple([space.newtext(text), space.w_None, space.w_None, space.w_None])


class W_FieldNameIterator(W_Iterator):
    "Gives (is it an attribute, name or key) for what follows the first part of a field's name."
    typedef = iterator_typedef('fieldnameiterator', length_hint=False)

    def __init__(self, path):
        self.path = path

    def iter_next(self, space):
        if not self.path.step():
            return None
        return space.newtuple2(space.newbool(self.path.is_attribute), self.path.wrapped_key())


def string_argument(space, w_object):
    if not space.is_text(w_object):
        raise oefmt(space, space.w_TypeError, "expected str, got %T", w_object)
    return space.text_w(w_object)


@module.function("formatter_parser(object, /)")
def formatter_parser(space, w_object):
    "parse the argument as a format string"
    return W_FormatterIterator(string_argument(space, w_object))


@module.function("formatter_field_name_split(object, /)")
def formatter_field_name_split(space, w_object):
    "split the argument as a field name"
    path = FieldPath(space, string_argument(space, w_object))
    index = parse_index(space, path.first)
    w_first = space.newtext(path.first) if index < 0 else space.newint(index)
    return space.newtuple2(w_first, W_FieldNameIterator(path))
