"""Assignment: unpacking, stars, chains, augmented targets, del, order of evaluation."""
a = b = c = []
a.append(1)
print(a, b, c, a is c)
x, y = 1, 2
x, y = y, x
print(x, y)
(p, [q, r]), s = (1, "ab"), 3
print(p, q, r, s)
first, *middle, last = range(6)
print(first, middle, last)
*init, end = "ab"
[head, *tail] = [1]
print(init, end, head, tail)
for i, (j, *k) in enumerate([(1, 2, 3), "xy"]):
    print(i, j, k)
for source in ("m, n = 1", "m, n = [1]", "m, n = 1, 2, 3", "m, *n, o = [1]", "[] = [1]", "m, n = {1: 2}"):
    try:
        exec(source)
        print("assigned")
    except (TypeError, ValueError) as e:
        print(source, "->", type(e).__name__, e)


class Log:
    def __setattr__(self, name, value):
        print("set", name, value)

    def __setitem__(self, key, value):
        print("item", key, value)

    def __getitem__(self, key):
        print("get", key)
        return 10

    def __delitem__(self, key):
        print("delete", key)


def log():
    print("log", end=" ")
    return Log()


log().a = log()[1:2] = 5
log()["k"] += 3
log().x, log()[0, 1] = "ab"
del log()[1], log()[::2]
i, values = 0, [10, 20, 30]
i, values[i] = 2, "changed"
print(i, values)
n = 7
n += 3; n -= 1; n *= 4; n //= 5; n **= 2; n %= 30; n <<= 3; n |= 1; n ^= 6; n &= 0xFD; n >>= 1
print(n)
n /= 4
print(n)
text, items, pair = "a", [1], (1,)
alias = items
text += "b"; items += (2, 3); items *= 2; pair += (2,)
print(text, items, alias is items, pair)
frozen = ([1], 2)
try:
    frozen[0] += [2]
except TypeError as e:
    print(e, frozen)
del text
try:
    text
except NameError as e:
    print(e)
z: int = 5
w: str
print(z, {"d": 1} | {"e": 2})
data = [0, 1, 2, 3, 4, 5]
del data[0], data[-1]
data[1:3] = "xyz"
print(data)
d = {"a": 1}
d["b"], d["c"] = d["a"], len(d)
del d["a"]
print(d)
