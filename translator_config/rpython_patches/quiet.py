"""An RPython-level error that is caught is never fatal; and in release wasm, raising leaves no trace.

Stock makes `except Exception` abort the process when what it catches is an AssertionError or NotImplementedError. A
session must not end there: evaluate and the command report it as SystemError. Native builds print the RPython-level
traceback to stderr first, since it is a bug of ours.

That traceback costs a (file, function, line) record wherever an exception passes: a third of a small wasm. There it
would be printed only by an instance that dies, so release wasm goes without.
"""
from rpython.translator.c.funcgen import FunctionCodeGenerator



def catch_without_abort(self, op):
    gottype = self.expr(op.args[0])
    fatal = ' || '.join(['%s == %s' % (gottype, self.expr(c)) for c in op.args[1:]])
    return ('PYPY_DEBUG_CATCH_EXCEPTION("%s", %s, 0); if (%s) pypy_debug_traceback_print();'
            % (self.getdebugfunctionname(), gottype, fatal))


def nothing(self, op):
    return '/* no RPython-level traceback */'


def apply(release_wasm):
    FunctionCodeGenerator.OP_DEBUG_CATCH_EXCEPTION = catch_without_abort
    if release_wasm:
        for name in ('OP_DEBUG_START_TRACEBACK', 'OP_DEBUG_RERAISE_TRACEBACK', 'OP_DEBUG_RECORD_TRACEBACK',
                     'OP_DEBUG_CATCH_EXCEPTION'):
            setattr(FunctionCodeGenerator, name, nothing)
