"""Exception groups as objects: building, nesting, split, subgroup, derive."""


def shape(e):
    if isinstance(e, BaseExceptionGroup):
        return "%s(%r, [%s])" % (type(e).__name__, e.message, ", ".join(map(shape, e.exceptions)))
    return repr(e)


group = ExceptionGroup("top", [ValueError("v"), ExceptionGroup("inner", [TypeError("t"), ValueError("w")]), OSError("o")])
print(shape(group))
print(group, repr(group.message), len(group.exceptions), group.args[0])
print(shape(group.subgroup(ValueError)))
print(group.subgroup(KeyError))
match, rest = group.split((ValueError, OSError))
print(shape(match), shape(rest))
match, rest = group.split(lambda e: "w" in str(e))
print(match and shape(match), rest and shape(rest))
print(group.split(ExceptionGroup)[0] is group, group.split(KeyError))
print(isinstance(group, Exception), isinstance(group, BaseExceptionGroup), ExceptionGroup.__mro__)
base = BaseExceptionGroup("base", [KeyboardInterrupt(), ValueError()])
print(type(base).__name__, isinstance(base, Exception), type(BaseExceptionGroup("b", [ValueError()])).__name__)
for bad in (lambda: ExceptionGroup("x", []), lambda: ExceptionGroup("x", [5]), lambda: ExceptionGroup(5, [ValueError()]),
            lambda: ExceptionGroup("x", [KeyboardInterrupt()]), lambda: ExceptionGroup("x"), lambda: ExceptionGroup("x", 5),
            lambda: group.split(5), lambda: group.subgroup([ValueError])):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Coded(ExceptionGroup):
    def __new__(cls, message, errors, code=0):
        self = super().__new__(cls, message, errors)
        self.code = code
        return self

    def derive(self, errors):
        return Coded(self.message, errors, self.code)


coded = Coded("coded", [ValueError(1), TypeError(2)], 42)
coded.add_note("a note")
match, rest = coded.split(ValueError)
print(shape(match), match.code, match.__notes__, shape(rest), rest.code)
try:
    raise group
except ExceptionGroup as e:
    print("caught", e is group, len(e.exceptions))


def run_all(tasks):
    errors, results = [], []
    for task in tasks:
        try:
            results.append(task())
        except Exception as e:
            errors.append(e)
    if errors:
        raise ExceptionGroup("%d failed" % len(errors), errors)
    return results


print(run_all([lambda: 1, lambda: 2]))
try:
    run_all([lambda: 1, lambda: 1 / 0, lambda: {}["k"], lambda: int("z")])
except ExceptionGroup as e:
    print(e)
    for inner in e.exceptions:
        print("  ", type(inner).__name__, inner)


def leaves(e):
    if isinstance(e, BaseExceptionGroup):
        for inner in e.exceptions:
            yield from leaves(inner)
    else:
        yield e


print([type(e).__name__ for e in leaves(group)])
deep = ValueError("deep")
for i in range(20):
    deep = ExceptionGroup("level %d" % i, [deep])
print(sum(1 for _ in leaves(deep)), deep, shape(deep.subgroup(ValueError)).count("level"))
cause = KeyError("cause")
try:
    raise group from cause
except ExceptionGroup as e:
    match, rest = e.split(OSError)
    print(match.__cause__ is cause, rest.__cause__ is cause, match.__traceback__ is e.__traceback__)
