"""The match statement (language reference 8.6).

Patterns write what they capture into a list; the names are bound when the whole
pattern has matched.
"""
from rpython.rlib import jit

from memphis.runtime.matching import is_mapping, is_sequence, match_class, match_keys, rest_of_mapping
from memphis.runtime.unpacking import unpack_exactly, unpack_starred
from memphis.treewalk.expressions import execute_all
from memphis.treewalk.node import Node, Statement


class Pattern(Node):

    def match(self, space, frame, w_subject, captured_w):
        raise NotImplementedError


class ValuePattern(Pattern):
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    def match(self, space, frame, w_subject, captured_w):
        w_value = self.value.execute(space, frame)
        frame.instr_index = self.index
        return space.is_true(space.eq(w_subject, w_value))


class SingletonPattern(Pattern):
    _immutable_fields_ = ['w_value']

    def __init__(self, w_value):
        self.w_value = w_value

    def match(self, space, frame, w_subject, captured_w):
        return space.is_w(w_subject, self.w_value)


class CapturePattern(Pattern):
    "number: in the list of what is captured; -1: a wildcard.  inner: None where everything matches."
    _immutable_fields_ = ['inner', 'number']

    def __init__(self, inner, number):
        self.inner = inner
        self.number = number

    def match(self, space, frame, w_subject, captured_w):
        if self.inner is not None and not self.inner.match(space, frame, w_subject, captured_w):
            return False
        if self.number >= 0:
            captured_w[self.number] = w_subject
        return True


class SequencePattern(Pattern):
    "star: the index of the starred pattern, or -1; by_index: it captures nothing, so items are taken singly."
    _immutable_fields_ = ['patterns[*]', 'wildcards[*]', 'star', 'only_wildcards', 'by_index']

    def __init__(self, patterns, wildcards, star, only_wildcards, by_index):
        self.patterns = patterns
        self.wildcards = wildcards
        self.star = star
        self.only_wildcards = only_wildcards
        self.by_index = by_index

    def match(self, space, frame, w_subject, captured_w):
        frame.instr_index = self.index
        if not is_sequence(space, w_subject):
            return False
        count = len(self.patterns)
        if self.star < 0:
            if space.len_w(w_subject) != count:
                return False
        elif count > 1 and space.len_w(w_subject) < count - 1:
            return False
        if self.only_wildcards:
            return True
        if self.by_index:
            return self.match_by_index(space, frame, w_subject, captured_w)
        if self.star < 0:
            items_w = unpack_exactly(space, w_subject, count)[:]
        else:
            items_w = unpack_starred(space, w_subject, self.star, count - self.star - 1)
        for i in range(count):
            if not self.patterns[i].match(space, frame, items_w[i], captured_w):
                return False
        return True

    def match_by_index(self, space, frame, w_subject, captured_w):
        count = len(self.patterns)
        for i in range(count):
            if i == self.star or self.wildcards[i]:
                continue
            frame.instr_index = self.index
            index = i
            if i > self.star:
                index = space.len_w(w_subject) - (count - i)
            w_item = space.getitem(w_subject, space.newint(index))
            if not self.patterns[i].match(space, frame, w_item, captured_w):
                return False
        return True


class MappingPattern(Pattern):
    "rest: the number of what `**rest` captures, or -1."
    _immutable_fields_ = ['keys[*]', 'patterns[*]', 'rest']

    def __init__(self, keys, patterns, rest):
        self.keys = keys
        self.patterns = patterns
        self.rest = rest

    def match(self, space, frame, w_subject, captured_w):
        frame.instr_index = self.index
        if not is_mapping(space, w_subject):
            return False
        count = len(self.keys)
        if count == 0 and self.rest < 0:
            return True
        if count and space.len_w(w_subject) < count:
            return False
        w_keys = space.newtuple(execute_all(space, frame, self.keys))
        frame.instr_index = self.index
        w_values = match_keys(space, w_subject, w_keys)
        if w_values is space.w_None:
            return False
        values_w = space.listview(w_values)
        for i in range(count):
            if not self.patterns[i].match(space, frame, values_w[i], captured_w):
                return False
        if self.rest >= 0:
            frame.instr_index = self.index
            captured_w[self.rest] = rest_of_mapping(space, w_subject, w_keys)
        return True


class ClassPattern(Pattern):
    "names: of the keyword patterns, which come after the positional ones."
    _immutable_fields_ = ['cls', 'names[*]', 'patterns[*]']

    def __init__(self, cls, names, patterns):
        self.cls = cls
        self.names = names
        self.patterns = patterns

    def match(self, space, frame, w_subject, captured_w):
        w_class = self.cls.execute(space, frame)
        frame.instr_index = self.index
        names_w = [space.newtext(name) for name in self.names][:]
        w_values = match_class(space, w_subject, w_class, names_w, len(self.patterns) - len(names_w))
        if w_values is space.w_None:
            return False
        values_w = space.listview(w_values)
        for i in range(len(self.patterns)):
            if not self.patterns[i].match(space, frame, values_w[i], captured_w):
                return False
        return True


class OrPattern(Pattern):
    _immutable_fields_ = ['patterns[*]']

    def __init__(self, patterns):
        self.patterns = patterns

    def match(self, space, frame, w_subject, captured_w):
        for pattern in self.patterns:
            if pattern.match(space, frame, w_subject, captured_w):
                return True
        return False


# ____________________________________________________________

class Case(Node):
    "targets: where what is captured goes, in the order of the numbers."
    _immutable_fields_ = ['pattern', 'targets[*]', 'guard', 'body']

    def __init__(self, pattern, targets, guard, body):
        self.pattern = pattern
        self.targets = targets
        self.guard = guard
        self.body = body

    @jit.unroll_safe
    def matches(self, space, frame, w_subject):
        captured_w = [None] * len(self.targets)
        if not self.pattern.match(space, frame, w_subject, captured_w):
            return False
        for i in range(len(captured_w)):
            self.targets[i].store(space, frame, captured_w[i])
        return True


class Match(Statement):
    _immutable_fields_ = ['subject', 'cases[*]']

    def __init__(self, subject, cases):
        self.subject = subject
        self.cases = cases

    @jit.unroll_safe
    def execute(self, space, frame):
        w_subject = self.subject.execute(space, frame)
        for case in self.cases:
            if case.matches(space, frame, w_subject):
                if case.guard is None or case.guard.truth(space, frame):
                    return case.body.execute(space, frame)
        return None
