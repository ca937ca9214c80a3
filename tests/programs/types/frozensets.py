"""set and frozenset: algebra, hashing, nested sets, operators with other iterables, changes in place, errors."""


def s(x):
    "A set in a fixed order."
    return "%s{%s}" % (type(x).__name__, ", ".join(sorted(map(repr, x))))


a, b = frozenset("abcd"), frozenset("cdef")
print(s(a | b), s(a & b), s(a - b), s(a ^ b), s(b - a))
print(s(a | {"z"}), s({"z"} | a), s(a & set("ab")), s(set("ab") & a))
print(a == set("dcba"), hash(a) == hash(frozenset("dcba")), a != b, a < a, a <= a, frozenset("ab") < a, a > frozenset("ab"), a >= b)
print(len({a, frozenset("abcd"), b}), {frozenset([1, 2]): "pair"}[frozenset([2, 1])], {1, 2} in {frozenset([1, 2])})
print(frozenset(), set(), frozenset([1]), {1}, repr(frozenset("a")), str({"a"}), bool(frozenset()), frozenset(a) is a, a.copy() is a)
print(s(a.union("xy", [1])), s(a.intersection("abz", "bz")), s(a.difference("a", "b")), s(a.symmetric_difference("az")))
print(a.isdisjoint("xyz"), a.issubset("abcdef"), a.issuperset("ab"), "a" in a, "z" not in a)
power = {frozenset()}
for item in "abc":
    power |= {subset | {item} for subset in power}
print(len(power), sorted("".join(sorted(x)) for x in power))
m = set("ab")
alias = m
m |= {"c"}
m.update("de", ["f"])
m &= set("abcdez")
m -= {"a"}
m ^= {"b", "q"}
print(s(m), alias is m)
m.add("q")
m.discard("nothing")
m.remove("q")
m.intersection_update("cdx")
m.difference_update("c")
m.symmetric_difference_update("dxy")
print(s(m), len(m))
f = frozenset([1])
g = f
f |= {2}
print(s(f), s(g))
one = {"only"}
print(one.pop(), one)
one.clear()
for text in ("frozenset('a').add('b')", "{[]}", "set([{}])", "{1} | [2]", "[2] & {1}", "{1} < [1]", "set().pop()", "{1}.remove(2)",
             "set(5)", "frozenset(1, 2)", "hash({1})", "{1}[0]", "{1} + {2}", "frozenset().pop", "{1}.union(5)", "{1, 2} - 1",
             "set('ab').update(3)", "{1: 2} | {3}", "{1}.remove({2})", "del {1}[0]", "{{1}}"):
    try:
        exec(text)
        print(text, "fine")
    except Exception as e:
        print(text, "!!", type(e).__name__, e)
print({1, 1.0, True}, {0, False, 0.0}, len({float("nan"), float("nan")}), {None, ...} == {..., None}, {"", b"", ()} == {(), b"", ""})
items = {1, 2, 3}
try:
    for x in items:
        items.add(x + 10)
except RuntimeError as e:
    print(e)
print(sum({1, 2, 3}), max({4, 9, 2}), sorted({3, 1, 2}, reverse=True), {x % 3 for x in range(10)}, {*range(3), *[2, 3]})


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 2

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return "K%d" % self.n


keys = {Key(i) for i in range(6)} | {Key(3), Key(7)}
print(len(keys), Key(4) in keys, Key(8) in keys, sorted(k.n for k in keys - {Key(0), Key(1)}))


class Tagged(frozenset):
    def __new__(cls, items, tag):
        self = super().__new__(cls, items)
        self.tag = tag
        return self


t = Tagged("ab", "mine")
print(s(t), t.tag, type(t | {"c"}).__name__, t == frozenset("ab"), {t: 1}[frozenset("ba")], type(t.copy()).__name__)


def components(edges):
    groups = []
    for x, y in edges:
        touching = [g for g in groups if x in g or y in g]
        groups = [g for g in groups if g not in touching] + [frozenset({x, y}).union(*touching)]
    return sorted(s(g) for g in groups)


print(components([(1, 2), (3, 4), (5, 5), (2, 6), (4, 6), (7, 8)]))
seen, order = set(), []
for word in "the cat and the dog and the bird".split():
    if word not in seen:
        seen.add(word)
        order.append(word)
print(order)
