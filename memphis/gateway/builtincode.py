"""How an RPython function becomes something a Python call can run.

One class is generated for each *shape* of declaration (which kinds, how many,
which defaults, which result), with the function as an attribute: thousands of
builtins share some dozens of classes.  `call_0` ... `call_4` take the arguments
unpacked; a generated class overrides those that fit its arity.
"""
from rpython.rlib import jit
from rpython.rlib.objectmodel import not_rpython
from rpython.tool.sourcetools import compile2

from memphis import config
from memphis.errors import make_error, oefmt
from memphis.gateway.converters import UNWRAP, WRAP
from memphis.gateway.signature import REQUIRED, MISSING, Signature, is_slot

NO_ARGS = []

_shared_lists = {}


@not_rpython
def _shared_list(items):
    "One list for all that are equal: most of a thousand builtins have the parameters of another one."
    return _shared_lists.setdefault(str(items), items) if items else items


class BuiltinCode(object):
    """`owner` is the name of the type a method belongs to, or ''.
    Positional arguments run from `min_args` to `max_args` (`self` counts);
    `names` also holds the keyword-only ones."""
    _immutable_fields_ = ['name', 'owner', 'doc', 'text_signature', 'min_args', 'max_args',
                          'positional_only', 'names[*]', 'required[*]', 'has_vararg',
                          'has_kwarg', 'has_self', 'is_slot', 'hidden']

    def __init__(self, signature, owner, has_self, doc):
        params = signature.params
        positional = params[:signature.first_keyword_only]
        self.name = signature.name
        self.owner = owner
        self.doc = doc if config.DOCSTRINGS else ''
        self.text_signature = signature.text_signature(owner)
        self.names = _shared_list([p.name for p in params])
        self.required = _shared_list([p.default is REQUIRED for p in params])
        self.min_args = len([p for p in positional if p.default is REQUIRED])
        self.max_args = len(positional)
        self.positional_only = signature.positional_only
        self.has_vararg = signature.vararg is not None
        self.has_kwarg = signature.kwarg is not None
        self.has_self = has_self
        self.is_slot = has_self and is_slot(owner, signature.name)
        # leading arguments that error messages do not count: self or cls
        self.hidden = 1 if has_self or (params and params[0].name in ('cls', 'type', 'meta')) else 0

    def run(self, space, scope_w, rest_w, w_kwargs):
        """`scope_w`: one entry a name, None where missing; `rest_w`: what goes
        to *args; `w_kwargs`: a dict for **kwargs, or None."""
        raise NotImplementedError

    # ____________________________________________________________
    # positional calls

    @jit.unroll_safe
    def call_list(self, space, args_w):
        n = len(args_w)
        rest_w = NO_ARGS
        if n < self.min_args:
            raise self.arity_error(space, n)
        if n > self.max_args:
            if not self.has_vararg:
                raise self.arity_error(space, n)
            stop = self.max_args
            assert stop >= 0
            rest_w = args_w[stop:]
            n = stop
        size = len(self.names)
        scope_w = [None] * size
        for i in range(n):
            scope_w[i] = args_w[i]
        self.check_keyword_only(space, scope_w)
        return self.run(space, scope_w, rest_w, space.newdict() if self.has_kwarg else None)

    def call_0(self, space):
        return self.call_list(space, [])

    def call_1(self, space, w_0):
        return self.call_list(space, [w_0])

    def call_2(self, space, w_0, w_1):
        return self.call_list(space, [w_0, w_1])

    def call_3(self, space, w_0, w_1, w_2):
        return self.call_list(space, [w_0, w_1, w_2])

    def call_4(self, space, w_0, w_1, w_2, w_3):
        return self.call_list(space, [w_0, w_1, w_2, w_3])

    # ____________________________________________________________
    # calls with keywords

    def call_args(self, space, args):
        if len(args.keywords) == 0:
            return self.call_list(space, args.args_w)
        args_w = args.args_w
        n = len(args_w)
        hidden = self.hidden
        if not self.has_kwarg and self.positional_only == len(self.names):
            raise oefmt(space, space.w_TypeError, "%s() takes no keyword arguments",
                        self.full_name())
        rest_w = NO_ARGS
        if n > self.max_args:
            if not self.has_vararg:
                raise oefmt(space, space.w_TypeError,
                            "%s() takes at most %d argument%s (%d given)", self.shown_name(),
                            len(self.names) - hidden, "" if len(self.names) - hidden == 1 else "s",
                            n + len(args.keywords) - hidden)
            stop = self.max_args
            assert stop >= 0
            rest_w = args_w[stop:]
            n = stop
        scope_w = [None] * len(self.names)
        for i in range(n):
            scope_w[i] = args_w[i]
        w_kwargs = space.newdict() if self.has_kwarg else None
        for i in range(len(args.keywords)):
            name = args.keywords[i]
            index = self.find_name(name)
            if index < 0:
                if w_kwargs is None:
                    raise oefmt(space, space.w_TypeError,
                                "%s() got an unexpected keyword argument '%s'", self.shown_name(), name)
                space.setitem_str(w_kwargs, name, args.keywords_w[i])
            elif scope_w[index] is not None:
                raise oefmt(space, space.w_TypeError,
                            "argument for %s() given by name ('%s') and position (%d)",
                            self.shown_name(), name, index + 1 - hidden)
            else:
                scope_w[index] = args.keywords_w[i]
        for i in range(self.max_args):
            if scope_w[i] is None and self.required[i]:
                raise oefmt(space, space.w_TypeError,
                            "%s() missing required argument '%s' (pos %d)",
                            self.shown_name(), self.names[i], i + 1 - hidden)
        self.check_keyword_only(space, scope_w)
        return self.run(space, scope_w, rest_w, w_kwargs)

    def find_name(self, name):
        for i in range(self.positional_only, len(self.names)):
            if self.names[i] == name:
                return i
        return -1

    @jit.unroll_safe
    def check_keyword_only(self, space, scope_w):
        for i in range(self.max_args, len(self.names)):
            if scope_w[i] is None and self.required[i]:
                raise oefmt(space, space.w_TypeError,
                            "%s() missing required keyword-only argument: '%s'",
                            self.shown_name(), self.names[i])

    # ____________________________________________________________
    # errors, in CPython's words

    def shown_name(self):
        if self.name == '__new__' or self.name == '__init__':
            return self.owner
        return self.name

    def qualname(self):
        return self.owner + '.' + self.name if self.owner else self.name

    def full_name(self):
        if self.owner and self.name != '__new__' and self.name != '__init__':
            return self.owner + '.' + self.name
        return self.shown_name()

    def arity_error(self, space, given):
        "Too many or too few positional arguments, in a call without keywords."
        hidden = self.hidden
        if given < hidden:
            if self.is_slot:
                return make_error(space, space.w_TypeError, "descriptor '%s' of '%s' object needs an argument",
                                  self.name, self.owner)
            if self.has_self:
                return make_error(space, space.w_TypeError, "unbound method %s() needs an argument",
                                  self.owner + '.' + self.name)
            return make_error(space, space.w_TypeError, "%s(): not enough arguments",
                              self.owner + '.' + self.name)
        given -= hidden
        low, high = self.min_args - hidden, self.max_args - hidden
        if self.is_slot and low == high and not self.has_vararg and self.name != '__init__':
            return make_error(space, space.w_TypeError, "expected %d argument%s, got %d", low, plural(low), given)
        name = self.shown_name()
        takes_keywords = self.positional_only < len(self.names) and not self.has_vararg
        if takes_keywords and not (self.owner == 'int' and self.name == '__new__'):  # CPython's int() is special
            return self.arity_error_with_keywords(space, given, low, high)
        if high == 0 and not self.has_vararg:
            return make_error(space, space.w_TypeError, "%s() takes no arguments (%d given)",
                              self.full_name(), given)
        if low == high == 1 and not self.has_vararg and self.name != '__new__':
            return make_error(space, space.w_TypeError, "%s() takes exactly one argument (%d given)",
                              self.full_name(), given)
        if low == high and not self.has_vararg:
            bound, count = "", low
        elif given < low:
            bound, count = "at least ", low
        else:
            bound, count = "at most ", high
        return make_error(space, space.w_TypeError, "%s expected %s%d argument%s, got %d", name,
                          bound, count, plural(count), given)

    def arity_error_with_keywords(self, space, given, low, high):
        "Of a function that has parameters that may be given by keyword."
        name, total = self.shown_name(), len(self.names) - self.hidden
        if given > total:
            return make_error(space, space.w_TypeError, "%s() takes %s %d argument%s (%d given)",
                              name, "at most", total, plural(total), given)
        if given > high:
            if high == 0:
                return make_error(space, space.w_TypeError, "%s() takes no positional arguments", name)
            return make_error(space, space.w_TypeError,
                              "%s() takes %s %d positional argument%s (%d given)",
                              name, "at most" if low < high else "exactly", high, plural(high), given)
        positional = min(self.positional_only - self.hidden, low)
        if given < positional:
            return make_error(space, space.w_TypeError,
                              "%s() takes %s %d positional argument%s (%d given)", name,
                              "exactly" if positional == high else "at least", positional,
                              plural(positional), given)
        return make_error(space, space.w_TypeError, "%s() missing required argument '%s' (pos %d)",
                          name, self.names[given + self.hidden], given + 1)


def plural(count):
    return "" if count == 1 else "s"


def wrong_self_of_slot(space, w_self, owner, name):
    raise oefmt(space, space.w_TypeError,
                "descriptor '%s' requires a '%s' object but received a '%T'", name, owner, w_self)


def wrong_self(space, w_self, owner, name):
    raise wrong_getset_self(space, w_self, owner, name)


def wrong_getset_self(space, w_self, owner, name):
    raise oefmt(space, space.w_TypeError,
                "descriptor '%s' for '%s' objects doesn't apply to a '%T' object", name, owner, w_self)


# ____________________________________________________________
# generation (import time only)

_classes = {}


def make_code(signature, func, owner='', cls=None, shown_owner='', doc=None):
    """The BuiltinCode for `func`.  With `cls`, the first parameter is a `self`
    that must be an instance of that RPython class; otherwise `func` takes the
    space first."""
    if not isinstance(signature, Signature):
        signature = Signature(signature)
    has_self = cls is not None
    signature.check(func, owner, space_first=not has_self)
    if has_self:
        target = _checked_self(signature, func, shown_owner or owner, cls, is_slot(owner, signature.name))
    else:
        target = func
    shape = _shape(signature)
    if shape not in _classes:
        _classes[shape] = _generate(signature, len(_classes))
    code = _classes[shape](signature, owner, has_self, doc or func.__doc__ or '')
    code.func = target
    return code


def _shape(signature):
    params = tuple((p.kind, _default_source(p)) for p in signature.params)
    return (params, signature.first_keyword_only, signature.result,
            signature.vararg is not None, signature.kwarg is not None)


def _default_source(param):
    "The expression for a missing argument, or None where there must be one."
    value = param.default
    if value is REQUIRED:
        return None
    if value is MISSING:
        return 'None'
    if param.kind:
        return repr(value)
    if value is None:
        return 'space.w_None'
    if isinstance(value, bool):
        return 'space.w_True' if value else 'space.w_False'
    if isinstance(value, int):
        return 'space.newint(%d)' % value
    if isinstance(value, float):
        return 'space.newfloat(%r)' % value
    if isinstance(value, str):
        return 'space.%s(%r)' % ('newbytes' if param.default_text.startswith('b') else 'newtext', value)
    if value == ():
        return 'space.newtuple([])'
    raise AssertionError("default %r" % (value,))


def _checked_self(signature, func, owner, cls, slot):
    names = [p.rpython_name() for p in signature.params[1:]]
    names += [p.rpython_name() for p in (signature.vararg, signature.kwarg) if p]
    tail = ''.join(', ' + n for n in names)
    source = ("def %s(space, w_self%s):\n"
              "    if not isinstance(w_self, cls):\n"
              "        raise wrong_self(space, w_self, owner, name)\n" % (func.__name__, tail))
    if signature.name == '__get__':
        source += ("    if %s is space.w_None and %s is space.w_None:\n"
                   "        raise oefmt(space, space.w_TypeError, '__get__(None, None) is invalid')\n" % tuple(names))
    source += "    return func(w_self, space%s)\n" % tail
    namespace = {'cls': cls, 'func': func, 'owner': owner, 'name': signature.name, 'oefmt': oefmt,
                 'wrong_self': wrong_self_of_slot if slot else wrong_self}
    exec compile2(source) in namespace
    return namespace[func.__name__]


def _generate(signature, number):
    params = signature.params
    low = len([p for p in params[:signature.first_keyword_only] if p.default is REQUIRED])
    high = signature.first_keyword_only

    def body(available, fetch):
        lines, args = [], ['space']
        for i, p in enumerate(params):
            default = _default_source(p)
            if not available(i):
                lines.append("    a_%d = %s" % (i, default))
            else:
                lines.append("    w = %s" % fetch(i))
                convert = "a_%d = %s" % (i, UNWRAP[p.kind] % "w")
                if default is None:
                    lines.append("    " + convert)
                else:
                    lines.append("    if w is None:")
                    lines.append("        a_%d = %s" % (i, default))
                    lines.append("    else:")
                    lines.append("        " + convert)
            args.append("a_%d" % i)
        return lines, args

    lines, args = body(lambda i: True, lambda i: "scope_w[%d]" % i)
    if signature.vararg:
        args.append("rest_w")
    if signature.kwarg:
        args.append("w_kwargs")
    source = ["def run(self, space, scope_w, rest_w, w_kwargs):"] + lines
    source.append("    " + WRAP[signature.result] % ("self.func(%s)" % ', '.join(args)))
    methods = ['run']
    keyword_required = [p for p in params[high:] if p.default is REQUIRED]
    if not signature.kwarg and not keyword_required:
        for n in range(low, min(high, 4) + 1):
            lines, args = body(lambda i: i < n, lambda i: "w_%d" % i)
            if signature.vararg:
                args.append("NO_ARGS")
            source.append("def call_%d(self, space%s):" % (n, ''.join(', w_%d' % i for i in range(n))))
            source += lines
            source.append("    " + WRAP[signature.result] % ("self.func(%s)" % ', '.join(args)))
            methods.append('call_%d' % n)
    namespace = {'NO_ARGS': NO_ARGS}
    exec compile2('\n'.join(source) + '\n') in namespace
    members = dict((name, namespace[name]) for name in methods)
    members['_immutable_fields_'] = ['func']
    return type('BuiltinCode%d' % number, (BuiltinCode,), members)
