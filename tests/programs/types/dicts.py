"""dict: methods, order, views, merging, keys of every kind, mutation while iterating."""
d = {"one": 1, "two": 2}
d["three"] = 3
d["one"] = 11
print(d, len(d), "two" in d, 2 in d, d["two"], d.get("x"), d.get("x", 0), list(d))
print(d.keys(), d.values(), d.items(), dict(d.items()) == d, d is dict(d))
print(d.pop("two"), d.pop("zz", None), d.popitem(), d, d.setdefault("new", []), d.setdefault("one", 5))
d["new"].append(1)
d.update({"u": 1}, v=2)
d.update([("w", 3)])
d |= {"x": 4}
print(d, d | {"one": 0}, {**d, "y": 5} == d)
del d["u"]
copy = d.copy()
copy["v"] = "changed"
copy["new"].append(2)
print(d, copy)
print(dict(), dict(a=1), dict([("k", 1)]), dict({1: 2}, b=3), dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict(zip("xy", [1, 2])))
mixed = {1: "int", "1": "str", (1, 2): "tuple", None: "none", 2.5: "float", frozenset([1]): "frozen"}
mixed[True] = "bool replaces int"
mixed[1.0] = "float too"
print(mixed, mixed[1], mixed[(1, 2)], mixed[frozenset({1})], mixed[None])
keys, other = {"a": 1, "b": 2}.keys(), {"b": 3, "c": 4}.keys()
print(keys & other, sorted(keys | other), keys - other, sorted(keys ^ other), "a" in keys, ("a", 1) in {"a": 1}.items(), keys == {"b", "a"})
view = d.keys()
d["later"] = 1
print(list(view), list(reversed(d)), list(d.values())[-1], {1: 2} == {1: 2.0}, {1: 2} != {1: 3}, {"a": 1, "b": 2} == {"b": 2, "a": 1})
for key, value in sorted(d.items(), key=lambda item: str(item[1])):
    print(key, value, end="; ")
print()
counts = {}
for word in "the cat and the dog and the bird".split():
    counts[word] = counts.get(word, 0) + 1
print(counts, max(counts, key=counts.get), sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])))
groups = {}
for word in ["apple", "bob", "cat", "avocado", "berry"]:
    groups.setdefault(word[0], []).append(word)
print(groups, {v: k for k, v in counts.items()}, {k: len(v) for k, v in groups.items() if len(v) > 1})
d = {}
d["self"] = d
print(d, repr({"k": [d]}))


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 2

    def __eq__(self, other):
        return self.n == other.n


collide = {Key(n): n for n in range(20)}
print(len(collide), collide[Key(7)], Key(20) in collide, [collide.pop(Key(n)) for n in (0, 19)], len(collide))
many = {}
for n in range(1000):
    many[n * 31 % 997] = n
    if n % 3 == 0:
        many.pop(n * 31 % 997)
print(len(many), sum(many), list(many)[:5], list(many.items())[-1])
for action in ("{}['k']", "{[]: 1}", "{}.popitem()", "dict(5)", "dict([1])", "{}.pop(1)", "{} < {}", "del {}['x']",
               "[x for x in many if many.pop(x)]", "{}.fromkeys(1)", "{}.update(1)", "{} + {}"):
    try:
        exec(action)
    except Exception as e:
        print(action, "->", type(e).__name__, e)
