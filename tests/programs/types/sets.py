"""set and frozenset: algebra, methods, comparison, membership, hashing."""
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b), a == {4, 3, 2, 1}, a != b, len(a), 3 in a, 9 not in a)
print({1, 2} < a, a <= a, a < a, a > {1}, a.isdisjoint({9}), {1, 2}.issubset(a), a.issuperset([1, 2]))
print(sorted(a.union([7], (8,))), sorted(a.intersection([1, 2, 9])), sorted(a.difference(b, [1])), sorted(a.symmetric_difference("x1" and [1, 9])))
c = set()
c.add(1); c.add(1); c.add("x"); c.discard("nothing"); c.update([2, 3], "yz"); c.remove(2)
print(sorted(map(str, c)), len(c), c.copy() == c, c.copy() is c, bool(set()), set())
c -= {"x", "y"}; c |= {10}; c &= {10, 3, "z"}; c ^= {3, 4}
print(sorted(map(str, c)))
c.difference_update(["z"]); c.intersection_update([10, 4]); c.symmetric_difference_update([4, 5])
print(sorted(c), c.pop() in (5, 10), len(c))
c.clear()
f = frozenset([1, 2])
print(f, frozenset(), {f: "key"}[frozenset([2, 1])], f == {1, 2}, hash(f) == hash(frozenset([2, 1])), f | {3}, type(f | {3}).__name__, type({3} | f).__name__)
print({1, 1.0, True}, {0, False}, {"a", "a"}, len({(), (1,), "", None, 0.5}), {i % 3 for i in range(9)}, set("aab") == {"a", "b"})
nested = {frozenset({1}), frozenset({1, 2})}
print(len(nested), frozenset({2, 1}) in nested, sorted(len(s) for s in nested))
print({1}, {"one"}, {(1, 2)}, repr({None}), [{5}], {frozenset([7])}, str({1.5}))


def unique(items):
    seen = set()
    return [x for x in items if not (x in seen or seen.add(x))]


def powerset(items):
    result = [frozenset()]
    for item in items:
        result += [s | {item} for s in result]
    return set(result)


print(unique("mississippi"), len(powerset(range(5))), sorted(sorted(s) for s in powerset("abc")))
primes = set(range(2, 60))
for n in range(2, 8):
    primes -= set(range(n * n, 60, n))
print(sorted(primes), sum(primes), min(primes), max(primes))


class Node:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __hash__(self):
        return 1


print(len({Node(n % 4) for n in range(20)}), Node(2) in {Node(2)}, Node(5) in {Node(2)}, len({Node(1)} & {Node(1), Node(3)}))
big = set()
for n in range(2000):
    big.add(n * n % 1009)
    if n % 5 == 0:
        big.discard(n)
print(len(big), sum(big))
for action in ("{[]}", "{{1}}", "set().pop()", "{1}.remove(2)", "{1} | [2]", "{1} < [1]", "set(5)", "hash({1})", "{1} + {2}",
               "frozenset([1]).add(2)", "{1}[0]", "[x for x in big if not big.add(-x - 1)]", "set(1, 2)", "{1}.union(5)"):
    try:
        exec(action)
    except Exception as e:
        print(action, "->", type(e).__name__, e)
