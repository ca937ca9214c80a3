"""Inheritance: super, multiple bases, the method resolution order, builtin bases, abstract patterns."""


class Shape:
    sides = None
    registry = []

    def __init_subclass__(cls, **options):
        Shape.registry.append((cls.__name__, sorted(options.items())))

    def __init__(self, name):
        self.name = name

    def area(self):
        raise NotImplementedError("area of " + self.name)

    def describe(self):
        return "%s with area %.2f" % (self.name, self.area())


class Circle(Shape, round=True):
    def __init__(self, r):
        super().__init__("circle")
        self.r = r

    def area(self):
        return 3.14159265 * self.r ** 2


class Rectangle(Shape):
    sides = 4

    def __init__(self, w, h, name="rectangle"):
        super().__init__(name)
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side, "square")

    def describe(self):
        return "a " + super().describe()


for shape in (Circle(1.5), Rectangle(2, 3), Square(4)):
    print(shape.describe(), shape.sides, isinstance(shape, Rectangle))
print(Shape.registry, issubclass(Square, Shape), [c.__name__ for c in Square.__mro__])
try:
    Shape("blob").describe()
except NotImplementedError as e:
    print(e)


class A:
    def who(self):
        return ["A"]


class B(A):
    def who(self):
        return ["B"] + super().who()


class C(A):
    def who(self):
        return ["C"] + super().who()


class D(B, C):
    def who(self):
        return ["D"] + super().who()


print(D().who(), [c.__name__ for c in D.mro()], D.__bases__ == (B, C), super(B, D()).who(), A.who(D()))
try:
    class Broken(A, B):
        pass
except TypeError as e:
    print(e)


class Stack(list):
    def push(self, item):
        self.append(item)
        return self

    def __getitem__(self, i):
        return "item", super().__getitem__(i)


class Default(dict):
    def __missing__(self, key):
        self[key] = key * 2
        return self[key]


class Shout(str):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())

    def __add__(self, other):
        return Shout(str(self) + other)


s, d, shout = Stack([1]).push(2), Default(a=1), Shout("hey")
print(s, len(s), s[0], isinstance(s, list), s == [1, 2], d["a"], d["zz"], d, d.get("no"))
print(shout, shout + " you", type(shout + "").__name__, shout.lower(), len(shout), {shout: 1}["HEY"])


class Singleton:
    instance = None

    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance


print(Singleton() is Singleton(1))


class Loud:
    def __init__(self, **rest):
        print("Loud", rest)
        super().__init__(**rest)


class Base:
    def __init__(self, x=0):
        print("Base", x)


class Both(Loud, Base):
    pass


Both(x=5)


class MyError(ValueError):
    def __init__(self, code):
        super().__init__("code %d" % code)


try:
    raise MyError(5)
except ValueError as e:
    print(e, repr(e), type(e).__mro__[1].__name__)
for make in (lambda: type("X", (int, str), {}), lambda: type("Y", (bool,), {}), lambda: object(1), lambda: Base(1, 2),
             lambda: super().x, lambda: Square()):
    try:
        make()
    except (TypeError, RuntimeError) as e:
        print(e)


class Animal:
    def speak(self):
        return self.sound() + "!"

    sound = lambda self: "..."


class Dog(Animal):
    sound = lambda self: "woof"


print([animal.speak() for animal in (Animal(), Dog())])
