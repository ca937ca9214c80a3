"""Simple statements, blocks, conditionals and loops; imports."""
from rpython.rlib import jit

from memphis.runtime.names import setup_annotations
from memphis.treewalk.node import BREAK, CONTINUE, Statement, tick


class Block(Statement):
    _immutable_fields_ = ['statements[*]']

    def __init__(self, statements):
        self.statements = statements

    @jit.unroll_safe
    def execute(self, space, frame):
        for statement in self.statements:
            completion = statement.execute(space, frame)
            if completion is not None:
                return completion
        return None


class Evaluate(Statement):
    "An expression statement."
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    def execute(self, space, frame):
        self.value.execute(space, frame)
        return None


class Print(Statement):
    "An expression statement of the interactive mode."
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    def execute(self, space, frame):
        w_value = self.value.execute(space, frame)
        frame.instr_index = self.index
        space.display_hook(w_value)
        return None


class Pass(Statement):

    def execute(self, space, frame):
        frame.instr_index = self.index
        return None


class Return(Statement):
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    def execute(self, space, frame):
        return self.value.execute(space, frame)


class Break(Statement):

    def execute(self, space, frame):
        return BREAK


class Continue(Statement):

    def execute(self, space, frame):
        frame.instr_index = self.index
        return CONTINUE


class SetupAnnotations(Statement):

    def execute(self, space, frame):
        frame.instr_index = self.index
        setup_annotations(space, frame.w_locals)
        return None


# ____________________________________________________________
# conditionals and loops

class If(Statement):
    "tests[i] belongs to bodies[i]; orelse is the last body, if there is one more."
    _immutable_fields_ = ['tests[*]', 'bodies[*]']

    def __init__(self, tests, bodies):
        self.tests = tests
        self.bodies = bodies

    @jit.unroll_safe
    def choose(self, space, frame):
        "The body to execute; len(bodies) where none is."
        n = len(self.tests)
        for i in range(n):
            if self.tests[i].truth(space, frame):
                return i
        return n

    def execute(self, space, frame):
        i = self.choose(space, frame)
        if i == len(self.bodies):
            return None
        return self.bodies[i].execute(space, frame)


class While(Statement):
    "test: None where it is always true."
    _immutable_fields_ = ['test', 'body', 'orelse']

    def __init__(self, test, body, orelse):
        self.test = test
        self.body = body
        self.orelse = orelse

    def execute(self, space, frame):
        while self.test is None or self.test.truth(space, frame):
            completion = self.body.execute(space, frame)
            if completion is not None:
                if completion is BREAK:
                    return None
                if completion is not CONTINUE:
                    return completion
            else:
                frame.instr_index = self.index
            tick(space)
        return self.orelse.execute(space, frame)


class For(Statement):
    "`index` is the position of the iterable: errors of its __next__ belong there."
    _immutable_fields_ = ['target', 'iterable', 'body', 'orelse']

    def __init__(self, target, iterable, body, orelse):
        self.target = target
        self.iterable = iterable
        self.body = body
        self.orelse = orelse

    def execute(self, space, frame):
        w_iterable = self.iterable.execute(space, frame)
        frame.instr_index = self.index
        w_iter = space.iter(w_iterable)
        while True:
            frame.instr_index = self.index
            w_item = space.next(w_iter)
            if w_item is None:
                return self.orelse.execute(space, frame)
            self.target.store(space, frame, w_item)
            completion = self.body.execute(space, frame)
            if completion is not None:
                if completion is BREAK:
                    return None
                if completion is not CONTINUE:
                    return completion
            tick(space)


# ____________________________________________________________
# imports

class Import(Statement):
    "`import a.b as c`: parts are the attributes that lead from the package to the module."
    _immutable_fields_ = ['name', 'parts[*]', 'target']

    def __init__(self, name, parts, target):
        self.name = name
        self.parts = parts
        self.target = target

    @jit.unroll_safe
    def execute(self, space, frame):
        frame.instr_index = self.index
        w_module = space.import_name(frame, self.name, space.w_None, 0)
        for part in self.parts:
            w_module = space.import_from(w_module, part)
        self.target.store(space, frame, w_module)
        return None


class ImportFrom(Statement):
    _immutable_fields_ = ['name', 'level', 'w_names', 'names[*]', 'targets[*]']

    def __init__(self, name, level, w_names, names, targets):
        self.name = name
        self.level = level
        self.w_names = w_names
        self.names = names              # ['*']: all
        self.targets = targets

    @jit.unroll_safe
    def execute(self, space, frame):
        frame.instr_index = self.index
        w_module = space.import_name(frame, self.name, self.w_names, self.level)
        for i in range(len(self.names)):
            frame.instr_index = self.index
            name = self.names[i]
            if name == '*':
                space.import_star(frame, w_module)
            else:
                self.targets[i].store(space, frame, space.import_from(w_module, name))
        return None
