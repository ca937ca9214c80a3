"""The whole interpreter: the space with the builtin modules in it, and the
operations that need frames, the compiler or the import system.

There is one interpreter in a process, made at import time: `get_interpreter()`.
It has two engines; `select_engine` says which one what is compiled from then on
runs on.
"""
from memphis.analysis import symtable_dump
from memphis.analysis.folding import fold_module
from memphis.analysis.frontend import analyse, analyse_source, symbols_of_source
from memphis.bytecode import parts, replacing
from memphis.bytecode.code import W_BytecodeCode
from memphis.bytecode.compiler import compile_program
from memphis.errors import OperationError, oefmt
from memphis.gateway.builtincode import make_code
from memphis.host import current as host
from memphis.modules import builtins, sys
from memphis.modules.carried import CARRIED
from memphis.modules.marshal.reader import read_sealed
from memphis.modules.sys.functions import UNRAISABLE
from memphis.modules._ast.from_python import from_python
from memphis.modules._ast.node import W_AST
from memphis.modules._ast.to_python import to_python
from memphis.modules._ast.validate import validate
from memphis.objects.builtinfunction import W_BuiltinFunction, W_MethodDescriptor
from memphis.objects.cell import W_Cell
from memphis.objects.dictobject import W_Dict
from memphis.objects.exceptions.fields import W_AttributeError, W_NameError
from memphis.objects.genericalias import new_generic_alias
from memphis.objects.methodobject import W_Method
from memphis.objects.module import W_Module, new_module
from memphis.objects.setobject import W_Set
from memphis.objects.strobject import W_Str
from memphis.objects.structseq import new_struct_sequence
from memphis.runtime import linecache
from memphis.runtime import framelocals, superobject
from memphis.runtime.code import W_Code
from memphis.runtime.finalizers import run_finalizers, write_unraisable
from memphis.runtime.frame import ExceptionState, W_Frame
from memphis.runtime.function import W_Function
from memphis.runtime import frozen, warnings
from memphis.runtime.importing import bootstrap, describe, statement
from memphis.runtime.signals import run_signal_handlers
from memphis.space import Space
from memphis.syntax.dump import dump
from memphis.syntax.errors import NO_OFFSET, SyntaxProblem
from memphis.syntax.parser import parse
from memphis.treewalk.builder import build_program
from memphis.unicode.escape import escape_non_ascii
from memphis.vm import engine as vm_engine


ENGINES = ['vm', 'treewalk']
VM, TREEWALK = range(2)
CACHE_TAG = 'memphis-313'


class Interpreter(Space):
    """`w_modules` is sys.modules; `builtin_modules` holds those that can be imported from the binary, by name;
    `w_builtins` is the namespace of builtins, `w_import` its original __import__; `output_files` what sys.stdout and
    sys.stderr are at the start."""

    def __init__(self):
        Space.__init__(self)
        self.ec.exception_state = ExceptionState()
        self.w_modules = self.newdict()
        self.builtin_modules = {}
        bootstrap.library.magic = parts.MAGIC
        self.w_zip_hook = W_BuiltinFunction(make_code("zipimporter(path, /)", bootstrap.zip_hook), None, None)
        self.output_files = []
        self.starters = []
        self.w_builtins_module = self.install(builtins.module)
        self.w_builtins = self.w_builtins_module.w_dict
        self._fill_builtins()
        self.w_sys = self.install(sys.module)
        self.setitem_str(self.w_sys.w_dict, 'modules', self.w_modules)
        for w_module in [self.w_sys, self.w_builtins_module]:
            self.setitem_str(self.w_modules, w_module.getname(self), w_module)
        self.w_excepthook = self.finditem_str(self.w_sys.w_dict, 'excepthook')
        self.w_unraisablehook = self.finditem_str(self.w_sys.w_dict, 'unraisablehook')
        for name in ['displayhook', 'excepthook', 'breakpointhook', 'unraisablehook']:
            self.setitem_str(self.w_sys.w_dict, '__%s__' % name, self.finditem_str(self.w_sys.w_dict, name))
        self.w_import = self.finditem_str(self.w_builtins, '__import__')
        for module_def in CARRIED:
            self.install(module_def)
        w_open = self.finditem_str(self.builtin_modules['_io'].w_dict, 'open')
        self.setitem_str(self.w_builtins, 'open', w_open)
        self.select_engine(VM)
        self.setitem_str(self.w_sys.w_dict, 'builtin_module_names', self.newtuple(
            [self.newtext(name) for name in sorted(self.builtin_modules)]))

    def _fill_builtins(self):
        for typedef_name, w_type in self.types.items():
            if w_type.typedef_module == 'builtins' and typedef_name in BUILTIN_TYPES:
                self.setitem_str(self.w_builtins, typedef_name, w_type)
            elif w_type.issubtype(self.w_BaseException) and w_type.typedef_module == 'builtins':
                self.setitem_str(self.w_builtins, typedef_name, w_type)
        for name, w_value in [('None', self.w_None), ('True', self.w_True), ('False', self.w_False),
                              ('Ellipsis', self.w_Ellipsis), ('NotImplemented', self.w_NotImplemented),
                              ('EnvironmentError', self.w_OSError), ('IOError', self.w_OSError),
                              ('__debug__', self.w_True)]:
            self.setitem_str(self.w_builtins, name, w_value)

    def install(self, module_def):
        "Make a builtin module from its declaration; import enters it in sys.modules."
        w_module = new_module(self.newdict())
        w_doc = self.newtext(module_def.doc) if module_def.doc else self.w_None
        w_module.needs_spec = True
        self.setitem_str(w_module.w_dict, '__name__', self.newtext(module_def.name))
        self.setitem_str(w_module.w_dict, '__doc__', w_doc)
        for signature, func in module_def.functions:
            owner = '' if module_def.name == 'builtins' else module_def.name
            code = make_code(signature, func, owner)
            self.setitem_str(w_module.w_dict, signature.name, W_BuiltinFunction(code, None, w_module))
        for name, make in module_def.constants:
            self.setitem_str(w_module.w_dict, name, make(self))
        for func in module_def.starters:
            self.starters.append((func, w_module))
        self.builtin_modules[module_def.name] = w_module
        return w_module

    def start(self):
        "What the modules do when a process begins; once."
        if not self.ec.started:
            self.ec.started = True
            for func, w_module in self.starters:
                func(self, w_module)

    # ____________________________________________________________
    # the two engines

    def select_engine(self, number):
        "VM or TREEWALK."
        self.ec.engine = number
        w_implementation = self.w_sys.getdictvalue(self, 'implementation')
        self.setattr(w_implementation, 'engine', self.newtext(ENGINES[number]))
        # what the treewalk engine runs cannot be written down
        self.setattr(w_implementation, 'cache_tag', self.newtext(CACHE_TAG) if number == VM else self.w_None)

    def select_engine_by_name(self, name):
        "False where there is no such engine."
        for number in range(len(ENGINES)):
            if ENGINES[number] == name:
                self.select_engine(number)
                return True
        return False

    # ____________________________________________________________
    # code

    def compile_source(self, source, filename, mode, optimize=-1, may_end_early=False):
        """A code object; mode 'exec', 'eval', 'single', 'embed' or 'file' (analysis/frontend.py). may_end_early: what
        could go on is another error than what is wrong."""
        try:
            program = analyse_source(source, filename, mode, 0, self.optimization(optimize), may_end_early)
            return self.compile_analysed(program, filename)
        except SyntaxProblem as problem:
            self.warn_syntax(problem.warnings, filename)
            raise self.syntax_error(problem, filename)

    def parts_of_code(self, code):
        "What a code object of the VM consists of, as a tuple; None for other code."
        if isinstance(code, W_BytecodeCode):
            return parts.parts_of(self, code)
        return None

    def replace_code(self, code, w_changes):
        return replacing.replace_code(self, code, w_changes)

    def same_code(self, code, other):
        return replacing.same_code(self, code, other)

    def code_from_parts(self, w_parts):
        return parts.code_from_parts(self, w_parts)

    def warn_syntax(self, records, filename):
        for record in records:
            warnings.warn_syntax(self, record, filename)

    def warn(self, w_category, message):
        warnings.warn(self, w_category, self.newtext(message), 1, self.w_None, [])

    def compile_analysed(self, program, filename):
        self.warn_syntax(program.warnings, filename)
        if self.ec.engine == TREEWALK:
            return build_program(self, program)
        return compile_program(self, program)

    def optimization(self, optimize):
        "The level that an argument of compile() asks for."
        return self.ec.optimize if optimize < 0 else optimize

    def is_ast(self, w_obj):
        return isinstance(w_obj, W_AST)

    def parse_source(self, source, filename, mode, optimized):
        "The program's AST as Python objects; `optimized`: with its constants folded."
        try:
            mod = parse(source, filename, mode)
        except SyntaxProblem as problem:
            raise self.syntax_error(problem, filename)
        return self.ast_objects(mod, optimized)

    def ast_objects(self, mod, optimized):
        if optimized:
            fold_module(mod, False)
        return to_python(self, mod)

    def compile_ast(self, w_ast, filename, mode, optimize):
        "A code object from an AST of Python objects."
        try:
            program = analyse(self.ast_of(w_ast, mode), filename, mode, 0, None, self.optimization(optimize))
            return self.compile_analysed(program, filename)
        except SyntaxProblem as problem:
            self.warn_syntax(problem.warnings, filename)
            raise self.syntax_error(problem, filename)

    def ast_of(self, w_ast, mode):
        "The checked AST that the Python objects stand for."
        mod = from_python(self, w_ast, mode)
        validate(self, mod)
        return mod

    def dump_source(self, source, filename):
        "The AST of a module as text, as CPython's ast.dump writes it with its attributes."
        try:
            return dump(parse(source, filename, 'exec'))
        except SyntaxProblem as problem:
            raise self.syntax_error(problem, filename)

    def dump_symtable(self, source, filename):
        "The symbol table of a module as text."
        return symtable_dump.dump(self.symbols_of_source(source, filename, 'exec').top)

    def symbols_of_source(self, source, filename, mode):
        try:
            return symbols_of_source(source, filename, mode)
        except SyntaxProblem as problem:
            raise self.syntax_error(problem, filename)

    def syntax_error(self, problem, filename):
        "The Python exception for what the parser or the compiler refused."
        if problem.kind == 'MemoryError':
            return OperationError(self.w_MemoryError, None, problem.msg)
        if problem.kind == 'RecursionError':
            return OperationError(self.w_RecursionError, None, problem.msg)
        if problem.kind == 'UnicodeEncodeError':
            try:
                self.call_method(self.newtext(problem.text), 'encode', [self.newtext('utf-8')])
            except OperationError as e:
                return e
        w_type = self.w_SyntaxError
        if problem.kind == '_IncompleteInputError':
            w_type = self.w__IncompleteInputError
        elif problem.kind == 'IndentationError':
            w_type = self.w_IndentationError
        elif problem.kind == 'TabError':
            w_type = self.w_TabError
        w_text = self.w_None if problem.text is None else self.newtext(problem.text)
        w_location = self.newtuple([
            self.newtext(filename), self.newint(problem.lineno), self.newint(problem.offset), w_text,
            self.newint(problem.end_lineno),
            self.w_None if problem.end_offset == NO_OFFSET else self.newint(problem.end_offset)])
        w_exc = self.call_list(w_type, [self.newtext(problem.msg), w_location])
        return OperationError(w_type, w_exc)

    def exec_code(self, code, w_globals, w_locals):
        "Run module-level code; the value that it returns."
        assert isinstance(code, W_Code)
        if self.finditem_str(w_globals, '__builtins__') is None:
            self.setitem_str(w_globals, '__builtins__', self.w_builtins_module)
        frame = code.new_frame(self, None, w_globals, self.builtins_of(w_globals))
        frame.w_locals = w_locals
        return code.run_frame(self, frame)

    def builtins_of(self, w_globals):
        w_builtins = self.finditem_str(w_globals, '__builtins__')
        if isinstance(w_builtins, W_Module):
            return w_builtins.w_dict
        if isinstance(w_builtins, W_Dict):
            return w_builtins
        return self.w_builtins

    def run_class_body(self, w_function, w_namespace):
        "Run the function that LOAD_BUILD_CLASS's caller passes: the `__class__` cell or None."
        if not isinstance(w_function, W_Function):
            raise oefmt(self, self.w_TypeError, "__build_class__: func must be a function")
        frame = w_function.code.new_frame(self, w_function, w_function.w_globals, w_function.w_builtins)
        frame.w_locals = w_namespace
        return w_function.code.run_frame(self, frame)

    # ____________________________________________________________
    # what the engines need beyond the space

    def is_method_descriptor(self, w_obj):
        return isinstance(w_obj, W_MethodDescriptor)

    def ascii(self, w_obj):
        return self.newtext(escape_non_ascii(self.repr_text(w_obj)))

    def set_add(self, w_set, w_value):
        assert isinstance(w_set, W_Set)
        w_set.add(self, w_value)

    def function_text(self, w_function):
        "How messages about a call name the callable: 'module.f()'."
        w_name = self.findattr(w_function, '__qualname__')
        if w_name is None or not self.is_text(w_name):
            return self.str_text(w_function)
        name = self.text_w(w_name)
        w_module = self.findattr(w_function, '__module__')
        if w_module is not None and self.is_text(w_module) and self.text_w(w_module) != 'builtins':
            name = self.text_w(w_module) + '.' + name
        return name + '()'

    def annotations_dict(self, w_annotations):
        if self.is_dict(w_annotations):
            return w_annotations
        w_dict = self.newdict()
        items_w = self.listview(w_annotations)
        for i in range(0, len(items_w) - 1, 2):
            self.setitem(w_dict, items_w[i], items_w[i + 1])
        return w_dict

    def with_name_info(self, error, name):
        w_exc = error.get_w_value(self)
        assert isinstance(w_exc, W_NameError)
        w_exc.w_name = self.newtext(name)
        return error

    def with_attribute_info(self, error, w_obj, name):
        w_exc = error.get_w_value(self)
        if isinstance(w_exc, W_AttributeError) and w_exc.w_name is None and w_exc.w_obj is None:
            w_exc.w_name = self.newtext(name)
            w_exc.w_obj = w_obj
        return error

    def set_argv(self, args):
        w_argv = self.newlist([self.newtext(arg) for arg in args])
        self.setitem_str(self.w_sys.w_dict, 'argv', w_argv)

    def print_text(self, text):
        w_stdout = self.w_sys.getdictvalue(self, 'stdout')
        if w_stdout is not None and w_stdout is not self.w_None:
            self.call_method(w_stdout, 'write', [self.newtext(text)])

    def new_generic_alias(self, w_origin, w_item):
        return new_generic_alias(self, w_origin, w_item)

    def display_hook(self, w_value):
        "What the interactive mode does with the value of an expression statement."
        w_hook = self.w_sys.getdictvalue(self, 'displayhook')
        if w_hook is None:
            raise oefmt(self, self.w_RuntimeError, "lost sys.displayhook")
        self.call_1(w_hook, w_value)

    # ____________________________________________________________
    # dead objects

    def run_finalizers(self):
        run_finalizers(self)

    def run_signal_handlers(self):
        run_signal_handlers(self)

    def write_unraisable(self, error, w_where, message=''):
        write_unraisable(self, error, w_where, message)

    def new_unraisable(self, fields_w):
        return new_struct_sequence(self, UNRAISABLE, fields_w)

    # ____________________________________________________________
    # import

    def import_name(self, frame, name, w_names, level):
        return statement.import_name(self, frame, name, w_names, level)

    def has_module(self, name):
        "Is a module of the library imported, or to be had?  Nothing is looked for: that would take ticks."
        return frozen.state.has_library or self.finditem_str(self.w_modules, name) is not None

    def import_module(self, name):
        "The module of that absolute name, for interpreter-level code."
        return bootstrap.find_and_load(self, name)

    def load_import_library(self):
        bootstrap.load_library(self)

    def frozen_code(self, name):
        "The code object of a frozen module, or None."
        module = frozen.find(name)
        if module is None:
            return None
        return read_sealed(self, module.data)

    def builtin(self, name):
        "What the program's builtins hold under a name."
        w_value = self.finditem_str(self.w_builtins, name)
        if w_value is None:
            raise OperationError(self.w_AttributeError, None, name)
        return w_value

    def import_from(self, w_module, name):
        return statement.import_from(self, w_module, name)

    def import_star(self, frame, w_module):
        statement.import_star(self, w_module, frame.w_locals)

    def missing_module_attribute(self, w_module, name):
        return describe.missing_attribute(self, w_module, name)

    def module_repr(self, w_module):
        return describe.module_repr(self, w_module)


BUILTIN_TYPES = [
    'object', 'type', 'int', 'bool', 'float', 'complex', 'str', 'bytes', 'bytearray', 'memoryview', 'list',
    'tuple', 'dict', 'set', 'frozenset', 'range', 'slice', 'property', 'staticmethod', 'classmethod',
    'enumerate', 'zip', 'map', 'filter', 'reversed', 'super']

_interpreter = []


def get_interpreter():
    "The one interpreter; import time only."
    if not _interpreter:
        _interpreter.append(Interpreter())
    return _interpreter[0]
