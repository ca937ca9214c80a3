"""list: methods, slices, sorting, copying, comparison, nesting, repr of recursive lists."""
a = [3, 1, 2]
a.append(5); a.extend("xy"); a.insert(1, "ins"); a.insert(-1, "near end"); a.insert(100, "end")
print(a, a.pop(), a.pop(0), a.index("x"), a.count(1), len(a))
a.remove("ins"); a.reverse()
print(a, a.copy() == a, a.copy() is a)
a.clear()
print(a, bool(a), [1, 2] + [3], [0] * 3, 2 * [[]], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [1, 2] == (1, 2))
b = [5, 3, 8, 1, 9, 2]
b.sort()
print(b, sorted(b, reverse=True), sorted(b, key=lambda n: -n), b.sort(key=lambda n: n % 3), b)
words = "the quick brown fox jumps over the lazy dog".split()
print(sorted(words), sorted(words, key=len), sorted(words, key=lambda w: (len(w), w), reverse=True))
c = list(range(10))
print(c[2:5], c[:3], c[-3:], c[::2], c[::-1], c[5:2], c[5:2:-1], c[-100:100], c[8::-3])
c[2:5] = ["a"]; print(c)
c[1:1] = [7, 7]; print(c)
c[::2] = ["z"] * len(c[::2]); print(c)
del c[1:3], c[::3]; print(c)
c[:] = []; print(c)
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 5
shared = [[0] * 2] * 2
shared[0][0] = 1
print(grid, shared, [list(row) for row in zip(*grid)])
d = [1, [2, 3]]
shallow = d[:]
shallow[1].append(4)
d.append(d)
print(d, shallow, d == d, repr([d]))
d += "ab"
d *= 1
print(d, 3 in [1, 2, 3], "x" not in ["y"], [1, 2, 3].index(3, 1), [[]] == [[]])
first, *rest = [1, 2, 3]
print(first, rest, [*rest, *rest], max([[1, 2], [1, 3], [0, 9]]), min(["b", "a"]), sum([1, 2]), list("héllo"))
stack, queue = [], [1, 2, 3]
for n in range(5):
    stack.append(n)
while queue:
    stack.append(queue.pop(0) * 10)
print(stack, stack[-1], list(reversed(stack)), list(enumerate(stack[:2])))


def merge_sort(items):
    if len(items) <= 1:
        return items
    middle = len(items) // 2
    left, right, merged = merge_sort(items[:middle]), merge_sort(items[middle:]), []
    while left and right:
        merged.append(left.pop(0) if left[0] <= right[0] else right.pop(0))
    return merged + left + right


def quick_sort(items):
    if not items:
        return []
    pivot, *others = items
    return quick_sort([x for x in others if x < pivot]) + [pivot] + quick_sort([x for x in others if x >= pivot])


data = [(n * 7919) % 101 for n in range(40)]
print(merge_sort(data) == quick_sort(data) == sorted(data), merge_sort(data)[:10])
for statement in ("[].pop()", "[1].remove(2)", "[1][5]", "[1].index(2)", "[1, 2][0:2:0]", "[1] + (2,)", "[1]['a']", "a[5] = 1",
                  "c[::2] = [1]", "[3, 'a'].sort()", "[1] * 'a'", "del a[3]", "[1].sort(5)", "[1].append()", "[1].extend(5)"):
    try:
        exec(statement)
    except Exception as e:
        print(statement, "->", type(e).__name__, e)
