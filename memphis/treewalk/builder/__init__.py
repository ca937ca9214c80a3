"""The builder: from an analysed program to a W_TreeCode.

One visitor walks the AST; the mix-ins of this package hold its methods by theme.
An expression's visit leaves a node in `result`; a statement's adds nodes to
`code`, the statements being collected.  Where a variable lives is decided here, so
that nodes know slots and not names.

In generators every `yield` becomes a statement (flatten.py): an expression's
visit then adds to `code` what must be executed before it.
"""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.analysis.calls import CallPlaces
from memphis.analysis.source import Location
from memphis.analysis import units
from memphis.analysis.units import Naming
from memphis.analysis.walk import DepthCounter
from memphis.syntax import ast
from memphis.treewalk.builder.comprehensions import Comprehensions
from memphis.treewalk.builder.core import Core
from memphis.treewalk.builder.exceptions import Exceptions
from memphis.treewalk.builder.expressions import Expressions
from memphis.treewalk.builder.flatten import Flatten
from memphis.treewalk.builder.functions import Functions
from memphis.treewalk.builder.generics import Generics
from memphis.treewalk.builder.patterns import Patterns
from memphis.treewalk.builder.statements import Statements
from memphis.treewalk.builder.targets import Targets
from memphis.treewalk.statements import Return


def build_program(space, program):
    "SyntaxProblem where the source is wrong."
    return Builder(space, program).build(program.mod)


class Builder(ast.ASTVisitor):
    import_from_mixin(DepthCounter)
    import_from_mixin(Naming)
    import_from_mixin(CallPlaces)
    import_from_mixin(Core)
    import_from_mixin(Flatten)
    import_from_mixin(Expressions)
    import_from_mixin(Comprehensions)
    import_from_mixin(Functions)
    import_from_mixin(Generics)
    import_from_mixin(Targets)
    import_from_mixin(Statements)
    import_from_mixin(Exceptions)
    import_from_mixin(Patterns)

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
        self.code = []
        self.result = None
        self.pattern_result = None
        self.pattern_context = None

    def build(self, mod):
        self.enter_unit('<module>', units.MODULE, self.symbols.scope_for(mod), 1)
        start = Location(1, 0, 1, 0)
        self.at(start)
        if isinstance(mod, ast.Expression):
            self.code.append(Return(self.expr(mod.body)))
        elif isinstance(mod, ast.Interactive):
            self.namespace_body(start, mod.body)
        else:
            assert isinstance(mod, ast.Module)
            if self.mode == 'embed':
                self.namespace_body(start, mod.body)
            else:
                self.body(start, mod.body)
        return self.leave_unit(None)

    def namespace_body(self, start, statements):
        "Statements of a session: they have no docstring; mode 'embed' returns the value of the last."
        self.setup_annotations(start, statements)
        last = len(statements) - 1
        for i in range(last + 1):
            statement = statements[i]
            if i == last and self.mode == 'embed' and isinstance(statement, ast.Expr):
                self.code.append(Return(self.expr(statement.value)))
                return
            self.statement(statement)
