"""The module _symtable: entries as CPython's, and the text of --dump-symtable."""
SOURCE = r'''
import _symtable
top = _symtable.symtable("def f[T](x):\n y = x\n class C:\n  def m(self): return y, __class__\n", "<s>", "exec")
def show(table, indentation=""):
    print(indentation, table.type, table.name, table.lineno, table.nested, table.varnames,
          sorted(table.symbols.items()))
    for child in table.children:
        show(child, indentation + " ")
show(top)
'''


def test_entries(space):
    assert space.run(SOURCE) == '''\
 2 top 0 0 [] [('f', 4098)]
  5 f 1 0 ['.defaults'] [('.defaults', 4100), ('T', 5122)]
   0 f 1 1 ['x'] [('C', 4098), ('x', 4116), ('y', 20482)]
    1 C 3 1 [] [('m', 4098), ('y', 16384)]
     0 m 4 1 ['self'] [('__class__', 16400), ('self', 4100), ('y', 16400)]
'''


def test_entry_objects(space):
    new = "(lambda t: %s)(__import__('_symtable').symtable('x = 1', 's', 'exec'))"
    assert space.eval(new % "t.symbols is t.symbols and t.children is t.children") == 'True'
    assert space.eval(new % "repr(t).startswith('<symtable entry top(') and repr(t).endswith('), line 0>')") == 'True'
    assert space.eval(new % "type(t.id)") == "<class 'int'>"
    space.raises("TypeError", "cannot create 'symtable entry' instances", new % "type(t)()")


def test_wrong_arguments(space):
    call = "__import__('_symtable').symtable(%s)"
    space.raises("TypeError", "symtable expected 3 arguments, got 0", call % "")
    space.raises("TypeError", "symtable() arg 1 must be a string or bytes object", call % "1, 's', 'exec'")
    space.raises("TypeError", "expected str, bytes or os.PathLike object, not int", call % "'x', 1, 'exec'")
    space.raises("TypeError", "symtable() argument 3 must be str, not int", call % "'x', 's', 1")
    space.raises("ValueError", "symtable() arg 3 must be 'exec' or 'eval' or 'single'", call % "'x', 's', 'foo'")
    space.raises("SyntaxError", "source code string cannot contain null bytes", call % "'x\\0', 's', 'exec'")
    space.raises("SyntaxError", "invalid syntax", call % "'x =', 's', 'exec'")


def test_what_only_the_compiler_refuses(space):
    assert space.eval("__import__('_symtable').symtable('__debug__ = await x', 's', 'exec').symbols") == \
        "{'__debug__': 4098, 'x': 12304}"


def test_dump(space):
    text = space.dump_symtable("def f(x):\n    return [lambda: i for i in x]\n", '<s>')
    assert text == '''\
module top, line 0
  f: LOCAL, local
    function f, line 1, parameters x
      i: CELL, local, iterated, cell of a comprehension
      x: LOCAL, parameter, used
        function lambda, line 2, nested
          i: FREE, used
'''
