"""Mix-in of the compiler: functions, lambdas and classes."""
from memphis.analysis import constants
from memphis.analysis.annotations import has_annotations
from memphis.analysis.constants import ConstTuple
from memphis.analysis.docstring import docstring_of, text_of
from memphis.analysis.folding import constants_of
from memphis.analysis.source import Location
from memphis.analysis import units
from memphis.bytecode import opcodes as op
from memphis.syntax import ast
from memphis.syntax.constants import ConstInt, ConstNone


class Functions(object):

    def visit_FunctionDef(self, node):
        self.function(node, units.FUNCTION, node.name, node.args, node.body, node.decorator_list, node.returns,
                      node.type_params)

    def visit_AsyncFunctionDef(self, node):
        self.function(node, units.ASYNC_FUNCTION, node.name, node.args, node.body, node.decorator_list,
                      node.returns, node.type_params)

    def function(self, node, kind, name, args, body, decorators, returns, type_params):
        self.visit_all(decorators)
        firstlineno = node.lineno
        if decorators:
            firstlineno = decorators[0].lineno
        bits = self.defaults(node, args)
        if type_params:
            self.generic_function(node, kind, name, args, body, returns, type_params, firstlineno, bits)
        else:
            bits |= self.annotations(node, args, returns)
            self.function_body(node, kind, name, args, body, firstlineno, bits)
        self.apply_decorators(decorators)
        self.store_name(node, name)

    def apply_decorators(self, decorators):
        i = len(decorators) - 1
        while i >= 0:
            self.emit(decorators[i], op.CALL, 0)   # what is decorated takes the self slot
            i -= 1

    def defaults(self, node, args):
        bits = 0
        if args.defaults:
            bits |= op.HAS_DEFAULTS
            items = constants_of(args.defaults)
            if items is not None:
                self.load_const(node, ConstTuple(items))
            else:
                self.sequence(node, args.defaults, op.BUILD_TUPLE)
        count = 0
        for i in range(len(args.kwonlyargs)):
            default = args.kw_defaults[i]
            if default is not None:
                self.load_text(node, self.mangled(args.kwonlyargs[i].arg))
                self.visit(default)
                count += 1
        if count:
            self.emit(node, op.BUILD_MAP, count)
            bits |= op.HAS_KW_DEFAULTS
        return bits

    def annotations(self, node, args, returns):
        "A tuple: name, annotation, name, annotation ..."
        count = 0
        for arg in args.posonlyargs:
            count += self.annotation_of(arg)
        for arg in args.args:
            count += self.annotation_of(arg)
        if args.vararg is not None:
            count += self.annotation_of(args.vararg)
        for arg in args.kwonlyargs:
            count += self.annotation_of(arg)
        if args.kwarg is not None:
            count += self.annotation_of(args.kwarg)
        if returns is not None:
            self.load_text(node, 'return')
            self.annotation(returns)
            count += 1
        if not count:
            return 0
        self.emit(node, op.BUILD_TUPLE, count * 2)
        return op.HAS_ANNOTATIONS

    def annotation_of(self, arg):
        node = arg.annotation
        if node is None:
            return 0
        self.load_text(node, self.mangled(arg.arg))
        if isinstance(node, ast.Starred) and not self.future_annotations:
            self.unpack_one(node)          # *args: *Ts
        else:
            self.annotation(node)
        return 1

    def unpack_one(self, node):
        "What `*Ts` stands for: the only item of iterating Ts."
        self.visit(node.value)
        self.emit(node, op.UNPACK_SEQUENCE, 1)

    def function_body(self, node, kind, name, args, body, firstlineno, bits):
        self.enter_unit(name, kind, node, firstlineno)
        self.unit.count_arguments(args)
        docstring = docstring_of(body)
        if docstring is not None and self.source.optimize < 2:
            self.unit.const(self.space, constants.text(text_of(docstring)))
        else:
            self.unit.const(self.space, ConstNone)
        self.visit_all(body)
        self.return_none()
        code = self.leave_unit()
        self.make_function(node, code, bits)

    def return_none(self):
        "What ends a body that does not return by itself."
        self.load_none(self.no_location)
        self.emit(self.no_location, op.RETURN_VALUE)

    def lambda_expression(self, node):
        bits = self.defaults(node, node.args)
        self.enter_unit('<lambda>', units.LAMBDA, node, node.lineno)
        self.unit.count_arguments(node.args)
        self.unit.const(self.space, ConstNone)     # a lambda has no docstring
        self.visit(node.body)
        if self.unit.scope.is_generator:
            self.emit(node.body, op.POP_TOP)
            self.return_none()
        else:
            self.emit(node.body, op.RETURN_VALUE)
        code = self.leave_unit()
        self.make_function(node, code, bits)

    # ____________________________________________________________
    # classes

    def visit_ClassDef(self, node):
        self.visit_all(node.decorator_list)
        firstlineno = node.lineno
        if node.decorator_list:
            firstlineno = node.decorator_list[0].lineno
        if node.type_params:
            self.generic_class(node, firstlineno)
        else:
            code = self.class_body(node, firstlineno)
            self.load_class_call(node, code)
            self.arguments(node, 2, node.bases, node.keywords)
        self.apply_decorators(node.decorator_list)
        self.store_name(node, node.name)

    def load_class_call(self, node, code):
        "__build_class__ and its first arguments: the function of the body, and the name."
        self.emit(node, op.LOAD_BUILD_CLASS)
        self.emit(node, op.PUSH_NULL)
        self.make_function(node, code, 0)
        self.load_text(node, node.name)

    def class_body(self, node, firstlineno):
        self.enter_unit(node.name, units.CLASS_BODY, node, firstlineno)
        unit = self.unit
        unit.private = node.name
        start = Location(firstlineno, 0, firstlineno, 0)
        self.load_name(start, '__name__')
        self.store_name(start, '__module__')
        self.load_text(start, unit.qualname)
        self.store_name(start, '__qualname__')
        self.load_const(start, ConstInt(firstlineno))
        self.store_name(start, '__firstlineno__')
        if node.type_params:
            self.load_name(start, '.type_params')
            self.store_name(start, '__type_params__')
        if unit.scope.needs_classdict:
            self.emit(start, op.LOAD_LOCALS)
            self.emit(start, op.STORE_DEREF, unit.implicit_cell('__classdict__'))
        self.body(start, node.body)
        nowhere = self.no_location
        self.load_const(nowhere, ConstTuple([constants.text(name) for name in unit.static_attribute_names]))
        self.store_name(nowhere, '__static_attributes__')
        if unit.scope.needs_classdict:
            self.emit(nowhere, op.LOAD_CLOSURE, unit.implicit_cell('__classdict__'))
            self.store_name(nowhere, '__classdictcell__')
        if unit.scope.needs_class_closure:
            self.emit(nowhere, op.LOAD_CLOSURE, unit.implicit_cell('__class__'))
            self.emit(nowhere, op.COPY, 1)
            self.store_name(nowhere, '__classcell__')
        else:
            self.load_none(nowhere)
        self.emit(nowhere, op.RETURN_VALUE)
        return self.leave_unit()

    def body(self, start, statements):
        "The body of a module or class."
        self.setup_annotations(start, statements)
        first = 0
        docstring = docstring_of(statements)
        if docstring is not None:
            first = 1
            if self.source.optimize < 2:
                self.load_text(docstring, text_of(docstring))
                self.store_name(self.no_location, '__doc__')
        for i in range(first, len(statements)):
            self.visit(statements[i])

    def setup_annotations(self, start, statements):
        if has_annotations(statements):
            self.emit(start, op.SETUP_ANNOTATIONS)
