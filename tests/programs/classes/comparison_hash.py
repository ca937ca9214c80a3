"""Comparison, hashing and identity of user classes: in sets, dicts, sorting, chained comparisons."""


class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split("."))

    def __repr__(self):
        return ".".join(map(str, self.parts))

    def __eq__(self, other):
        return self.parts == other.parts if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.parts < other.parts if isinstance(other, Version) else NotImplemented

    def __le__(self, other):
        return self.parts <= other.parts if isinstance(other, Version) else NotImplemented

    def __hash__(self):
        return hash(self.parts)


versions = [Version(v) for v in "1.10 1.2 2.0 1.2.1 0.9".split()]
print(sorted(versions), sorted(versions, reverse=True), min(versions), max(versions))
print(Version("1.2") == Version("1.2"), Version("1.2") != Version("1.2"), Version("1") > Version("0.5"),
      Version("1") >= Version("1"), Version("1") == "1", Version("1") != 1)
print(len({Version("1"), Version("1"), Version("2")}), {Version("3"): "three"}[Version("3")])
print(Version("1") < Version("2") < Version("3"), Version("1") < Version("3") < Version("2"))
for other in 1, None, "1.0":
    try:
        Version("1") < other
    except TypeError as e:
        print(e)


class OnlyEq:
    def __eq__(self, other):
        return True


o = OnlyEq()
print(o == 1, o != 1, 1 == o, [o] == [5], o in [1], OnlyEq.__hash__)
try:
    {o}
except TypeError as e:
    print(e)


class Chatty:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        print("eq(%s,%s)" % (self.value, getattr(other, "value", other)), end=" ")
        return self.value == getattr(other, "value", other)

    def __hash__(self):
        print("hash(%s)" % self.value, end=" ")
        return 1


a, b = Chatty("a"), Chatty("b")
table = {a: 1}
table[b] = 2
print(table[a], table.get(Chatty("b")), table.get("a"))
print(a in [a], a in [b, a], [a, b].index(b), (a, b) == (a, b), [a] == [Chatty("a")])


class Odd:
    "Comparison may give anything."
    def __lt__(self, other): return "less"
    def __eq__(self, other): return []
    def __ne__(self, other): return "different"
    def __ge__(self, other): return None
    def __hash__(self): return 0


odd = Odd()
print(odd < 1, 1 > odd, odd == 1, odd != 1, odd >= 1, not odd == 1, odd < 1 < 2, odd >= 1 < 2, odd in [1], odd in [odd])


class Reflected:
    def __gt__(self, other): return "gt " + type(other).__name__
    def __ge__(self, other): return "ge " + type(other).__name__


print(5 < Reflected(), 5 <= Reflected(), Reflected() > 5, Reflected() < Reflected(), [] < Reflected())


class Sub(Version):
    def __eq__(self, other):
        print("Sub.eq", end=" ")
        return super().__eq__(other)

    __hash__ = Version.__hash__


print(Version("1") == Sub("1"), Sub("1") == Version("1"), Sub("2") == 2, hash(Sub("5")) == hash(Version("5")))


class Unhashable(Version):
    __hash__ = None


class ByKey:
    def __init__(self, **keys):
        self.__dict__ = keys

    def key(self):
        return sorted(self.__dict__.items())

    def __lt__(self, other):
        return self.key() < other.key()

    def __repr__(self):
        return str(self.__dict__)


print(sorted([ByKey(b=1), ByKey(a=2), ByKey(a=1, z=0)]))
try:
    hash(Unhashable("1"))
except TypeError as e:
    print(e)

plain, other = object(), object()
print(plain == plain, plain == other, plain != other, len({plain, other, plain}), hash(plain) == hash(plain))
print(hash(1) == hash(1.0) == hash(True), {1: "a", 1.0: "b", True: "c"}, hash("") == hash(""), hash(-1), hash(-2), hash(0.5) == hash(0.5))
print((1, 2) < (1, 3), (1,) < (1, 0), [2] > [1, 9], "a" < "B", "Z" < "a", b"a" < b"b", {1} < {1, 2}, {1} <= {2}, (1, "a") == [1, "a"])
nan = float("nan")
print(nan == nan, nan in [nan], [nan] == [nan], nan != nan, {nan: 1}[nan], sorted([3, 1.5, True, -2]), max(1, 1.0), min([], default="none"))
for text in "1 < 'a'", "[] < ()", "None < None", "{} < {}", "1j < 2j", "object() >= 1", "sorted([1, 'a'])", "max(1, None)", "max()", "max([])", "min(5)":
    try:
        print(text, eval(text))
    except (TypeError, ValueError) as e:
        print(text, "!!", e)
