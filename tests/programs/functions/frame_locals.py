"frame.f_locals: PEP 667, and inlined comprehensions (PEP 709)."
import sys
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
print([locals() for a in [0]])
print([sorted(sys._getframe().f_locals) for a in [0]], [type(sys._getframe().f_locals) for a in [0]], type(sys._getframe().f_locals))
def w(p, k): p[k]=5; return p
class C:
    q = 1
    print([locals() for a in [0]], locals().keys())
    r = [sys._getframe().f_locals for a in [0]][0]
    print(r)
    u = [sys._getframe().f_locals['a'] for a in [0]][0]
    print([w(sys._getframe().f_locals,'b') for a in [0]], 'b' in dir())
    t(lambda: [w(sys._getframe().f_locals,'a') for a in [0]])
    print([(w(sys._getframe().f_locals,'a'), a) for a in [0]])
    print([(w(sys._getframe().f_locals,'q')) for a in [0]], q)
    t(lambda: [eval('a') for a in [0]])
    print([eval('a') for a in [0]])
    t(lambda: [eval('q') for a in [0]])
    print([(exec('zz=3'), a) for a in [0]], dir())
def f(x, *, y=2, **kw):
    z = 1
    class Show:
        def __call__(self): return x, cell, free0
        def __repr__(self): return 'g'
    g = Show()
    p = sys._getframe().f_locals
    print(list(p), p, p.keys(), p.values(), p.items(), len(p), list(reversed(p)))
    p['x'] = 10; p['new'] = 'n'; p[3] = 4
    cell = 7
    print(x, g(), p['new'], p[3], len(p), list(p), locals())
    t(lambda: p['late']); t(lambda: p['nope']); t(lambda: p.get('nope', 8)); t(lambda: p.get('x')); t(lambda: p.get('late', 'L'))
    late = 3
    t(lambda: p['late'])
    def de(): del p['x']
    t(de)
    def de(): del p['new']
    t(de)
    def de(): del p['nope']
    t(de)
    def de(): del p[3]
    t(de); de = 0
    t(lambda: p.pop('new')); t(lambda: p.pop('x')); t(lambda: p.clear()); t(lambda: p.popitem())
    t(lambda: hash(p)); t(lambda: p[[]]); t(lambda: [] in p); t(lambda: p.get([])); t(lambda: p.setdefault([],1)); 
    t(lambda: p == p); t(lambda: p == sys._getframe(1).f_locals); t(lambda: p == dict(p)); t(lambda: dict(p) == p); t(lambda: p != {}); t(lambda: p < p)
    t(lambda: p == sys._getframe(2).f_locals)
    t(lambda: type(p.copy())); t(lambda: list(p | {'k': 1})); t(lambda: list({'k': 1}|p)); t(lambda: p|[1]); t(lambda: [1]|p); t(lambda:(p|p)==p)
    t(lambda: p.setdefault('x', 99)); t(lambda: p.setdefault('d')); t(lambda: p['d']); t(lambda: p.update({'x': 11, 'e': 1})); t(lambda: (x, p['e']))
    t(lambda: p.update([1,2])); t(lambda: p.update([('a',1)])); t(lambda: p.update(a=3)); t(lambda: p.update()); t(lambda: p.update(3)); t(lambda: p.update({}, {}))
    def io(v):
        nonlocal p
        p |= v
        return type(p)
    t(lambda: io({'x': 12})); t(lambda: io(3)); t(lambda: io([('x',1)]))
    t(lambda: (x, type(p)))
    t(lambda: type(p)()); t(lambda: type(p)(1)); t(lambda: type(p)(frame=1)); t(lambda: type(p)(1,2)); t(lambda: repr(type(p))); t(lambda: type(p).__mro__); t(lambda: type(p).__module__)
    t(lambda: dir(p)); t(lambda: bool(p)); t(lambda: next(iter(p))); t(lambda: p.__class_getitem__)
    def sub():
        class Q(type(p)): pass
    t(sub)
    t(lambda: p.__sizeof__())
    match p:
        case {'x': v}: print('m', v)
    class SS(str): pass
    p[SS('x')] = 77
    class I:
        def __hash__(self): return hash('z')
        def __eq__(self, o): return o == 'z'
    p[I()] = 78
    print(x, z)
    class Bad(str): __hash__=None
    def s(): p[Bad('x')] = 1
    t(s); t(lambda: p[Bad('x')])
    return late
free0 = 1
f(1, k=2)
def gen():
    a = 1
    yield
    b = a
    yield b
g = gen(); next(g); pl = g.gi_frame.f_locals; pl['a'] = 5; print(next(g), pl)
def r():
    try:
        1/0
    except Exception as e: return e
tb = r().__traceback__; print(tb.tb_frame.f_locals)
def h():
    x = 1
    [sys._getframe().f_locals for x in [2]]
    pr = [sys._getframe().f_locals for b in [0]][0]
    pr['b'] = 2
    print(b, [locals() for x in [3]], x)
    b = 0
t(h)
def loc():
    l1 = locals(); l1['q'] = 1
    l2 = locals()
    return l1 is l2, 'q' in l2
print(loc())
def ev():
    y = 4
    exec('y = 5; w = 6')
    return y, eval('y'), 'w' in locals()
print(ev())
def vv():
    y = 4
    return type(vars()), dir()
print(vv())
