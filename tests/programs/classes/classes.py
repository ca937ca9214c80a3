"""Classes: attributes, methods, properties, class and static methods, special attributes, object protocol."""


class Temperature:
    "Degrees."
    scale = "C"
    count = 0

    def __init__(self, degrees=0):
        self._degrees = degrees
        Temperature.count += 1

    @property
    def fahrenheit(self):
        "In F."
        return self._degrees * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self._degrees = (value - 32) * 5 / 9

    @fahrenheit.deleter
    def fahrenheit(self):
        self._degrees = None

    @classmethod
    def parse(cls, text):
        return cls(float(text))

    @staticmethod
    def freezing():
        return 0

    def __repr__(self):
        return "%s(%r)" % (type(self).__name__, self._degrees)

    def __eq__(self, other):
        return isinstance(other, Temperature) and self._degrees == other._degrees

    def __hash__(self):
        return hash(self._degrees)


t = Temperature(100)
print(t, t.fahrenheit, Temperature.parse("36.6"), t.freezing(), Temperature.freezing(), Temperature.count)
t.fahrenheit = 32
print(t, t == Temperature(0), t != Temperature(1), len({t, Temperature(0.0), Temperature(5)}))
del t.fahrenheit
print(t, t.__dict__, Temperature.__doc__, Temperature.__name__, t.__class__ is Temperature)
t.scale = "own"
print(t.scale, Temperature.scale, hasattr(t, "nothing"), vars(t))
del t.scale
print(t.scale, getattr(t, "scale"), isinstance(t, Temperature), isinstance(t, object))
method = t.__repr__
print(method(), Temperature.__repr__(t), method.__name__, method.__self__ is t)


class Dynamic:
    def __getattr__(self, name):
        if name.startswith("get_"):
            return lambda: name[4:]
        raise AttributeError("no " + name)

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value * 2)

    def __delattr__(self, name):
        print("deleting", name)
        object.__delattr__(self, name)


d = Dynamic()
d.x = 21
print(d.x, d.get_this(), getattr(d, "zzz", "default"))
del d.x
try:
    d.x
except AttributeError as e:
    print(e)


class Typed:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.name, "unset")

    def __set__(self, instance, value):
        if not isinstance(value, int):
            raise TypeError("int wanted")
        setattr(instance, self.name, value)


class Record:
    field = Typed()


r = Record()
print(r.field, end=" ")
r.field = 5
print(r.field, r.__dict__, type(Record.field).__name__)
try:
    r.field = "x"
except TypeError as e:
    print(e)


def added(self):
    return "added to " + type(self).__name__


Record.method = added
Record.value = 3
print(r.method(), r.value, Record().value)


class Private:
    def __init__(self):
        self.__secret = 1

    def reveal(self):
        return self.__secret


print(Private().reveal(), Private().__dict__)
Made = type("Made", (Record,), {"x": 1, "double": lambda self: self.x * 2})
print(Made().double(), Made.__name__, Made.__bases__, str(Made))


class Outer:
    class Inner:
        pass


print(Outer.Inner.__qualname__, Outer.Inner)
