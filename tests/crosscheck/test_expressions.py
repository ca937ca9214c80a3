# -*- coding: utf-8 -*-
"""Expressions on every engine: operators, displays, comprehensions, subscripts, comparisons, f-strings."""
from crosschecking import crosscheck, crosscheck_raises


def test_arithmetic():
    crosscheck('7 // 2, -7 // 2, 7 % -3, 2 ** 10, 2 ** -1, 7 / 2, -2 ** 2, ~5, +True', returns='(3, -4, -2, 1024, 0.5, 3.5, -4, -6, 1)')


def test_big_integers():
    crosscheck('2 ** 100 - 1, (2 ** 64) // 3, -(2 ** 63), 1 << 70', returns='(1267650600228229401496703205375, 6148914691236517205, -9223372036854775808, 1180591620717411303424)')


def test_floats():
    crosscheck('0.1 + 0.2, 1e16 + 1, 1 / 3, -0.0, 3.0 // 2, 5.5 % -2', returns='(0.30000000000000004, 1e+16, 0.3333333333333333, -0.0, 1.0, -0.5)')


def test_complex():
    crosscheck('(1 + 2j) * (3 - 1j), abs(3 + 4j), (1j) ** 2', returns='((5+5j), 5.0, (-1+0j))')


def test_mixed_numbers():
    crosscheck('1 + 2.5, True + 1, 2 * 1j, 1 == 1.0 == True, 10 ** 20 == 1e20', returns='(3.5, 2, 2j, True, True)')


def test_division_by_zero():
    crosscheck_raises('1 / 0', 'ZeroDivisionError', 'division by zero')


def test_modulo_by_zero():
    crosscheck_raises('1.5 % 0', 'ZeroDivisionError', 'float modulo by zero')


def test_bad_operands():
    crosscheck_raises('1 + "a"', 'TypeError', "unsupported operand type(s) for +: 'int' and 'str'")


def test_bad_operands_reflected():
    crosscheck_raises('"a" + 1', 'TypeError', 'can only concatenate str (not "int") to str')


def test_bad_unary():
    crosscheck_raises('-"a"', 'TypeError', "bad operand type for unary -: 'str'")


def test_bitwise():
    crosscheck('6 & 3, 6 | 3, 6 ^ 3, 1 << 4, -17 >> 2', returns='(2, 7, 5, 16, -5)')


def test_comparison_chain():
    crosscheck('[1 < x < 3 for x in range(5)]', returns='[False, False, True, False, False]')


def test_comparison_chain_evaluates_once():
    crosscheck("""
        log = []
        def f(x):
            log.append(x)
            return x
        f(1) < f(5) < f(3) < f(9), log
        """, returns='(False, [1, 5, 3])')


def test_comparison_of_strangers():
    crosscheck_raises('1 < "a"', 'TypeError', "'<' not supported between instances of 'int' and 'str'")


def test_identity():
    crosscheck("""
        a = []
        a is a, a is [], None is None, a is not []
        """, returns='(True, False, True, True)')


def test_membership():
    crosscheck('2 in [1, 2], 5 not in (1, 2), "b" in "abc", 1 in {1: 2}, 3 in range(5)', returns='(True, True, True, True, True)')


def test_membership_error():
    crosscheck_raises('1 in 5', 'TypeError', "argument of type 'int' is not iterable")


def test_and_or_values():
    crosscheck('[0 or "a", 1 and "b", 0 and 1, "" or [] or None, 1 and 2 and 3]', returns="['a', 'b', 0, None, 3]")


def test_short_circuit():
    crosscheck("""
        def boom(): raise ValueError("evaluated")
        (True or boom(), False and boom())
        """, returns='(True, False)')


def test_not_precedence():
    crosscheck('not 1 == 2, not 0 in [1], not not 5', returns='(True, True, True)')


def test_conditional():
    crosscheck('[("even" if x % 2 == 0 else "odd") for x in range(3)]', returns="['even', 'odd', 'even']")


def test_conditional_nested():
    crosscheck("""
        x = 5
        "a" if x < 3 else "b" if x < 6 else "c"
        """, returns="'b'")


def test_list_display():
    crosscheck('[1, "a", [2, [3]], (), *range(2)]', returns="[1, 'a', [2, [3]], (), 0, 1]")


def test_dict_display():
    crosscheck('{"a": 1, **{"b": 2}, "a": 3}', returns="{'a': 3, 'b': 2}")


def test_dict_order_of_evaluation():
    crosscheck("""
        log = []
        def f(x):
            log.append(x)
            return x
        d = {f(1): f(2), f(3): f(4)}
        d, log
        """, returns='({1: 2, 3: 4}, [1, 2, 3, 4])')


def test_set_display():
    crosscheck('sorted({3, 1, 2, *[1, 5]})', returns='[1, 2, 3, 5]')


def test_tuple_display():
    crosscheck('(1,), (), 1, (2, 3), *[4]', returns='((1,), (), 1, (2, 3), 4)')


def test_unhashable_key():
    crosscheck_raises('{[]: 1}', 'TypeError', "unhashable type: 'list'")


def test_unhashable_set():
    crosscheck_raises('{{}}', 'TypeError', "unhashable type: 'dict'")


def test_double_star_needs_mapping():
    crosscheck_raises('{**[1]}', 'TypeError', "'list' object is not a mapping")


def test_star_needs_iterable():
    crosscheck_raises('[*5]', 'TypeError', 'Value after * must be an iterable, not int')


def test_list_comprehension():
    crosscheck('[x * y for x in range(3) if x for y in "ab" if y != "b" or x > 1]', returns="['a', 'aa', 'bb']")


def test_dict_comprehension():
    crosscheck('{k: v for k, v in zip("ab", range(2))}', returns="{'a': 0, 'b': 1}")


def test_set_comprehension():
    crosscheck('sorted({x % 3 for x in range(10)})', returns='[0, 1, 2]')


def test_generator_expression():
    crosscheck("""
        g = (x * x for x in range(4))
        next(g), list(g)
        """, returns='(0, [1, 4, 9])')


def test_nested_comprehension():
    crosscheck('[[j for j in range(i)] for i in range(4)]', returns='[[], [0], [0, 1], [0, 1, 2]]')


def test_comprehension_scope():
    crosscheck("""
        x = "outer"
        [x for x in range(3)], x
        """, returns="([0, 1, 2], 'outer')")


def test_comprehension_closure():
    crosscheck('[f() for f in [lambda: i for i in range(3)]]', returns='[2, 2, 2]')


def test_comprehension_in_class():
    crosscheck("""
        class C:
            a = [1, 2]
            b = [x for x in a]
        C.b
        """, returns='[1, 2]')


def test_comprehension_unpacking():
    crosscheck('[a + sum(b) for a, *b in [(1, 2, 3), (4,)]]', returns='[6, 4]')


def test_walrus():
    crosscheck('[y := 1, y + 1, (z := y + 5)], y, z', returns='([1, 2, 6], 1, 6)')


def test_walrus_in_comprehension():
    crosscheck('[last := x for x in range(3)], last', returns='([0, 1, 2], 2)')


def test_lambda_defaults():
    crosscheck("""
        f = lambda x, y=2, *a, k=3, **kw: (x, y, a, k, kw)
        f(1), f(1, 5, 6, k=7, z=8)
        """, returns="((1, 2, (), 3, {}), (1, 5, (6,), 7, {'z': 8}))")


def test_subscript():
    crosscheck('[1, 2, 3][-1], "abc"[1], (1, 2)[0], {"k": "v"}["k"], b"ab"[0], range(10)[3]', returns="(3, 'b', 1, 'v', 97, 3)")


def test_subscript_out_of_range():
    crosscheck_raises('[1, 2][2]', 'IndexError', 'list index out of range')


def test_subscript_missing_key():
    crosscheck_raises('{"a": 1}["b"]', 'KeyError', "'b'")


def test_subscript_bad_type():
    crosscheck_raises('x = [1]\nx["a"]', 'TypeError', 'list indices must be integers or slices, not str')


def test_subscript_of_int():
    crosscheck_raises('x = 5\nx[0]', 'TypeError', "'int' object is not subscriptable")


def test_slices():
    crosscheck("""
        s = "abcdefg"
        s[1:4], s[::-1], s[::2], s[-3:], s[5:1], s[5:1:-2], s[:100]
        """, returns="('bcd', 'gfedcba', 'aceg', 'efg', '', 'fd', 'abcdefg')")


def test_slice_step_zero():
    crosscheck_raises('[1, 2][::0]', 'ValueError', 'slice step cannot be zero')


def test_slice_bad_index():
    crosscheck_raises('"abc"["a":]', 'TypeError', 'slice indices must be integers or None or have an __index__ method')


def test_slice_assignment():
    crosscheck("""
        a = [0, 1, 2, 3, 4, 5]
        a[1:3] = "xyz"
        a[::3] = [7, 8, 9]
        del a[-2:]
        a
        """, returns="[7, 'x', 'y', 8, 3]")


def test_slice_assignment_wrong_size():
    crosscheck_raises("""
        a = [1, 2, 3, 4]
        a[::2] = [1]
        """, 'ValueError', 'attempt to assign sequence of size 1 to extended slice of size 2')


def test_item_deletion():
    crosscheck("""
        a, d = [1, 2, 3], {"a": 1, "b": 2}
        del a[0], d["a"]
        a, d
        """, returns="([2, 3], {'b': 2})")


def test_augmented_assignment():
    crosscheck("""
        a = 5
        a += 1; a *= 3; a -= 2; a //= 3; a **= 2; a %= 7; a <<= 2; a |= 1; a ^= 3; a &= 30; a >>= 1
        a
        """, returns='9')


def test_augmented_list_alias():
    crosscheck("""
        a = b = [1]
        a += (2,)
        a is b, b
        """, returns='(True, [1, 2])')


def test_augmented_item_evaluates_once():
    crosscheck("""
        log = []
        def key():
            log.append("key")
            return 0
        a = [1]
        a[key()] += 5
        a, log
        """, returns="([6], ['key'])")


def test_augmented_tuple_item():
    crosscheck("""
        t = ([1],)
        try:
            t[0].append(2)
            t[0] += [3]
        except TypeError as e:
            print(e)
        t
        """, returns='([1, 2, 3],)', prints="'tuple' object does not support item assignment\n")


def test_attribute_chain():
    crosscheck("""
        class A: pass
        a = A()
        a.b = A()
        a.b.c = [1, 2]
        a.b.c[0] += 10
        a.b.c
        """, returns='[11, 2]')


def test_attribute_missing():
    crosscheck_raises("""
        class A: pass
        A().nothing
        """, 'AttributeError', "'A' object has no attribute 'nothing'")


def test_attribute_of_none():
    crosscheck_raises('None.x', 'AttributeError', "'NoneType' object has no attribute 'x'")


def test_fstring():
    crosscheck("""
        name, n = "Bob", 3.14159
        f"{name!r:>8}|{n:.2f}|{n:{8}.{3}}|{{}}|{name + '!'}|{n=:.1f}"
        """, returns='"   \'Bob\'|3.14|    3.14|{}|Bob!|n=3.1"')


def test_fstring_nested():
    crosscheck('f"{f\'{1 + 1}\' + \'x\'} {[f\'{i}\' for i in range(2)]}"', returns='"2x [\'0\', \'1\']"')


def test_fstring_bad_spec():
    crosscheck_raises('f"{\'a\':d}"', 'ValueError', "Unknown format code 'd' for object of type 'str'")


def test_string_methods():
    crosscheck('"a,b".split(","), " x ".strip(), "abc".upper(), "-".join("xyz"), "abc".find("c")', returns="(['a', 'b'], 'x', 'ABC', 'x-y-z', 2)")


def test_percent_format():
    crosscheck('"%s %d %5.2f %x %r %%" % ("a", 5, 1.5, 255, "q")', returns='"a 5  1.50 ff \'q\' %"')


def test_format_method():
    crosscheck("""
        "{} {0!r} {k:>4}".format(1, k=2) if False else "{0} {0!r} {k:>4}".format("a", k=2)
        """, returns='"a \'a\'    2"')


def test_call_of_int():
    crosscheck_raises('x = 5\nx()', 'TypeError', "'int' object is not callable")


def test_evaluation_order_of_call():
    crosscheck("""
        log = []
        def f(x):
            log.append(x)
            return x
        print(f(1), *[f(2)], sep=f("-"), **{"end": f("!")})
        log
        """, returns="[1, 2, '-', '!']", prints='1-2!')


def test_unicode():
    crosscheck('"é" + "\\u20ac", len("😀x"), "😀x"[0], "ß".upper()', returns="('é€', 2, '😀', 'SS')")


def test_bytes():
    crosscheck('b"a\\x00" + b"b", bytes([65, 66]), b"abc"[::-1], "é".encode()', returns="(b'a\\x00b', b'AB', b'cba', b'\\xc3\\xa9')")


def test_ellipsis_and_constants():
    crosscheck('..., None, True, False, __debug__, NotImplemented', returns='(Ellipsis, None, True, False, True, NotImplemented)')


def test_name_error():
    crosscheck_raises('print(undefined_name)', 'NameError', "name 'undefined_name' is not defined")


def test_name_error_suggestion():
    crosscheck_raises("""
        length = 5
        lenght
        """, 'NameError', "name 'lenght' is not defined. Did you mean: 'length'?")


def test_matmul():
    crosscheck("""
        class M:
            def __matmul__(self, o): return "mat"
            def __rmatmul__(self, o): return "rmat"
        M() @ 1, 1 @ M()
        """, returns="('mat', 'rmat')")


def test_matmul_unsupported():
    crosscheck_raises('1 @ 2', 'TypeError', "unsupported operand type(s) for @: 'int' and 'int'")
