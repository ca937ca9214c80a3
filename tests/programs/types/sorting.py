"""Sorting: stability, keys, reverse, mixed numbers, errors in the middle, lists of lists, own comparisons; sorted against sort."""

words = "the Quick brown fox Jumps over the lazy Dog".split()
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True))
print(sorted(words, key=lambda w: (-len(w), w.lower())), sorted([3, 1, 2], reverse=True), sorted("banana"), sorted({"b": 1, "a": 2}))
pairs = [(i % 3, i) for i in range(12)]
print(sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True))
numbers = [3, 1.5, True, -2, 0.0, False, 10 ** 20, -1e30]
print(sorted(numbers), sorted(numbers, key=abs), sorted([[2, 1], [1, 9], [1], []]), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted(["b", "a", "é", "z", "A", "ä"]))
values = [5, 2, 8, 1]
print(values.sort(), values, values.sort(key=lambda x: -x), values)
copy = sorted(values)
print(copy is values, values, list(reversed(copy)), sorted(copy)[0], sorted([]), sorted([1]), sorted(x * x for x in range(-3, 3)))


class Noisy:
    compared = 0

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        Noisy.compared += 1
        return self.n < other.n

    def __repr__(self):
        return "N%d" % self.n


def pseudo_random(count, seed=7):
    out = []
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        out.append(seed >> 8)
    return out


data = pseudo_random(500)
print([x.n for x in sorted(map(Noisy, data))] == sorted(data), Noisy.compared < 5000)
Noisy.compared = 0
sorted(map(Noisy, range(200)))
print("already sorted:", Noisy.compared)
Noisy.compared = 0
sorted(map(Noisy, range(200, 0, -1)))
print("reversed:", Noisy.compared)


def insertion(items):
    for i in range(1, len(items)):
        x, j = items[i], i
        while j and items[j - 1] > x:
            items[j] = items[j - 1]
            j -= 1
        items[j] = x
    return items


def merge_sort(items):
    if len(items) < 2:
        return items
    left, right, out = merge_sort(items[:len(items) // 2]), merge_sort(items[len(items) // 2:]), []
    i = j = 0
    while i < len(left) and j < len(right):
        if right[j] < left[i]:
            out.append(right[j])
            j += 1
        else:
            out.append(left[i])
            i += 1
    return out + left[i:] + right[j:]


def heap_sort(items):
    heap = []
    for x in items:
        heap.append(x)
        k = len(heap) - 1
        while k and heap[(k - 1) // 2] > heap[k]:
            heap[k], heap[(k - 1) // 2] = heap[(k - 1) // 2], heap[k]
            k = (k - 1) // 2
    out = []
    while heap:
        out.append(heap[0])
        last = heap.pop()
        if heap:
            heap[0], k = last, 0
            while 2 * k + 1 < len(heap):
                child = min(range(2 * k + 1, min(2 * k + 3, len(heap))), key=heap.__getitem__)
                if heap[child] >= heap[k]:
                    break
                heap[child], heap[k] = heap[k], heap[child]
                k = child
    return out


def counting(items):
    counts = [0] * (max(items) + 1)
    for x in items:
        counts[x] += 1
    return [x for x, n in enumerate(counts) for _ in range(n)]


small = [x % 50 for x in data[:100]]
print([f(list(small)) == sorted(small) for f in (insertion, merge_sort, heap_sort, counting)], sorted(small)[:10])


class Boom:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if self.n == 3 or other.n == 3:
            raise ValueError("cannot compare three")
        return self.n < other.n


items = [Boom(n) for n in (5, 4, 3, 2, 1)]
try:
    items.sort()
except ValueError as e:
    print(e, sorted(b.n for b in items))
changing = [3, 2, 1]


def key(x):
    changing.append(x)
    return x


try:
    changing.sort(key=key)
except ValueError as e:
    print(e, changing)
for text in ("sorted([1, 'a'])", "sorted([None, 1])", "sorted([1j, 2j])", "sorted(5)", "sorted([1], key=5)", "sorted([2, 1], key=lambda x: None)", "[].sort(1)", "sorted([1], lambda x: x)",
             "sorted([[1], ['a']])", "sorted([1], reverse='yes')", "sorted([1, 2], reverse=1)", "sorted([1], cmp=1)", "sorted()", "[2, 1].sort(key=len)", "max([1, 'a'])", "min({}, key=len)"):
    try:
        print(text, "=", eval(text))
    except Exception as e:
        print(text, "!!", type(e).__name__, e)
records = [{"name": n, "age": a} for n, a in (("Zoe", 30), ("Adam", 25), ("Eve", 30), ("Bob", 25))]
print([r["name"] for r in sorted(records, key=lambda r: (r["age"], r["name"]))])
records.sort(key=lambda r: r["name"])
records.sort(key=lambda r: r["age"], reverse=True)
print([r["name"] for r in records])
groups = {}
for r in records:
    groups.setdefault(r["age"], []).append(r["name"])
print(sorted(groups.items()), max(records, key=lambda r: len(r["name"]))["name"], min(data), [data.index(x) for x in sorted(data)[:3]])
