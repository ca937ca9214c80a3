"""Mix-in of the builder: functions, lambdas, generator expressions and classes."""
from memphis.analysis import units
from memphis.analysis.annotations import has_annotations
from memphis.analysis.docstring import docstring_of, text_of
from memphis.analysis.source import Location
from memphis.analysis.unparse import unparse
from memphis.syntax import ast
from memphis.treewalk import calls, names
from memphis.treewalk.expressions import Constant
from memphis.treewalk.generators import ResumableFor
from memphis.treewalk.statements import Block, Evaluate, Return, SetupAnnotations
from memphis.treewalk.targets import Assign


class Functions(object):

    def in_async_function(self):
        return self.unit.kind == units.ASYNC_FUNCTION

    def visit_FunctionDef(self, node):
        self.function(node, units.FUNCTION, node.name, node.args, node.body, node.decorator_list, node.returns,
                      node.type_params)

    def visit_AsyncFunctionDef(self, node):
        self.function(node, units.ASYNC_FUNCTION, node.name, node.args, node.body, node.decorator_list,
                      node.returns, node.type_params)

    def function(self, node, kind, name, args, body, decorators, returns, type_params):
        outer = self.values(decorators)
        firstlineno = node.lineno
        if decorators:
            firstlineno = decorators[0].lineno
        mark = len(self.code)
        operands, parts = self.parameters(args, returns)
        if type_params:
            function = self.not_there(None, node, 'a type parameter or type alias')
        else:
            self.enter_unit(name, kind, self.symbols.scope_for(node), firstlineno)
            self.unit.count_arguments(args)
            w_doc = None
            docstring = docstring_of(body)
            if docstring is not None:
                w_doc = self.space.newtext(text_of(docstring))
            for statement in body:
                self.statement(statement)
            code = self.leave_unit(w_doc)
            function = self.make_function(node, code, operands, parts)
        if len(self.code) > mark:
            self.spill(mark, outer)
        self.decorate(node, name, function, outer, decorators)

    def decorate(self, node, name, value, outer, decorators):
        "Apply the decorators, the last first, and bind the name."
        i = len(decorators) - 1
        while i >= 0:
            value = calls.Call(outer[i], [value])
            value.index = self.at(decorators[i])
            i -= 1
        self.code.append(Assign(value, self.store_name(node, name)))

    def parameters(self, args, returns):
        "Nodes of what `def` evaluates: defaults, keyword defaults, annotations; and the names they belong to."
        nodes = []
        for default in args.defaults:
            self.value_after(nodes, default)
        parts = FunctionParts(len(nodes))
        for i in range(len(args.kwonlyargs)):
            default = args.kw_defaults[i]
            if default is not None:
                self.value_after(nodes, default)
                parts.keyword_names.append(self.mangled(args.kwonlyargs[i].arg))
        for arg in args.posonlyargs:
            self.annotation_of(arg, nodes, parts)
        for arg in args.args:
            self.annotation_of(arg, nodes, parts)
        if args.vararg is not None:
            self.annotation_of(args.vararg, nodes, parts)
        for arg in args.kwonlyargs:
            self.annotation_of(arg, nodes, parts)
        if args.kwarg is not None:
            self.annotation_of(args.kwarg, nodes, parts)
        if returns is not None:
            self.annotation_after(nodes, returns)
            parts.annotation_names.append('return')
        return nodes, parts

    def annotation_of(self, arg, nodes, parts):
        if arg.annotation is not None:
            self.annotation_after(nodes, arg.annotation)
            parts.annotation_names.append(self.mangled(arg.arg))

    def annotation_after(self, nodes, node):
        if self.future_annotations:
            nodes.append(self.text_constant(unparse(node)))
        elif isinstance(node, ast.Starred):
            self.value_after(nodes, node.value)    # *args: *Ts
            one = calls.UnpackOne(nodes.pop())
            one.index = self.at(node)
            nodes.append(one)
        else:
            self.value_after(nodes, node)

    def make_function(self, node, code, operands, parts):
        closure = []
        if code.nfree:
            first = code.nslots - code.nfree
            for i in range(first, code.nslots):
                closure.append(self.unit.closure_slot(code.slot_names[i]))
        a = parts.ndefaults
        b = a + len(parts.keyword_names)
        assert a >= 0
        result = calls.MakeFunction(code, closure[:], operands[:a], parts.keyword_names[:], operands[a:b],
                                    parts.annotation_names[:], operands[b:])
        return self.slotted(result, node)

    def visit_Lambda(self, node):
        operands, parts = self.parameters(node.args, None)
        self.enter_unit('<lambda>', units.LAMBDA, self.symbols.scope_for(node), node.lineno)
        self.unit.count_arguments(node.args)
        value = self.expr(node.body)
        if self.unit.scope.is_generator:
            self.code.append(Evaluate(value))
        else:
            self.code.append(Return(value))
        code = self.leave_unit(None)
        self.result = self.make_function(node, code, operands, parts)

    # ____________________________________________________________
    # generator expressions

    def visit_GeneratorExp(self, node):
        for generator in node.generators:
            if generator.is_async:
                self.result = self.not_there(generator.iter, generator.iter, 'async for')
                return
        outermost = node.generators[0]
        self.enter_unit('<genexpr>', units.COMPREHENSION, self.symbols.scope_for(node), node.lineno)
        self.unit.argcount = 1
        self.generator_loop(node, 0)
        code = self.leave_unit(None)
        function = self.make_function(node, code, [], FunctionParts(0))
        iterable = calls.GetIterator(self.expr(outermost.iter))
        iterable.index = self.at(outermost.iter)
        result = calls.Call(function, [iterable])
        result.index = self.at(node)
        self.result = result

    def generator_loop(self, node, number):
        "Adds one `for` with what is in it."
        self.enter_node()
        generator = node.generators[number]
        if number == 0:
            iterable = self.slotted(names.LoadLocal(0), generator.iter)
        else:
            iterable = self.expr(generator.iter)
        saved = self.code
        self.code = []
        target = self.target(generator.target)
        conditions = [self.condition(condition) for condition in generator.ifs]
        if number + 1 < len(node.generators):
            self.generator_loop(node, number + 1)
        else:
            self.yield_element(node.elt)
        body = self.code
        i = len(conditions) - 1
        while i >= 0:
            outer = []
            self.add_if(outer, conditions[i], body)
            body = outer
            i -= 1
        self.code = saved
        loop = ResumableFor(self.new_place(), self.new_temporary(), target, iterable, self.branch(body),
                            Block([]), number == 0)
        self.code.append(self.slotted(loop, generator.iter))
        self.leave_node()

    # ____________________________________________________________
    # classes

    def visit_ClassDef(self, node):
        outer = self.values(node.decorator_list)
        firstlineno = node.lineno
        if node.decorator_list:
            firstlineno = node.decorator_list[0].lineno
        mark = len(self.code)
        if node.type_params:
            value = self.not_there(None, node, 'a type parameter or type alias')
        else:
            code = self.class_body(node, firstlineno)
            build = calls.LoadBuildClass()
            build.index = self.at(node)
            function = self.make_function(node, code, [], FunctionParts(0))
            call = self.call(node, None, [function, self.text_constant(node.name)], node.bases, node.keywords)
            call.left = build
            value = call
        if len(self.code) > mark:
            self.spill(mark, outer)
        self.decorate(node, node.name, value, outer, node.decorator_list)

    def class_body(self, node, firstlineno):
        self.enter_unit(node.name, units.CLASS_BODY, self.symbols.scope_for(node), firstlineno)
        unit = self.unit
        unit.private = node.name
        start = Location(firstlineno, 0, firstlineno, 0)
        self.code.append(Assign(self.load_name(start, '__name__'), self.store_name(start, '__module__')))
        self.code.append(Assign(self.text_constant(unit.qualname), self.store_name(start, '__qualname__')))
        self.code.append(Assign(Constant(self.space.newint(firstlineno)),
                                self.store_name(start, '__firstlineno__')))
        if unit.scope.needs_classdict:
            store = self.slotted(names.StoreCell(unit.implicit_cell('__classdict__')), start)
            self.code.append(Assign(names.LoadLocals(), store))
        self.body(start, node.body)
        names_w = [self.space.newtext(name) for name in unit.static_attribute_names]
        self.code.append(Assign(Constant(self.space.newtuple(names_w)),
                                self.store_name(start, '__static_attributes__')))
        if unit.scope.needs_classdict:
            load = self.slotted(names.LoadCellItself(unit.implicit_cell('__classdict__')), start)
            self.code.append(Assign(load, self.store_name(start, '__classdictcell__')))
        if unit.scope.needs_class_closure:
            slot = unit.implicit_cell('__class__')
            load = self.slotted(names.LoadCellItself(slot), start)
            self.code.append(Assign(load, self.store_name(start, '__classcell__')))
            self.code.append(Return(self.slotted(names.LoadCellItself(slot), start)))
        return self.leave_unit(None)

    def body(self, start, statements):
        "The body of a module or class."
        self.setup_annotations(start, statements)
        first = 0
        docstring = docstring_of(statements)
        if docstring is not None:
            first = 1
            self.code.append(Assign(self.text_constant(text_of(docstring)), self.store_name(docstring, '__doc__')))
        for i in range(first, len(statements)):
            self.statement(statements[i])

    def setup_annotations(self, start, statements):
        if has_annotations(statements):
            setup = SetupAnnotations()
            setup.index = self.at(start)
            self.code.append(setup)


class FunctionParts(object):
    "What the operands of a `def` are: that many defaults, then a value for each of the names."

    def __init__(self, ndefaults):
        self.ndefaults = ndefaults
        self.keyword_names = []
        self.annotation_names = []
