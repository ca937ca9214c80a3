"""Mix-in of the builder: functions, lambdas and classes."""
from memphis.analysis import units
from memphis.analysis.annotations import has_annotations
from memphis.analysis.docstring import docstring_of, text_of
from memphis.analysis.source import Location
from memphis.analysis.unparse import unparse
from memphis.syntax import ast
from memphis.treewalk import calls, names
from memphis.treewalk.expressions import Constant, DictDisplay, TupleDisplay
from memphis.treewalk.statements import Evaluate, Return, SetupAnnotations
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
        operands, keyword_names = self.default_values(args)
        annotation_names = []
        if not type_params:
            annotation_names = self.annotations(args, returns, operands)
        a = len(args.defaults)
        b = a + len(keyword_names)
        defaults = self.defaults_tuple(operands[:a])
        keyword_defaults = self.keyword_dict(node, keyword_names, operands[a:b])
        if type_params:
            function = self.generic_function(node, kind, name, args, body, returns, type_params, firstlineno,
                                             defaults, keyword_defaults)
        else:
            code = self.function_body(kind, name, self.symbols.scope_for(node), args, body, firstlineno)
            function = self.new_function(node, code, defaults, keyword_defaults, annotation_names, operands[b:])
        if len(self.code) > mark:
            self.spill(mark, outer)
        self.decorate(node, name, function, outer, decorators)

    def function_body(self, kind, name, scope, args, body, firstlineno):
        self.enter_unit(name, kind, scope, firstlineno)
        self.unit.count_arguments(args)
        w_doc = None
        docstring = docstring_of(body)
        if docstring is not None and self.source.optimize < 2:
            w_doc = self.space.newtext(text_of(docstring))
        for statement in body:
            self.statement(statement)
        return self.leave_unit(w_doc)

    def decorate(self, node, name, value, outer, decorators):
        "Apply the decorators, the last first, and bind the name."
        i = len(decorators) - 1
        while i >= 0:
            value = calls.Call(outer[i], [value])
            value.index = self.at(decorators[i])
            i -= 1
        self.code.append(Assign(value, self.store_name(node, name)))

    def default_values(self, args):
        "Nodes of the defaults, then of the keyword defaults; the names that these belong to."
        nodes = []
        for default in args.defaults:
            self.value_after(nodes, default)
        keyword_names = []
        for i in range(len(args.kwonlyargs)):
            default = args.kw_defaults[i]
            if default is not None:
                self.value_after(nodes, default)
                keyword_names.append(self.mangled(args.kwonlyargs[i].arg))
        return nodes, keyword_names

    def defaults_tuple(self, nodes):
        if not nodes:
            return None
        return TupleDisplay(nodes[:])

    def keyword_dict(self, node, names, nodes):
        if not names:
            return None
        result = DictDisplay([self.text_constant(name) for name in names][:], nodes[:])
        result.index = self.at(node)
        return result

    def annotations(self, args, returns, nodes):
        "The names that are annotated; what gives the values is appended to the nodes."
        names = []
        for arg in args.posonlyargs:
            self.annotation_of(arg, nodes, names)
        for arg in args.args:
            self.annotation_of(arg, nodes, names)
        if args.vararg is not None:
            self.annotation_of(args.vararg, nodes, names)
        for arg in args.kwonlyargs:
            self.annotation_of(arg, nodes, names)
        if args.kwarg is not None:
            self.annotation_of(args.kwarg, nodes, names)
        if returns is not None:
            self.annotation_after(nodes, returns)
            names.append('return')
        return names

    def annotation_of(self, arg, nodes, names):
        if arg.annotation is not None:
            self.annotation_after(nodes, arg.annotation)
            names.append(self.mangled(arg.arg))

    def annotation_after(self, nodes, node):
        if self.future_annotations:
            nodes.append(self.text_constant(unparse(node)))
        elif isinstance(node, ast.Starred):    # *args: *Ts
            self.value_after(nodes, node.value)
            nodes.append(self.only_item(node, nodes.pop()))
        else:
            self.value_after(nodes, node)

    def only_item(self, node, value):
        "What `*Ts` stands for in an annotation and the like."
        one = calls.UnpackOne(value)
        one.index = self.at(node)
        return one

    def new_function(self, node, code, defaults, keyword_defaults, annotation_names=[], annotations=[]):
        "What makes a function; the defaults: what gives a tuple and a dict, or None."
        closure = []
        if code.nfree:
            first = code.nslots - code.nfree
            for i in range(first, code.nslots):
                closure.append(self.unit.closure_slot(code.slot_names[i]))
        result = calls.MakeFunction(code, closure[:], defaults, keyword_defaults, annotation_names[:], annotations[:])
        return self.slotted(result, node)

    def visit_Lambda(self, node):
        operands, keyword_names = self.default_values(node.args)
        a = len(node.args.defaults)
        defaults = self.defaults_tuple(operands[:a])
        keyword_defaults = self.keyword_dict(node, keyword_names, operands[a:])
        self.enter_unit('<lambda>', units.LAMBDA, self.symbols.scope_for(node), node.lineno)
        self.unit.count_arguments(node.args)
        value = self.expr(node.body)
        if self.unit.scope.is_generator:
            self.code.append(Evaluate(value))
        else:
            self.code.append(Return(value))
        code = self.leave_unit(None)
        self.result = self.new_function(node, code, defaults, keyword_defaults)

    # ____________________________________________________________
    # classes

    def visit_ClassDef(self, node):
        outer = self.values(node.decorator_list)
        firstlineno = node.lineno
        if node.decorator_list:
            firstlineno = node.decorator_list[0].lineno
        mark = len(self.code)
        if node.type_params:
            value = self.generic_class(node, firstlineno)
        else:
            value = self.class_call(node, firstlineno, node.bases)
        if len(self.code) > mark:
            self.spill(mark, outer)
        self.decorate(node, node.name, value, outer, node.decorator_list)

    def class_call(self, node, firstlineno, bases):
        "__build_class__(function of the body, name, *bases, **keywords)"
        code = self.class_body(node, firstlineno)
        build = calls.LoadBuildClass()
        build.index = self.at(node)
        function = self.new_function(node, code, None, None)
        call = self.call(node, None, [function, self.text_constant(node.name)], bases, node.keywords)
        call.left = build
        return call

    def class_body(self, node, firstlineno):
        self.enter_unit(node.name, units.CLASS_BODY, self.symbols.scope_for(node), firstlineno)
        unit = self.unit
        unit.private = node.name
        start = Location(firstlineno, 0, firstlineno, 0)
        self.code.append(Assign(self.load_name(start, '__name__'), self.store_name(start, '__module__')))
        self.code.append(Assign(self.text_constant(unit.qualname), self.store_name(start, '__qualname__')))
        self.code.append(Assign(Constant(self.space.newint(firstlineno)),
                                self.store_name(start, '__firstlineno__')))
        if node.type_params:
            self.code.append(Assign(self.load_name(start, '.type_params'), self.store_name(start, '__type_params__')))
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
            if self.source.optimize < 2:
                self.code.append(
                    Assign(self.text_constant(text_of(docstring)), self.store_name(docstring, '__doc__')))
        for i in range(first, len(statements)):
            self.statement(statements[i])

    def setup_annotations(self, start, statements):
        if has_annotations(statements):
            setup = SetupAnnotations()
            setup.index = self.at(start)
            self.code.append(setup)
