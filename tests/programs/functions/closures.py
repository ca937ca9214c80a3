"""Closures and decorators: cells shared between functions, state, composition, wrappers."""


def make_adder(n):
    return lambda x: x + n


print([add(10) for add in map(make_adder, range(4))])


def account(balance):
    def deposit(amount):
        nonlocal balance
        balance += amount
        return balance

    def withdraw(amount):
        nonlocal balance
        if amount > balance:
            raise ValueError("only %d" % balance)
        balance -= amount
        return balance
    return deposit, withdraw


deposit, withdraw = account(100)
other, _ = account(0)
print(deposit(50), withdraw(30), other(5))
try:
    withdraw(1000)
except ValueError as e:
    print(e)


def compose(*functions):
    def composed(value):
        for function in reversed(functions):
            value = function(value)
        return value
    return composed


print(compose(str, lambda x: x * 2, int)("21"))


def memoize(function):
    cache = {}

    def wrapper(*args):
        if args not in cache:
            cache[args] = function(*args)
        return cache[args]
    wrapper.cache = cache
    return wrapper


@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), len(fib.cache))


def repeat(times):
    def decorator(function):
        def wrapper(*args, **kwargs):
            return [function(*args, **kwargs) for _ in range(times)]
        return wrapper
    return decorator


def traced(function):
    print("decorating", function.__name__)
    return function


@repeat(2)
@traced
def greet(name, *, mark="!"):
    return "hi " + name + mark


print(greet("Ada"), greet("Bob", mark="?"))


def loop_variable():
    functions = []
    for i in range(3):
        def show():
            return i
        functions.append(show)
    return [function() for function in functions]


print(loop_variable(), deposit.__closure__ is not None, make_adder.__closure__)


def curry(f):
    return lambda a: lambda b: lambda c: f(a, b, c)


Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *args: y(y)(*args)))
print(curry(lambda a, b, c: (a, b, c))(1)(2)(3), Y(lambda me: lambda n: 1 if n == 0 else n * me(n - 1))(10))


def shared():
    log = []

    def add(item, log=log):
        log.append(item)
        return add
    add(1)(2)(3)
    return log


print(shared())
