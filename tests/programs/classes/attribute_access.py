"""__getattr__, __getattribute__, __setattr__, __delattr__, __dir__, and the builtins that use them."""


class Fallback:
    present = "class attribute"

    def __init__(self):
        self.own = "own"

    def __getattr__(self, name):
        if name.startswith("x"):
            return name.upper()
        raise AttributeError("no %r here" % name)


f = Fallback()
print(f.own, f.present, f.xyz, getattr(f, "xa"), getattr(f, "no", "default"), hasattr(f, "x"), hasattr(f, "y"))
try:
    f.other
except AttributeError as e:
    print(e)


class Everything:
    def __init__(self):
        object.__setattr__(self, "log", [])

    def __getattribute__(self, name):
        log = object.__getattribute__(self, "log")
        log.append("get " + name)
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        self.log.append("set %s=%r" % (name, value))
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        self.log.append("del " + name)
        super().__delattr__(name)

    def method(self):
        return "method"


e = Everything()
e.a = 1
e.a += 1
e.method()
del e.a
print(e.log)
print(len(e.log), getattr(e, "a", "gone"))
try:
    del e.a
except AttributeError as error:
    print(error)


# __getattr__ is asked when __getattribute__ fails with AttributeError
class Both:
    def __getattribute__(self, name):
        if name == "boom":
            raise ValueError("not an AttributeError")
        raise AttributeError("never")

    def __getattr__(self, name):
        return "fallback for " + name


b = Both()
print(b.anything, b.__dict__, b.__class__)
try:
    b.boom
except ValueError as error:
    print(error)


class Proxy:
    "Forwards everything but special methods, which are looked up on the type."

    def __init__(self, target):
        self.__dict__["target"] = target

    def __getattr__(self, name):
        return getattr(self.target, name)

    def __setattr__(self, name, value):
        setattr(self.target, name, value)

    def __delattr__(self, name):
        delattr(self.target, name)

    def __len__(self):
        return len(self.target)


proxy = Proxy([1, 2])
proxy.append(3)
print(proxy.target, len(proxy), proxy.count(2), proxy.__len__())
try:
    proxy[0]
except TypeError as error:
    print(error)
try:
    proxy.colour = "red"
except AttributeError as error:
    print(error)


class Record:
    def __init__(self, **fields):
        self.__dict__.update(fields)

    def __dir__(self):
        return ["b", "a"]


r = Record(x=1, y=2)
print(vars(r), dir(r), r.__dict__ is vars(r))
r.__dict__["z"] = 3
print(r.z, sorted(vars(r)))
del r.__dict__["x"]
print(hasattr(r, "x"))
r.__dict__ = {"fresh": True}
print(r.fresh, hasattr(r, "y"), vars(r))
setattr(r, "not an identifier", 5)
print(getattr(r, "not an identifier"), vars(r))

# order: data descriptor, instance, class, base classes
class Base:
    shared = "base"
    only_base = "base only"


class Derived(Base):
    shared = "derived"


d = Derived()
print(d.shared, d.only_base)
d.shared = "instance"
print(d.shared, Derived.shared, Base.shared)
del d.shared
del Derived.shared
print(d.shared)
Base.added_later = "seen by all"
print(d.added_later)
for action in ("del Derived.shared", "d.nothing", "Derived.nothing", "d.shared.nothing", "None.nothing", "(1).real = 2",
               "'x'.y = 1", "del d.only_base", "Base.mro = 1; print(Base.mro); del Base.mro; print(Base.mro())",
               "int.x = 1", "del str.upper", "object().x = 1", "getattr(d, 5)", "setattr(d, None, 1)", "d.__class__ = 5",
               "d.__dict__ = 5", "vars(5)", "len.x = 1", "d.__class__ = Base; print(type(d).__name__)"):
    try:
        exec(action)
    except (AttributeError, TypeError) as error:
        print(action, "!!", type(error).__name__, error)


class Counter:
    "Attributes that do not exist are made on demand."

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        self.__dict__[name] = value = len(self.__dict__)
        return value


c = Counter()
print(c.first, c.second, c.first, vars(c))


def function():
    function.calls += 1
    return function.calls


function.calls = 0
print(function(), function(), vars(function))
