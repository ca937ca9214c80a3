"""re.Pattern: a compiled pattern, and the scanner that walks through its matches."""
from rpython.rlib.objectmodel import import_from_mixin
from rpython.rlib.rarithmetic import intmask

from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.modules._sre.constants import FLAG_LOCALE, FLAG_NAMES, FLAG_UNICODE
from memphis.modules._sre.joining import Joiner
from memphis.modules._sre.match import W_Match, W_Template, beginning, compile_template
from memphis.modules._sre.subject import subject_of
from memphis.objects.base import Lifeline, W_Object
from memphis.objects.genericalias import descr_class_getitem
from memphis.objects.iterators import W_CallableIterator
from memphis.objects.strobject import W_Str

TEXT, BYTES, EITHER = range(3)
REPR_CHARACTERS = 200
FLAG_ASCII = 256


class W_Pattern(W_Object):
    """`kind`: what it is a pattern of; EITHER where it was compiled from nothing. `w_groupindex`: the dict from the
    names of groups to their numbers; `indexgroup_w`: the inverse."""
    typedef = TypeDef('Pattern', base=W_Object.typedef, module='re', final=True, weakrefs=True,
                      doc="Compiled regular expression object.")
    _immutable_fields_ = ['w_pattern', 'flags', 'program', 'kind', 'w_groupindex', 'indexgroup_w[*]']
    import_from_mixin(Lifeline)

    def __init__(self, w_pattern, flags, program, kind, w_groupindex, indexgroup_w):
        self.w_pattern = w_pattern
        self.flags = flags
        self.program = program
        self.kind = kind
        self.w_groupindex = w_groupindex
        self.indexgroup_w = indexgroup_w

    # ____________________________________________________________
    # interpreter level

    def subject(self, space, w_string):
        subject = subject_of(space, w_string)
        if subject.w_str is None:
            if self.kind == TEXT:
                raise oefmt(space, space.w_TypeError, "cannot use a string pattern on a bytes-like object")
        elif self.kind == BYTES:
            raise oefmt(space, space.w_TypeError, "cannot use a bytes pattern on a string-like object")
        return subject

    def new_match(self, subject, matcher, pos, endpos):
        "From a matcher that has found something."
        found = matcher.marks
        marks = [-1] * (len(found) + 2)
        marks[0] = matcher.start
        marks[1] = matcher.pos
        for i in range(0, len(found), 2):
            if 0 <= found[i] <= found[i + 1]:
                marks[i + 2] = found[i]
                marks[i + 3] = found[i + 1]
        return W_Match(self, subject, marks, matcher.lastindex, subject.clip(pos), subject.clip(endpos))

    # ____________________________________________________________
    # one match

    @typedef.method("match(self, /, string, pos: index = 0, endpos: index = sys.maxsize)")
    def descr_match(self, space, w_string, pos, endpos):
        "Matches zero or more characters at the beginning of the string."
        subject = self.subject(space, w_string)
        matcher = subject.matcher(self.program, pos, endpos)
        if not matcher.match(space):
            return space.w_None
        return self.new_match(subject, matcher, pos, endpos)

    @typedef.method("fullmatch(self, /, string, pos: index = 0, endpos: index = sys.maxsize)")
    def descr_fullmatch(self, space, w_string, pos, endpos):
        "Matches against all of the string."
        subject = self.subject(space, w_string)
        matcher = subject.matcher(self.program, pos, endpos)
        matcher.whole = True
        if not matcher.match(space):
            return space.w_None
        return self.new_match(subject, matcher, pos, endpos)

    @typedef.method("search(self, /, string, pos: index = 0, endpos: index = sys.maxsize)")
    def descr_search(self, space, w_string, pos, endpos):
        """Scan through string looking for a match, and return a corresponding match object instance.

Return None if no position in the string matches."""
        subject = self.subject(space, w_string)
        matcher = subject.matcher(self.program, pos, endpos)
        if not matcher.search(space):
            return space.w_None
        return self.new_match(subject, matcher, pos, endpos)

    # ____________________________________________________________
    # all matches

    @typedef.method("sub(self, /, repl, string, count: index = 0)")
    def descr_sub(self, space, w_repl, w_string, count):
        """Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string \
by the replacement repl."""
        w_result, _ = self.substitute(space, w_repl, w_string, count)
        return w_result

    @typedef.method("subn(self, /, repl, string, count: index = 0)")
    def descr_subn(self, space, w_repl, w_string, count):
        """Return the tuple (new_string, number_of_subs_made) found by replacing the leftmost non-overlapping \
occurrences of pattern with the replacement repl."""
        w_result, made = self.substitute(space, w_repl, w_string, count)
        return space.newtuple2(w_result, space.newint(made))

    def substitute(self, space, w_repl, w_string, count):
        "(the result, how many replacements)"
        w_literal, w_template, w_function = self.replacement(space, w_repl)
        subject = self.subject(space, w_string)
        matcher = subject.matcher(self.program, 0, subject.length())
        joiner = Joiner(subject)
        done = 0
        copied = 0
        while count == 0 or done < count:
            matcher.reset()
            if not matcher.search(space):
                break
            start, stop = matcher.start, matcher.pos
            if copied < start:
                joiner.append_slice(space, copied, start)
            if w_literal is not None:
                joiner.append(space, w_literal)
            else:
                w_match = self.new_match(subject, matcher, 0, subject.length())
                if w_template is not None:
                    w_template.append_to(space, joiner, w_match)
                else:
                    w_piece = space.call_1(w_function, w_match)
                    if w_piece is not space.w_None:
                        joiner.append(space, w_piece)
            copied = stop
            done += 1
            matcher.advance()
        if done == 0:
            return subject.piece(0, len(subject.s)), 0
        if copied < len(subject.s):
            joiner.append_slice(space, copied, len(subject.s))
        return joiner.build(space), done

    def replacement(self, space, w_repl):
        "What takes the place of a match, as one of: a literal, a W_Template, a function; the others are None."
        if space.is_callable(w_repl):
            return None, None, w_repl
        if isinstance(w_repl, W_Str):
            literal = w_repl.utf8.find('\\') < 0
        else:
            literal = space.is_bytes_like(w_repl) and space.bytes_w(w_repl).find('\\') < 0
        if literal:
            return w_repl, None, None
        w_compiled = compile_template(space, self, w_repl)
        if isinstance(w_compiled, W_Template):
            if len(w_compiled.groups) == 0:
                return w_compiled.w_literal, None, None
            return None, w_compiled, None
        if space.is_callable(w_compiled):
            return None, None, w_compiled
        return w_compiled, None, None

    @typedef.method("findall(self, /, string, pos: index = 0, endpos: index = sys.maxsize)")
    def descr_findall(self, space, w_string, pos, endpos):
        "Return a list of all non-overlapping matches of pattern in string."
        subject = self.subject(space, w_string)
        matcher = subject.matcher(self.program, pos, endpos)
        ngroups = self.program.ngroups
        found_w = []
        while True:
            matcher.reset()
            if not matcher.search(space):
                return space.newlist(found_w)
            if ngroups == 0:
                w_item = subject.piece(matcher.start, matcher.pos)
            elif ngroups == 1:
                w_item = self.group_or_empty(subject, matcher, 0)
            else:
                w_item = space.newtuple([self.group_or_empty(subject, matcher, i) for i in range(ngroups)])
            found_w.append(w_item)
            matcher.advance()

    def group_or_empty(self, subject, matcher, group):
        start, stop = matcher.marks[2 * group], matcher.marks[2 * group + 1]
        if 0 <= start <= stop:
            return subject.piece(start, stop)
        return subject.empty()

    @typedef.method("split(self, /, string, maxsplit: index = 0)")
    def descr_split(self, space, w_string, maxsplit):
        "Split string by the occurrences of pattern."
        subject = self.subject(space, w_string)
        matcher = subject.matcher(self.program, 0, subject.length())
        parts_w = []
        done = 0
        last = 0
        while maxsplit == 0 or done < maxsplit:
            matcher.reset()
            if not matcher.search(space):
                break
            parts_w.append(subject.piece(last, matcher.start))
            marks = matcher.marks
            for i in range(0, len(marks), 2):
                if 0 <= marks[i] <= marks[i + 1]:
                    parts_w.append(subject.piece(marks[i], marks[i + 1]))
                else:
                    parts_w.append(space.w_None)
            done += 1
            last = matcher.pos
            matcher.advance()
        parts_w.append(subject.piece(last, len(subject.s)))
        return space.newlist(parts_w)

    @typedef.method("finditer(self, /, string, pos: index = 0, endpos: index = sys.maxsize)")
    def descr_finditer(self, space, w_string, pos, endpos):
        """Return an iterator over all non-overlapping matches for the RE pattern in string.

For each match, the iterator returns a match object."""
        w_scanner = self.descr_scanner(space, w_string, pos, endpos)
        return W_MatchIterator(w_scanner, space.getattr(w_scanner, 'search'), space.w_None)

    @typedef.method("scanner(self, /, string, pos: index = 0, endpos: index = sys.maxsize)")
    def descr_scanner(self, space, w_string, pos, endpos):
        subject = self.subject(space, w_string)
        return W_Scanner(self, subject, subject.matcher(self.program, pos, endpos), pos, endpos)

    # ____________________________________________________________
    # the object protocol

    @typedef.method("__copy__(self, /)")
    def descr_copy(self, space):
        return self

    @typedef.method("__deepcopy__(self, memo, /)")
    def descr_deepcopy(self, space, w_memo):
        return self

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        flags = self.flags
        # UNICODE goes without saying for text
        if self.kind == TEXT and flags & (FLAG_LOCALE | FLAG_UNICODE | FLAG_ASCII) == FLAG_UNICODE:
            flags &= ~FLAG_UNICODE
        names = []
        for name, flag in FLAG_NAMES:
            if flags & flag:
                names.append('re.' + name)
                flags &= ~flag
        if flags != 0:
            names.append(hexadecimal(flags))
        text = beginning(space.repr_text(self.w_pattern), REPR_CHARACTERS)
        if len(names) > 0:
            text += ', ' + '|'.join(names)
        return 're.compile(%s)' % text

    @typedef.method("__hash__(self, /) -> int")
    def hash_int(self, space):
        code = self.program.code
        result = space.hash_w(self.w_pattern) ^ self.flags ^ self.kind ^ self.program.ngroups
        for word in code:
            result = intmask(result * 1000003) ^ word
        if result == -1:
            return -2
        return result

    @typedef.method("__eq__(self, value, /)")
    def op_eq(self, space, w_value):
        if not isinstance(w_value, W_Pattern):
            return space.w_NotImplemented
        return space.newbool(self.equals(space, w_value))

    @typedef.method("__ne__(self, value, /)")
    def op_ne(self, space, w_value):
        if not isinstance(w_value, W_Pattern):
            return space.w_NotImplemented
        return space.newbool(not self.equals(space, w_value))

    def equals(self, space, w_other):
        if self is w_other:
            return True
        if (self.flags != w_other.flags or self.kind != w_other.kind or
                self.program.ngroups != w_other.program.ngroups):
            return False
        code, other = self.program.code, w_other.program.code
        if len(code) != len(other):
            return False
        for i in range(len(code)):
            if code[i] != other[i]:
                return False
        return space.eq_w(self.w_pattern, w_other.w_pattern)

    typedef.classmethod("__class_getitem__(cls, item, /)")(descr_class_getitem)

    @typedef.getset('pattern')
    def get_pattern(self, space):
        "The pattern string from which the RE object was compiled."
        return self.w_pattern

    @typedef.getset('flags')
    def get_flags(self, space):
        "The regex matching flags."
        return space.newint(self.flags)

    @typedef.getset('groups')
    def get_groups(self, space):
        "The number of capturing groups in the pattern."
        return space.newint(self.program.ngroups)

    @typedef.getset('groupindex')
    def get_groupindex(self, space):
        "A dictionary mapping group names to group numbers."
        return space.newmappingproxy(self.w_groupindex)


def hexadecimal(number):
    digits = ''
    while number > 0:
        digits = '0123456789abcdef'[number & 15] + digits
        number >>= 4
    return '0x' + digits


class W_Scanner(W_Object):
    "Finds one match after the other. `matcher` is None when there are no more."
    typedef = TypeDef('SRE_Scanner', base=W_Object.typedef, module='_sre', final=True)

    def __init__(self, w_pattern, subject, matcher, pos, endpos):
        self.w_pattern = w_pattern
        self.subject = subject
        self.matcher = matcher
        self.pos = pos
        self.endpos = endpos

    @typedef.method("match(self, /)")
    def descr_match(self, space):
        return self.step(space, False)

    @typedef.method("search(self, /)")
    def descr_search(self, space):
        return self.step(space, True)

    def step(self, space, search):
        matcher = self.matcher
        if matcher is None:
            return space.w_None
        matcher.reset()
        found = matcher.search(space) if search else matcher.match(space)
        if not found:
            self.matcher = None
            return space.w_None
        w_match = self.w_pattern.new_match(self.subject, matcher, self.pos, self.endpos)
        matcher.advance()
        return w_match

    @typedef.getset('pattern')
    def get_pattern(self, space):
        return self.w_pattern


class W_MatchIterator(W_CallableIterator):
    "iter(scanner.search, None), without the call."

    def __init__(self, w_scanner, w_search, w_none):
        W_CallableIterator.__init__(self, w_search, w_none)
        self.w_scanner = w_scanner

    def iter_next(self, space):
        if self.w_callable is None:
            return None
        w_match = self.w_scanner.step(space, True)
        if w_match is space.w_None:
            self.w_callable = None
            return None
        return w_match
