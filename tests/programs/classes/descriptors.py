"""Descriptors: data and non-data, __set_name__, lookup order, properties with all three functions, bound methods."""


class Typed:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default

    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = "_" + name

    def __get__(self, instance, owner):
        if instance is None:
            return "<%s of %s>" % (self.name, owner.__name__)
        return instance.__dict__.get(self.name, self.default)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError("%s must be %s, not %s" % (self.name[1:], self.kind.__name__, type(value).__name__))
        instance.__dict__[self.name] = value

    def __delete__(self, instance):
        print("delete", self.name)
        instance.__dict__.pop(self.name, None)


class Person:
    name = Typed(str, "nobody")
    age = Typed(int)


p = Person()
print(p.name, p.age, Person.name, vars(p))
p.name, p.age = "Ann", 30
print(p.name, p.age, vars(p))
try:
    p.age = "thirty"
except TypeError as e:
    print(e)
del p.name
print(p.name)
p.__dict__["age"] = "the data descriptor comes first"
print(p.age)


class NonData:
    def __get__(self, instance, owner):
        return "computed"


class Holder:
    attribute = NonData()


h = Holder()
print(h.attribute)
h.attribute = "the instance comes first"
print(h.attribute, Holder.attribute)
del h.attribute
print(h.attribute)


class Lazy:
    "Computed once, then an ordinary attribute."

    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        value = instance.__dict__[self.name] = self.function(instance)
        return value


class Circle:
    def __init__(self, r):
        self.r = r

    @Lazy
    def area(self):
        print("computing", end=" ")
        return 3 * self.r ** 2


c = Circle(2)
print(c.area, c.area, "area" in vars(c), type(Circle.area).__name__)


class Temperature:
    def __init__(self):
        self._celsius = 0

    @property
    def celsius(self):
        "Degrees Celsius."
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._celsius = value

    @celsius.deleter
    def celsius(self):
        self._celsius = 0

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    kelvin = property(lambda self: self.celsius + 273.15, doc="Kelvin.")


t = Temperature()
t.celsius = 100
print(t.celsius, t.fahrenheit, t.kelvin, Temperature.celsius.__doc__, Temperature.kelvin.__doc__)
del t.celsius
print(t.celsius)
for action in (lambda: setattr(t, "celsius", -300), lambda: setattr(t, "fahrenheit", 1),
               lambda: delattr(t, "kelvin"), lambda: property().__get__(t), lambda: t.rankine):
    try:
        action()
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)


class Sub(Temperature):
    @Temperature.celsius.getter
    def celsius(self):
        return super().celsius + 1000

    @property
    def broken(self):
        return self.missing


s = Sub()
s.celsius = 5
print(s.celsius, t.celsius)
try:
    s.broken
except AttributeError as e:
    print(e)


# functions are descriptors
def free(self, x=1):
    return self, x


bound = free.__get__("me")
print(bound(), bound(2), bound.__self__, bound.__func__ is free, free.__get__(None, str) is free)
Holder.late = free
print(h.late(5)[1], Holder.late is free, type(h.late).__name__, h.late == h.late, h.late is h.late)
h.own = free
print(h.own("explicit self"))
print(Holder.__dict__["late"] is free, type(Holder.__dict__["attribute"]).__name__)


class ReadOnly:
    def __get__(self, instance, owner): return 1
    def __set__(self, instance, value): raise AttributeError("read only")


class OnlyDelete:
    def __delete__(self, instance): print("deleted")


class Mixed:
    r, d = ReadOnly(), OnlyDelete()


m = Mixed()
for action in (lambda: setattr(m, "r", 2), lambda: delattr(m, "r"), lambda: setattr(m, "d", 2), lambda: delattr(m, "d")):
    try:
        action()
    except AttributeError as e:
        print("AttributeError", e)


class Meta(type):
    kind = property(lambda cls: "class " + cls.__name__)


class WithMeta(metaclass=Meta):
    pass


print(WithMeta.kind, hasattr(WithMeta(), "kind"))
