# A tour of what Memphis runs. Its output equals CPython 3.13's, line for line.
from_the_top = "numbers"
print(from_the_top, 7 // 2, -7 // 2, 7 % -3, 2 ** 100, 1 / 3, 0.1 + 0.2, 10 ** 20 // 7, True + 1)
print(0xff, 0b101, 0o17, 1_000_000, 1e300 * 1e10, -1 << 70, ~5, 6 & 3 | 8 ^ 1)

first, *middle, last = "Memphis"
(a, b), c = [1, 2], 3
a, b = b, a
print(first, middle, last, a, b, c)

word = "Mémphis → ∞"
print(word, len(word), word[1], word[::-1], word.upper(), repr("it's\n"), "a" "b")
print(f"{word!r:>15}|{3.14159:.2f}|{255:#x}|{1234567:,}|{'mid':^9}|{a + b = }")
print("%s has %d items, %.1f%% done" % ("list", 3, 45.678), "{0} {name}".format("zero", name="one"))


def greet(name, greeting="Hello", *rest, punctuation="!", **extra):
    return greeting + ", " + name + punctuation + str(rest) + str(extra)


print(greet("world"), greet("you", "Bye", 1, 2, punctuation="?", key="value"))


def counter(start):
    def step(by=1):
        nonlocal start
        start += by
        return start
    return step


tick = counter(10)
print(tick(), tick(5), tick(), (lambda x, y=2: x * y)(21))

squares = [x * x for x in range(10) if x % 2]
table = {x: str(x) for x in range(3)}
print(squares, table, {c for c in "aaa"}, sum(n for n in range(101)), [[i * j for j in range(3)] for i in range(3)])


class Shape:
    sides = 0

    def __init__(self, name):
        self.name = name

    def area(self):
        raise NotImplementedError("area of " + self.name)

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r}, area={self.area():.2f})"


class Square(Shape):
    sides = 4

    def __init__(self, size):
        super().__init__("square")
        self.size = size

    def area(self):
        return self.size ** 2

    def __eq__(self, other):
        return isinstance(other, Square) and self.size == other.size

    def __lt__(self, other):
        return self.size < other.size


print(Square(3), Square.sides, Square(2) == Square(2), sorted([Square(3), Square(1)]), isinstance(Square(1), Shape))


def risky(x):
    try:
        return 100 // x
    except ZeroDivisionError as error:
        print("caught", error)
        return None
    else:
        return -1
    finally:
        print("finally", x)


print(risky(0), risky(7))
try:
    try:
        {}["missing"]
    except KeyError as error:
        raise ValueError("no such thing") from error
except ValueError as error:
    print(type(error).__name__, error, repr(error.__cause__))
try:
    Shape("ghost").area()
except (TypeError, NotImplementedError) as error:
    print(error.args)


def fibonacci(limit):
    a, b = 0, 1
    while a < limit:
        yield a
        a, b = b, a + b


print(list(fibonacci(100)), dict(zip("abc", range(3))), list(enumerate("xy", 1)), max([3, 9, 2], key=lambda v: -v))

n, steps = 27, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
else:
    print("collatz", steps)
for i in range(2, 50):
    for j in range(2, i):
        if i % j == 0:
            break
    else:
        continue
    if i > 40:
        break
print("first composite above 40:", i, 1 < i <= 42 != 43, not [] and "empty is false")

stack = [1, 2, 3]
stack.append(stack.pop() + stack.pop())
del stack[0]
words = "the quick brown fox jumps over the lazy dog the end".split()
count = {}
for w in words:
    count[w] = count.get(w, 0) + 1
print(stack, sorted(count.items(), key=lambda pair: (-pair[1], pair[0]))[:3], "-".join(reversed(words[:3])))
if (found := count.get("the")) and found > 2:
    print("walrus", found)
assert found == 3, "the tour lost its way"
total = 0


def add(x):
    global total
    total += x


for item in (1, 2.5, 3):
    add(item)
print(total, sorted(set("hello") & set("world")), [*range(3), *"ab"], {**{"a": 1}, "b": 2}, (1, 2) < (1, 3), stack is stack)
