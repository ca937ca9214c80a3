"""The compiler: from source text or AST to a code object.

One visitor walks the AST and emits instructions into the unit (code object) it
is in; the mix-ins of this package hold its methods by theme.  Before that
constants are folded and the symbol table is built.
"""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.analysis.calls import CallPlaces
from memphis.analysis.frontend import analyse_source
from memphis.analysis.source import Location, NO_LOCATION
from memphis.analysis.units import Naming
from memphis.analysis.walk import DepthCounter
from memphis.analysis import units
from memphis.bytecode import opcodes as op
from memphis.bytecode.compiler.calls import Calls
from memphis.bytecode.compiler.comprehensions import Comprehensions
from memphis.bytecode.compiler.core import Core
from memphis.bytecode.compiler.exceptions import Exceptions
from memphis.bytecode.compiler.expressions import Expressions
from memphis.bytecode.compiler.functions import Functions
from memphis.bytecode.compiler.generics import Generics
from memphis.bytecode.compiler.patterns import Patterns
from memphis.bytecode.compiler.statements import Statements
from memphis.syntax import ast


def compile_program(space, program):
    "The W_BytecodeCode of an analysed program; SyntaxProblem where the source is wrong."
    return Compiler(space, program).compile(program.mod)


def compile_source(space, source_utf8, filename, mode, flags=0):
    return compile_program(space, analyse_source(source_utf8, filename, mode, flags))


class Compiler(ast.ASTVisitor):
    import_from_mixin(DepthCounter)
    import_from_mixin(Naming)
    import_from_mixin(Core)
    import_from_mixin(Expressions)
    import_from_mixin(CallPlaces)
    import_from_mixin(Calls)
    import_from_mixin(Statements)
    import_from_mixin(Exceptions)
    import_from_mixin(Functions)
    import_from_mixin(Comprehensions)
    import_from_mixin(Patterns)
    import_from_mixin(Generics)

    no_location = NO_LOCATION

    def __init__(self, space, program):
        self.depth = 0
        self.space = space
        self.source = program.source
        self.symbols = program.symbols
        self.mode = program.mode
        self.flags = program.flags
        self.future_annotations = program.future_annotations
        self.last_future = program.last_future
        self.units = []
        self.unit = None
        self.pattern_context = None

    def compile(self, mod):
        self.enter_unit('<module>', units.MODULE, mod, 1)
        start = Location(1, 0, 1, 0)
        if isinstance(mod, ast.Expression):
            self.visit(mod.body)
            self.emit(mod.body, op.RETURN_VALUE)
        elif isinstance(mod, ast.Interactive):
            self.namespace_body(start, mod.body)
        else:
            assert isinstance(mod, ast.Module)
            if self.mode == 'embed':
                self.namespace_body(start, mod.body)
            else:
                self.body(start, mod.body)
                self.return_none()
        return self.leave_unit()

    def namespace_body(self, start, statements):
        "Statements of a session: they have no docstring; mode 'embed' returns the value of the last."
        self.setup_annotations(start, statements)
        last = len(statements) - 1
        for i in range(last + 1):
            statement = statements[i]
            if i == last and self.mode == 'embed' and isinstance(statement, ast.Expr):
                self.visit(statement.value)
                self.emit(statement, op.RETURN_VALUE)
                return
            self.visit(statement)
        self.return_none()
