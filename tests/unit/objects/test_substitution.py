"""Type variables in generic aliases and unions, with parameters written in Python: no `typing` is needed for them."""

VARIABLE = """
class Var:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def __typing_subst__(self, arg): return arg
    def __hash__(self): return 1
T, S = Var('T'), Var('S')
"""


def run(space, source):
    return space.run(VARIABLE + source)


def test_parameters_are_told_by_attributes(space):
    assert run(space, "print(dict[T, list[S]].__parameters__, list[int].__parameters__)") == '(T, S) ()\n'
    assert run(space, "print(dict[T, dict[S, T]].__parameters__)") == '(T, S)\n'
    assert run(space, "print((list[T] | int).__parameters__)") == '(T,)\n'


def test_a_class_is_no_parameter(space):
    assert run(space, "print(list[Var].__parameters__)") == '()\n'


def test_lists_in_arguments_are_not_looked_into(space):
    assert run(space, "print(dict[[T], int].__parameters__)") == '()\n'


def test_substitution_goes_inside(space):
    assert run(space, "print(dict[T, list[S]][int, str])") == 'dict[int, list[str]]\n'
    assert run(space, "print((list[T] | int)[str])") == 'list[str] | int\n'
    assert run(space, "print(dict[T, list[S]][S, T])") == 'dict[S, list[T]]\n'


def test_unpacked_tuples_are_spread(space):
    assert run(space, "print(dict[T, S][*tuple[int, str]])") == 'dict[int, str]\n'


def test_prepare_may_change_what_is_given(space):
    assert run(space, """
class Default(Var):
    def __typing_prepare_subst__(self, alias, args): return (*args, float)
print(dict[T, Default('D')][int])""") == 'dict[int, float]\n'


def test_prepare_may_fail(space):
    space.raises("ZeroDivisionError", "division by zero", VARIABLE + """
class Default(Var):
    def __typing_prepare_subst__(self, alias, args): 1 / 0
dict[T, Default('D')][int]""")


def test_wrong_number(space):
    space.raises("TypeError", "Too many arguments for list[T]; actual 2, expected 1", VARIABLE + "list[T][int, str]")
    space.raises("TypeError", "Too few arguments for dict[T, S]; actual 1, expected 2", VARIABLE + "dict[T, S][int]")
    space.raises("TypeError", "list[int] is not a generic class", "list[int][str]")
    space.raises("TypeError", "int | str is not a generic class", "(int | str)[str]")


def test_defaults_of_type_variables(space):
    assert space.run("""
from _typing import TypeVar
D = TypeVar('D', default=int)
print(D.__typing_prepare_subst__(list[D], ()), D.__typing_prepare_subst__(list[D], (str, bytes)))
""") == "(<class 'int'>,) (<class 'str'>, <class 'bytes'>)\n"
    space.raises("TypeError", "Too few arguments for list[~T]; actual 0, expected at least 1",
                 "from _typing import TypeVar; T = TypeVar('T'); T.__typing_prepare_subst__(list[T], ())")


def test_a_bare_type_variable_tuple(space):
    space.raises("TypeError", "Substitution of bare TypeVarTuple is not supported",
                 "from _typing import TypeVarTuple; TypeVarTuple('Ts').__typing_subst__(int)")


def test_unpacked_arguments(space):
    assert space.eval("next(iter(tuple[int, str])).__typing_unpacked_tuple_args__") == \
        "(<class 'int'>, <class 'str'>)"
    assert space.eval("tuple[int, str].__typing_unpacked_tuple_args__") == 'None'
