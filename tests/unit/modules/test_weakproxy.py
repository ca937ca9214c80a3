# -*- coding: utf-8 -*-
"""Weak proxies.  memphis/objects/weakproxy.py."""
from expectations import WithPrelude, check

PRELUDE = """
import _weakref
class C:
    def __init__(s): s.x=[1,2,3]
    def __add__(s,o): return 'add'
    def __radd__(s,o): return 'radd'
    def __len__(s): return 3
    def __call__(s,*a,**k): return a,k
    def __getitem__(s,i): return i
    def __eq__(s,o): return 'eq'
    __hash__=None
    def __iter__(s): return iter(s.x)
    def __iadd__(s,o): return 'iadd'
    def __bool__(s): return False
    def __str__(s): return 'str'
    def __contains__(s,i): return i==5
c=C(); p=_weakref.proxy(c)
class D: pass
d=D(); q=_weakref.proxy(d); dead=_weakref.proxy(D())
import gc; gc.collect()
"""


def test_proxies(space):
    check(WithPrelude(space, PRELUDE), r"""
    p+1                                                           # 'add'
    1+p                                                           # 'radd'
    len(p)                                                        # 3
    p(1,b=2)                                                      # ((1,), {'b': 2})
    p[7]                                                          # 7
    p==3                                                          # 'eq'
    list(p)                                                       # [1, 2, 3]
    bool(p)                                                       # False
    str(p)                                                        # 'str'
    5 in p, 6 in p                                                # (True, False)
    type(p).__name__, type(q).__name__                            # ('CallableProxyType', 'ProxyType')
    p is _weakref.proxy(c)                                        # True
    q()                                                           # TypeError: 'weakref.ProxyType' object is not callable
    q.foo                                                         # AttributeError: 'D' object has no attribute 'foo'
    setattr(q,'foo',3), d.foo, q.foo, delattr(q,'foo'), d.__dict__  # (None, 3, 3, None, {})
    hash(p)                                                       # TypeError: unhashable type: 'weakref.CallableProxyType'
    isinstance(p,C), p.__class__                                  # (True, <class '__main__.C'>)
    dead.x                                                        # ReferenceError: weakly-referenced object no longer exists
    dead+1                                                        # ReferenceError: weakly-referenced object no longer exists
    str(dead)                                                     # ReferenceError: weakly-referenced object no longer exists
    _weakref.getweakrefcount(c)                                   # 1
    type('X',(_weakref.ProxyType,),{})                            # TypeError: type 'weakref.ProxyType' is not an acceptable base type
    """)
