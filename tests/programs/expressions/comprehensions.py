"""List, dict, set comprehensions and generator expressions: nesting, conditions, scopes."""
x = "outer"
print([x * x for x in range(6)], x)
print([(i, j) for i in range(3) for j in range(i)], [i for i in range(20) if i % 2 if i % 3])
print({k: v for k, v in zip("abc", range(3))}, sorted({c.lower() for c in "AbBaC"}))
print([[row[i] for row in [[1, 2], [3, 4], [5, 6]]] for i in range(2)])
print(sum(i * i for i in range(10)), max(len(w) for w in "some longer words".split()))
print([a + b for a, (b, *c) in [(1, (2, 3)), (4, (5,))]], [first for first, *_ in ["abc", "de"]])
print([y for line in ["a b", "c"] for y in line.split()], [z if z % 2 else -z for z in range(5)])


def functions():
    return [lambda: i for i in range(3)], [lambda i=i: i for i in range(3)]


late, early = functions()
print([f() for f in late], [f() for f in early])


class Body:
    n = 4
    squares = [i * i for i in range(n)]


print(Body.squares)
base = 10


def scoped(base):
    total = [base + k for k in range(3)]
    deeper = [[base * k + m for m in range(2)] for k in range(2)]
    return total, deeper, {base: [base for base in "ab"]}, base


print(scoped(100), base)
g = (n for n in [1, 2, 3])
print(next(g), list(g), list(g), next(g, "done"))
lazy = (print("at", n) or n for n in range(3))
print("before")
print(next(lazy))
print([last := n for n in range(4)], last)
primes = [n for n in range(2, 50) if all(n % d for d in range(2, int(n ** 0.5) + 1))]
print(primes)
print(dict([(k, [v for v in range(k)]) for k in range(3)]), set(c for c in "") or "empty", {0: 0 for _ in range(3)})
try:
    [1 / k for k in (1, 0)]
except ZeroDivisionError as e:
    print(e)
try:
    [unknown for k in [1]]
except NameError as e:
    print(e)
try:
    k
except NameError as e:
    print(e)
print(list(map(lambda p: p[0] + p[1], ((a, b) for a in "xy" for b in "12"))))
print({(a, b): a * b for a in range(2) for b in range(2)}, [*(i for i in "ab")], tuple(t for t in [1]))
