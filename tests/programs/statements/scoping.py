"""Names: local, enclosing, global, builtin; global, nonlocal, del; class bodies."""
level = "module"


def reads():
    return level


def shadows():
    level = "local"
    return level


def writes():
    global level, created
    level = "changed"
    created = 1


print(reads(), shadows(), level)
writes()
print(level, created)


def unbound(flag):
    if flag:
        value = 1
    return value


print(unbound(True))
for call in (lambda: unbound(False), lambda: missing_name):
    try:
        call()
    except NameError as e:
        print(type(e).__name__, e)


def counter():
    n = 0

    def increment(by=1):
        nonlocal n
        n += by
        return n

    def reset():
        nonlocal n
        del n
        try:
            return n
        except NameError as e:
            return "%s: %s" % (type(e).__name__, e)
    return increment, reset


increment, reset = counter()
print(increment(), increment(5), increment(), reset())
x = "global"


def outer():
    x = "outer"

    class Inner:
        print("body sees", x)
        x = "class"
        seen = x

        def method(self):
            return x, self.x
    return Inner().method(), Inner.seen


print(outer())


def deep():
    a = 1

    def one():
        def two():
            def three():
                nonlocal a
                a *= 10
                return a, x
            return three()
        return two() + (a,)
    return one(), a


print(deep())
len = lambda value: "my len"
print(len([1]))
del len
print(len([1]))


def arguments(a, b=2, *c, d, **e):
    z = 1
    return sorted(locals().items())


print(arguments(1, d=4, f=5))
print("level" in globals(), "nothing" in globals(), __name__)
for source in ("def f():\n  x = 1\n  global x", "def f(a):\n  nonlocal a", "nonlocal q", "def f(a, a): pass",
               "return 1", "break", "def f():\n  nonlocal nowhere", "def f(a):\n  global a"):
    try:
        exec(source)
    except SyntaxError as e:
        print(e.msg)
try:
    raise KeyError("gone")
except KeyError as error:
    pass
print("error" in globals())
