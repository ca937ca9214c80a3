"""Classes on every engine: attributes, inheritance, super, metaclasses, descriptors, operators."""
from crosschecking import crosscheck, crosscheck_raises


def test_class_body_scope():
    crosscheck("""
        x = "global"
        class C:
            x = "class"
            y = x
            def m(self): return x
        C.y, C().m()
        """, returns="('class', 'global')")


def test_class_body_runs():
    crosscheck("""
        class C:
            for i in range(3): pass
            total = i + 1
            del i
        C.total, hasattr(C, "i")
        """, returns='(3, False)')


def test_class_keyword_order():
    crosscheck("""
        class M(type):
            def __new__(m, n, b, d, **k): return super().__new__(m, n, b, d | {"k": k})
            def __init__(c, n, b, d, **k): pass
        class C(metaclass=M, z=1, a=2): pass
        C.k
        """, returns="{'z': 1, 'a': 2}")


def test_init_and_attributes():
    crosscheck("""
        class P:
            def __init__(self, x, y=0): self.x, self.y = x, y
        p = P(1)
        p.z = p.x + p.y
        vars(p)
        """, returns="{'x': 1, 'y': 0, 'z': 1}")


def test_init_returns_value():
    crosscheck_raises("""
        class C:
            def __init__(self): return 5
        C()
        """, 'TypeError', "__init__() should return None, not 'int'")


def test_init_arity():
    crosscheck_raises("""
        class C:
            def __init__(self, a): pass
        C()
        """, 'TypeError', "C.__init__() missing 1 required positional argument: 'a'")


def test_object_takes_no_arguments():
    crosscheck_raises("""
        class C: pass
        C(1)
        """, 'TypeError', 'C() takes no arguments')


def test_inheritance():
    crosscheck("""
        class A:
            def f(self): return "A"
        class B(A): pass
        class C(B):
            def f(self): return "C" + super().f()
        C().f(), B().f(), issubclass(C, A), isinstance(C(), A)
        """, returns="('CA', 'A', True, True)")


def test_diamond():
    crosscheck("""
        class A:
            def f(self): return ["A"]
        class B(A):
            def f(self): return ["B"] + super().f()
        class C(A):
            def f(self): return ["C"] + super().f()
        class D(B, C):
            def f(self): return ["D"] + super().f()
        D().f(), [c.__name__ for c in D.__mro__]
        """, returns="(['D', 'B', 'C', 'A'], ['D', 'B', 'C', 'A', 'object'])")


def test_inconsistent_mro():
    crosscheck_raises("""
        class A: pass
        class B(A): pass
        class C(A, B): pass
        """, 'TypeError', 'Cannot create a consistent method resolution order (MRO) for bases A, B')


def test_bad_base():
    crosscheck_raises('class C(5): pass', 'TypeError', 'int expected at most 2 arguments, got 3')


def test_super_in_classmethod():
    crosscheck("""
        class A:
            @classmethod
            def make(cls): return cls.__name__
        class B(A):
            @classmethod
            def make(cls): return "B:" + super().make()
        B.make()
        """, returns="'B:B'")


def test_super_without_class():
    crosscheck_raises("""
        def f(self): return super()
        f(1)
        """, 'RuntimeError', 'super(): __class__ cell not found')


def test_class_cell():
    crosscheck("""
        class A:
            def f(self): return __class__
            def g(self): return [__class__ for _ in range(1)][0]
        A().f() is A, A().g() is A
        """, returns='(True, True)')


def test_staticmethod_classmethod():
    crosscheck("""
        class A:
            @staticmethod
            def s(x): return x
            @classmethod
            def c(cls, x): return cls.__name__, x
        A.s(1), A().s(2), A.c(3), A().c(4)
        """, returns="(1, 2, ('A', 3), ('A', 4))")


def test_property():
    crosscheck("""
        class A:
            v = 1
            @property
            def p(self): return self.v
            @p.setter
            def p(self, value): self.v = value * 2
            @p.deleter
            def p(self): self.v = 0
        a = A()
        log = [a.p]
        a.p = 5
        log.append(a.p)
        del a.p
        log + [a.p]
        """, returns='[1, 10, 0]')


def test_property_read_only():
    crosscheck_raises("""
        class A:
            @property
            def p(self): return 1
        A().p = 2
        """, 'AttributeError', "property 'p' of 'A' object has no setter")


def test_getattr_hook():
    crosscheck("""
        class A:
            def __getattr__(self, name): return name * 2
        a = A()
        a.x = 1
        a.x, a.ab
        """, returns="(1, 'abab')")


def test_getattribute_hook():
    crosscheck("""
        class A:
            def __getattribute__(self, name):
                if name == "secret": raise AttributeError("hidden")
                return object.__getattribute__(self, name)
        a = A()
        a.v = 3
        a.v, getattr(a, "secret", "none")
        """, returns="(3, 'none')")


def test_setattr_hook():
    crosscheck("""
        class A:
            def __setattr__(self, name, value): object.__setattr__(self, name, value + 1)
            def __delattr__(self, name): object.__delattr__(self, name); self.gone = 0
        a = A()
        a.x = 1
        del a.x
        vars(a)
        """, returns="{'gone': 1}")


def test_descriptor():
    crosscheck("""
        class D:
            def __set_name__(self, owner, name): self.name = name
            def __get__(self, obj, owner): return (self.name, obj is None, owner.__name__)
            def __set__(self, obj, value): obj.__dict__["_" + self.name] = value
        class A:
            d = D()
        a = A()
        a.d = 5
        A.d, a.d, vars(a)
        """, returns="(('d', True, 'A'), ('d', False, 'A'), {'_d': 5})")


def test_non_data_descriptor():
    crosscheck("""
        class N:
            def __get__(self, obj, owner): return "computed"
        class A:
            n = N()
        a = A()
        first = a.n
        a.n = "own"
        first, a.n
        """, returns="('computed', 'own')")


def test_reflected_operator():
    crosscheck("""
        class A:
            def __add__(self, o): return NotImplemented
        class B:
            def __radd__(self, o): return "radd"
        A() + B(), 1 + B()
        """, returns="('radd', 'radd')")


def test_reflected_subclass_first():
    crosscheck("""
        class A:
            def __add__(self, o): return "A"
            def __radd__(self, o): return "rA"
        class B(A):
            def __radd__(self, o): return "rB"
        A() + B(), B() + A(), A() + A()
        """, returns="('rB', 'A', 'A')")


def test_unsupported_operator():
    crosscheck_raises("""
        class A: pass
        A() + A()
        """, 'TypeError', "unsupported operand type(s) for +: 'A' and 'A'")


def test_inplace_operator():
    crosscheck("""
        class A:
            def __init__(self): self.log = []
            def __iadd__(self, o): self.log.append(o); return self
        a = b = A()
        a += 1
        a += 2
        b.log, a is b
        """, returns='([1, 2], True)')


def test_comparison_operators():
    crosscheck("""
        class A:
            def __init__(self, n): self.n = n
            def __eq__(self, o): return self.n == o.n
            def __lt__(self, o): return self.n < o.n
        A(1) == A(1), A(1) != A(1), A(1) < A(2), A(1) > A(2), sorted([A(2), A(1)])[0].n
        """, returns='(True, False, True, False, 1)')


def test_eq_removes_hash():
    crosscheck_raises("""
        class A:
            def __eq__(self, o): return True
        hash(A())
        """, 'TypeError', "unhashable type: 'A'")


def test_container_protocol():
    crosscheck("""
        class S:
            def __len__(self): return 3
            def __getitem__(self, i):
                if i >= 3: raise IndexError
                return i * 10
            def __contains__(self, x): return x == "in"
        s = S()
        len(s), list(s), "in" in s, 10 in s, list(reversed(s)), s[1]
        """, returns='(3, [0, 10, 20], True, False, [20, 10, 0], 10)')


def test_setitem_delitem():
    crosscheck("""
        class S:
            def __init__(self): self.log = []
            def __setitem__(self, k, v): self.log.append((k, v))
            def __delitem__(self, k): self.log.append(k)
        s = S()
        s[1] = 2
        s["a", 1:2] = 3
        del s[...]
        s.log
        """, returns="[(1, 2), (('a', slice(1, 2, None)), 3), Ellipsis]")


def test_call():
    crosscheck("""
        class A:
            def __call__(self, *a, **k): return a, k
        A()(1, x=2)
        """, returns="((1,), {'x': 2})")


def test_bool_and_len():
    crosscheck("""
        class T:
            def __bool__(self): return False
        class L:
            def __len__(self): return 0
        bool(T()), bool(L()), not T(), "yes" if L() else "no"
        """, returns="(False, False, True, 'no')")


def test_bad_bool():
    crosscheck_raises("""
        class T:
            def __bool__(self): return 5
        bool(T())
        """, 'TypeError', '__bool__ should return bool, returned int')


def test_str_and_repr():
    crosscheck("""
        class A:
            def __repr__(self): return "<A>"
        class B(A):
            def __str__(self): return "b"
        str(A()), str(B()), repr(B()), f"{B()} {B()!r}", [B()]
        """, returns="('<A>', 'b', '<A>', 'b <A>', [<A>])")


def test_bad_repr():
    crosscheck_raises("""
        class A:
            def __repr__(self): return 5
        repr(A())
        """, 'TypeError', '__repr__ returned non-string (type int)')


def test_iter_protocol():
    crosscheck("""
        class I:
            def __init__(self): self.n = 0
            def __iter__(self): return self
            def __next__(self):
                self.n += 1
                if self.n > 3: raise StopIteration
                return self.n
        list(I()), sum(I()), [x for x in I()]
        """, returns='([1, 2, 3], 6, [1, 2, 3])')


def test_iter_returns_non_iterator():
    crosscheck_raises("""
        class I:
            def __iter__(self): return 5
        list(I())
        """, 'TypeError', "iter() returned non-iterator of type 'int'")


def test_metaclass_call():
    crosscheck("""
        class M(type):
            def __call__(cls, *a): return (cls.__name__, a)
        class C(metaclass=M): pass
        C(1, 2)
        """, returns="('C', (1, 2))")


def test_metaclass_attributes():
    crosscheck("""
        class M(type):
            def hello(cls): return cls.__name__
            def __len__(cls): return 7
        class C(metaclass=M): pass
        C.hello(), len(C), hasattr(C(), "hello")
        """, returns="('C', 7, False)")


def test_metaclass_prepare():
    crosscheck("""
        class M(type):
            @classmethod
            def __prepare__(m, name, bases): return {"given": name}
        class C(metaclass=M):
            made = given * 2
        C.made
        """, returns="'CC'")


def test_metaclass_conflict():
    crosscheck_raises("""
        class M1(type): pass
        class M2(type): pass
        class A(metaclass=M1): pass
        class B(metaclass=M2): pass
        class C(A, B): pass
        """, 'TypeError', 'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases')


def test_init_subclass():
    crosscheck("""
        class Base:
            found = []
            def __init_subclass__(cls, tag=None, **k): Base.found.append((cls.__name__, tag))
        class A(Base): pass
        class B(A, tag=1): pass
        Base.found
        """, returns="[('A', None), ('B', 1)]")


def test_type_call():
    crosscheck("""
        C = type("C", (int,), {"double": lambda self: self * 2})
        C(4).double(), C.__name__, C.__bases__
        """, returns="(8, 'C', (<class 'int'>,))")


def test_new_and_init():
    crosscheck("""
        log = []
        class A:
            def __new__(cls, *a):
                log.append("new")
                return super().__new__(cls)
            def __init__(self, *a): log.append("init")
        A(1)
        log
        """, returns="['new', 'init']")


def test_new_returns_other():
    crosscheck("""
        class A:
            def __new__(cls): return 5
            def __init__(self): raise ValueError
        A()
        """, returns='5')


def test_subclass_of_builtin():
    crosscheck("""
        class L(list):
            def total(self): return sum(self)
        class D(dict):
            def __missing__(self, k): return k * 2
        class S(str): pass
        L([1, 2]).total(), D()["x"], S("a") + "b", type(S("a")).__name__, L("ab")
        """, returns="(3, 'xx', 'ab', 'S', ['a', 'b'])")


def test_class_getitem():
    crosscheck("""
        class C:
            def __class_getitem__(cls, item): return item
        C[1, 2]
        """, returns='(1, 2)')


def test_instance_dict():
    crosscheck("""
        class A: pass
        a = A()
        a.__dict__["x"] = 1
        a.x, "x" in dir(a)
        """, returns='(1, True)')


def test_class_mutation_is_seen():
    crosscheck("""
        class A: pass
        class B(A): pass
        b = B()
        A.x = 1
        first = b.x
        B.x = 2
        second = b.x
        del B.x
        first, second, b.x
        """, returns='(1, 2, 1)')


def test_class_reassignment():
    crosscheck("""
        class A:
            def f(self): return "A"
        class B:
            def f(self): return "B"
        a = A()
        a.__class__ = B
        a.f()
        """, returns="'B'")


def test_nested_class():
    crosscheck("""
        class A:
            class B:
                def f(self): return __class__.__qualname__
        A.B().f()
        """, returns="'A.B'")


def test_private_names():
    crosscheck("""
        class A:
            __x = 1
            def get(self): return self.__x
        a = A()
        a.__x = 2
        a.get(), a.__x, hasattr(a, "_A__x")
        """, returns='(1, 2, True)')


def test_decorated_class():
    crosscheck("""
        def d(c):
            c.extra = 1
            return c
        @d
        class A: pass
        A.extra
        """, returns='1')


def test_context_manager_class():
    crosscheck("""
        class M:
            def __enter__(self): return "value"
            def __exit__(self, *a): return False
        with M() as v:
            pass
        v
        """, returns="'value'")


def test_method_call_shapes():
    crosscheck("""
        class A:
            def f(self, a, b=2, *c, d=4): return a, b, c, d
        a = A()
        a.f(1), a.f(1, 3, 5), a.f(a=0, d=1), a.f(*[1, 2, 3], **{"d": 9})
        """, returns='((1, 2, (), 4), (1, 3, (5,), 4), (0, 2, (), 1), (1, 2, (3,), 9))')


def test_unbound_missing_self():
    crosscheck_raises("""
        class A:
            def f(self): pass
        A.f()
        """, 'TypeError', "A.f() missing 1 required positional argument: 'self'")


def test_class_cell_and_comprehensions_in_the_body():
    for body in ["__class__ = 2; [__class__ for x in [1]]", "[super for x in [1]]; [__class__ for x in [1]]",
                 "__class__ = 2; f = lambda: __class__; [__class__ for x in [1]]"]:
        crosscheck_raises("class C: " + body, "NameError", "name '__class__' is not defined")
