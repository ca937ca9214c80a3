# What classes say of themselves: annotations, abstract methods, flags, __prepare__; the descriptors of builtin methods.

def show(label, function):
    try:
        print(label, function())
    except Exception as error:
        print(label, type(error).__name__, error)

class Annotated:
    a: int
    b: 'str' = 'x'

class Plain:
    pass

print(Annotated.__annotations__, Plain.__annotations__, Plain.__annotations__ is Plain.__dict__['__annotations__'])
Plain.__annotations__ = {'z': 1}
print(Plain.__annotations__)
del Plain.__annotations__
print(Plain.__annotations__)
show('int', lambda: int.__annotations__)
show('int', lambda: setattr(int, '__annotations__', {}))

class Base:
    def f(self): pass
    def g(self): pass

class Derived(Base):
    pass

show('none', lambda: Base.__abstractmethods__)
Base.__abstractmethods__ = ['g', 'f']
show('abstract', Base)
show('derived', lambda: type(Derived()).__name__)
Base.__abstractmethods__ = {'f'}
show('abstract', Base)
print(bool(Base.__flags__ & 1 << 20), bool(Derived.__flags__ & 1 << 20))
Base.__abstractmethods__ = ()
show('none left', lambda: type(Base()).__name__)
del Base.__abstractmethods__
show('deleted', lambda: delattr(Base, '__abstractmethods__'))
show('int', lambda: setattr(int, '__abstractmethods__', 1))
show('type', lambda: type.__abstractmethods__)

class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases, **options):
        namespace = super().__prepare__(name, bases)
        namespace.update(prepared=name, options=options)
        return namespace

    def __new__(meta, name, bases, namespace, **options):
        return super().__new__(meta, name, bases, namespace)

class Prepared(metaclass=Meta, x=1):
    pass

print(Prepared.prepared, Prepared.options, type.__prepare__(), type.__prepare__('X', (), y=2))

class Slots:
    __slots__ = ('a', 'b')

for t in (int, bool, float, str, list, tuple, dict, type, object, Plain, Slots, Meta, type('I', (int,), {}),
          type('L', (list,), {}), type('T', (tuple,), {'__slots__': ()}), type('E', (Exception,), {})):
    print(t.__name__, t.__basicsize__, t.__itemsize__, t.__dictoffset__, t.__weakrefoffset__,
          hex(t.__flags__ & ~(1 << 19)), t.__text_signature__)

# unions
class K(metaclass=Meta):
    pass

for union in (int | str, int | None, None | int, list[int] | dict, int | str | int, (int | str) | float, K | int, int | K):
    print(union, union.__args__, hash(union) == hash(union | int | union))
print(int | int, (int | str) == (str | int), isinstance(True, int | str), issubclass(float, int | str))
show('5', lambda: int | 5)
show('None', lambda: None | None)
show('generic', lambda: isinstance(1, list[int] | int))
show('call', lambda: (int | str)())
show('subscript', lambda: (int | str)[int])

# what is found in the dicts of builtin types
for value in (int.__dict__['__add__'], list.__dict__['append'], dict.__dict__['fromkeys'], str.__dict__['maketrans'],
              int.__add__, list.append, object.__reduce__, int.__format__, dict.__getitem__):
    print(type(value).__name__, str(value).split(' at ')[0])
for value in ((1).__add__, [].append, dict.fromkeys, int.__new__, [].__len__, str.maketrans):
    print(type(value).__name__, str(value).split(' at ')[0], value.__name__, value.__qualname__, value.__text_signature__)
print((1).__add__.__self__, dict.fromkeys.__self__, int.__new__.__self__, (1).__add__(2), dict.fromkeys([1]))
print(int.__add__.__get__(5)(6), dict.__dict__['fromkeys'].__get__(None, dict)([1]))
for source in ("int.__add__('x', 1)", "int.__format__('x', '')", "dict.__getitem__(5, 1)", "list.__len__(5)",
               "int.__add__()", "int.__add__(1)", "(1).__add__(2, 3)", "[].__len__(1)", "(1).__format__()",
               "int.__add__.__get__('x')", "int.__add__.__get__(None)", "property().__get__(None)"):
    show(source, lambda: eval(source))

# classmethod, staticmethod and super
class Methods:
    def f(self): "doc"
    s = staticmethod(f)
    c = classmethod(f)

for name in 's', 'c':
    method = Methods.__dict__[name]
    print(method.__dict__, method.__name__, method.__doc__, method.__isabstractmethod__, method.__wrapped__ is Methods.f)
    method.extra = 1
    print(method.extra, 'extra' in method.__dict__)
    show('missing', lambda: method.missing)

class Inheriting(Methods):
    def f(self): pass

obj = Inheriting()
print(super(Inheriting).__get__(obj).f.__func__ is Methods.f, type(super(Inheriting).__get__(obj)).__name__)
bound = super(Inheriting, obj)
print(bound.__get__(5) is bound)

# cells
Cell = type((lambda x: lambda: x)(1).__closure__[0])
a, b, empty = Cell(1), Cell(2), Cell()
print(a < b, a == Cell(1), a != b, empty < a, empty == Cell(), a >= empty)
show('hash', lambda: hash(a))
show('order', lambda: a < 1)
show('empty', lambda: empty.cell_contents)
show('many', lambda: Cell(1, 2))
