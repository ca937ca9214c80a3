"""Recursion: direct, mutual, through data, deep, and caught when it is too deep."""
import sys


def factorial(n):
    return 1 if n == 0 else n * factorial(n - 1)


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def hanoi(n, a, b, c, moves):
    if n:
        hanoi(n - 1, a, c, b, moves)
        moves.append(a + c)
        hanoi(n - 1, b, a, c, moves)
    return moves


def permutations(items):
    if not items:
        return [[]]
    return [[x] + rest for i, x in enumerate(items) for rest in permutations(items[:i] + items[i + 1:])]


def subsets(items):
    return [[]] if not items else [s + t for s in subsets(items[1:]) for t in ([], [items[0]])]


def flatten(x):
    if isinstance(x, (list, tuple)):
        for item in x:
            yield from flatten(item)
    else:
        yield x


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))


def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


def power(base, exponent):
    if exponent == 0:
        return 1
    half = power(base, exponent // 2)
    return half * half * (base if exponent % 2 else 1)


def collatz(n, depth=0):
    return depth if n == 1 else collatz(n // 2 if n % 2 == 0 else 3 * n + 1, depth + 1)


def quicksort(items):
    if len(items) < 2:
        return items
    pivot = items[len(items) // 2]
    return (quicksort([x for x in items if x < pivot]) + [x for x in items if x == pivot]
            + quicksort([x for x in items if x > pivot]))


print([factorial(n) for n in range(8)], factorial(50))
print(is_even(300), is_odd(301), is_even(7))
print(hanoi(4, "A", "B", "C", []))
print(permutations("abc"), len(permutations([1, 2, 3, 4, 5])))
print(sorted(subsets([1, 2, 3])))
print(list(flatten([1, [2, (3, [4, [5]]), []], [[[]]], 6])))
print(ackermann(2, 5), gcd(1071, 462), power(3, 100), collatz(27))
print(quicksort([5, 2, 9, 1, 5, 6, -3, 0, 5]))


# too deep is an exception, and the program goes on
def forever(n):
    return forever(n + 1)


def depth_reached(limit):
    old = sys.getrecursionlimit()
    sys.setrecursionlimit(limit)
    deepest = 0

    def dive(n):
        nonlocal deepest
        deepest = n
        dive(n + 1)
    try:
        dive(0)
    except RecursionError as e:
        message = str(e)
    finally:
        sys.setrecursionlimit(old)
    return message, abs(deepest - limit) < 20


for _ in range(3):
    try:
        forever(0)
    except RecursionError as e:
        print(type(e).__name__, str(e).split(" in ")[0], isinstance(e, RuntimeError))
print(depth_reached(150), depth_reached(400))
try:
    sys.setrecursionlimit(0)
except ValueError as e:
    print(e)


class Node:
    def __init__(self, value, children=()):
        self.value, self.children = value, list(children)

    def __repr__(self):
        return "%s%s" % (self.value, self.children or "")

    def total(self):
        return self.value + sum(child.total() for child in self.children)

    def depth(self):
        return 1 + max((child.depth() for child in self.children), default=0)


tree = Node(1, [Node(2, [Node(3)]), Node(4, [Node(5, [Node(6)]), Node(7)])])
print(tree, tree.total(), tree.depth())
loop = Node(0)
loop.children.append(loop)
for attempt in (loop.total, loop.depth, lambda: repr(loop)):
    try:
        attempt()
    except RecursionError:
        print("a cycle is found out")
cycle = [1]
cycle.append(cycle)
cycle.append({"self": cycle})
print(cycle, len(cycle))
fix = lambda f: (lambda x: x(x))(lambda x: f(lambda *args: x(x)(*args)))
print(fix(lambda me: lambda n: 1 if n < 2 else n * me(n - 1))(10))
