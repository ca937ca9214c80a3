"""Checks the code of a pattern, so that the matcher can trust it: `re._compiler` makes only valid code, but
`_sre.compile` takes any list.

Like CPython's own check it follows the structure of the code; every jump must land where the construct ends."""
from memphis.modules._sre.characters import CHARSET_WORDS, MAPPING_WORDS
from memphis.modules._sre.constants import (
    ANY, ANY_ALL, ASSERT, ASSERT_NOT, AT, ATOMIC_GROUP, BIGCHARSET, BRANCH, CATEGORY, CHARSET, FAILURE, GROUPREF,
    GROUPREF_EXISTS, GROUPREF_IGNORE, GROUPREF_LOC_IGNORE, GROUPREF_UNI_IGNORE, IN, INFO, INFO_CHARSET,
    INFO_LITERAL, INFO_PREFIX, IN_IGNORE, IN_LOC_IGNORE, IN_UNI_IGNORE, JUMP, LITERAL, LITERAL_IGNORE,
    LITERAL_LOC_IGNORE, LITERAL_UNI_IGNORE, MARK, MAX_UNTIL, MAXREPEAT, MIN_REPEAT_ONE, MIN_UNTIL, NEGATE,
    NOT_LITERAL, NOT_LITERAL_IGNORE, NOT_LITERAL_LOC_IGNORE, NOT_LITERAL_UNI_IGNORE, POSSESSIVE_REPEAT,
    POSSESSIVE_REPEAT_ONE, RANGE, RANGE_UNI_IGNORE, REPEAT, REPEAT_ONE, SUCCESS)

AT_CODES = 12
CATEGORIES = 18
MAX_LOOKBEHIND = 0x7FFFFFFF


class Invalid(Exception):
    pass


def is_valid(space, code, groups):
    if groups < 0 or groups > MAXREPEAT // 2:
        return False
    validator = Validator(space, code, groups)
    n = len(code)
    try:
        if n < 1 or code[n - 1] != SUCCESS:
            return False
        validator.check(0, n - 1)
    except Invalid:
        return False
    return True


class Validator(object):
    """`word(pc, end)` reads a word that must lie before `end`; `target(pc, end)` what a skip there leads to."""

    def __init__(self, space, code, groups):
        self.space = space
        self.code = code
        self.groups = groups

    def word(self, pc, end):
        if pc >= end:
            raise Invalid
        return self.code[pc]

    def target(self, pc, end):
        "Skips count from their own word and may lead to the end."
        skip = self.word(pc, end)
        if skip > end - pc:
            raise Invalid
        return pc + skip

    def check(self, pc, end):
        "A sequence of constructs, which fills code[pc:end]."
        space = self.space
        space.enter_native()
        try:
            while pc < end:
                pc = self.check_one(pc, end)
        finally:
            space.leave_native()

    def check_one(self, pc, end):
        "Returns where the next construct starts."
        op = self.code[pc]
        pc += 1
        if op == SUCCESS or op == FAILURE or op == ANY or op == ANY_ALL:
            return pc
        if (op == LITERAL or op == NOT_LITERAL or op == LITERAL_IGNORE or op == NOT_LITERAL_IGNORE or
                op == LITERAL_UNI_IGNORE or op == NOT_LITERAL_UNI_IGNORE or op == LITERAL_LOC_IGNORE or
                op == NOT_LITERAL_LOC_IGNORE):
            self.word(pc, end)
            return pc + 1
        if op == MARK:
            if self.word(pc, end) >= 2 * self.groups:
                raise Invalid
            return pc + 1
        if op == AT:
            if self.word(pc, end) >= AT_CODES:
                raise Invalid
            return pc + 1
        if op == CATEGORY:
            if self.word(pc, end) >= CATEGORIES:
                raise Invalid
            return pc + 1
        if op == IN or op == IN_IGNORE or op == IN_UNI_IGNORE or op == IN_LOC_IGNORE:
            stop = self.target(pc, end)
            self.check_set(pc + 1, stop)
            return stop
        if op == GROUPREF or op == GROUPREF_IGNORE or op == GROUPREF_UNI_IGNORE or op == GROUPREF_LOC_IGNORE:
            if self.word(pc, end) >= self.groups:
                raise Invalid
            return pc + 1
        if op == GROUPREF_EXISTS:
            return self.check_conditional(pc, end)
        if op == BRANCH:
            return self.check_branch(pc, end)
        if op == REPEAT or op == POSSESSIVE_REPEAT:
            return self.check_repeat(op, pc, end)
        if op == REPEAT_ONE or op == MIN_REPEAT_ONE or op == POSSESSIVE_REPEAT_ONE:
            return self.check_repeat_one(pc, end)
        if op == ASSERT or op == ASSERT_NOT:
            stop = self.target(pc, end)
            if self.word(pc + 1, end) > MAX_LOOKBEHIND:
                raise Invalid
            self.check_closed(pc + 2, stop)
            return stop
        if op == ATOMIC_GROUP:
            stop = self.target(pc, end)
            self.check_closed(pc + 1, stop)
            return stop
        if op == INFO:
            return self.check_info(pc, end)
        raise Invalid

    def check_closed(self, pc, stop):
        "What ends with a SUCCESS of its own."
        if stop - 1 < pc:
            raise Invalid
        self.check(pc, stop - 1)
        if self.code[stop - 1] != SUCCESS:
            raise Invalid

    def check_set(self, pc, stop):
        if stop - 1 < pc or self.code[stop - 1] != FAILURE:
            raise Invalid
        end = stop - 1
        while pc < end:
            op = self.code[pc]
            pc += 1
            if op == NEGATE:
                continue
            if op == LITERAL:
                self.word(pc, end)
                pc += 1
            elif op == RANGE or op == RANGE_UNI_IGNORE:
                self.word(pc + 1, end)
                pc += 2
            elif op == CHARSET:
                pc += CHARSET_WORDS
            elif op == BIGCHARSET:
                pc = self.check_big_set(pc, end)
            elif op == CATEGORY:
                if self.word(pc, end) >= CATEGORIES:
                    raise Invalid
                pc += 1
            else:
                raise Invalid
            if pc > end:
                raise Invalid

    def check_big_set(self, pc, end):
        blocks = self.word(pc, end)
        pc += 1
        for i in range(MAPPING_WORDS):
            word = self.word(pc + i, end)
            for shift in range(0, 32, 8):
                if word >> shift & 255 >= blocks:
                    raise Invalid
        return pc + MAPPING_WORDS + blocks * CHARSET_WORDS

    def check_conditional(self, pc, end):
        "(?(1)yes|no): if both parts are there, a JUMP over the second ends the first."
        if self.word(pc, end) >= self.groups:
            raise Invalid
        target = pc + self.word(pc + 1, end)
        pc += 2
        if target < pc or target > end:
            raise Invalid
        space = self.space
        space.enter_native()
        try:
            while pc < target:
                if pc == target - 2 and self.code[pc] == JUMP:
                    stop = self.target(pc + 1, end)
                    if stop < target:
                        raise Invalid
                    self.check(target, stop)
                    return stop
                pc = self.check_one(pc, target)
        finally:
            space.leave_native()
        return target

    def check_branch(self, pc, end):
        "Each alternative ends with a JUMP behind the whole."
        stop = -1
        while True:
            skip = self.word(pc, end)
            if skip == 0:
                break
            following = self.target(pc, end)
            if following - 2 < pc + 1 or self.code[following - 2] != JUMP:
                raise Invalid
            self.check(pc + 1, following - 2)
            target = self.target(following - 1, end)
            if stop < 0:
                stop = target
            elif stop != target:
                raise Invalid
            pc = following
        if stop >= 0 and pc + 1 != stop:
            raise Invalid
        return pc + 1

    def check_bounds(self, pc, end):
        low, high = self.word(pc, end), self.word(pc + 1, end)
        if low > high or high > MAXREPEAT:
            raise Invalid

    def check_repeat(self, op, pc, end):
        stop = self.target(pc, end)
        self.check_bounds(pc + 1, end)
        if stop < pc + 3:
            raise Invalid
        self.check(pc + 3, stop)
        last = self.word(stop, end)
        if op == POSSESSIVE_REPEAT:
            if last != SUCCESS:
                raise Invalid
        elif last != MAX_UNTIL and last != MIN_UNTIL:
            raise Invalid
        return stop + 1

    def check_repeat_one(self, pc, end):
        "The matcher counts the characters that one construct fits: it must be of those that take one."
        stop = self.target(pc, end)
        self.check_bounds(pc + 1, end)
        self.check_closed(pc + 3, stop)
        op = self.code[pc + 3]
        after = pc + 4
        if op == IN or op == IN_IGNORE or op == IN_UNI_IGNORE or op == IN_LOC_IGNORE:
            after += self.code[pc + 4]
        elif op != ANY and op != ANY_ALL:
            if not (op == LITERAL or op == NOT_LITERAL or op == LITERAL_IGNORE or op == NOT_LITERAL_IGNORE or
                    op == LITERAL_UNI_IGNORE or op == NOT_LITERAL_UNI_IGNORE or op == LITERAL_LOC_IGNORE or
                    op == NOT_LITERAL_LOC_IGNORE):
                raise Invalid
            after += 1
        if after != stop - 1:
            raise Invalid
        return stop

    def check_info(self, pc, end):
        "Flags, bounds of the width, and a literal prefix or a set."
        stop = self.target(pc, end)
        if stop < pc + 4:
            raise Invalid
        flags = self.code[pc + 1]
        start = pc + 4
        if flags & ~(INFO_PREFIX | INFO_LITERAL | INFO_CHARSET) != 0:
            raise Invalid
        if flags & INFO_PREFIX and flags & INFO_CHARSET:
            raise Invalid
        if flags & INFO_LITERAL and not flags & INFO_PREFIX:
            raise Invalid
        if flags & INFO_PREFIX:
            length, skip = self.word(start, stop), self.word(start + 1, stop)
            start += 2
            if length > stop - start or length * 2 != stop - start or skip > length or length == 0:
                raise Invalid
            for i in range(length):
                if self.code[start + length + i] >= length:
                    raise Invalid
                if self.code[start + i] > 0x10FFFF:
                    raise Invalid
        elif flags & INFO_CHARSET:
            self.check_set(start, stop)
            start = stop
        elif start != stop:
            raise Invalid
        return stop
