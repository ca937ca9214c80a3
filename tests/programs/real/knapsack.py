"""Dynamic programming: knapsack, edit distance with its script, longest common subsequence, coins, matrix chain, rod cutting."""


def knapsack(items, capacity):
    best = [[0] * (capacity + 1)]
    for name, weight, value in items:
        row = best[-1][:]
        for room in range(weight, capacity + 1):
            row[room] = max(row[room], best[-1][room - weight] + value)
        best.append(row)
    chosen, room = [], capacity
    for i in range(len(items), 0, -1):
        if best[i][room] != best[i - 1][room]:
            chosen.append(items[i - 1][0])
            room -= items[i - 1][1]
    return best[-1][capacity], chosen[::-1]


def knapsack_search(items, capacity):
    "The same by branch and bound."
    items = sorted(items, key=lambda item: item[2] / item[1], reverse=True)
    best = 0
    visited = 0

    def bound(i, room, value):
        while i < len(items) and room:
            take = min(room, items[i][1])
            value += items[i][2] * take / items[i][1]
            room -= take
            i += 1
        return value

    def search(i, room, value):
        nonlocal best, visited
        visited += 1
        best = max(best, value)
        if i == len(items) or bound(i, room, value) <= best:
            return
        if items[i][1] <= room:
            search(i + 1, room - items[i][1], value + items[i][2])
        search(i + 1, room, value)
    search(0, capacity, 0)
    return best, visited < 2 ** len(items)


def edit_script(a, b):
    cost = [[i + j if not i * j else 0 for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            cost[i][j] = min(cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (a[i - 1] != b[j - 1]))
    i, j, script = len(a), len(b), []
    while i or j:
        if i and j and cost[i][j] == cost[i - 1][j - 1] + (a[i - 1] != b[j - 1]):
            i, j = i - 1, j - 1
            script.append(a[i] if a[i] == b[j] else "[%s>%s]" % (a[i], b[j]))
        elif i and cost[i][j] == cost[i - 1][j] + 1:
            i -= 1
            script.append("[-%s]" % a[i])
        else:
            j -= 1
            script.append("[+%s]" % b[j])
    return cost[-1][-1], "".join(reversed(script))


def common(a, b):
    lengths = {}

    def length(i, j):
        if i == len(a) or j == len(b):
            return 0
        if (i, j) not in lengths:
            lengths[i, j] = 1 + length(i + 1, j + 1) if a[i] == b[j] else max(length(i + 1, j), length(i, j + 1))
        return lengths[i, j]
    out, i, j = "", 0, 0
    while length(i, j):
        if a[i] == b[j]:
            out += a[i]
            i, j = i + 1, j + 1
        elif length(i + 1, j) >= length(i, j + 1):
            i += 1
        else:
            j += 1
    return out


def coins(amount, values):
    ways = [1] + [0] * amount
    fewest = [0] + [None] * amount
    for v in values:
        for total in range(v, amount + 1):
            ways[total] += ways[total - v]
    for total in range(1, amount + 1):
        options = [fewest[total - v] for v in values if v <= total and fewest[total - v] is not None]
        fewest[total] = min(options) + 1 if options else None
    return ways[amount], fewest[amount]


def matrix_chain(sizes):
    best = {}
    n = len(sizes) - 1
    for span in range(n):
        for i in range(n - span):
            j = i + span
            best[i, j] = (0, chr(65 + i)) if i == j else min(
                (best[i, k][0] + best[k + 1, j][0] + sizes[i] * sizes[k + 1] * sizes[j + 1],
                 "(" + best[i, k][1] + best[k + 1, j][1] + ")") for k in range(i, j))
    return best[0, n - 1]


def increasing(values):
    best = []
    for v in values:
        candidates = [chain for chain in best if chain[-1] < v]
        best.append(max(candidates, key=len, default=[]) + [v])
    return max(best, key=len)


def partitions(n, largest=None):
    largest = largest or n
    if n == 0:
        yield []
    for first in range(min(n, largest), 0, -1):
        for rest in partitions(n - first, first):
            yield [first] + rest


items = [("map", 9, 150), ("compass", 13, 35), ("water", 153, 200), ("sandwich", 50, 160), ("glucose", 15, 60), ("tin", 68, 45), ("banana", 27, 60),
         ("apple", 39, 40), ("cheese", 23, 30), ("beer", 52, 10), ("cream", 11, 70), ("camera", 32, 30), ("shirt", 24, 15), ("trousers", 48, 10),
         ("umbrella", 73, 40), ("rain", 42, 70), ("wind", 43, 75), ("note-case", 22, 80), ("glasses", 7, 20), ("towel", 18, 12), ("socks", 4, 50), ("book", 30, 10)]
print(knapsack(items, 400))
print(knapsack_search(items, 400), knapsack(items, 0), knapsack([], 10), knapsack(items, 50))
for pair in ("kitten", "sitting"), ("saturday", "sunday"), ("", "abc"), ("same", "same"), ("intention", "execution"):
    print(*pair, edit_script(*pair))
print(common("AGGTABXYZ", "GXTXAYBZ"), repr(common("abc", "xyz")), common("the quick brown fox", "a quack brawn box"))
print(coins(100, [1, 5, 10, 25, 50]), coins(11, [2, 4]), coins(63, [1, 21, 25]), coins(0, [1]))
print(matrix_chain([30, 35, 15, 5, 10, 20, 25]), matrix_chain([5, 5]))
print(increasing([10, 9, 2, 5, 3, 7, 101, 18]), increasing([3, 2, 1]))
print(list(partitions(5)), sum(1 for _ in partitions(20)))
