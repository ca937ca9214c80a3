# except*: splitting, what is raised again, what may stand there
def t(exc, *types):
    try:
        try: raise exc
        except* ValueError as e: print('V', repr(e), e.exceptions)
        except* (TypeError, KeyError) as e: print('T', repr(e))
        else: print('else')
        finally: print('fin')
    except BaseException as e: print('out', repr(e), e.__context__)
t(ValueError(1)); t(TypeError(2)); t(OSError(3))
t(ExceptionGroup('g', [ValueError(1), TypeError(2), OSError(3), ExceptionGroup('h', [ValueError(4), KeyError(5), ZeroDivisionError()])]))
t(ExceptionGroup('g', [ValueError(1)]))
t(BaseExceptionGroup('g', [ValueError(1), KeyboardInterrupt()]))
try:
    try: pass
    except* ValueError: print('no')
    else: print('else')
finally: print('fin')
def u(handler, exc):
    try:
        try: raise exc
        except* ValueError as e: handler(e)
        except* TypeError as e: print('T')
    except BaseException as e:
        print(repr(e), repr(e.__context__), repr(e.__cause__))
        if isinstance(e, BaseExceptionGroup): print([ (repr(x), repr(x.__context__)) for x in e.exceptions])
def r(e): raise
def n(e): raise KeyError('new')
def f(e): raise KeyError('new') from e
def s(e): raise e
def k(e): raise e.exceptions[0]
def g(e): raise ExceptionGroup('mine', [e, OSError()])
for h in (r, n, f, s, k, g, print):
    print(h.__name__)
    u(h, ValueError(1))
    u(h, ExceptionGroup('g', [ValueError(1), TypeError(2), OSError(3)]))
    u(h, ExceptionGroup('g', [ValueError(1)]))
for bad in (3, ExceptionGroup, (ValueError, 3), (ValueError, BaseExceptionGroup), int):
    try:
        try: raise ValueError(1)
        except* bad: print('?')
    except TypeError as e: print(e, repr(e.__context__))
def nested():
    try:
        raise ExceptionGroup('a', [ValueError('x'), ExceptionGroup('b', [TypeError('y'), OSError('z')])])
    except* TypeError: print('type')
    except* OSError as e:
        print(e.exceptions)
        try: raise e
        except* OSError as e2: print(e2 is e, e2)
    except* ValueError: print('v')
nested()
class G(ExceptionGroup):
    def derive(self, excs): return G(self.message, excs)
    def __new__(cls, m, e): return super().__new__(cls, m, e)
try:
    raise G('custom', [ValueError(), TypeError()])
except* ValueError as e: print(type(e), e)
except* TypeError as e: print(type(e), e)
for i in range(3):
    try: raise ExceptionGroup('l', [ValueError(i)])
    except* ValueError as e: print(i, e.exceptions)
try: e
except NameError as x: print(x)
import sys
try: raise ValueError(3)
except* ValueError as e:
    print(sys.exc_info()[0], e.__traceback__ is not None, e.exceptions[0].__traceback__ is not None)
print(sys.exc_info())
def gen():
    try: yield 1
    except* ValueError as e: print('gen', e); yield 2
x = gen(); next(x); print(x.throw(ValueError('t')))
e = ExceptionGroup('n', [ValueError(1), TypeError(2)]); e.add_note('note')
try:
    try: raise e
    except* ValueError: pass
except ExceptionGroup as q: print(q, q.exceptions, q.__notes__, q.__traceback__ is not None)
