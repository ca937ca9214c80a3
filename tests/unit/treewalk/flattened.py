"""Yields in every place where an expression can stand. test_flatten.py has what CPython 3.13 prints."""
def show(g, sends=()):
    out = []
    try:
        v = next(g); out.append(v)
        for s in sends:
            v = g.throw(s) if isinstance(s, BaseException) else g.send(s)
            out.append(v)
        for v in g: out.append(v)
    except BaseException as e:
        out.append(repr(e)); out.append(repr(e.__context__))
    print(out)
log = []
def L(x):
    log.append(x); return x
class T:
    def __init__(self, v): self.v = v
    def __bool__(self): log.append(('bool', self.v)); return bool(self.v)
def f(*a, **k): return (a, sorted(k.items()))
def g1():
    r = f(L(1), (yield 2), L(3), *[L(4), (yield 5)], k=(yield 6), **{'z': (yield 7)})
    yield r
show(g1(), ['a', 'b', 'c', 'd']); print(log); log[:] = []
def g2():
    x = T(1) and T(0) and (yield 'no'); yield x.v
    y = T(0) or (yield 'or') or (yield 'or2'); yield y
    if T(1) and (yield 'c1') and not (yield 'c2'): yield 'in'
    else: yield 'else'
    z = (yield 'a') if (yield 't') else (yield 'b'); yield z
    w = 1 < (yield 'cmp') < (yield 'cmp2') < 10; yield w
show(g2(), [None, None, 5, None, 1, 0, None, True, 'zz', None, 3, 4]); print(log); log[:] = []
def g3():
    try:
        try:
            yield 1
        finally:
            yield 'fin'
            log.append('f')
    except ValueError as e:
        yield ('caught', repr(e))
        try:
            yield 'h'
        except KeyError as k:
            yield repr(k.__context__)
        raise
show(g3(), [ValueError('v'), None, None, KeyError('k')]); print(log); log[:] = []
class C:
    def __enter__(self): log.append('enter'); return self
    def __exit__(self, *a): log.append(('exit', a[0])); return a[0] is KeyError
def g4():
    with C() as c, (yield 'mgr') as d.x[(yield 'idx')]:
        got = yield 'body'
        yield got
    yield 'after'
class D: x = {}
d = D()
show(g4(), [C(), 'key', 'v']); print(list(d.x), log); log[:] = []
show(g4(), [C(), 'key', KeyError('q')]); print(log); log[:] = []
def g5():
    d = {}
    d[(yield 1)], (d[(yield 2)], *rest) = (yield 3), [L(4), 5, 6]
    d[(yield 4)] = e = d['q', (yield 5)] = (yield 6)
    a = [0]; a[0] += (yield 'aug'); a[(yield 'i')] += (yield 'j')
    d['v'] = a
    del d[(yield 'del')]
    yield (d, rest, e)
show(g5(), ['x3', 'k1', 'k2', 'val', 'k4', 'k5', 10, 0, 20, 'k1'])
def g6(n):
    while (yield n):
        n -= 1
        if n == 2: continue
        if n == 0: break
        for i in range((yield 'range')):
            if (yield i): break
        else:
            yield 'no break'
    else:
        yield 'while else'
    return 'ret'
show(g6(4), [1, 2, 0, 0, 1, 1, 1, 3, 0, 1, None])
def g7(x):
    match x:
        case [a, b] if (yield ('g', a)):
            yield ('two', a, b)
        case {'k': v, **r} | {'z': v, **r}:
            yield ('map', v, r)
        case [*_, last] if (yield 'last'):
            yield last
        case _:
            yield 'default'
show(g7([1, 2]), [True]); show(g7([1, 2]), [False, True]); show(g7([1,2]), [False, False]); show(g7({'z': 1, 'q': 2}))
def g8():
    def h(a=(yield 'd1'), *, b=(yield 'd2')) -> (yield 'ann'): return a, b
    @(yield 'deco')
    def k(): return 1
    class X((yield 'base')): pass
    l = lambda z=(yield 'ld'): z
    assert (yield 'at'), (yield 'am')
show(g8(), [1, 2, 3, lambda f: f, object, 'l', 0, 'msg'])
def g9():
    try:
        r = yield from g10()
        yield ('r', r)
    except KeyError as e:
        yield ('ke', e.args)
        raise ValueError from e
def g10():
    try:
        x = yield 1
        y = yield x
        return y
    finally:
        log.append('g10 done')
show(g9(), ['p', 'q']); show(g9(), [KeyError('z')]); print(log); log[:] = []
g = g9(); next(g); g.close(); print(log)
def g11():
    yield f"{(yield 1)!r:>{(yield 2)}} {L('m')} {(yield 3)}"
show(g11(), ['a', 6, 'b'])
def g12():
    yield [L(1), *(yield 'a'), (yield 'b')], {L(2), *(yield 'c')}, {**(yield 'd'), 'k': (yield 'e')}
show(g12(), [[1, 2], 'bb', [3], {'q': 1}, 5])
def g13():
    x = 5
    r = [x, (x := 6), (yield x), x]
    yield r
    yield (yield (yield 1))
    return (yield)
show(g13(), ['s', None, 'a', 'b', 'c'])
print(list((a, b) for a in range(3) if a for b in range(a)))
def g14():
    try:
        yield 1
    except ValueError:
        try:
            yield 2
        finally:
            try: raise TypeError('t')
            except TypeError: yield 3
            yield 4
show(g14(), [ValueError('x'), KeyError('y')]); 
def g15():
    for i in range(3):
        try:
            if i == 1: continue
            yield i
        finally:
            x = yield ('f', i)
            if x: return 'early'
show(g15()); show(g15(), [None, 1])
