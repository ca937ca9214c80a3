"""The matcher: runs the code of a pattern over text.

It is a loop over the code with a stack of what it may have to come back to, all in one list of ints; nothing recurses.
Each record ends with its kind, so the stack reads from the top down; failing means to pop records until one says
where to go on. Kinds (the lowest bits are the record's size):

    MARKED      a group's mark was set: puts the old one back
    POINT       go on elsewhere: the code behind a greedy repeat
    ALTERNATIVE the next branch of a|b
    MORE        one more round of a repeat that is not greedy
    ROUND       which round of a repeat this is: `rep` is the innermost one's place; its words are the round's number,
                the code of the repeat, the place of the repeat around it, and where the round began (-1: not to ask)
    SHORTER     give back one of the characters that a greedy repeat of one took
    LONGER      let a repeat that is not greedy take one more
    the others  barriers: a part that is matched on its own (lookaround, atomic groups, possessive repeats). `base` is
                the innermost one's place. When the part has matched, all above it is cut away but for the marks.

Positions are byte offsets. Matchers for one byte a character (ASCII text, bytes) and for UTF-8 share the code.
"""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.modules._sre.characters import (
    ascii_lower, ascii_upper, in_category, in_set_by, is_ascii_word, is_unicode_word, unicode_lower)
from memphis.modules._sre.constants import (
    ANY, ANY_ALL, ASSERT, ASSERT_NOT, AT, ATOMIC_GROUP, AT_BEGINNING, AT_BEGINNING_LINE, AT_BEGINNING_STRING,
    AT_BOUNDARY, AT_END, AT_END_LINE, AT_END_STRING, AT_LOC_BOUNDARY, AT_LOC_NON_BOUNDARY, AT_NON_BOUNDARY,
    AT_UNI_BOUNDARY, BRANCH, CATEGORY, GROUPREF, GROUPREF_EXISTS, GROUPREF_IGNORE, GROUPREF_LOC_IGNORE,
    GROUPREF_UNI_IGNORE, IN, INFO, IN_IGNORE, IN_LOC_IGNORE, IN_UNI_IGNORE, JUMP, LITERAL, LITERAL_IGNORE,
    LITERAL_LOC_IGNORE, LITERAL_UNI_IGNORE, MARK, MAXREPEAT, MAX_UNTIL, MIN_REPEAT_ONE, MIN_UNTIL, NOT_LITERAL,
    NOT_LITERAL_IGNORE, NOT_LITERAL_LOC_IGNORE, NOT_LITERAL_UNI_IGNORE, POSSESSIVE_REPEAT, POSSESSIVE_REPEAT_ONE,
    REPEAT, REPEAT_ONE, SUCCESS)
from memphis.objects.strobject import search as string_search
from memphis.unicode import utf8

MARKED = 1 << 3 | 4
POINT = 2 << 3 | 4
ALTERNATIVE = 3 << 3 | 4
MORE = 4 << 3 | 4
ROUND = 5 << 3 | 5
SHORTER = 6 << 3 | 5
LONGER = 7 << 3 | 5
AHEAD = 8 << 3 | 7              # (?=...) (?<=...)
NOT_AHEAD = 9 << 3 | 7          # (?!...) (?<!...)
ATOMIC = 10 << 3 | 7
POSSESSIVE = 11 << 3 | 7
SIZE = 7

FIRST_STACK = 64
LARGEST_PUSH = 16               # words that one step may push
WORK = 256                      # steps between two ticks
SCAN_SHIFT = 4                  # characters passed over in a tight loop cost a sixteenth of a step


class Matcher(object):
    """One subject and one program. `start` is where to look; a match lies between `start` and `pos` then, and its
    groups in `marks` (-1: not set). `whole`: the match must end at `end`; `must_advance`: it must not be empty."""

    def init_matcher(self, program, s, start, end):
        self.program = program
        self.code = program.code
        self.s = s
        self.end = end
        self.start = start
        self.pos = start
        self.whole = False
        self.must_advance = False
        self.marks = [-1] * (2 * program.ngroups)
        self.lastindex = -1
        self.stack = [0] * FIRST_STACK
        self.work = 0

    def reset(self):
        marks = self.marks
        for i in range(len(marks)):
            marks[i] = -1
        self.lastindex = -1

    def match(self, space):
        "Does the pattern fit at `start`?"
        raise NotImplementedError

    def search(self, space):
        "The first place from `start` on where it fits."
        raise NotImplementedError

    def advance(self):
        "After a match: go on behind it."
        self.must_advance = self.pos == self.start
        self.start = self.pos

    def grow(self, space, stack):
        size = 2 * len(stack)
        space.check_size(8 * size)
        new = [0] * size
        for i in range(len(stack)):
            new[i] = stack[i]
        self.stack = new
        return new

    def spend(self, space, work):
        space.tick(work)

    # ____________________________________________________________
    # marks on the stack

    def set_mark(self, stack, sp, index, pos):
        marks = self.marks
        stack[sp] = index
        stack[sp + 1] = marks[index]
        stack[sp + 2] = self.lastindex
        stack[sp + 3] = MARKED
        marks[index] = pos
        if index & 1:
            self.lastindex = (index >> 1) + 1

    def undo_mark(self, stack, sp):
        "The record that ends at `sp`."
        index = stack[sp - 4]
        assert index >= 0
        self.marks[index] = stack[sp - 3]
        self.lastindex = stack[sp - 2]

    def undo_marks(self, stack, sp, base):
        while sp > base:
            kind = stack[sp - 1]
            if kind == MARKED:
                self.undo_mark(stack, sp)
            sp -= kind & SIZE

    def cut(self, stack, sp, base):
        "Drop all above `base` but the marks; the new top."
        count = 0
        i = sp
        while i > base:
            kind = stack[i - 1]
            if kind == MARKED:
                count += 1
            i -= kind & SIZE
        if count == 0:
            return base
        size = MARKED & SIZE
        kept = [0] * (size * count)
        i = sp
        to = len(kept)
        while i > base:
            kind = stack[i - 1]
            if kind == MARKED:
                to -= size
                for j in range(size):
                    kept[to + j] = stack[i - size + j]
            i -= kind & SIZE
        for i in range(len(kept)):
            stack[base + i] = kept[i]
        return base + len(kept)


def push_barrier(stack, sp, pc, pos, rep, base, count, began, kind):
    stack[sp] = pc
    stack[sp + 1] = pos
    stack[sp + 2] = rep
    stack[sp + 3] = base
    stack[sp + 4] = count
    stack[sp + 5] = began
    stack[sp + 6] = kind


def push_four(stack, sp, a, b, c, kind):
    stack[sp] = a
    stack[sp + 1] = b
    stack[sp + 2] = c
    stack[sp + 3] = kind


def push_five(stack, sp, a, b, c, d, kind):
    stack[sp] = a
    stack[sp + 1] = b
    stack[sp + 2] = c
    stack[sp + 3] = d
    stack[sp + 4] = kind


class MatcherCode(object):
    """What both matchers have a copy of; each says in `char`, `after`, `before`, `forward`, `back`, `span_set` and
    `find_set` what a character is."""

    def match(self, space):
        start = self.start
        min_width = self.program.min_width
        if min_width > 0 and self.end - start < min_width:
            return False
        return self.run(space, self.program.body_pc, start)

    def run(self, space, pc, pos):
        "Run the code from `pc`; True leaves the match's end in `self.pos`."
        code = self.code
        s = self.s
        end = self.end
        stack = self.stack
        room = len(stack) - LARGEST_PUSH
        sp = 0
        rep = -1
        base = -1
        work = 0
        while True:
            work += 1
            if work > WORK:
                self.spend(space, work)
                work = 0
            if sp > room:
                stack = self.grow(space, stack)
                room = len(stack) - LARGEST_PUSH
            assert pc >= 0
            assert pos >= 0
            assert sp >= 0
            op = code[pc]
            if op == LITERAL:
                if pos < end and self.char(s, pos) == code[pc + 1]:
                    pos = self.after(s, pos)
                    pc += 2
                    continue
            elif op == IN:
                if pos < end and self.in_set(op, pc + 2, self.char(s, pos)):
                    pos = self.after(s, pos)
                    pc += 1 + code[pc + 1]
                    continue
            elif op == MARK:
                self.set_mark(stack, sp, code[pc + 1], pos)
                sp += 4
                pc += 2
                continue
            elif op == REPEAT_ONE:
                least = self.forward(s, pos, code[pc + 2], end)
                if least >= 0:
                    stop = self.bound(s, pos, code[pc + 3], end)
                    reached = self.span(pc + 4, pos, stop)
                    work += reached - pos >> SCAN_SHIFT
                    if reached >= least:
                        tail = pc + 1 + code[pc + 1]
                        if reached == least or code[tail] == SUCCESS:
                            pos = reached
                            pc = tail
                            continue
                        push_five(stack, sp, pc + 1, reached, least, rep, SHORTER)
                        sp += 5
                        if code[tail] != LITERAL or reached < end and self.char(s, reached) == code[tail + 1]:
                            pos = reached
                            pc = tail
                            continue
            elif op == MAX_UNTIL:
                assert rep >= 0
                count = stack[rep] + 1
                begin = stack[rep + 1]
                assert begin >= 0
                if count < code[begin + 1]:
                    push_five(stack, sp, count, begin, stack[rep + 2], stack[rep + 3], ROUND)
                    rep = sp
                    sp += 5
                    pc = begin + 3
                    continue
                if count < code[begin + 2] and pos != stack[rep + 3]:
                    push_four(stack, sp, pc + 1, pos, stack[rep + 2], POINT)
                    sp += 4
                    push_five(stack, sp, count, begin, stack[rep + 2], pos, ROUND)
                    rep = sp
                    sp += 5
                    pc = begin + 3
                    continue
                rep = stack[rep + 2]
                pc += 1
                continue
            elif op == BRANCH:
                branch = self.next_branch(pc + 1, pos)
                if branch >= 0:
                    following = branch + code[branch]
                    if code[following] != 0:
                        push_four(stack, sp, following, pos, rep, ALTERNATIVE)
                        sp += 4
                    pc = branch + 1
                    continue
            elif op == JUMP:
                pc += 1 + code[pc + 1]
                continue
            elif op == SUCCESS:
                if base < 0:
                    if not (self.whole and pos != end or self.must_advance and pos == self.start):
                        self.pos = pos
                        self.spend(space, work)
                        return True
                else:
                    kind = stack[base + 6]
                    barrier = base
                    begin = stack[barrier]
                    assert begin >= 0
                    rep = stack[barrier + 2]
                    base = stack[barrier + 3]
                    work += sp - barrier >> SCAN_SHIFT
                    if kind == NOT_AHEAD:
                        self.undo_marks(stack, sp, barrier)
                        sp = barrier
                    else:
                        began = stack[barrier + 1]
                        count = stack[barrier + 4] + 1
                        sp = self.cut(stack, sp, barrier)
                        if kind == AHEAD:
                            pos = began
                            pc = begin
                        elif kind == ATOMIC:
                            pc = begin
                        elif count < code[begin + 1] or count < code[begin + 2] and pos != began:
                            push_barrier(stack, sp, begin, pos, rep, base, count, 0, POSSESSIVE)
                            base = sp
                            sp += 7
                            pc = begin + 3
                        else:
                            pc = begin + code[begin] + 1
                        continue
            elif op == AT:
                if self.at(code[pc + 1], pos):
                    pc += 2
                    continue
            elif op == REPEAT:
                push_five(stack, sp, -1, pc + 1, rep, -1, ROUND)
                rep = sp
                sp += 5
                pc += 1 + code[pc + 1]
                continue
            elif op == MIN_UNTIL:
                assert rep >= 0
                count = stack[rep] + 1
                begin = stack[rep + 1]
                assert begin >= 0
                if count < code[begin + 1]:
                    push_five(stack, sp, count, begin, stack[rep + 2], stack[rep + 3], ROUND)
                    rep = sp
                    sp += 5
                    pc = begin + 3
                    continue
                push_four(stack, sp, rep, pos, 0, MORE)
                sp += 4
                rep = stack[rep + 2]
                pc += 1
                continue
            elif op == MIN_REPEAT_ONE:
                least = self.forward(s, pos, code[pc + 2], end)
                if least >= 0 and self.span(pc + 4, pos, least) == least:
                    most = self.bound(s, pos, code[pc + 3], end)
                    work += least - pos >> SCAN_SHIFT
                    if code[pc + 3] != MAXREPEAT:
                        work += most - pos >> SCAN_SHIFT
                    if least < most:
                        push_five(stack, sp, pc + 1, least, most, rep, LONGER)
                        sp += 5
                    pos = least
                    pc += 1 + code[pc + 1]
                    continue
            elif op == GROUPREF:
                after = self.match_group(code[pc + 1], pos)
                if after >= 0:
                    work += after - pos >> SCAN_SHIFT
                    pos = after
                    pc += 2
                    continue
            elif op == GROUPREF_IGNORE or op == GROUPREF_UNI_IGNORE or op == GROUPREF_LOC_IGNORE:
                after = self.match_group_ignoring_case(op, code[pc + 1], pos)
                if after >= 0:
                    work += after - pos >> SCAN_SHIFT
                    pos = after
                    pc += 2
                    continue
            elif op == GROUPREF_EXISTS:
                if self.group_is_set(code[pc + 1]):
                    pc += 3
                else:
                    pc += 1 + code[pc + 2]
                continue
            elif op == ASSERT:
                behind = self.back(s, pos, code[pc + 2])
                if behind >= 0:
                    push_barrier(stack, sp, pc + 1 + code[pc + 1], pos, rep, base, 0, 0, AHEAD)
                    base = sp
                    sp += 7
                    pos = behind
                    pc += 3
                    continue
            elif op == ASSERT_NOT:
                behind = self.back(s, pos, code[pc + 2])
                if behind < 0:
                    pc += 1 + code[pc + 1]
                    continue
                push_barrier(stack, sp, pc + 1 + code[pc + 1], pos, rep, base, 0, 0, NOT_AHEAD)
                base = sp
                sp += 7
                pos = behind
                pc += 3
                continue
            elif op == ATOMIC_GROUP:
                push_barrier(stack, sp, pc + 1 + code[pc + 1], pos, rep, base, 0, 0, ATOMIC)
                base = sp
                sp += 7
                pc += 2
                continue
            elif op == POSSESSIVE_REPEAT:
                if code[pc + 3] == 0:
                    pc += 2 + code[pc + 1]
                    continue
                push_barrier(stack, sp, pc + 1, pos, rep, base, 0, 0, POSSESSIVE)
                base = sp
                sp += 7
                pc += 4
                continue
            elif op == POSSESSIVE_REPEAT_ONE:
                least = self.forward(s, pos, code[pc + 2], end)
                if least >= 0:
                    reached = self.span(pc + 4, pos, self.bound(s, pos, code[pc + 3], end))
                    work += reached - pos >> SCAN_SHIFT
                    if reached >= least:
                        pos = reached
                        pc += 1 + code[pc + 1]
                        continue
            elif op == INFO:
                pc += 1 + code[pc + 1]
                continue
            elif pos < end and self.fits(pc, self.char(s, pos)):      # takes one character, or FAILURE
                pos = self.after(s, pos)
                if op == ANY or op == ANY_ALL:
                    pc += 1
                elif op == IN_IGNORE or op == IN_UNI_IGNORE or op == IN_LOC_IGNORE:
                    pc += 1 + code[pc + 1]
                else:
                    pc += 2
                continue

            # what was tried has failed
            while True:
                if sp == 0:
                    self.spend(space, work)
                    return False
                work += 1
                kind = stack[sp - 1]
                if kind == MARKED:
                    self.undo_mark(stack, sp)
                    sp -= 4
                elif kind == ROUND:
                    sp -= 5
                elif kind == POINT:
                    pc = stack[sp - 4]
                    pos = stack[sp - 3]
                    rep = stack[sp - 2]
                    sp -= 4
                    break
                elif kind == SHORTER:
                    begin = stack[sp - 5]
                    reached = stack[sp - 4]
                    least = stack[sp - 3]
                    assert begin >= 0
                    assert reached >= 0
                    rep = stack[sp - 2]
                    pc = begin + code[begin]
                    before = reached
                    if code[pc] == LITERAL:
                        reached = self.find_before(s, code[pc + 1], least, reached)
                        if reached < 0:
                            work += before - least >> SCAN_SHIFT
                            sp -= 5
                            continue
                    else:
                        reached = self.before(s, reached)
                    work += before - reached >> SCAN_SHIFT
                    if reached == least:
                        sp -= 5
                    else:
                        stack[sp - 4] = reached
                    pos = reached
                    break
                elif kind == ALTERNATIVE:
                    pos = stack[sp - 3]
                    assert pos >= 0
                    branch = self.next_branch(stack[sp - 4], pos)
                    rep = stack[sp - 2]
                    if branch < 0:
                        sp -= 4
                        continue
                    following = branch + code[branch]
                    if code[following] == 0:
                        sp -= 4
                    else:
                        stack[sp - 4] = following
                    pc = branch + 1
                    break
                elif kind == LONGER:
                    begin = stack[sp - 5]
                    reached = stack[sp - 4]
                    most = stack[sp - 3]
                    assert begin >= 0
                    assert reached >= 0
                    before = reached
                    if self.fits(begin + 3, self.char(s, reached)):
                        reached = self.after(s, reached)
                        pc = begin + code[begin]
                        if code[pc] == LITERAL:
                            reached = self.find_after(s, begin + 3, code[pc + 1], reached, most)
                    else:
                        reached = -1
                    if reached < 0:
                        sp -= 5
                        continue
                    work += reached - before >> SCAN_SHIFT
                    rep = stack[sp - 2]
                    if reached == most:
                        sp -= 5
                    else:
                        stack[sp - 4] = reached
                    pos = reached
                    break
                elif kind == MORE:
                    rep = stack[sp - 4]
                    pos = stack[sp - 3]
                    sp -= 4
                    assert rep >= 0
                    count = stack[rep] + 1
                    begin = stack[rep + 1]
                    assert begin >= 0
                    if count < code[begin + 2] and pos != stack[rep + 3]:
                        push_five(stack, sp, count, begin, stack[rep + 2], pos, ROUND)
                        rep = sp
                        sp += 5
                        pc = begin + 3
                        break
                else:                                   # a barrier: its part does not match
                    pc = stack[sp - 7]
                    pos = stack[sp - 6]
                    rep = stack[sp - 5]
                    base = stack[sp - 4]
                    count = stack[sp - 3]
                    sp -= 7
                    if kind == NOT_AHEAD:
                        break
                    assert pc >= 0
                    if kind == POSSESSIVE and count >= code[pc + 1]:
                        pc += code[pc] + 1
                        break

    # ____________________________________________________________
    # one character

    def in_set(self, op, pc, ch):
        if ch < 256:
            return self.program.table(op, pc)[ch] != '\0'
        return in_set_by(op, self.code, pc, ch)

    def fits(self, pc, ch):
        "Does a construct that takes one character take this one?"
        code = self.code
        op = code[pc]
        if op == ANY:
            return ch != 10
        if op == ANY_ALL:
            return True
        if op == LITERAL:
            return ch == code[pc + 1]
        if op == NOT_LITERAL:
            return ch != code[pc + 1]
        if op == IN or op == IN_IGNORE or op == IN_UNI_IGNORE or op == IN_LOC_IGNORE:
            return self.in_set(op, pc + 2, ch)
        if op == LITERAL_UNI_IGNORE:
            return unicode_lower(ch) == code[pc + 1]
        if op == NOT_LITERAL_UNI_IGNORE:
            return unicode_lower(ch) != code[pc + 1]
        if op == LITERAL_IGNORE:
            return ascii_lower(ch) == code[pc + 1]
        if op == NOT_LITERAL_IGNORE:
            return ascii_lower(ch) != code[pc + 1]
        if op == LITERAL_LOC_IGNORE:
            return ch == code[pc + 1] or ascii_lower(ch) == code[pc + 1] or ascii_upper(ch) == code[pc + 1]
        if op == NOT_LITERAL_LOC_IGNORE:
            return not (ch == code[pc + 1] or ascii_lower(ch) == code[pc + 1] or ascii_upper(ch) == code[pc + 1])
        if op == CATEGORY:
            return in_category(code[pc + 1], ch)
        return False                                    # FAILURE

    def next_branch(self, branch, pos):
        "The first alternative from `branch` on that can match, by its first construct; -1 if there is none."
        code = self.code
        s = self.s
        while code[branch] != 0:
            op = code[branch + 1]
            if op == LITERAL:
                if pos < self.end and self.char(s, pos) == code[branch + 2]:
                    return branch
            elif op == IN:
                if pos < self.end and self.in_set(op, branch + 3, self.char(s, pos)):
                    return branch
            else:
                return branch
            branch += code[branch]
        return -1

    # ____________________________________________________________
    # runs of characters

    def bound(self, s, pos, count, end):
        "Where `count` characters from `pos` on end, or the text."
        if count >= end - pos:
            return end
        stop = self.forward(s, pos, count, end)
        if stop < 0:
            return end
        return stop

    def span(self, pc, pos, stop):
        "How far up to `stop` the characters fit the construct at `pc`."
        s = self.s
        op = self.code[pc]
        if op == ANY_ALL:
            return stop
        if op == ANY:
            while pos < stop and s[pos] != '\n':
                pos += 1
            return pos
        if op == IN or op == IN_IGNORE or op == IN_UNI_IGNORE or op == IN_LOC_IGNORE:
            return self.span_set(op, pc + 2, pos, stop)
        if op == LITERAL:
            ch = self.code[pc + 1]
            while pos < stop and self.char(s, pos) == ch:
                pos = self.after(s, pos)
            return pos
        if op == NOT_LITERAL:
            ch = self.code[pc + 1]
            while pos < stop and self.char(s, pos) != ch:
                pos = self.after(s, pos)
            return pos
        while pos < stop and self.fits(pc, self.char(s, pos)):
            pos = self.after(s, pos)
        return pos

    def find_before(self, s, ch, least, pos):
        "The last place before `pos`, but not before `least`, where `ch` stands; -1 if there is none."
        while pos > least:
            pos = self.before(s, pos)
            if self.char(s, pos) == ch:
                return pos
        return -1

    def find_after(self, s, pc, ch, pos, most):
        """The first place from `pos` to `most` where `ch` stands and up to which all characters fit the construct at
        `pc`; -1 if there is none."""
        end = self.end
        while True:
            if pos < end and self.char(s, pos) == ch:
                return pos
            if pos >= most or not self.fits(pc, self.char(s, pos)):
                return -1
            pos = self.after(s, pos)

    # ____________________________________________________________
    # groups and places

    def group_is_set(self, group):
        start, stop = self.marks[2 * group], self.marks[2 * group + 1]
        return 0 <= start <= stop

    def match_group(self, group, pos):
        "Where the group's text, which stands at `pos`, ends; -1 if it does not."
        if not self.group_is_set(group):
            return -1
        s = self.s
        start, stop = self.marks[2 * group], self.marks[2 * group + 1]
        assert start >= 0
        if stop - start > self.end - pos:
            return -1
        for i in range(start, stop):
            if s[i] != s[pos]:
                return -1
            pos += 1
        return pos

    def match_group_ignoring_case(self, op, group, pos):
        if not self.group_is_set(group):
            return -1
        s = self.s
        i, stop = self.marks[2 * group], self.marks[2 * group + 1]
        assert i >= 0
        unicode_case = op == GROUPREF_UNI_IGNORE
        while i < stop:
            if pos >= self.end:
                return -1
            a, b = self.char(s, i), self.char(s, pos)
            if a != b:
                if unicode_case:
                    if unicode_lower(a) != unicode_lower(b):
                        return -1
                elif ascii_lower(a) != ascii_lower(b):
                    return -1
            i = self.after(s, i)
            pos = self.after(s, pos)
        return pos

    def at(self, where, pos):
        "Is `pos` such a place?"
        s = self.s
        if where == AT_BEGINNING or where == AT_BEGINNING_STRING:
            return pos == 0
        if where == AT_BEGINNING_LINE:
            return pos == 0 or s[pos - 1] == '\n'
        if where == AT_END:
            return pos == self.end or pos == self.end - 1 and s[pos] == '\n'
        if where == AT_END_LINE:
            return pos == self.end or s[pos] == '\n'
        if where == AT_END_STRING:
            return pos == self.end
        if self.end == 0:
            return False                    # there is neither a boundary in an empty text nor a place without one
        if where == AT_BOUNDARY or where == AT_NON_BOUNDARY or where == AT_LOC_BOUNDARY or where == AT_LOC_NON_BOUNDARY:
            before = pos > 0 and is_ascii_word(self.char(s, self.before(s, pos)))
            after = pos < self.end and is_ascii_word(self.char(s, pos))
            wanted = where == AT_BOUNDARY or where == AT_LOC_BOUNDARY
        else:
            before = pos > 0 and is_unicode_word(self.char(s, self.before(s, pos)))
            after = pos < self.end and is_unicode_word(self.char(s, pos))
            wanted = where == AT_UNI_BOUNDARY
        return (before != after) == wanted

    # ____________________________________________________________
    # search

    def search(self, space):
        program = self.program
        start = self.start
        end = self.end
        if start > end or end - start < program.min_width:
            return False
        if program.prefix_utf8 != '':
            return self.search_prefix(space, start)
        if program.set_pc != 0:
            return self.search_set(space, start)
        if self.run(space, program.body_pc, start):
            return True
        self.must_advance = False
        if program.anchored:
            self.start = end
            return False
        while start < end:
            start = self.after(self.s, start)
            self.start = start
            if self.run(space, program.body_pc, start):
                return True
        return False

    def search_prefix(self, space, start):
        "Where the pattern begins with a literal: it is not empty then."
        program = self.program
        prefix = self.prefix()
        self.must_advance = False
        if prefix is None:
            return False
        while True:
            at = string_search.find(self.s, prefix, start, self.end)
            self.spend(space, 1 + ((at if at >= 0 else self.end) - start >> SCAN_SHIFT))
            if at < 0:
                return False
            self.start = at
            if program.is_literal and not self.whole:
                self.pos = at + len(prefix)
                return True
            behind = self.forward(self.s, at, program.skip, self.end)
            if self.run(space, program.skip_pc, behind):
                return True
            start = self.after(self.s, at)

    def search_set(self, space, start):
        program = self.program
        self.must_advance = False
        while True:
            at = self.find_set(program.set_pc, start)
            self.spend(space, 1 + ((at if at >= 0 else self.end) - start >> SCAN_SHIFT))
            if at < 0:
                return False
            self.start = at
            if self.run(space, program.body_pc, at):
                return True
            start = self.after(self.s, at)


class ByteMatcher(Matcher):
    "One byte a character: bytes, and ASCII text."
    import_from_mixin(MatcherCode)

    def __init__(self, program, s, start, end):
        self.init_matcher(program, s, start, end)

    def char(self, s, pos):
        return ord(s[pos])

    def after(self, s, pos):
        return pos + 1

    def before(self, s, pos):
        return pos - 1

    def forward(self, s, pos, count, end):
        "`count` characters on; -1 if the text ends before that."
        if count > end - pos:
            return -1
        return pos + count

    def back(self, s, pos, count):
        "`count` characters back; -1 if the text begins after that."
        return pos - count if count <= pos else -1

    def prefix(self):
        return self.program.prefix_bytes

    def span_set(self, op, pc, pos, stop):
        s = self.s
        table = self.program.table(op, pc)
        while pos < stop and table[ord(s[pos])] != '\0':
            pos += 1
        return pos

    def find_set(self, pc, pos):
        "The next character of the set; -1 if there is none."
        s = self.s
        end = self.end
        table = self.program.table(IN, pc)
        while pos < end and table[ord(s[pos])] == '\0':
            pos += 1
        return pos if pos < end else -1


class Utf8Matcher(Matcher):
    "Text beyond ASCII."
    import_from_mixin(MatcherCode)

    def __init__(self, program, s, start, end):
        self.init_matcher(program, s, start, end)

    def char(self, s, pos):
        assert pos >= 0
        return utf8.codepoint_at(s, pos)

    def after(self, s, pos):
        assert pos >= 0
        return utf8.next_position(s, pos)

    def before(self, s, pos):
        assert pos >= 0
        return utf8.previous_position(s, pos)

    def forward(self, s, pos, count, end):
        if count > end - pos:
            return -1
        while count > 0:
            if pos >= end:
                return -1
            pos = self.after(s, pos)
            count -= 1
        return pos

    def back(self, s, pos, count):
        if count > pos:
            return -1
        while count > 0:
            if pos <= 0:
                return -1
            pos = self.before(s, pos)
            count -= 1
        return pos

    def prefix(self):
        return self.program.prefix_utf8

    def span_set(self, op, pc, pos, stop):
        s = self.s
        table = self.program.table(op, pc)
        while pos < stop:
            ch = ord(s[pos])
            if ch < 0x80:
                if table[ch] == '\0':
                    break
                pos += 1
            else:
                if not self.in_set(op, pc, self.char(s, pos)):
                    break
                pos = self.after(s, pos)
        return pos

    def find_set(self, pc, pos):
        s = self.s
        end = self.end
        while pos < end:
            if self.in_set(IN, pc, self.char(s, pos)):
                return pos
            pos = self.after(s, pos)
        return -1
