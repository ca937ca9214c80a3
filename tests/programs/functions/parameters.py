"""Every kind of parameter and of argument: positional-only, keyword-only, defaults, *args, **kwargs; arity errors."""


def show(function, *args, **kwargs):
    try:
        print(function.__name__, args, kwargs, "->", function(*args, **kwargs))
    except TypeError as e:
        print(function.__name__, args, kwargs, "!!", e)


def plain(a, b):
    return a, b


def defaults(a, b=2, c=3):
    return a, b, c


def posonly(a, b=2, /):
    return a, b


def mixed(a, /, b, *, c):
    return a, b, c


def kwonly(*, c, d=4):
    return c, d


def stars(*args, **kwargs):
    return args, sorted(kwargs.items())


def everything(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


show(plain, 1, 2)
show(plain, 1)
show(plain)
show(plain, 1, 2, 3)
show(plain, b=1, a=2)
show(plain, 1, a=2)
show(plain, 1, c=2)
show(defaults, 1)
show(defaults)
show(defaults, 1, c=9)
show(defaults, 1, 2, 3, 4)
show(posonly, 1)
show(posonly, a=1)
show(posonly, 1, b=3)
show(posonly)
show(mixed, 1, 2, c=3)
show(mixed, 1, b=2, c=3)
show(mixed, 1, 2, 3)
show(mixed, 1)
show(mixed, a=1, b=2, c=3)
show(kwonly, c=1)
show(kwonly)
show(kwonly, 1, c=1)
show(stars)
show(stars, 1, 2, x=3, args=4, kwargs=5)
show(everything, 1, d=4)
show(everything, 1, 2, 3, 4, 5, d=6, e=7, f=8, a=9, b=10)
show(everything, d=1)
show(everything, 1)

# defaults are computed once, when the def runs
count = []


def mutable(item, bag=[]):
    bag.append(item)
    return bag


print(mutable(1), mutable(2), mutable(3, [0]), mutable.__defaults__)
for i in range(3):
    def captured(value=i, *, key=i * i):
        return value, key
    count.append(captured)
print([f() for f in count], count[2].__kwdefaults__)

# the call site: any mix of stars, any iterable, any mapping
def generate(n):
    for i in range(n):
        yield i


print(stars(*"ab", *range(2), *generate(2), *{7: 8}, x=1, **{"y": 2}, **dict(z=3)))
print(stars(0, *[], **{}))
for text in ("stars(**{'a': 1}, a=2)", "stars(**{'a': 1}, **{'a': 2})", "stars(*5)", "stars(**5)", "stars(**{1: 2})",
             "plain(*[1], **{'a': 2})", "plain(1, 2, **{'': 3})", "len()", "len(1, 2)", "len(obj=[])", "int(base=2)",
             "print(1, bad=2)", "5()", "'x'(1)", "None()"):
    try:
        print(text, "->", eval(text))
    except TypeError as e:
        print(text, "!!", e)


# order of evaluation
def trace(x):
    print(x, end=" ")
    return x


print(stars(trace(1), *[trace(2)], trace(3), k=trace(4), **{"m": trace(5)}))
print(plain(b=trace("first"), a=trace("second")))


# the same through methods, lambdas, classes
class Point:
    def __init__(self, x, y=0, *, label="p"):
        self.x, self.y, self.label = x, y, label

    def moved(self, dx=1, dy=1):
        return Point(self.x + dx, self.y + dy, label=self.label)

    @classmethod
    def origin(cls, **options):
        return cls(0, **options)

    @staticmethod
    def add(a, b=1):
        return a + b

    def __call__(self, *args):
        return self.x, self.y, self.label, args


print(Point(1)(), Point(1, 2)(3), Point(1, label="q").moved(dy=5)(), Point.origin(label="o")(9), Point.add(4))
for make in (lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(1).moved(1, 2, 3), lambda: Point.moved(),
             lambda: Point.origin(1, x=2), lambda: Point(1, colour=2), lambda: (lambda x: x)()):
    try:
        make()
    except TypeError as e:
        print(e)
print((lambda a, /, *b, c=3, **d: (a, b, c, d))(1, 2, a=5, c=6))
print(everything.__code__.co_argcount, everything.__code__.co_posonlyargcount, everything.__code__.co_kwonlyargcount)
