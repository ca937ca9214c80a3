"""tuple and range: indexing, slices, comparison, hashing, methods, arithmetic of ranges."""
t = (1, "two", 3.0, None, (5,))
print(t, t[1], t[-1], t[1:3], t[::-1], len(t), t.index(3.0), t.count(None), 1 in t, (5,) in t, ())
print((1,), (1, 2) + (3,), (0,) * 3, 2 * (1, 2), tuple("ab"), tuple(range(3)), tuple([]), (1, 2) == (1, 2), (1, 2) < (1, 3), (1,) < (1, 0))
print(hash((1, 2)) == hash((1, 2)), {(1, 2): "k"}[1, 2], sorted([(2, "a"), (1, "b"), (1, "a")]), max((1, 2), (1, 3)), min((), (0,)))
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d, *t[:2], (*t[:2], *"xy"), divmod(7, 2)[0], tuple(x * 2 for x in (1, 2)))
s = ([], 1)
s[0].append(s)
print(s, type(()) is tuple, isinstance((), tuple), () is (), bool(()), bool((0,)))


def swap(pair):
    x, y = pair
    return y, x


print(swap((1, 2)), swap("ab"), [swap(p) for p in zip("ab", [1, 2])])
r = range(2, 20, 3)
print(r, list(r), len(r), r[0], r[-1], r[1:3], r[::-1], r[::2], 5 in r, 6 in r, 5.0 in r, "5" in r, r.index(8), r.count(5))
print(r.start, r.stop, r.step, range(5) == range(0, 5, 1), range(0) == range(2, 1), range(0, 3, 2) == range(0, 4, 2), hash(range(3)) == hash(range(0, 3)))
print(list(range(5, 0, -2)), list(range(0)), list(range(3, 3)), list(range(-3, 0)), list(reversed(range(4))), bool(range(0)), range(10)[3:7][1])
print(sum(range(101)), max(range(5)), min(range(5, 0, -1)), sorted(range(3), reverse=True), [*range(2)], range(True, 3), len(range(0, 10 ** 9, 7)))
huge = range(10 ** 20, 10 ** 20 + 10, 4)
print(huge, list(huge), len(huge), 10 ** 20 + 4 in huge, huge[1], huge[-1], range(-10 ** 30, 10 ** 30)[5], 10 ** 18 in range(10 ** 19))
it = iter(range(3))
print(next(it), list(it), next(it, "over"), type(it).__name__, [i for i in range(10) if i in range(0, 10, 4)])
matrix = tuple(tuple(i * j for j in range(3)) for i in range(3))
print(matrix, tuple(zip(*matrix))[1], sum(matrix[i][i] for i in range(3)))
points = {(x, y) for x in range(3) for y in range(3) if x != y}
print(sorted(points), (0, 1) in points, sorted(points, key=lambda p: (p[1], -p[0]))[0])
for action in ("(1, 2)[2]", "(1,)[0] = 2", "t.append(1)", "(1,).index(5)", "t + [1]", "hash(([],))", "range()", "range(1.5)", "range(1, 2, 0)",
               "range(3)[3]", "range(3)[0] = 1", "range('a')", "r.index(6)", "(1, 2) < (1, 'a')", "() < []", "a, b = (1, 2, 3)", "a, b = (1,)",
               "range(3) + range(2)", "t['x']", "del t[0]", "range(1, 2, 3, 4)", "tuple(5)", "range(10)[::0]", "len(range(10 ** 30))"):
    try:
        exec(action)
    except Exception as e:
        print(action, "->", type(e).__name__, e)
