"""The messages of errors from builtin types' methods and from attributes, as programs see them."""
d, items, text = {"a": 1}, [1, 2, 3], "text"


class Empty:
    pass


class Slotted:
    @property
    def fixed(self):
        return 1


obj, slotted = Empty(), Slotted()


def check(label, action):
    try:
        print(label, "->", action())
    except Exception as e:
        print(label, "->", type(e).__name__, e)


def assign(target, name, value):
    setattr(target, name, value)


check("missing key", lambda: d["missing"])
check("number key", lambda: d[1.5])
check("unhashable", lambda: d[[1]])
check("unhashable member", lambda: {(1, [2])})
check("pop key", lambda: d.pop("zz"))
check("popitem", lambda: {}.popitem())
check("list index", lambda: items[10])
check("list negative", lambda: items[-4])
check("list str", lambda: items["a"])
check("list float", lambda: items[1.0])
check("remove", lambda: items.remove(9))
check("index", lambda: items.index(9))
check("tuple index", lambda: (1,)[1])
check("tuple assign", lambda: (1,).__setitem__(0, 1))
check("str index", lambda: text[10])
check("str find", lambda: text.index("q"))
check("str join", lambda: ",".join([1]))
check("str percent", lambda: "%d" % "x")
check("str percent few", lambda: "%d %d" % (1,))
check("str percent many", lambda: "%d" % (1, 2))
check("str format", lambda: "{}{}".format(1))
check("str format key", lambda: "{a}".format(b=1))
check("split empty", lambda: text.split(""))
check("pop empty", lambda: [].pop())
check("range index", lambda: range(3)[5])
check("no attribute", lambda: obj.name)
check("no attribute of type", lambda: Empty.name)
check("no attribute of int", lambda: (5).name)
check("no attribute of function", lambda: check.name)
check("no attribute of None", lambda: None.name)
check("property", lambda: assign(slotted, "fixed", 2))
check("attribute of list", lambda: assign([], "x", 1))
check("not callable", lambda: obj())
check("not iterable", lambda: list(obj))
check("not an iterator", lambda: next(obj))
check("no len", lambda: len(obj))
check("no item", lambda: obj[1])
check("no order", lambda: obj < obj)
check("too big shift", lambda: 1 << -1)
check("set remove", lambda: {1}.remove(2))
check("set pop", lambda: set().pop())
check("int base", lambda: int("9", 8))
check("float text", lambda: float("1.2.3"))
check("unpack", lambda: [a for a, b in [(1, 2, 3)]])
check("dict pair", lambda: dict([(1, 2, 3)]))
check("big float", lambda: float(10 ** 400))
check("infinite int", lambda: int(float("inf")))
check("complex root", lambda: type((-8) ** 0.5).__name__)
check("zero power", lambda: 0 ** -1)
check("name", lambda: undefined)
check("bad import", lambda: exec("import no_such_module"))
