"""A session: one __main__ module, and evaluations in it one after another.

Nothing a program does ends the session: every evaluation starts from a clean
execution context and gives a status and a text.

The end of an evaluation is for its output what the end of a `with` is for a file: all of it is handed over, and a
host that does not take it is an OSError, whose context is what the program itself ended with. What was not taken is
lost then, so that no evaluation's output shows up in another's.

An interrupt ends one program, the running one or the next. Module-level code starts without a look at it, so that the
program can catch it; a program that ends well without having met it ends with KeyboardInterrupt all the same.
"""
from rpython.rlib.objectmodel import we_are_translated
from rpython.rlib.rstackovf import StackOverflow, check_stack_overflow

from memphis.engine import get_interpreter
from memphis.entry import streams
from memphis.errors import OperationError
from memphis.host import current as host
from memphis.host import MONOTONIC
from memphis.modules.atexit import run_callbacks
from memphis.objects.exceptions.base import attach_error
from memphis.objects.module import new_module
from memphis.runtime import linecache
from memphis.runtime.finalizers import unraisable_text
from memphis.runtime.frame import ExceptionState
from memphis.runtime.importing.bootstrap import prepare_names
from memphis.runtime.source_file import check_text, decode_file
from memphis.runtime.ticker import ticker, clear_flags, set_flags, FLAG_INTERRUPT, FLAG_MEMORY, FLAGS_OF_PROGRAM
from memphis.runtime.traceback_text import format_exception
from memphis.unicode.escape import escape_surrogates

NO_VALUE, VALUE, EXCEPTION, SYSTEM_EXIT, REFUSED = range(5)

STDIN_NAME = '<stdin>'

DUMP_AST, DUMP_SYMTABLE, AT_EXIT = 'dump-ast', 'dump-symtable', 'at-exit'      # modes of run

REPORT_BUDGET = 1000000      # ticks that the text of an error may cost, and flushing the output

space = get_interpreter()


class Session(object):
    "`status` and `exit_code` tell how the last evaluation ended."

    def __init__(self):
        self.w_main = None
        self.count = 0
        self.status = NO_VALUE
        self.exit_code = 0
        self.exit_message = ''
        self.interrupted = False        # the last evaluation ended with KeyboardInterrupt

    def main_module(self):
        if self.w_main is None:
            space.start()
            w_main = new_module(space.newdict())
            w_main.initialise(space, space.newtext('__main__'), space.w_None)
            space.setitem_str(w_main.w_dict, '__builtins__', space.w_builtins_module)
            space.setitem_str(w_main.w_dict, '__loader__', space.w_None)      # importlib fills it in
            space.setitem_str(space.w_modules, '__main__', w_main)
            self.w_main = w_main
        return self.w_main

    def evaluate(self, source):
        "Run source text (bytes); the repr of its value, or the text of its error."
        self.count += 1
        return self.run(source, "<memphis-%d>" % self.count, 'embed')

    def run(self, source, filename, mode):
        """Mode 'embed': an evaluation. 'exec': a program, whose output the caller flushes. DUMP_AST, DUMP_SYMTABLE: the
        value is the program's AST or symbol table as text. AT_EXIT: what is to be done at the end of a program."""
        begin(space)
        self.interrupted = False
        text = ''
        try:
            error = None
            try:
                text = self.execute(source, filename, mode)
            except OperationError as e:
                error = e
            except MemoryError:
                error = OperationError(space.w_MemoryError, None)
            except StackOverflow:
                check_stack_overflow()
                error = space.recursion_error()
            if error is not None:
                text = self.report(error)
                if self.status == EXCEPTION and mode != 'embed':
                    text = hook_text(error, text)
            if mode == 'embed':
                text = self.finish_output(text, error)
        except OperationError as e:
            self.status = EXCEPTION
            text = 'SystemError: no text could be made of the error\n'
        except MemoryError:
            self.status = EXCEPTION
            text = 'MemoryError\n'
        except Exception:
            if not we_are_translated():
                raise
            self.status = EXCEPTION
            text = 'SystemError: internal error\n'
        if space.ec.exhausted:
            ticker.budget = space.ec.budget_at_limit
        begin(space)
        if clear_flags(FLAGS_OF_PROGRAM) & FLAG_INTERRUPT and (self.status == NO_VALUE or self.status == VALUE):
            self.status = EXCEPTION
            self.exit_code = 1
            self.interrupted = True
            text = 'KeyboardInterrupt\n'
        return text

    def finish_output(self, text, error):
        "Hand over what has been written; the text of the evaluation that ended with `error` (or None) and `text`."
        limits = Aside()
        interrupt = clear_flags(FLAGS_OF_PROGRAM) & FLAG_INTERRUPT       # it may stop what comes after the output, not the output
        try:
            failure = streams.finish_evaluation(space)
        finally:
            limits.leave()
            set_flags(interrupt)
        if failure is not None:
            if error is not None:
                attach_error(space, failure, error)
            text = self.report(failure)
            streams.discard_output(space)
        return text

    def execute(self, source, filename, mode):
        w_dict = self.main_module().w_dict
        compile_mode = mode
        if mode == 'exec' and filename != '<string>':
            compile_mode = 'file'
        if mode == 'module' or mode == 'archive':
            space.call_method(space.import_module('runpy'), '_run_module_as_main', [
                space.newtext(source), space.newbool(mode == 'module')])
            self.status = NO_VALUE
            return ''
        if mode == AT_EXIT:
            run_exit_functions()
            self.status = NO_VALUE
            return ''
        if mode == 'embed':
            check_text(space, source)
        else:
            source = decode_file(space, source, filename)
        if mode == DUMP_AST:
            self.status = VALUE
            return space.dump_source(source, filename) + '\n'
        if mode == DUMP_SYMTABLE:
            self.status = VALUE
            return space.dump_symtable(source, filename)
        if filename != STDIN_NAME:      # CPython's tracebacks lack its lines
            linecache.register(filename, source)
        prepare_names(space, source)
        code = space.compile_source(source, filename, compile_mode)
        w_result = space.exec_code(code, w_dict, w_dict)
        if mode != 'embed' or w_result is space.w_None:
            self.status = NO_VALUE
            return ''
        text = space.repr_text(w_result)
        self.status = VALUE
        return text

    def report(self, error):
        "The text of an error; it may run the program's __str__."
        limits = Aside()
        clear_flags(FLAGS_OF_PROGRAM)
        try:
            if error.match(space, space.w_SystemExit):
                return self.report_exit(error)
            self.status = EXCEPTION
            self.exit_code = 1
            self.interrupted = error.match(space, space.w_KeyboardInterrupt)
            return format_exception(space, error.get_w_value(space))
        finally:
            limits.leave()

    def describe(self, error):
        "The text of an error that did not end the program."
        limits = Aside()
        try:
            return unraisable_text(space, error.get_w_value(space))
        except OperationError:
            return ''
        except MemoryError:
            return ''
        finally:
            limits.leave()

    def report_exit(self, error):
        "SystemExit: the text is the exit code, or the message that goes to stderr."
        self.status = SYSTEM_EXIT
        self.exit_message = ''
        w_code = space.getattr(error.get_w_value(space), 'code')
        if w_code is space.w_None:
            self.exit_code = 0
            return '0'
        text = escape_surrogates(space.str_text(w_code))
        if space.is_int(w_code):
            try:
                self.exit_code = space.bigint_w(w_code).toint() & 0xff
            except OverflowError:       # no C long: -1, as in CPython
                self.exit_code = 0xff
        else:
            self.exit_code = 1
            self.exit_message = text + '\n'
        return text


def hook_text(error, text):
    """What is left to show of the error that ends a program, and `text` is of it, when a sys.excepthook of the
    program's own has been called. sys.last_exc and its like are set."""
    w_value = error.get_w_value(space)
    w_type, w_traceback = space.type(w_value), space.getattr(w_value, '__traceback__')
    for name, w_part in [('last_exc', w_value), ('last_type', w_type), ('last_value', w_value),
                         ('last_traceback', w_traceback)]:
        space.setitem_str(space.w_sys.w_dict, name, w_part)
    w_hook = space.w_sys.getdictvalue(space, 'excepthook')
    if w_hook is None:
        return 'sys.excepthook is missing\n' + text
    if w_hook is space.w_excepthook:
        return text
    limits = Aside()
    try:
        space.call_3(w_hook, w_type, w_value, w_traceback)
        return ''
    except OperationError as e:
        if e.match(space, space.w_SystemExit):
            return ''
        return 'Error in sys.excepthook:\n%s\nOriginal exception was:\n%s' % (
            format_exception(space, e.get_w_value(space)), text)
    finally:
        limits.leave()


def run_exit_functions():
    "What `threading` and `atexit` have to do at the end of a program."
    w_threading = space.finditem_str(space.w_modules, 'threading')
    if w_threading is not None:
        try:
            space.call_method(w_threading, '_shutdown', [])
        except OperationError as e:
            space.write_unraisable(e, w_threading)
    run_callbacks(space)


class Aside(object):
    "From its making until `leave`: limits of its own for what runs besides the program, on a fresh stack."

    def __init__(self):
        ec = space.ec
        ec.forget_frames()
        ec.reset_depth()
        self.budget = ticker.budget
        self.budget_at_limit = ec.budget_at_limit
        self.exhausted = ec.exhausted
        ticker.budget = REPORT_BUDGET
        ec.exhausted = False

    def leave(self):
        ticker.budget = self.budget
        space.ec.budget_at_limit = self.budget_at_limit
        space.ec.exhausted = self.exhausted


def begin(space):
    "Forget what an evaluation before may have left behind."
    clear_flags(FLAG_MEMORY)        # what was short then may be free now
    ec = space.ec
    ec.forget_frames()
    ec.reset_depth()
    ec.exception_state = ExceptionState()
    ec.reprs_active = {}
    ec.w_send_result = None
    ec.exhausted = False
    if ec.time_limit > 0.0:
        ec.deadline = host.clock(MONOTONIC) + ec.time_limit
    else:
        ec.deadline = 0.0
