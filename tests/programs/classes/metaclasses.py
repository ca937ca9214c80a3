"""Metaclasses, __init_subclass__, __prepare__, type() with three arguments, __class_getitem__, __mro_entries__."""


class Tracking(type):
    made = []

    def __new__(mcs, name, bases, namespace, **options):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in namespace if not k.startswith("__")), options)
        cls = super().__new__(mcs, name, bases, namespace)
        cls.tag = options.get("tag", "none")
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)
        Tracking.made.append(name)

    def __call__(cls, *args, **kwargs):
        print("creating a", cls.__name__)
        instance = super().__call__(*args, **kwargs)
        instance.created = True
        return instance

    def __len__(cls):
        return len(Tracking.made)

    def __contains__(cls, item):
        return item in Tracking.made

    def __iter__(cls):
        return iter(Tracking.made)

    def __getitem__(cls, index):
        return Tracking.made[index]

    def __repr__(cls):
        return "<tracked %s>" % cls.__name__

    def __add__(cls, other):
        return cls.__name__ + "+" + other.__name__


class Animal(metaclass=Tracking):
    legs = 4

    def __init__(self, name):
        self.name = name


class Bird(Animal, tag="flies"):
    legs = 2


b = Bird("tit")
print(b.name, b.legs, b.created, Bird.tag, Animal.tag, type(Bird).__name__, Bird, [Animal])
print(len(Bird), "Bird" in Animal, list(Animal), Bird[0], Animal + Bird, isinstance(Bird, Tracking))


class Ordered(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kwargs):
        print("prepare", name, kwargs)
        return {"injected": name.lower()}

    def __new__(mcs, name, bases, namespace, **kwargs):
        cls = type.__new__(mcs, name, bases, dict(namespace))
        cls.fields = [key for key in namespace if not key.startswith("__")]
        return cls

    def __init__(cls, name, bases, namespace, **kwargs):
        type.__init__(cls, name, bases, namespace)


class Form(metaclass=Ordered, strict=True):
    zebra = 1
    apple = injected + "!"
    mango = 3


print(Form.fields, Form.apple)


class Plugin:
    registry = {}

    def __init_subclass__(cls, /, key=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.registry[key or cls.__name__.lower()] = cls


class Csv(Plugin):
    pass


class Json(Plugin, key="js"):
    pass


class Json5(Json):
    pass


print({key: cls.__name__ for key, cls in Plugin.registry.items()})
try:
    class Bad(Plugin, unknown=1):
        pass
except TypeError as e:
    print(e)
try:
    class Plain(unknown=1):
        pass
except TypeError as e:
    print(e)

Dynamic = type("Dynamic", (Animal,), {"legs": 0, "speak": lambda self: self.name + " speaks"})
print(Dynamic("d").speak(), Dynamic.legs, type(Dynamic).__name__)
print(type("Empty", (), {}).__name__, type(5), type("Two", (int, ), {"x": 1})(7) + 1)


class Singleton(type):
    instances = {}

    def __call__(cls, *args):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*args)
        return cls.instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, value=0):
        self.value = value


print(Config(5) is Config(6), Config().value)


class Even(type):
    def __instancecheck__(cls, x):
        return isinstance(x, int) and x % 2 == 0

    def __subclasscheck__(cls, other):
        return "even" in other.__name__.lower()


class EvenNumber(metaclass=Even):
    pass


class UnevenThing:
    pass


print(isinstance(4, EvenNumber), isinstance(3, EvenNumber), issubclass(UnevenThing, EvenNumber), issubclass(int, EvenNumber))


class A(metaclass=Tracking):
    pass


class M2(type):
    pass


class B(metaclass=M2):
    pass


for make in (lambda: type("C", (A, B), {}), lambda: type("D", (bool,), {}), lambda: type("E", (5,), {}),
             lambda: type("F", (A, A), {}), lambda: type(1, (), {}), lambda: type("G", [], {}), lambda: type("a", (), 5),
             lambda: type(), lambda: type("x", ())):
    try:
        make()
    except TypeError as e:
        print(str(e).split("\n")[0])


class Box:
    def __class_getitem__(cls, item):
        return "%s[%s]" % (cls.__name__, item)


print(Box[int], Box[1, 2])


class Entry:
    def __mro_entries__(self, bases):
        return (Plugin,)


class FromEntry(Entry()):
    pass


print(FromEntry.__bases__, len(FromEntry.__orig_bases__), "fromentry" in Plugin.registry)
print(Bird.__mro__, Bird.__base__, Animal.__subclasses__())


class Outer:
    class Inner:
        def method(self):
            return __class__.__qualname__
    name = Inner.__qualname__


print(Outer.Inner().method(), Outer.name, Outer.Inner.method.__qualname__, Outer.Inner.__module__)
