"""The text that declares a builtin: "pop(self, index: index = -1, /) -> int".

    name(param: kind = default, /, *, keyword_only, *args, **kwargs) -> result

`kind` says how the argument is unwrapped (converters.py); none means it stays
wrapped and the RPython parameter is called `w_name`.  A default is a Python
literal; `...` means that the RPython function sees None when the argument is
missing.  The text is the only source of a builtin's names, defaults, arity
errors and `__text_signature__`.  All of this runs at import time.
"""
import re
import sys

REQUIRED = object()
MISSING = object()        # the default `...`

# What CPython has a slot for: the signature is the slot's, whatever the type does with it.
SLOT_SIGNATURES = {'__init__': '($self, /, *args, **kwargs)', '__call__': '($self, /, *args, **kwargs)',
                   '__new__': '($type, *args, **kwargs)', '__buffer__': '($self, flags, /)',
                   '__release_buffer__': '($self, buffer, /)', '__contains__': '($self, key, /)',
                   '__getitem__': '($self, key, /)', '__setitem__': '($self, key, value, /)',
                   '__delitem__': '($self, key, /)', '__getattribute__': '($self, name, /)',
                   '__setattr__': '($self, name, value, /)', '__delattr__': '($self, name, /)',
                   '__get__': '($self, instance, owner=None, /)', '__set__': '($self, instance, value, /)',
                   '__delete__': '($self, instance, /)', '__pow__': '($self, value, mod=None, /)',
                   '__rpow__': '($self, value, mod=None, /)'}
for _name in 'abs aiter anext await bool del float hash index int invert iter len neg next pos repr str'.split():
    SLOT_SIGNATURES['__%s__' % _name] = '($self, /)'
for _name in 'eq ne lt le gt ge'.split():
    SLOT_SIGNATURES['__%s__' % _name] = '($self, value, /)'
for _name in 'add sub mul matmul truediv floordiv mod divmod lshift rshift and or xor'.split():
    for _prefix in ('', 'r', 'i'):
        SLOT_SIGNATURES['__%s%s__' % (_prefix, _name)] = '($self, value, /)'

# ... and a method as well, which is faster there
PLAIN_METHODS = ['dict.__contains__', 'dict.__getitem__', 'list.__getitem__', 'set.__contains__',
                 'frozenset.__contains__']


# Methods whose one argument has no name in CPython: it shows "object".
UNNAMED = ['with_traceback', 'add_note', 'derive', 'subgroup', 'getter', 'setter', 'deleter', 'send', 'asend',
           '__mro_entries__', '__setstate__', '__class_getitem__', 'range.index', 'range.count',
           'dict_keys.isdisjoint', 'dict_items.isdisjoint', 'BaseExceptionGroup.split', 'GenericAlias.__instancecheck__',
           'GenericAlias.__subclasscheck__']
OTHERWISE = {'object.__init_subclass__': '($type, /)', 'type.__prepare__': '($cls, name, bases, /, **kwds)',
             '__replace__': '($self, /, **changes)'}
FIRST = {'self': '$self', 'cls': '$type', 'type': '$type', 'meta': '$cls', 'module': '$module'}
# no signature at all
UNSIGNED = ['throw', 'athrow', 'dict.update', 'Generic.__class_getitem__', 'Generic.__init_subclass__']


def is_slot(owner, name):
    return name in SLOT_SIGNATURES and owner + '.' + name not in PLAIN_METHODS


_TEXT = re.compile(r'^\s*(\w+)\((.*)\)\s*(?:->\s*(\w+))?\s*$', re.S)
_PARAM = re.compile(r'^(\*{0,2})(\w+)\s*(?::\s*(\w+))?\s*(?:=\s*(.+))?$', re.S)


class Param(object):
    def __init__(self, name, kind, default, stars, default_text):
        self.name = name
        self.default_text = default_text
        self.kind = kind
        self.default = default
        self.stars = stars

    def rpython_name(self):
        if self.stars == 1:
            return self.name + '_w'
        return self.name if self.kind else 'w_' + self.name


class Signature(object):
    """A parsed declaration.  `params` are the positional ones (a leading `self`
    or `cls` included), then the keyword-only ones; `first_keyword_only` splits
    them; `positional_only` of them cannot be passed by name."""

    def __init__(self, text):
        match = _TEXT.match(text)
        assert match, "malformed declaration: %r" % text
        self.text = text
        self.name, body, self.result = match.groups()
        self.params = []
        self.positional_only = 0
        self.first_keyword_only = -1
        self.vararg = None
        self.kwarg = None
        for part in _split(body):
            if part == '/':
                self.positional_only = len(self.params)
            elif part == '*':
                self.first_keyword_only = len(self.params)
            else:
                self._add(part)
        if self.first_keyword_only < 0:
            self.first_keyword_only = len(self.params)

    def _add(self, part):
        match = _PARAM.match(part)
        assert match, "malformed parameter %r in %r" % (part, self.text)
        stars, name, kind, default = match.groups()
        if default is None:
            value = REQUIRED
        elif default.strip() == '...':
            value = MISSING
        else:
            value = eval(default, {'sys': sys})
        param = Param(name, kind, value, len(stars), default)
        if len(stars) == 1:
            self.vararg = param
            self.first_keyword_only = len(self.params)
        elif len(stars) == 2:
            self.kwarg = param
        else:
            self.params.append(param)

    def check(self, func, owner, space_first):
        "The declaration and the `def` must agree; else importing fails."
        names = [p.rpython_name() for p in self.params]
        if self.vararg:
            names.append(self.vararg.rpython_name())
        if self.kwarg:
            names.append(self.kwarg.rpython_name())
        code = func.func_code
        have = list(code.co_varnames[:code.co_argcount])
        if space_first:
            want = ['space'] + names
        else:
            want = have[:1] + ['space'] + names[1:]
        assert want == have, "%s.%s: the text says %r, the def says %r" % (
            owner, self.name, want, have)

    def text_signature(self, owner=''):
        "What `__text_signature__` of a method of `owner` shows, e.g. '($self, index=-1, /)'; '' for none."
        if self.params and self.params[0].name in ('self', 'cls') and is_slot(owner, self.name):
            return SLOT_SIGNATURES[self.name]
        qualified = owner + '.' + self.name
        if self.name in OTHERWISE or qualified in OTHERWISE:
            return OTHERWISE.get(qualified) or OTHERWISE[self.name]
        if self.name in UNSIGNED or qualified in UNSIGNED:
            return ''
        names = [p.name for p in self.params]
        if len(names) > 1 and (self.name in UNNAMED or qualified in UNNAMED):
            names[1] = 'object'
        if names[2:] == ['start', 'end'] and self.params[2].default is None:
            return '($self, %s[, start[, end]], /)' % names[1]
        parts = []
        for i, p in enumerate(self.params):
            if i == self.first_keyword_only and not self.vararg:
                parts.append('*')
            text = names[i]
            if i == 0 and text in FIRST:
                text = FIRST[text]
            if p.default is MISSING:
                text += '=<unrepresentable>'
            elif p.default is not REQUIRED:
                text += '=' + p.default_text
            parts.append(text)
            if i + 1 == self.positional_only:
                parts.append('/')
        if self.vararg:
            parts.insert(self.first_keyword_only + (1 if self.positional_only else 0),
                         '*' + self.vararg.name)
        if self.kwarg:
            parts.append('**' + self.kwarg.name)
        return '(%s)' % ', '.join(parts)


def _split(body):
    "Split at commas that stand outside brackets and quotes."
    parts, depth, quote, current = [], 0, None, ''
    for c in body:
        if quote:
            quote = None if c == quote else quote
        elif c in '\'"':
            quote = c
        elif c in '([{':
            depth += 1
        elif c in ')]}':
            depth -= 1
        elif c == ',' and depth == 0:
            parts.append(current.strip())
            current = ''
            continue
        current += c
    if current.strip():
        parts.append(current.strip())
    return parts
