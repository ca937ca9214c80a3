"""re.Match, and what replacement templates make of one."""
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.modules._sre.joining import Joiner
from memphis.objects.base import W_Object
from memphis.objects.genericalias import descr_class_getitem
from memphis.unicode import utf8

REPR_CHARACTERS = 50


class W_Match(W_Object):
    """`marks`: byte offsets of starts and ends, those of the whole match first, -1 where a group took no part;
    `last`: the group that was closed last, -1 for none."""
    typedef = TypeDef('Match', base=W_Object.typedef, module='re', final=True,
                      doc=(
        "The result of re.match() and re.search().\nMatch objects always have a boolean value of True."))
    _immutable_fields_ = ['w_pattern', 'subject', 'marks[*]', 'last', 'pos', 'endpos']

    def __init__(self, w_pattern, subject, marks, last, pos, endpos):
        self.w_pattern = w_pattern
        self.subject = subject
        self.marks = marks
        self.last = last
        self.pos = pos
        self.endpos = endpos

    # ____________________________________________________________
    # groups, at interpreter level

    def piece(self, space, group, w_default):
        start, stop = self.marks[2 * group], self.marks[2 * group + 1]
        if start < 0 or stop < start:
            return w_default
        subject = self.subject
        if subject.w_str is None and not space.is_bytes(subject.w_string):
            value = space.bytes_w(subject.w_string)         # what it holds now
            stop = min(stop, len(value))
            start = min(start, stop)
            assert start >= 0
            return space.newbytes(value[start:stop])
        return subject.piece(start, stop)

    def span_of(self, space, group):
        subject = self.subject
        return space.newtuple2(space.newint(subject.index_of(self.marks[2 * group])),
                               space.newint(subject.index_of(self.marks[2 * group + 1])))

    def group_index(self, space, w_group):
        "The number of a group, given by number or name."
        index = -1
        if space.has_index(w_group):
            index = space.clamped_index_w(w_group)
        else:
            try:
                w_index = space.finditem(self.w_pattern.w_groupindex, w_group)
                if w_index is not None and space.is_int(w_index):
                    index = space.clamped_index_w(w_index)
            except OperationError as e:
                if not e.match(space, space.w_Exception):
                    raise
        if index < 0 or index >= len(self.marks) // 2:
            raise oefmt(space, space.w_IndexError, "no such group")
        return index

    def group_by(self, space, w_group):
        return self.piece(space, self.group_index(space, w_group), space.w_None)

    # ____________________________________________________________
    # the methods

    @typedef.method("group(self, *args)")
    def descr_group(self, space, args_w):
        """group([group1, ...]) -> str or tuple.
    Return subgroup(s) of the match by indices or names.
    For 0 returns the entire match."""
        if len(args_w) == 0:
            return self.piece(space, 0, space.w_None)
        if len(args_w) == 1:
            return self.group_by(space, args_w[0])
        return space.newtuple([self.group_by(space, w_group) for w_group in args_w])

    @typedef.method("__getitem__(self, key, /)")
    def getitem(self, space, w_key):
        return self.group_by(space, w_key)

    @typedef.method("start(self, group=0, /)")
    def descr_start(self, space, w_group):
        "Return index of the start of the substring matched by group."
        return space.newint(self.subject.index_of(self.marks[2 * self.group_index(space, w_group)]))

    @typedef.method("end(self, group=0, /)")
    def descr_end(self, space, w_group):
        "Return index of the end of the substring matched by group."
        return space.newint(self.subject.index_of(self.marks[2 * self.group_index(space, w_group) + 1]))

    @typedef.method("span(self, group=0, /)")
    def descr_span(self, space, w_group):
        "For match object m, return the 2-tuple (m.start(group), m.end(group))."
        return self.span_of(space, self.group_index(space, w_group))

    @typedef.method("groups(self, /, default=None)")
    def descr_groups(self, space, w_default):
        """Return a tuple containing all the subgroups of the match, from 1.

  default
    Is used for groups that did not participate in the match."""
        return space.newtuple([self.piece(space, i, w_default) for i in range(1, len(self.marks) // 2)])

    @typedef.method("groupdict(self, /, default=None)")
    def descr_groupdict(self, space, w_default):
        """Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name.

  default
    Is used for groups that did not participate in the match."""
        w_dict = space.newdict()
        for w_name in space.listview(self.w_pattern.w_groupindex):
            space.setitem(w_dict, w_name, self.piece(space, self.group_index(space, w_name), w_default))
        return w_dict

    @typedef.method("expand(self, /, template)")
    def descr_expand(self, space, w_template):
        """Return the string obtained by doing backslash substitution on the string template, \
as done by the sub() method."""
        w_result = compile_template(space, self.w_pattern, w_template)
        if not isinstance(w_result, W_Template):
            return w_result
        if len(w_result.groups) == 0:
            return w_result.w_literal
        joiner = Joiner(self.subject)
        w_result.append_to(space, joiner, self)
        return joiner.build(space)

    @typedef.method("__copy__(self, /)")
    def descr_copy(self, space):
        return self

    @typedef.method("__deepcopy__(self, memo, /)")
    def descr_deepcopy(self, space, w_memo):
        return self

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        subject = self.subject
        text = space.repr_text(self.piece(space, 0, space.w_None))
        return "<re.Match object; span=(%d, %d), match=%s>" % (
            subject.index_of(self.marks[0]), subject.index_of(self.marks[1]), beginning(text, REPR_CHARACTERS))

    typedef.classmethod("__class_getitem__(cls, item, /)")(descr_class_getitem)

    # ____________________________________________________________
    # the attributes

    @typedef.getset('string')
    def get_string(self, space):
        "The string passed to match() or search()."
        return self.subject.w_string

    @typedef.getset('re')
    def get_re(self, space):
        "The regular expression object."
        return self.w_pattern

    @typedef.getset('pos')
    def get_pos(self, space):
        "The index into the string at which the RE engine started looking for a match."
        return space.newint(self.pos)

    @typedef.getset('endpos')
    def get_endpos(self, space):
        "The index into the string beyond which the RE engine will not go."
        return space.newint(self.endpos)

    @typedef.getset('lastindex')
    def get_lastindex(self, space):
        "The integer index of the last matched capturing group."
        return space.newint(self.last) if self.last >= 0 else space.w_None

    @typedef.getset('lastgroup')
    def get_lastgroup(self, space):
        "The name of the last matched capturing group."
        names_w = self.w_pattern.indexgroup_w
        if 0 <= self.last < len(names_w):
            return names_w[self.last]
        return space.w_None

    @typedef.getset('regs')
    def get_regs(self, space):
        return space.newtuple([self.span_of(space, i) for i in range(len(self.marks) // 2)])


def beginning(text, count):
    "At most the first `count` characters."
    pos = 0
    while count > 0 and pos < len(text):
        pos = utf8.next_position(text, pos)
        count -= 1
    assert pos >= 0
    return text[:pos]


class W_Template(W_Object):
    """A replacement that refers to groups: `w_literal`, then pairs of a group and the literal behind it."""
    typedef = TypeDef('SRE_Template', base=W_Object.typedef, module='_sre', final=True)
    _immutable_fields_ = ['w_literal', 'groups[*]', 'literals_w[*]']

    def __init__(self, w_literal, groups, literals_w):
        self.w_literal = w_literal
        self.groups = groups
        self.literals_w = literals_w

    def append_to(self, space, joiner, w_match):
        self.append_literal(space, joiner, self.w_literal)
        for i in range(len(self.groups)):
            group = self.groups[i]
            if group >= len(w_match.marks) // 2:
                raise oefmt(space, space.w_IndexError, "no such group")
            start, stop = w_match.marks[2 * group], w_match.marks[2 * group + 1]
            if 0 <= start < stop:
                joiner.append_slice(space, start, stop)
            self.append_literal(space, joiner, self.literals_w[i])

    def append_literal(self, space, joiner, w_literal):
        if space.len_w(w_literal) > 0:
            joiner.append(space, w_literal)


def new_template(space, w_template):
    "_sre.template: a list of literals with the numbers of groups between them."
    if not space.is_list(w_template):
        raise oefmt(space, space.w_TypeError, "template() argument 2 must be list, not %T", w_template)
    items_w = space.listview(w_template)
    n = len(items_w)
    if n & 1 == 0:
        raise invalid_template(space)
    groups = [0] * (n // 2)
    literals_w = [space.w_None] * (n // 2)
    for i in range(n // 2):
        w_group = items_w[2 * i + 1]
        group = space.clamped_index_w(w_group) if space.is_int(w_group) else -1
        if group < 0:
            raise invalid_template(space)
        groups[i] = group
        literals_w[i] = items_w[2 * i + 2]
    return W_Template(items_w[0], groups, literals_w)


def invalid_template(space):
    return OperationError(space.w_TypeError, None, "invalid template")


def compile_template(space, w_pattern, w_template):
    "The library parses templates and keeps them in a cache."
    w_re = space.import_module('re')
    return space.call_2(space.getattr(w_re, '_compile_template'), w_pattern, w_template)
