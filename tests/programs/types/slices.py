"""Slices: every sequence, every sign, slice objects, __getitem__ of classes, assignment and deletion."""
text, items, pair, r = "abcdefgh", list(range(8)), tuple(range(8)), range(8)
bounds = [None, 0, 1, 3, 8, 100, -1, -3, -8, -100]
steps = [None, 1, 2, 3, -1, -2, -7, 100]
total = 0
for start in bounds:
    for stop in bounds:
        for step in steps:
            s = text[start:stop:step]
            same = [ord(c) - 97 for c in s] == items[start:stop:step] == list(pair[start:stop:step]) == list(r[start:stop:step])
            if not same:
                print("differ", start, stop, step)
            total = (total * 31 + len(s) + sum(items[start:stop:step])) % 1000003
print("checksum", total)
print(text[2:5], text[:-3], text[-3:], text[::3], text[::-2], text[6:1:-2], text[10:], text[:0], text[3:3] == "")
print("héllo wörld ☃"[1:5], "héllo wörld ☃"[::-1], "☃é"[-1], "日本語テキスト"[2:4], "a😀b"[1], len("a😀b"[1:]))
s = slice(1, 6, 2)
print(s, s.start, s.stop, s.step, text[s], items[s], slice(3), slice(None, None, -1), s == slice(1, 6, 2), s.indices(4), slice(-3, None).indices(10))


class Probe:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("delete", key)


p = Probe()
print(p[1], p[1:2], p[:], p[::2], p[1:2, 3], p[..., 1:], p["k"], p[-1:], p[()], p[1,])
p[1:2] = 3
p[:, 1] = "x"
del p[::2]


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


print(text[Index(2)], items[Index(1):Index(4)], pair[Index(-1)], [0] * Index(3), range(Index(3)))
for start, stop, step, new in ((0, 3, 1, "xy"), (2, 2, 1, "xyz"), (5, 2, 1, "q"), (0, 8, 2, "1234"), (7, None, -2, "abcd"), (-2, None, None, ""),
                               (None, None, None, range(3)), (100, 200, 1, "end"), (None, None, -1, items)):
    copy = list(items)
    copy[start:stop:step] = new
    print(copy)
for start, stop, step in ((0, 3, 1), (None, None, 2), (6, 1, -2), (5, 2, 1), (-1, None, None), (None, None, -3), (1, 100, 5)):
    copy = items[:]
    del copy[start:stop:step]
    print(copy)
for action in ("text[::0]", "items[1:2:0]", "items['a':]", "items[::2] = [1]", "text[0:1] = 'x'", "items[1.0:]", "items[0:2] = 5", "pair['x']", "text[None]",
               "hash(slice(1))", "items[10 ** 30]", "items[::-1] = [1]", "slice()", "items[None:None:'x']"):
    try:
        print(action, eval(action) if "=" not in action else exec(action))
    except Exception as e:
        print(action, "->", type(e).__name__, e)
print(items[-10 ** 30:10 ** 30], text[:10 ** 30][-1], items[::10 ** 30])
