"""BaseExceptionGroup: several exceptions that are raised together; PEP 654."""
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.exceptions.base import (
    W_BaseException, allocate_exception, member, refuse_keywords)
from memphis.objects.typeobject import W_Type

MATCH_TYPE, MATCH_TUPLE, MATCH_CALL, MATCH_LEAVES = 0, 1, 2, 3


class W_BaseExceptionGroup(W_BaseException):
    "`exceptions_w`: at least one, all of them W_BaseException; never changed."
    typedef = TypeDef('BaseExceptionGroup', base=W_BaseException.typedef,
                      doc="A combination of multiple unrelated exceptions.")
    w_message = None
    w_exceptions = None      # the tuple that Python sees
    exceptions_w = None

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        if len(args_w) != 2:
            raise oefmt(space, space.w_TypeError,
                        "BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)", len(args_w))
        w_message, w_sequence = args_w[0], args_w[1]
        if not space.is_text(w_message):
            if w_message is space.w_None:
                raise oefmt(space, space.w_TypeError,
                            "BaseExceptionGroup.__new__() argument 1 must be str, not None")
            raise oefmt(space, space.w_TypeError,
                        "BaseExceptionGroup.__new__() argument 1 must be str, not %T", w_message)
        if space.is_dict(w_sequence) or space.lookup(w_sequence, '__getitem__') is None:
            raise oefmt(space, space.w_TypeError, "second argument (exceptions) must be a sequence")
        exceptions_w = []
        only_exceptions = True
        for w_item in space.unpack(w_sequence):
            if not isinstance(w_item, W_BaseException):
                raise oefmt(space, space.w_ValueError,
                            "Item %d of second argument (exceptions) is not an exception",
                            len(exceptions_w))
            if not space.isinstance_w(w_item, space.w_Exception):
                only_exceptions = False
            exceptions_w.append(w_item)
        if len(exceptions_w) == 0:
            raise oefmt(space, space.w_ValueError,
                        "second argument (exceptions) must be a non-empty sequence")
        if w_cls is space.w_BaseExceptionGroup:
            if only_exceptions:
                w_cls = space.w_ExceptionGroup
        elif not only_exceptions and isinstance(w_cls, W_Type) and w_cls.issubtype(space.w_Exception):
            if w_cls is space.w_ExceptionGroup:
                raise oefmt(space, space.w_TypeError,
                            "Cannot nest BaseExceptions in an ExceptionGroup")
            raise oefmt(space, space.w_TypeError, "Cannot nest BaseExceptions in '%N'", w_cls)
        w_group = allocate_exception(space, W_BaseExceptionGroup, w_cls)
        w_group.args_w = args_w
        w_group.w_message = w_message
        w_group.exceptions_w = exceptions_w
        w_group.w_exceptions = space.newtuple([w_item for w_item in exceptions_w])
        return w_group

    @typedef.method("__init__(self, *args, **kwargs) -> None")
    def descr_init(self, space, args_w, w_kwargs):
        refuse_keywords(space, self, w_kwargs)
        self.args_w = args_w

    @typedef.classmethod("__class_getitem__(cls, item, /)")
    def descr_class_getitem(space, w_cls, w_item):
        "See PEP 585"
        return space.new_generic_alias(w_cls, w_item)

    @typedef.method("__str__(self, /) -> text")
    def str_text(self, space):
        n = len(self.exceptions_w)
        return '%s (%d sub-exception%s)' % (space.text_w(self.w_message), n, '' if n == 1 else 's')

    @typedef.method("derive(self, excs, /)")
    def descr_derive(self, space, w_excs):
        return space.call_2(space.w_BaseExceptionGroup, self.w_message, w_excs)

    @typedef.method("subgroup(self, matcher_value, /)")
    def descr_subgroup(self, space, w_matcher_value):
        matcher = make_matcher(space, w_matcher_value)
        w_match, w_rest = self.split(space, matcher, False)
        return space.w_None if w_match is None else w_match

    @typedef.method("split(self, matcher_value, /)")
    def descr_split(self, space, w_matcher_value):
        matcher = make_matcher(space, w_matcher_value)
        w_match, w_rest = self.split(space, matcher, True)
        return space.newtuple([space.w_None if w_match is None else w_match,
                               space.w_None if w_rest is None else w_rest])

    def split(self, space, matcher, want_rest):
        """(the part that matches, the rest), either None where it is empty.  A group
        that matches as a whole is not taken apart."""
        if matcher.matches(space, self):
            return self, None
        match_w, rest_w = [], []
        space.enter_native()
        try:
            for w_item in self.exceptions_w:
                space.tick(1)
                if isinstance(w_item, W_BaseExceptionGroup):
                    w_match, w_rest = w_item.split(space, matcher, want_rest)
                    if w_match is not None:
                        match_w.append(w_match)
                    if w_rest is not None:
                        rest_w.append(w_rest)
                elif matcher.matches(space, w_item):
                    match_w.append(w_item)
                elif want_rest:
                    rest_w.append(w_item)
        finally:
            space.leave_native()
        w_match = self.part(space, match_w)
        w_rest = self.part(space, rest_w) if want_rest else None
        return w_match, w_rest

    def keep(self, space, leaves):
        "The part that holds the given exceptions, or None."
        w_match, w_rest = self.split(space, Matcher(MATCH_LEAVES, None, leaves), False)
        return w_match

    def part(self, space, items_w):
        "A group like this one of some of its exceptions."
        if len(items_w) == 0:
            return None
        w_part = space.call_method(self, 'derive', [space.newlist(items_w)])
        if not isinstance(w_part, W_BaseExceptionGroup):
            raise oefmt(space, space.w_TypeError, "derive must return an instance of BaseExceptionGroup")
        w_part.w_traceback = self.w_traceback
        w_part.w_context = self.w_context
        w_part.w_cause = self.w_cause
        w_part.suppress_context = self.suppress_context
        w_notes = space.findattr(self, '__notes__')
        if w_notes is not None and space.is_list(w_notes):
            space.setattr(w_part, '__notes__', space.newlist(space.unpack(w_notes)))
        return w_part


member(W_BaseExceptionGroup.typedef, 'message', 'w_message', readonly=True)
member(W_BaseExceptionGroup.typedef, 'exceptions', 'w_exceptions', readonly=True)


class Leaves(object):
    "A set of exceptions that are no groups, by identity."

    def __init__(self):
        self.seen = {}

    def collect(self, space, w_exception):
        if not isinstance(w_exception, W_BaseExceptionGroup):
            self.seen[w_exception] = None
            return
        space.enter_native()
        try:
            for w_item in w_exception.exceptions_w:
                space.tick(1)
                self.collect(space, w_item)
        finally:
            space.leave_native()


class Matcher(object):
    "What split() and subgroup() ask of each exception."

    def __init__(self, kind, w_value, leaves=None):
        self.kind = kind
        self.w_value = w_value
        self.leaves = leaves

    def matches(self, space, w_exception):
        if self.kind == MATCH_TYPE:
            return space.isinstance_w(w_exception, self.w_value)
        if self.kind == MATCH_TUPLE:
            for w_type in space.listview(self.w_value):
                if space.isinstance_w(w_exception, w_type):
                    return True
            return False
        if self.kind == MATCH_LEAVES:
            return w_exception in self.leaves.seen
        return space.is_true(space.call_1(self.w_value, w_exception))


def make_matcher(space, w_value):
    if space.is_type(w_value):
        if space.issubtype_w(w_value, space.w_BaseException):
            return Matcher(MATCH_TYPE, w_value)
    elif space.is_tuple(w_value):
        good = True
        for w_item in space.listview(w_value):
            if not space.is_type(w_item) or not space.issubtype_w(w_item, space.w_BaseException):
                good = False
        if good:
            return Matcher(MATCH_TUPLE, w_value)
    elif space.is_callable(w_value):
        return Matcher(MATCH_CALL, w_value)
    raise oefmt(space, space.w_TypeError, "expected an exception type, a tuple of exception types, "
                "or a callable (other than a class)")
