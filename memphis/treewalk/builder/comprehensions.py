"""Mix-in of the builder: comprehensions and generator expressions.

All but generator expressions are inlined (PEP 709), except where names of a class must be seen.  One that awaits
becomes statements, like a generator expression's body.
"""
from memphis.analysis import units
from memphis.analysis.source import Location
from memphis.treewalk import calls, comprehensions, expressions, names
from memphis.treewalk.generators import AddPiece, ResumableFor
from memphis.treewalk.statements import Block, Return

GENERATOR = -1                 # beside the kinds of containers
NAMES = {expressions.LIST: '<listcomp>', expressions.SET: '<setcomp>', expressions.DICT: '<dictcomp>'}


class Innermost(object):
    "What a comprehension does for each item: add to the container in a temporary, or yield (GENERATOR)."

    def __init__(self, comprehension, kind, element, value, container):
        self.comprehension = comprehension
        self.kind = kind
        self.element = element
        self.value = value
        self.container = container


class Comprehensions(object):

    def visit_ListComp(self, node):
        self.comprehension(node, expressions.LIST, node.generators, node.elt, None)

    def visit_SetComp(self, node):
        self.comprehension(node, expressions.SET, node.generators, node.elt, None)

    def visit_DictComp(self, node):
        self.comprehension(node, expressions.DICT, node.generators, node.key, node.value)

    def comprehension(self, node, kind, generators, element, value):
        scope = self.symbols.scope_for(node)
        if not scope.comp_inlined:
            self.check_coroutine(node, scope)
            self.enter_unit(NAMES[kind], units.COMPREHENSION, scope, node.lineno)
            self.unit.argcount = 1
            loop = self.plain_loop(generators, 0, kind, element, value)
            self.code.append(Return(comprehensions.Comprehension(kind, self.implicit_iterator(generators[0]), loop)))
            self.call_with_iterator(node, generators[0])
            return
        iterator = self.iterator_of(generators[0])
        self.check_coroutine(node, scope)
        state = self.begin_inlined(scope)
        slots = [self.unit.slot(name) for name in state.names]
        if scope.is_coroutine:
            self.flat_comprehension(node, kind, generators, element, value, iterator, slots, state.new_cells)
        else:
            loop = self.plain_loop(generators, 0, kind, element, value)
            result = comprehensions.Comprehension(kind, iterator, loop)
            if slots:
                result = comprehensions.Inlined(result, slots[:], state.new_cells[:])
                self.unit.renumbered.append(result)
            self.result = result
        self.end_inlined(state)
        self.forget_hidden(state)

    def check_coroutine(self, node, scope):
        if scope.is_coroutine and not units.may_await(self.unit):
            raise self.error("asynchronous comprehension outside of an asynchronous function", node)

    def visit_GeneratorExp(self, node):
        self.enter_unit('<genexpr>', units.COMPREHENSION, self.symbols.scope_for(node), node.lineno)
        self.unit.argcount = 1
        self.flat_loop(node.generators, 0, self.implicit_iterator(node.generators[0]),
                       Innermost(node, GENERATOR, node.elt, None, 0))
        self.call_with_iterator(node, node.generators[0])

    # ____________________________________________________________
    # iterators

    def iterator_of(self, generator):
        value = self.expr(generator.iter)
        if generator.is_async:
            result = calls.GetAsyncIterator(value)
        else:
            result = calls.GetIterator(value)
        result.index = self.at(generator.iter)
        return result

    def implicit_iterator(self, outermost):
        "The only argument of a comprehension's function."
        return self.slotted(names.LoadLocal(0), outermost.iter)

    def call_with_iterator(self, node, outermost):
        "Leave the unit, whose function is called with the iterator that its outermost loop is over."
        function = self.new_function(node, self.leave_unit(None), None, None)
        result = calls.Call(function, [self.iterator_of(outermost)])
        result.index = self.at(node)
        self.result = result

    # ____________________________________________________________
    # loops

    def plain_loop(self, generators, number, kind, element, value):
        self.enter_node()
        generator = generators[number]
        index = self.at(generator.iter)
        target = self.target(generator.target)
        conditions = [self.condition(condition) for condition in generator.ifs]
        inner = None
        inner_iterator = None
        inmost = None
        if number + 1 < len(generators):
            inner_iterator = self.iterator_of(generators[number + 1])
            inner = self.plain_loop(generators, number + 1, kind, element, value)
        else:
            inmost = self.piece_of(kind, element, value)
        loop = comprehensions.Loop(target, conditions[:], inner_iterator, inner, inmost, self.at(element))
        loop.index = index
        self.leave_node()
        return loop

    def piece_of(self, kind, element, value):
        if kind == expressions.DICT:
            nodes = self.values([element, value])
            result = expressions.DictItem(nodes[0], nodes[1])
            place = Location(element.lineno, element.col_offset, value.end_lineno, value.end_col_offset)
            result.index = self.at(place)
            return result
        return self.piece(kind, self.expr(element), False, self.at(element))

    def flat_comprehension(self, node, kind, generators, element, value, iterator, slots, new_cells):
        "The iterator is made outside, where the names mean what they mean there."
        argument = self.new_temporary()
        self.code.append(self.put_aside(iterator, argument))
        saved = self.code
        self.code = []
        container = self.new_temporary()
        self.code.append(self.put_aside(expressions.NewContainer(kind), container))
        self.flat_loop(generators, 0, self.temporary(argument, False),
                       Innermost(node, kind, element, value, container))
        body = self.branch(self.code)
        self.code = saved
        kept = [self.new_temporary() for slot in slots]
        statement = comprehensions.InlinedStatements(self.new_place(), body, slots[:], new_cells[:], kept[:])
        self.unit.renumbered.append(statement)
        self.code.append(statement)
        self.result = self.temporary(container, False)

    def flat_loop(self, generators, number, iterator, innermost):
        "Adds one `for` with what is in it."
        self.enter_node()
        generator = generators[number]
        target, first = self.loop_target(generator.target)
        saved = self.code
        self.code = first
        tests = []
        outer = []                         # the code that each test stands in
        for condition in generator.ifs:
            tests.append(self.condition(condition))
            outer.append(self.code)
            self.code = []
        if number + 1 < len(generators):
            self.flat_loop(generators, number + 1, self.iterator_of(generators[number + 1]), innermost)
        elif innermost.kind == GENERATOR:
            self.yield_element(innermost.element)
        else:
            piece = self.piece_of(innermost.kind, innermost.element, innermost.value)
            self.code.append(AddPiece(self.temporary(innermost.container, True), piece))
        while tests:
            body = self.code
            self.code = outer.pop()
            self.add_if(self.code, tests.pop(), body)
        body = self.branch(self.code)
        self.code = saved
        if generator.is_async:
            self.add_async_for(innermost.comprehension, target, iterator, body, Block([]))
        else:
            loop = ResumableFor(self.new_place(), self.new_temporary(), target, iterator, body, Block([]))
            self.code.append(self.slotted(loop, generator.iter))
        self.leave_node()
