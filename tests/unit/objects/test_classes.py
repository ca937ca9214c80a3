"""Classes and their instances: __dict__, descriptors, attribute hooks, isinstance.  Expectations: CPython 3.13."""
from expectations import WithPrelude, check


def test_instance_dict_is_live(space):
    assert space.run("""
class C:
    def __init__(self): self.a = 1; self.b = 2
c = C(); d = c.__dict__
print(d, vars(c) is d)
c.z = 3; d['q'] = 9; del c.a
print(d, c.q)
c.__dict__ = {'new': 1}
print(c.new, d is c.__dict__)
del c.__dict__
print(c.__dict__)
""") == ("{'a': 1, 'b': 2} True\n{'b': 2, 'z': 3, 'q': 9} 9\n1 False\n{}\n")


def test_instance_dict_must_be_a_dict(space):
    space.raises("TypeError", "__dict__ must be set to a dictionary, not a 'int'",
                 "class C: pass\nC().__dict__ = 5")


def test_who_has_an_instance_dict(space):
    assert space.eval("hasattr(type('L', (list,), {})(), '__dict__')") == 'True'
    assert space.eval("hasattr([], '__dict__')") == 'False'
    assert space.eval("'__dict__' in dir(type('C', (), {})())") == 'True'


def test_attributes_beyond_the_map(space):
    assert space.run("""
class Big: pass
g = Big()
for i in range(100): setattr(g, 'a%d' % i, i)
print(len(g.__dict__), g.a99)
for i in range(100): delattr(g, 'a%d' % i)
print(g.__dict__)
""") == "100 99\n{}\n"


def test_getattr_is_asked_after_a_property_fails(space):
    assert space.run("""
class Q:
    def __getattr__(self, name): return name + '?'
    @property
    def x(self): raise AttributeError('inner')
print(Q().x)
""") == "x?\n"


def test_attribute_hooks_may_be_any_descriptor(space):
    assert space.run("""
class S:
    __getattr__ = staticmethod(lambda name: 'static ' + name)
    __setattr__ = staticmethod(lambda name, value: print('set', name, value))
    __delattr__ = staticmethod(lambda name: print('del', name))
s = S(); print(s.a); s.b = 1; del s.c
""") == "static a\nset b 1\ndel c\n"


def test_a_raised_attribute_error_learns_name_and_object(space):
    assert space.run("""
class A:
    def __getattr__(self, name): raise AttributeError('custom')
try: A().x
except AttributeError as e: print(e, e.name, type(e.obj).__name__)
""") == "custom x A\n"


def test_classcell_must_be_a_cell(space):
    space.raises("TypeError", "__classcell__ must be a nonlocal cell, not <class 'int'>", """
class Meta(type):
    def __new__(meta, name, bases, namespace):
        namespace['__classcell__'] = 0
        return type.__new__(meta, name, bases, namespace)
class A(metaclass=Meta):
    def f(self): return __class__
""")


def test_set_name_errors_carry_a_note(space):
    assert space.run("""
class D:
    def __set_name__(self, owner, name): 1/0
try:
    class A: d = D()
except ZeroDivisionError as e: print(e.__notes__)
""") == "[\"Error calling __set_name__ on 'D' instance 'd' in 'A'\"]\n"


def test_surplus_arguments(space):
    space.raises("TypeError", "G() takes no arguments", "class G: pass\nG(1)")
    space.raises("TypeError", "G.__init__() takes exactly one argument (the instance to initialize)",
                 "class G: pass\nG().__init__(1)")
    space.raises("TypeError", "A.__init_subclass__() takes no keyword arguments", "class A(x=1): pass")


def test_isinstance_believes_the_claimed_class(space):
    assert space.run("""
class Fake:
    @property
    def __class__(self): return D
class D: pass
print(isinstance(Fake(), D), isinstance(Fake(), Fake), isinstance(Fake(), int))
class Angry:
    @property
    def __class__(self): raise RuntimeError
try: isinstance(Angry(), D)
except RuntimeError: print('seen')
""") == "True True False\nseen\n"


def test_issubclass_of_what_has_bases(space):
    assert space.run("""
class Abstract:
    def __init__(self, *bases): self.bases = bases
    @property
    def __bases__(self): return self.bases
class S: pass
a = Abstract(); b = Abstract(a)
print(issubclass(b, a), issubclass(a, b), issubclass(b, S))
""") == "True False False\n"


def test_docstrings(space):
    assert space.run("""
def f():
    "doc f"
    return 1
def g(): return "no"
class A:
    "doc A"
    @property
    def x(self):
        "doc x"
    y = property(lambda self: 1, doc='given')
print(f.__doc__, g.__doc__, A.__doc__, A.x.__doc__, A.y.__doc__, (lambda: 'x').__doc__)
print(A.y.getter(f).__doc__, A.x.getter(f).__doc__)
class P(property): "doc P"
print(P(f).__doc__, P(g).__doc__, P(f, doc='d').__doc__, P.__doc__)
""") == "doc f None doc A doc x given None\ngiven doc f\ndoc f None d doc P\n"


def test_property_name(space):
    assert space.run("""
def f(self): pass
class A: foo = property(f)
print(property(f).__name__, A.foo.__name__)
p = property(f); p.__name__ = 'k'; print(p.__name__); del p.__name__; print(p.__name__)
""") == "f foo\nk\nf\n"
    space.raises("AttributeError", "'property' object has no attribute '__name__'. Did you mean: '__ne__'?",
                 "property().__name__")
    space.raises("AttributeError", "property 'p' of 'f.<locals>.A' object has no setter", """
def f():
    class A: p = property()
    A().p = 1
f()
""")


def test_repeated_keyword_argument(space):
    space.raises("SyntaxError", "keyword argument repeated: a", "f(a=1, **x, a=2)")
    space.raises("SyntaxError", "keyword argument repeated: a", "class A(a=1, b=2, a=3): pass")


META = """
class Meta(type):
    def __call__(cls, *args, **kwargs):
        made = super().__call__(*args, **kwargs)
        made.made_by = 'Meta'
        return made
    def __len__(cls): return 7
    def __iter__(cls): return iter('ab')
    def __contains__(cls, item): return item == 1
    def __getitem__(cls, item): return item * 2
    def __add__(cls, other): return 'sum'
    def __bool__(cls): return False
    def __repr__(cls): return '<meta %s>' % cls.__name__
    def __new__(meta, name, bases, namespace, **options):
        namespace['options'] = options
        return super().__new__(meta, name, bases, namespace)
    def __init__(cls, name, bases, namespace, **options): pass
class C(metaclass=Meta, x=1):
    def __init__(self, n=0): self.n = n
class Plain(type): pass
class D(metaclass=Plain):
    def __class_getitem__(cls, item): return 'class getitem %s' % item
"""


def test_special_methods_of_a_metaclass(space):
    check(WithPrelude(space, META), """
        C(5).n, C(n=6).n, C().made_by                        # (5, 6, 'Meta')
        len(C), list(C), 1 in C, 2 in C, C[4]                # (7, ['a', 'b'], True, False, 8)
        C + 1, bool(C), str(C), [C]                          # ('sum', False, '<meta C>', [<meta C>])
        C.options, type('E', (C,), {}).options               # ({'x': 1}, {})
        type(type('E', (C,), {}))                            # <class '__main__.Meta'>
        D[3], type(D())                                      # ('class getitem 3', <class '__main__.D'>)
        len(D)                                               # TypeError: object of type 'Plain' has no len()
        D + 1                                                # TypeError: unsupported operand type(s) for +: 'Plain' and 'int'
        type.__call__(C, 8).n                                # 8
        type('E', (C,), {})().made_by                        # 'Meta'
        hasattr(type.__call__(C), 'made_by')                 # False
        type('E', (), 5)                                     # TypeError: type.__new__() argument 3 must be dict, not int
        type.__new__(5, 'E', (), {})                         # TypeError: type.__new__(X): X is not a type object (int)
        type.__new__(int, 'E', (), {})                       # TypeError: type.__new__(int): int is not a subtype of type
        """)


def test_deleting_an_attribute_of_the_class_through_an_instance(space):
    space.raises("AttributeError", "'C' object has no attribute 'x'", "class C: x = 1\ndel C().x")
    space.raises("AttributeError", "'list' object attribute 'append' is read-only", "del [].append")
