"""Mix-in of the compiler: the match statement.

While a pattern is tried, the subject lies on top of the stack, with captured
values below it, which are bound only when the whole pattern has matched.
On failure as many values must be popped as lie on the stack at that moment:
`fail_pop` has, for each number of values, the block that pops them.
"""
from memphis.analysis import constants
from memphis.analysis.calls import is_pattern_value
from memphis.analysis.constants import ConstTuple
from memphis.bytecode import opcodes as op
from memphis.bytecode.instructions import Block
from memphis.syntax import ast
from memphis.syntax.constants import ConstInt


class PatternContext(object):
    def __init__(self):
        self.stores = []                   # captured names
        self.allow_irrefutable = False
        self.fail_pop = []
        self.on_top = 0                    # values above the captured ones


class Patterns(object):

    def visit_Match(self, node):
        self.visit(node.subject)
        end = Block()
        count = len(node.cases)
        last_case = node.cases[count - 1]
        has_default = is_wildcard(last_case.pattern) and count > 1
        refutable = count
        if has_default:
            refutable -= 1
        context = self.pattern_context
        for i in range(refutable):
            case = node.cases[i]
            self.pattern_context = pattern = PatternContext()
            if i != refutable - 1:         # only the last case may match everything, unless guarded
                self.emit(case.pattern, op.COPY, 1)
            pattern.allow_irrefutable = case.guard is not None or i == count - 1
            self.visit(case.pattern)
            for name in pattern.stores:
                self.store_name(case.pattern, name)
            if case.guard is not None:
                self.ensure_fail_pop(0)
                self.jump_if(case.guard, pattern.fail_pop[0], False)
            if i != refutable - 1:
                self.emit(case.pattern, op.POP_TOP)
            self.pattern_context = context
            self.visit_all(case.body)
            self.emit_jump(self.no_location, op.JUMP, end)
            # when the pattern fails, the blocks that clean up fall into the next case
            self.pattern_context = pattern
            self.emit_fail_pop(case.pattern)
            self.pattern_context = context
        if has_default:
            if count == 1:
                self.emit(last_case.pattern, op.POP_TOP)
            else:
                self.emit(last_case.pattern, op.NOP)
            if last_case.guard is not None:
                self.jump_if(last_case.guard, end, False)
            self.visit_all(last_case.body)
        self.use(end)

    # ____________________________________________________________
    # failure

    def ensure_fail_pop(self, count):
        blocks = self.pattern_context.fail_pop
        while len(blocks) <= count:
            blocks.append(Block())

    def jump_to_fail(self, node, opcode):
        context = self.pattern_context
        pops = context.on_top + len(context.stores)
        self.ensure_fail_pop(pops)
        self.emit_jump(node, opcode, context.fail_pop[pops])

    def emit_fail_pop(self, node):
        blocks = self.pattern_context.fail_pop
        i = len(blocks) - 1
        while i >= 0:
            self.use(blocks[i])
            if i > 0:
                self.emit(node, op.POP_TOP)
            i -= 1
        self.pattern_context.fail_pop = []

    def sub_pattern(self, node, allow_irrefutable=True):
        context = self.pattern_context
        saved = context.allow_irrefutable
        context.allow_irrefutable = True
        self.visit(node)
        context.allow_irrefutable = saved

    # ____________________________________________________________
    # patterns: each consumes the subject

    def visit_MatchValue(self, node):
        if not is_pattern_value(node.value):
            raise self.error("patterns may only match literals and attribute lookups", node)
        self.visit(node.value)
        self.emit(node, op.COMPARE_EQ)
        self.jump_to_fail(node, op.POP_JUMP_IF_FALSE)

    def visit_MatchSingleton(self, node):
        self.load_const(node, node.value)
        self.emit(node, op.IS_OP, 0)
        self.jump_to_fail(node, op.POP_JUMP_IF_FALSE)

    def visit_MatchStar(self, node):
        self.capture(node, node.name)

    def visit_MatchAs(self, node):
        pattern = node.pattern
        context = self.pattern_context
        if pattern is None:
            if not context.allow_irrefutable:
                if node.name is not None:
                    raise self.error("name capture '%s' makes remaining patterns unreachable" % node.name, node)
                raise self.error("wildcard makes remaining patterns unreachable", node)
            self.capture(node, node.name)
            return
        context.on_top += 1
        self.emit(node, op.COPY, 1)
        self.visit(pattern)
        context.on_top -= 1
        self.capture(node, node.name)

    def capture(self, node, name):
        "The subject goes below the values that are on top."
        if name is None:
            self.emit(node, op.POP_TOP)
            return
        context = self.pattern_context
        if name in context.stores:
            raise self.error("multiple assignments to name '%s' in pattern" % name, node)
        # CPython's names lie on the stack first to last, and are stored last to first: rotate this one below
        self.rotate_down(node, context.on_top + len(context.stores) + 1)
        context.stores.append(name)

    def rotate_down(self, node, count):
        while count > 1:
            self.emit(node, op.SWAP, count)
            count -= 1

    def visit_MatchSequence(self, node):
        patterns = node.patterns
        count = len(patterns)
        star = -1
        only_wildcard = True
        star_wildcard = False
        for i in range(count):
            pattern = patterns[i]
            if isinstance(pattern, ast.MatchStar):
                if star >= 0:
                    raise self.error("multiple starred names in sequence pattern", node)
                star_wildcard = pattern.name is None
                only_wildcard = only_wildcard and star_wildcard
                star = i
            else:
                only_wildcard = only_wildcard and is_wildcard(pattern)
        context = self.pattern_context
        context.on_top += 1                # the subject stays while it is tested
        self.emit(node, op.MATCH_SEQUENCE)
        self.jump_to_fail(node, op.POP_JUMP_IF_FALSE)
        if star < 0:
            self.emit(node, op.GET_LEN)
            self.load_const(node, ConstInt(count))
            self.emit(node, op.COMPARE_EQ)
            self.jump_to_fail(node, op.POP_JUMP_IF_FALSE)
        elif count > 1:
            self.emit(node, op.GET_LEN)
            self.load_const(node, ConstInt(count - 1))
            self.emit(node, op.COMPARE_GE)
            self.jump_to_fail(node, op.POP_JUMP_IF_FALSE)
        context.on_top -= 1
        if only_wildcard:
            self.emit(node, op.POP_TOP)
        elif star_wildcard:
            self.sequence_by_index(node, patterns, star)
        else:
            self.sequence_by_unpacking(node, patterns, star)

    def sequence_by_unpacking(self, node, patterns, star):
        count = len(patterns)
        if star >= 0:
            if star >= 1 << 8:
                raise self.error("too many expressions in star-unpacking sequence pattern", node)
            self.emit(node, op.UNPACK_EX, star | (count - star - 1) << 8)
        else:
            self.emit(node, op.UNPACK_SEQUENCE, count)
        context = self.pattern_context
        context.on_top += count
        for pattern in patterns:
            context.on_top -= 1
            self.sub_pattern(pattern)

    def sequence_by_index(self, node, patterns, star):
        context = self.pattern_context
        context.on_top += 1
        count = len(patterns)
        for i in range(count):
            pattern = patterns[i]
            if i == star or is_wildcard(pattern):
                continue
            self.emit(node, op.COPY, 1)
            if i < star:
                self.load_const(node, ConstInt(i))
            else:
                self.emit(node, op.GET_LEN)
                self.load_const(node, ConstInt(count - i))
                self.emit(node, op.BINARY_SUBTRACT)
            self.emit(node, op.BINARY_SUBSCR)
            self.sub_pattern(pattern)
        context.on_top -= 1
        self.emit(node, op.POP_TOP)

    def visit_MatchMapping(self, node):
        context = self.pattern_context
        size = len(node.keys)
        context.on_top += 1
        self.emit(node, op.MATCH_MAPPING)
        self.jump_to_fail(node, op.POP_JUMP_IF_FALSE)
        if size == 0 and node.rest is None:
            context.on_top -= 1
            self.emit(node, op.POP_TOP)
            return
        if size:
            self.emit(node, op.GET_LEN)
            self.load_const(node, ConstInt(size))
            self.emit(node, op.COMPARE_GE)
            self.jump_to_fail(node, op.POP_JUMP_IF_FALSE)
        seen = {}
        for i in range(size):
            key = node.keys[i]
            if isinstance(key, ast.Constant):
                text = constants.equality_key(key.value)
                if text in seen:
                    raise self.error("mapping pattern checks duplicate key (%s)" % constants.represent(key.value),
                                     node)
                seen[text] = True
            elif not isinstance(key, ast.Attribute):
                raise self.error("mapping pattern keys may only match literals and attribute lookups", node)
            self.visit(key)
        self.emit(node, op.BUILD_TUPLE, size)
        self.emit(node, op.MATCH_KEYS)
        context.on_top += 2                # subject, keys, values
        self.emit(node, op.COPY, 1)
        self.jump_to_fail(node, op.POP_JUMP_IF_NONE)
        self.emit(node, op.UNPACK_SEQUENCE, size)
        context.on_top += size - 1
        for i in range(size):
            context.on_top -= 1
            self.sub_pattern(node.patterns[i])
        context.on_top -= 2                # subject and keys are about to be consumed
        if node.rest is not None:
            self.emit(node, op.COPY_DICT_WITHOUT_KEYS)
            self.emit(node, op.SWAP, 2)
            self.emit(node, op.POP_TOP)
            self.capture(node, node.rest)
        else:
            self.emit(node, op.POP_TOP)
            self.emit(node, op.POP_TOP)

    def visit_MatchClass(self, node):
        positional = len(node.patterns)
        attributes = node.kwd_attrs
        for i in range(len(attributes)):
            for j in range(i):
                if attributes[i] == attributes[j]:
                    raise self.error("attribute name repeated in class pattern: %s" % attributes[i],
                                     node.kwd_patterns[i])
        self.visit(node.cls)
        self.load_const(node, ConstTuple([constants.text(name) for name in attributes]))
        self.emit(node, op.MATCH_CLASS, positional)
        context = self.pattern_context
        context.on_top += 1
        self.emit(node, op.COPY, 1)
        self.jump_to_fail(node, op.POP_JUMP_IF_NONE)
        total = positional + len(attributes)
        self.emit(node, op.UNPACK_SEQUENCE, total)
        context.on_top += total - 1
        for i in range(total):
            context.on_top -= 1
            if i < positional:
                pattern = node.patterns[i]
            else:
                pattern = node.kwd_patterns[i - positional]
            if is_wildcard(pattern):
                self.emit(node, op.POP_TOP)
            else:
                self.sub_pattern(pattern)

    def visit_MatchOr(self, node):
        """Alternatives: the first one's names set the order in which all must leave the captured values."""
        end = Block()
        context = self.pattern_context
        control = []
        count = len(node.patterns)
        for i in range(count):
            alternative = node.patterns[i]
            self.pattern_context = inner = PatternContext()
            inner.allow_irrefutable = i == count - 1 and context.allow_irrefutable
            self.emit(alternative, op.COPY, 1)
            self.visit(alternative)
            if i == 0:
                control = inner.stores
            else:
                self.arrange_captures(node, alternative, control, inner.stores)
            self.emit_jump(alternative, op.JUMP, end)
            self.emit_fail_pop(alternative)
        self.pattern_context = context
        # no alternative matched: the subject is still there
        self.emit(node, op.POP_TOP)
        self.jump_to_fail(node, op.JUMP)
        self.use(end)
        # the captured values lie on top of the subject's copy
        names = len(control)
        rotation = names + 1 + context.on_top + len(context.stores)
        for name in control:
            self.rotate_down(node, rotation)
            if name in context.stores:
                raise self.error("multiple assignments to name '%s' in pattern" % name, node)
            context.stores.append(name)
        self.emit(node, op.POP_TOP)        # the copy

    def arrange_captures(self, node, alternative, control, stores):
        "Bring the captured values of an alternative into the order of control."
        if len(stores) != len(control):
            raise self.error("alternative patterns bind different names", node)
        last = len(control) - 1
        while last >= 0:
            where = index_of(stores, control[last])
            if where < 0:
                raise self.error("alternative patterns bind different names", node)
            if where != last:
                # move the top values, up to this one, below those that lie between it and its place
                moved = stores[:where + 1]
                kept = stores[where + 1:last + 1]
                rest = stores[last + 1:]
                stores = kept + moved + rest
                for i in range(where + 1):
                    self.rotate_down(alternative, last + 1)
            last -= 1


def index_of(names, name):
    for i in range(len(names)):
        if names[i] == name:
            return i
    return -1


def is_wildcard(pattern):
    return isinstance(pattern, ast.MatchAs) and pattern.name is None and pattern.pattern is None
