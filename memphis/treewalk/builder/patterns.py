"""Mix-in of the builder: the match statement."""
from memphis.analysis import constants
from memphis.analysis.calls import is_pattern_value
from memphis.syntax import ast
from memphis.treewalk import generators, patterns


class PatternContext(object):
    "The case, or alternative, that we are in; captures are numbered in the order of the first alternative."

    def __init__(self):
        self.stores = []                   # captured names
        self.numbers = {}                  # shared by all alternatives of a case
        self.allow_irrefutable = False


class Patterns(object):

    def visit_Match(self, node):
        subject = self.expr(node.subject)
        before = self.unit.nyields
        count = len(node.cases)
        context = self.pattern_context
        cases = []
        heads = []
        for i in range(count):
            case = node.cases[i]
            # only the last case may match everything, unless guarded
            self.pattern_context = inner = PatternContext()
            inner.allow_irrefutable = case.guard is not None or i == count - 1
            pattern = self.pattern(case.pattern)
            targets = [self.store_name(case.pattern, name) for name in inner.stores]
            self.pattern_context = context
            guard = None
            head = []
            if case.guard is not None:
                guard, head = self.apart(case.guard, True)
            body = self.block(case.body)
            cases.append(patterns.Case(pattern, targets[:], guard, body))
            heads.append(head)
        if self.unit.nyields > before:
            branches = [self.branch(head) for head in heads]
            statement = generators.ResumableMatch(self.new_place(), self.new_temporary(), subject, branches[:],
                                                  cases[:])
            self.unit.renumbered.append(statement)
            self.code.append(statement)
        else:
            self.code.append(patterns.Match(subject, cases[:]))

    def pattern(self, node):
        self.enter_node()
        node.accept(self)
        self.leave_node()
        result = self.pattern_result
        result.index = self.at(node)
        return result

    def sub_pattern(self, node):
        context = self.pattern_context
        saved = context.allow_irrefutable
        context.allow_irrefutable = True
        result = self.pattern(node)
        context.allow_irrefutable = saved
        return result

    def visit_MatchValue(self, node):
        if not is_pattern_value(node.value):
            raise self.error("patterns may only match literals and attribute lookups", node)
        self.pattern_result = patterns.ValuePattern(self.expr(node.value))

    def visit_MatchSingleton(self, node):
        self.pattern_result = patterns.SingletonPattern(constants.wrap(self.space, node.value))

    def visit_MatchStar(self, node):
        self.pattern_result = patterns.CapturePattern(None, self.capture(node, node.name))

    def visit_MatchAs(self, node):
        inner = None
        if node.pattern is None:
            if not self.pattern_context.allow_irrefutable:
                if node.name is not None:
                    raise self.error("name capture '%s' makes remaining patterns unreachable" % node.name, node)
                raise self.error("wildcard makes remaining patterns unreachable", node)
        else:
            inner = self.pattern(node.pattern)
        self.pattern_result = patterns.CapturePattern(inner, self.capture(node, node.name))

    def capture(self, node, name):
        "The number of what is captured; -1 for a wildcard."
        if name is None:
            return -1
        context = self.pattern_context
        if name in context.stores:
            raise self.error("multiple assignments to name '%s' in pattern" % name, node)
        context.stores.append(name)
        number = context.numbers.get(name, -1)
        if number < 0:
            number = len(context.numbers)
            context.numbers[name] = number
        return number

    def visit_MatchSequence(self, node):
        count = len(node.patterns)
        star = -1
        only_wildcards = True
        star_wildcard = False
        wildcards = []
        for i in range(count):
            pattern = node.patterns[i]
            if isinstance(pattern, ast.MatchStar):
                if star >= 0:
                    raise self.error("multiple starred names in sequence pattern", node)
                star_wildcard = pattern.name is None
                only_wildcards = only_wildcards and star_wildcard
                star = i
            else:
                only_wildcards = only_wildcards and is_wildcard(pattern)
            wildcards.append(is_wildcard(pattern))
        if star >= 1 << 8 and not star_wildcard:
            raise self.error("too many expressions in star-unpacking sequence pattern", node)
        inner = [self.sub_pattern(pattern) for pattern in node.patterns]
        self.pattern_result = patterns.SequencePattern(inner[:], wildcards[:], star, only_wildcards, star_wildcard)

    def visit_MatchMapping(self, node):
        keys = []
        seen = {}
        for key in node.keys:
            if isinstance(key, ast.Constant):
                text = constants.equality_key(key.value)
                if text in seen:
                    raise self.error("mapping pattern checks duplicate key (%s)" % constants.represent(key.value),
                                     node)
                seen[text] = True
            elif not isinstance(key, ast.Attribute):
                raise self.error("mapping pattern keys may only match literals and attribute lookups", node)
            keys.append(self.expr(key))
        inner = [self.sub_pattern(pattern) for pattern in node.patterns]
        rest = -1
        if node.rest is not None:
            rest = self.capture(node, node.rest)
        self.pattern_result = patterns.MappingPattern(keys[:], inner[:], rest)

    def visit_MatchClass(self, node):
        names = node.kwd_attrs
        for i in range(len(names)):
            for j in range(i):
                if names[i] == names[j]:
                    raise self.error("attribute name repeated in class pattern: %s" % names[i],
                                     node.kwd_patterns[i])
        cls = self.expr(node.cls)
        inner = []
        for pattern in node.patterns:
            inner.append(self.sub_pattern(pattern))
        for pattern in node.kwd_patterns:
            inner.append(self.sub_pattern(pattern))
        self.pattern_result = patterns.ClassPattern(cls, names[:], inner[:])

    def visit_MatchOr(self, node):
        context = self.pattern_context
        control = []
        alternatives = []
        count = len(node.patterns)
        for i in range(count):
            self.pattern_context = inner = PatternContext()
            inner.numbers = context.numbers
            inner.allow_irrefutable = i == count - 1 and context.allow_irrefutable
            alternatives.append(self.pattern(node.patterns[i]))
            if i == 0:
                control = inner.stores
            else:
                self.check_same_names(node, control, inner.stores)
        self.pattern_context = context
        for name in control:
            if name in context.stores:
                raise self.error("multiple assignments to name '%s' in pattern" % name, node)
            context.stores.append(name)
        self.pattern_result = patterns.OrPattern(alternatives[:])

    def check_same_names(self, node, control, stores):
        if len(stores) != len(control):
            raise self.error("alternative patterns bind different names", node)
        for name in control:
            if name not in stores:
                raise self.error("alternative patterns bind different names", node)


def is_wildcard(pattern):
    return isinstance(pattern, ast.MatchAs) and pattern.name is None and pattern.pattern is None
