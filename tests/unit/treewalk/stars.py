"""except* in functions and generators. test_flatten.py has what CPython 3.13 prints."""
def gen(excs):
    try:
        yield 'body'
        raise ExceptionGroup('g', excs)
    except* ValueError as e:
        got = yield ('V', [repr(x) for x in e.exceptions])
        if got == 'raise': raise KeyError('from V')
    except* (yield 'type') as e:
        yield ('T', repr(e))
        raise
    else:
        yield 'else'
    finally:
        yield 'finally'
for sends in [[None, None, None, TypeError, None, None], [None, None, 'raise', TypeError, None, None], [None, None, None, OSError, None, None]]:
    g = gen([ValueError(1), TypeError(2), ValueError(3)])
    out = []
    try:
        for s in sends: out.append(g.send(s))
    except BaseException as e:
        out.append(repr(e))
        import sys
        def show(e, n=0):
            print(' ' * n, repr(e), repr(e.__context__), repr(e.__cause__))
            for x in getattr(e, 'exceptions', ()): show(x, n + 1)
        show(e)
    print(out)
def f():
    try: raise ExceptionGroup('a', [ValueError(1), OSError(2), ExceptionGroup('n', [ValueError(3), KeyError(4)])])
    except* ValueError as e:
        print(repr(e)); e1 = e
        try: raise
        except BaseException as x: print(x is e1)
    except* OSError as o:
        1/0
try: f()
except BaseException as e: show(e)
try:
    print(e1)
except NameError as n: print(n)
for i in range(3):
    try:
        if i: raise [None, ValueError, ValueError][i]
    except* ValueError: print('v', i)
    else: print('else', i)
