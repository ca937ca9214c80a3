"""Sources that are not Python, by the kind of mistake. What is wrong with each, CPython says (test_errors.py).

A line is a source; \\n in it begins a new line of the source, and \\uXXXX is a character.
"""

THEMES = {}

THEMES['brackets'] = r"""
foo(1, 2
x = (1,\ny = 2
foo(a, b\nx = 1\n
x = [1, 2\nif x:\n    pass
x = {1: 2\nfor y in x:\n    pass
((((
a(
a[
{
(a, b]
[a, b)
{a: b)
(a,\n b]
(\n\n[a\n)
a)
a]
a}
)]}
foo(a)) + 1
print("a"))
x = [(1, 2), (3, 4]
def f(a, b:\n    pass
def f(a[1):\n    pass
f(a b
f(a, b c
(a b\n$
(a\nb c
"""

THEMES['strings'] = r"""
"abc
'abc
x = "abc\ny = 1
x = 'it's'
"blech\"
r"blech\"
"\x1"
"\x"
"\u12"
"\U0011ffff"
"\N{foo bar baz}"
"\N"
"\N{"
b"\x1"
b"\u00e9"
"\u00e9\x"
"a" b"b"
b"a" "b"
b"a" f"b"
u"a" b"b"
ur"a"
kf"abc"
"a" b
f "a"
x = "\u00e9" 1 2
x = ("\u00e9" 1 2)
print("a" b)
"a" + "b
"say "hello" now"
x = 'a' 'b' c
"""

THEMES['fstrings'] = r"""
f'{}'
f'{ }'
f'{=}'
f'{!r}'
f'{:x}'
f'{a b}'
f'{a!}'
f'{a!x}'
f'{a!1}'
f'{a! r}'
f'{a!rr}'
f'{a!r x}'
f'{a!r=}'
f'{a=x}'
f'{a=!}'
f'{a:{b'
f'{a:x
f'{a
f'{*}'
f'{*a'
f'{a $ b}'
f'{a:{}}'
f'{a:{b c}}'
f'{a:{b!}}'
f'}'
f'a}b'
f'{a}}'
f'{{}'
f'{a[}'
f'{a(}'
f'{a)}'
f'{a]}'
f'{lambda x:1}'
f'{lambda:1}'
f'{lambda x}'
f'{a if b}'
f'{a = b}'
f'{a == }'
f'{a,,b}'
f'{1 2}'
f'{for}'
f'{pass}'
f'{import a}'
f'{a;b}'
f'{3!g'
f'{a!r:x'
f'abc
f'{a:{b:{c:{d}}}}'
f'{"a}'
f'{'a' 'b}'
f"{a['b']c}"
f'\N{nothing}'
f'\x'
f'{\n}'
"""

THEMES['numbers and characters'] = r"""
0x
0xg
0b2
0b12
0o8
0o78
0b
0o
1_
1__0
0_
0x_
0x1_
1.5_
1_.5
1e
1e+
1e5_
01
007
0_7
1a
1abc
1.5abc
0x1z
0b1z
0o1z
1jz
5foo
x = 5foo
1 _
a $ b
a ? b
a ! b
a ` b
?
$
!
a!
x = a ? b : c
\u00e9 \u00e9 \u20ac
x = \u201chello\u201d
x \u2212 1
\u00a0x
x = 1\u200b
a\u00b7b = \u00b7
a \\ b
x = 1 \\
x = 1 + \\ \n 2
a <> b
a === b
a =! b
a && b
a || b
a++
a--b++
++
i++ + 1
a ** ** b
a =< b
a => b
a -> b
x := 1
a.b := 1
1.a
1..
"""

THEMES['indentation'] = r"""
  x
if x:\n  a\n    b
if x:\n    a\n  b
if x:\n\ta\n        b
if x:\n        a\n\tb
def f():\n    a\n   b
def f():\n    a\n  b\nc
x\n  y
class A:\n    def f(self):\n        pass\n      def g(self): pass
for x in y:\npass
while x:\npass
if x:\npass
if x:\n    pass\nelif y:\npass
if x:\n    pass\nelse:\npass
with a:\npass
with a as b:\npass
with (a as b, c as d):\npass
with (a, b):\npass
try:\npass
try:\n    pass\nexcept:\npass
try:\n    pass\nexcept A:\npass
try:\n    pass\nexcept A as b:\npass
try:\n    pass\nexcept* A:\npass
try:\n    pass\nfinally:\npass
try:\n    pass\nexcept A:\n    pass\nelse:\npass
def f():\npass
async def f():\npass
class A:\npass
class A(B):\npass
async for x in y:\npass
async with x:\npass
match x:\npass
match x:\n    case 1:\n    pass
match x:\n    case 1:\npass
match x:\ncase 1:\n    pass
for x in y:\n    pass\nelse:\npass
while x:\n    pass\nelse:\npass
def f():
if x:
for x in y:\n
class A:\n\n\n
if x:\n    # only a comment
if x:\n    # only a comment\ny
def f():\n    '''doc'''\n  x = 1
if 1:\n    if 2:\n        x\n   y
@a\n  def f(): pass
"""

THEMES['colons'] = r"""
if x
if x\n    pass
if x == 1\n    pass
if x pass
if x: pass\nelif y\n    pass
if x: pass\nelse\n    pass
if x: pass\nelse pass
while x
while x\n pass
for x in y
for x in y\n    pass
for x in y pass
def f()
def f()\n    pass
def f() -> int
def f() -> : pass
def f() -> a b: pass
def f(a)\n    return a
def f:
def f pass
def f
def
def 1(): pass
class A
class A\n    pass
class A(B)
class A(B)\n    pass
class
class 1: pass
class A.b: pass
with a
with a as b
with a as b\n    pass
with (a, b)
with (a as b)
async with a
async for x in y
async def f()
try
try\n    pass
try:\n pass\nexcept
try:\n pass\nexcept A
try:\n pass\nexcept A as b
try:\n pass\nexcept* A
try:\n pass\nfinally
try:\n pass\nfinally pass
match x
match x\n    case 1: pass
match x, y
match (x)\na b
match x:\n case 1
match x:\n case 1\n  pass
match x:\n case 1 if y
match x:\n case\n  pass
lambda x
lambda x 1
lambda
x = lambda: 
x = lambda a, b
else: pass
elif x: pass
except: pass
finally: pass
case 1: pass
"""

THEMES['equal signs'] = r"""
if x = 3: pass
if x.a = 3: pass
if x[0] = 3: pass
if x and y = 3: pass
if x = y = 3: pass
if not x = 3: pass
if f() = 3: pass
if [a] = 3: pass
if (a, b) = 3: pass
if (a = 3): pass
elif x = 3: pass
if x: pass\nelif x = 3: pass
while x = 3: pass
while f() = 3: pass
while True = 3: pass
assert x = 1
return x = 1
print(a.b = 1)
print(f() = 1)
print(a or b = 1)
print(True=1)
print(None=1)
print(a=1=2)
print((a)=1)
print("a"=1)
print(1=2)
print(lambda: x = 1)
print(*a=1)
print(**a=1)
print(x=)
print(a, x=)
print(x=, a)
print(x=a for a in b)
{x = 1}
{x: y = 1}
(x = 1)
[x = 1]
[a, x = 1]
(a.b = 1)
(a == b = c)
x[a = 1]
x[a.b = 1]
[x for x in y if x = 1]
[x = 1 for x in y]
@a = b\ndef f(): pass
x = (yield = 1)
x = yield = 1
lambda: x = 1
lambda x: y = 1
a == b = c
a if b else c = d
not a = b
-a = b
a + b = c
a + 1 = b
f() = 1
f(a).b() = 1
x = f() = 1
f() = x = 1
None = 1
True = 1
False = 1
... = 1
1 = x
"a" = 1
f"{a}" = 1
b"a" = 1
__debug__ = 1
(yield) = 1
(a, b, 1) = 2
[a, f()] = 1
a, 1 = 2
a, None = 2
*a = 1
*a, b() = 1
(*a) = 1
[x for x in y] = 1
{x for x in y} = 1
{a: b} = 1
{a, b} = 1
(x for x in y) = 1
{} = 1
(lambda: 1) = 1
lambda: 1 = 2
`a` = 1
(a := 1) = 2
a < b = c
await a = 1
a = 1 = b
x = 1 y = 2
x = 5 y
x = = 1
x =
= 1
x == 
x += 
x += 1 += 2
x + = 1
a, b += 1
(a, b) += 1
[a] += 1
f() += 1
1 += 1
None += 1
a + b += 1
*a += 1
(a if b else c) += 1
{} += 1
a < b += 1
"a" += 1
yield += 1
(a) += 1 2
(a := 1
(1 := 2)
(a.b := 1)
(a[0] := 1)
(f() := 1)
((a, b) := 1)
([a] := 1)
(a + b := 1)
(a, b := 1, 2 = 3)
(None := 1)
(a := b := c)
f(a.b := 1)
f(a=b := 1)
f(a := 1 = 2)
{a := 1: b}
{a: b := 1}
[i := 0 for i in range(5)]
[x for x in (y := 1)]
lambda x := 1: x
def f(x := 1): pass
def f(x = y := 1): pass
x = y := 1
"""

THEMES['annotations'] = r"""
a, b: int
[a]: int
(a, b): int
((a, b)): int
(): int
[]: int
f(): int
1: int
"a": int
a + b: int
a if b else c: int
a, b: int = 1
x: int = 1 = 2
x: int: str
x: = 1
x: 
x: int += 1
*a: int
a.b(): int
None: int
{a: b}: int
{}: int
x: (a b)
x: int y
lambda: 1: int
not a: b
"""

THEMES['missing commas'] = r"""
f(a b)
f(a, b c)
f(a b, c)
f(a 1)
f(1 a)
f("a" b)
f(a "b")
f(a, "b" c)
f(a=1 b=2)
f(a=1 b)
f(*a b)
f(**a b)
[a b]
[1 2, 3]
[1, 2 3]
(a b)
(a, b c)
(1 2)
{a b}
{1, 2 3}
{a: 1 b: 2}
{a: 1, b: 2 c: 3}
{a: 1, b 2}
{'a': 1\n 'b': 2}
[a\n b]
x = [\n    1,\n    2\n    3,\n]
f(\n    a,\n    b\n    c\n)
a[1 2]
a[1:2 3]
a[b c]
a[b, c d]
foo(1 2, 3 4)
class A(x y): pass
def f(a b): pass
def f(a, b c): pass
def f(a=1 b): pass
def f(a: int b): pass
lambda a b: 1
a b
a b c: d
a 1
1 a
1 2
"a" 1
(a if b c)
(a 1 if b)
(a b if c else d)
(a + b c)
(a and b c)
(not a b)
(a. b c)
(f(x) g(y))
(a for b in c d)
[a for b in c d]
[a b for c in d]
{a: b for c in d e}
(match a)
(type x)
(case x)
(_ x)
(t x)
(print a)
(exec a)
f(print a)
(a lambda: b)
(a not b)
(a await b)
(a yield b)
(a [b] c)
(a (b) c)
(a {b} c)
(a {b: c} d)
a {b}
a {b=c}
a {b c}
import (a b)
from a import (b c)
from a import b c
global a b
del a b
return a b
raise a b
assert a b
for a b in c: pass
with a b: pass
while a b: pass
if a b: pass
(a, b) c
[a] b
x = a b
x = "a" b
"""

THEMES['conditional expressions'] = r"""
x if y
x = 1 if y
(x if y)
f(x if y)
[x if y]
[x if y, z]
[x if y for z in w]
{x if y}
{x: y if z}
(a, b if c)
a if b else
(a if b else)
a if else b
if else
x = 1 if else 2
a if b: c
(a if b: c)
a if b elif c
a if (b c) else d
lambda: a if b
return a if b
"""

THEMES['python 2'] = r"""
print x
print "hello"
print "hello", x
print "x" % (a, b)
print a b
print a, b,
print f(x)
print
print -1
print >>f, x
print (a) b
print not a
print [a]
print {a}
print lambda: 1
print print a
exec x
exec "code" in d
exec "code"
if x: print x
def f():\n    print "a"
for x in y: print x,
raise A, B
raise A, "b", c
except A, b: pass
try:\n pass\nexcept A, b: pass
try:\n pass\nexcept (A, B), c: pass
try:\n pass\nexcept A, B, C: pass
try:\n pass\nexcept A, B as c: pass
try:\n pass\nexcept* A, B: pass
try:\n pass\nexcept* A, B as c: pass
lambda (x): 1
lambda (x, y): 1
lambda x, (y, z): 1
def f((a, b)): pass
def f(a, (b, c)): pass
def f(a, (b), c): pass
def f((a)): pass
0777
0777L
10L
ur'a'
`x`
x <> y
"""

THEMES['arguments'] = r"""
f(a=1, b)
f(a=1, b, c)
f(**a, b)
f(**a, *b)
f(a=1, *b, c)
f(a=1, **b, *c)
f(a=1, **b, c)
f(**a, b=1, c)
f(x for x in y, 1)
f(x for x in y, z for z in w)
f(1, x for x in y)
f(1, x for x in y, 2)
f(a, b, x for x in y if z)
f(a=1, x for x in y)
f(*a, x for x in y)
f(**a, x for x in y)
f(x for x in y, a=1)
class A(x for x in y): pass
class A(a, x for x in y): pass
class A(a=1, b): pass
class A(**a, b): pass
f(*)
f(**)
f(a, *)
f(a, **)
f(*, a)
f(**a, *)
f(* *a)
f(***a)
f(,)
f(, a)
f(a,, b)
f(a, b,,)
f(a;b)
f(a:b)
f(a.)
f(.a)
f(a for)
f(a for b)
f(a for b in)
f(a b for c in d)
f(pass)
f(if)
f(import)
f(a=)
f(=1)
f(a=*b)
f(a=**b)
f(*a, b=)
f(a, b=, c)
f(a, b.c=1)
f(a, "b"=1)
f(a, True=1)
f(a, *b=1)
f(a, **b=1)
f(a if b)
f(not)
f(lambda)
f(a)(b c)
f(a)[b c]
f(g(h(a b)))
f(g(h(a=1, b)))
f(a, g(b c), d)
f(a=g(b c))
f(a=1, a=2)
f(a=(b=1))
"""

THEMES['comprehensions and displays'] = r"""
[a, b for a in b]
[a, for a in b]
[a, b, c for a in b]
{a, b for a in b}
{a, for a in b}
(a, b for a in b)
[*a for a in b]
(*a for a in b)
{*a for a in b}
f(*a for a in b)
{**a for a in b}
{a: b, **c for a in b}
{**a, b for a in b}
[x for 1 in w]
[x for f() in w]
[x for a, 1 in w]
[x for x y in w]
[x for x, y z in w]
[x for x]
[x for x in]
[x for]
[x for in y]
[for x in y]
[x for x in y if]
[x for x in y else z]
[x for x in y, z]
[x for x in a if b if]
[x for x in a for]
[x for x in a for y]
[x for None in y]
[x for *a in y]
[x for lambda: y in z]
[x async for x y in z]
[x async x in y]
{1:2, 3}
{1:2, 3, 4}
{1, 2: 3}
{1:*a}
{1:**a}
{1: 2, 3: *a}
{1:}
{1: 2, 3:}
{1:, 2: 3}
{:1}
{**a, 1}
{**}
{a: b, **}
{a: b, *c}
{*a, b: c}
{a: b: c}
{a b: c}
{a: b c: d}
{a: b, c}
{a: b for c in d e}
{a: b for}
{a: *b for c in d}
{a = 1: b}
(*a)
(**a)
(*a, **b)
(*)
(a, *)
[*]
[a, *]
[**a]
[a, **b]
{*}
(,)
[,]
{,}
(a,,b)
[a,,b]
{a,,b}
(a, b,,)
(a;b)
[a;b]
a[]
a[,]
a[*]
a[*b c]
a[**b]
a[1:2:3:4]
a[b:c:d:]
a[b=c]
a[b, c for d in e]
a[b for]
a[:b c]
a[lambda: b c]
x = *
x = *a *b
*
a, *
return *
yield *
print(*)
"""

THEMES['operators'] = r"""
a + not b
a - not b
a * not b
a / not b + c
a // not b
a % not b
a @ not b
a ** not b
- not a
+ not a
~ not a
~ - not a
a + - not b
a << b + not c
a | not b
a < not b
(a + not b)
f(a + not b)
a not b
a not in
a is
a is not
a in
a not
not
a +
a + * b
a * / b
a or
a and
or a
and a
a or or b
a and not
a < < b
a < > b
a.
a.1
a..b
a.b.
.a
..
a.if
a.(b)
a.[b]
await
await await
lambda:
(a or )
(a + )
[a.]
x = a +
x = a or
x = not
x = -
x = a.
"""

THEMES['parameters'] = r"""
def f(a=1, b): pass
def f(a=1, b, c=2): pass
def f(a, b=1, c): pass
def f(a, /, b=1, c): pass
def f(a=1, /, b): pass
def f(a=1, b: int): pass
def f(*): pass
def f(*,): pass
def f(a, *): pass
def f(a, *,): pass
def f(*, **k): pass
def f(a, *, **k): pass
def f(*a=1): pass
def f(*a: int=1): pass
def f(**k=1): pass
def f(*a, *b): pass
def f(*a, *): pass
def f(*, a, *b): pass
def f(*, *a): pass
def f(**k, a): pass
def f(**k, a=1): pass
def f(**k, *a): pass
def f(**k, **l): pass
def f(**k, /): pass
def f(**): pass
def f(** , a): pass
def f(/): pass
def f(/, a): pass
def f(a, /, b, /): pass
def f(a, /, /): pass
def f(a, *b, /): pass
def f(a, *, b, /): pass
def f(a, *, /): pass
def f(*a, b, /): pass
def f(a, / *b): pass
def f(a / b): pass
def f(a=): pass
def f(a=, b): pass
def f(a:): pass
def f(a: int=): pass
def f(a, b=): pass
def f(a,, b): pass
def f(,): pass
def f(, a): pass
def f(1): pass
def f("a"): pass
def f(None): pass
def f(a.b): pass
def f(a[0]): pass
def f(a b): pass
def f(a; b): pass
def f(*a b): pass
def f(lambda): pass
def f(a, a): pass
def f(a=(b c)): pass
def f(a: (b c)): pass
def f(*a: *b c): pass
def f(*, a: *b): pass
lambda a=1, b: 1
lambda a, b=1, c: 1
lambda *: 1
lambda *,: 1
lambda *, **k: 1
lambda *a=1: 1
lambda **k=1: 1
lambda *a, *b: 1
lambda **k, a: 1
lambda **k, *a: 1
lambda /, a: 1
lambda a, /, b, /: 1
lambda a, *, b, /: 1
lambda a, / *b: 1
lambda a=: 1
lambda a=, b: 1
lambda a,, b: 1
lambda 1: 1
lambda a.b: 1
lambda a: int: 1
lambda a b: 1
lambda (a, ): 1
lambda a, a: 1
def f[](): pass
def f[T=1, U](): pass
def f[T](a b): pass
def f[T: ](): pass
def f[T: int = ](): pass
def f[1](): pass
def f[T U](): pass
def f[*T: int](): pass
def f[**P: int](): pass
def f[**P: (int, str)](): pass
def f[*T: (int, str)](): pass
def f[T, T](): pass
def f[*](): pass
def f[T(): pass
class A[]: pass
class A[*T: int]: pass
class A[T: (a b)]: pass
type X
type X =
type X[] = 1
type X[T]
type X[T=1, U] = 1
type 1 = 2
type X.y = 1
type X = 1 2
type X = (a b)
"""

THEMES['imports'] = r"""
import
import a from b
import a, b from c
import a.b from c
import a as b from c
import a,
import a,, b
import a.
import a..b
import .a
import 1
import "a"
import *
import a as
import a as 1
import a as b.c
import a.b as c.d
import a as b, c as
import (a)
import (a, b)
import a b
import a as b c
from
from a
from a import
from a import\nx
from a import b,
from a import b, c,
from a import b,, c
from a import (b,,)
from a import ()
from a import (,)
from a import (b
from a import b as
from a import b as 1
from a import b as c.d
from a import b as c[0]
from a import b as f()
from a import (b as 1)
from a import b.c
from a import *, b
from a import b, *
from a import (*)
from . import
from . import *, a
from .. a import b
from 1 import a
from "a" import b
from a as b import c
from a import b from c
from import a
from a. import b
from a import b c
from a import if
from __future__ import nothing
from __future__ import braces
"""

THEMES['del'] = r"""
del
del 1
del f()
del a.b()
del a[0]()
del x, f()
del f(), x
del (a, 1)
del [a, 1]
del *a
del a, *b
del (*a)
del (*a,)
del [*a]
del None
del True
del (a if b else c)
del +a
del a + b
del a.b + 2
del (a + b, c)
del (a := 5)
del a := 5
del a += b
del a = 1
del a b
del a,, b
del (,)
del ()1
del {}
del {a: b}
del "a"
del f"a"
del (yield)
del (lambda: 1)
del [x for x in y]
del a < b
del a, b + c
del (a b)
del not a
del __debug__
"""

THEMES['for and with'] = r"""
for 1 in z: pass
for f() in z: pass
for a.b() in z: pass
for a, 1 in z: pass
for (a, 1) in z: pass
for [a, f()] in z: pass
for None in z: pass
for a + b in z: pass
for a in b in c: pass
for a if b in c: pass
for "a" in z: pass
for *a in z: pass
for *a, *b in z: pass
for (*a) in z: pass
for lambda: x in z: pass
for (x in y) in z: pass
for x y in z: pass
for x: pass
for x in: pass
for x in y z: pass
for in y: pass
for: pass
for x, in: pass
for x in y = z: pass
for x = 1 in y: pass
for x not in y: pass
for x of y: pass
for x := 1 in y: pass
for x in (a b): pass
for (a b) in c: pass
for x in range(10) print(x)
for i = 0; i < 10; i++: pass
for yield in x: pass
for await in x: pass
async for 1 in z: pass
async for x y in z: pass
with a as 1: pass
with a as f(): pass
with a as b + c: pass
with a as None: pass
with a as (b, 1): pass
with a as [b, f()]: pass
with a as "b": pass
with (a as 1): pass
with (a as f(), b as c): pass
with (a as b, c as 1): pass
with a as b, c as 1: pass
with a as: pass
with: pass
with a,: pass
with a, : pass
with (a,) : pass x
with a b: pass
with a as b c: pass
with (a b): pass
with (a as b c): pass
with (a, b c): pass
with (a as b
with a as b.c(): pass
with a = b: pass
with (a = b): pass
with (a := b) as 1: pass
with a as b := c: pass
with *a: pass
with (*a): pass
async with a as 1: pass
async with a b: pass
async
async x
async def
async class A: pass
async if x: pass
"""

THEMES['try'] = r"""
try:\n pass\nx
try:\n pass
try: pass
try: pass\nx = 1
try:\n pass\nelse:\n pass
try:\n pass\nexcept A: pass\nexcept* B: pass
try:\n pass\nexcept* A: pass\nexcept B: pass
try:\n pass\nexcept* A: pass\nexcept: pass
try:\n pass\nexcept: pass\nexcept* B: pass
try:\n pass\nexcept A: pass\nexcept*: pass
try:\n pass\nexcept*: pass
try:\n pass\nexcept*\n pass
try:\n pass\nexcept A as 1: pass
try:\n pass\nexcept A as b.c: pass
try:\n pass\nexcept A as b[0]: pass
try:\n pass\nexcept A as: pass
try:\n pass\nexcept as b: pass
try:\n pass\nexcept A b: pass
try:\n pass\nexcept (A b): pass
try:\n pass\nexcept A or B as c d: pass
try:\n pass\nexcept: pass\nexcept A: pass
try:\n pass\nfinally: pass\nexcept A: pass
try:\n pass\nfinally: pass\nelse: pass
try:\n pass\nexcept A: pass\nelse: pass\nexcept B: pass
try:\n pass\nexcept A:\n  x y
try:\n x y\nexcept A: pass
try:\n pass\nexcept A = b: pass
try:\n pass\nexcept A,: pass
try:\n pass\nexcept A, B\n pass
try:\n pass\nfinally x: pass
raise x from
raise from x
raise x from y z
raise x,
raise x y
raise *x
"""

THEMES['match'] = r"""
match x:\n case a as _: pass
match x:\n case a as 1: pass
match x:\n case a as b.c: pass
match x:\n case a as f(): pass
match x:\n case a as (b): pass
match x:\n case a as: pass
match x:\n case A(a=1, b): pass
match x:\n case A(a=1, b, c): pass
match x:\n case A(a=1, b, c=2): pass
match x:\n case A(b, a=1, c, d=2): pass
match x:\n case A(*a): pass
match x:\n case A(a b): pass
match x:\n case A(: pass
match x:\n case {**a, b: c}: pass
match x:\n case {a: b}: pass
match x:\n case {"a": b, **_}: pass
match x:\n case {**a, **b}: pass
match x:\n case {*a}: pass
match x:\n case {1}: pass
match x:\n case {1: }: pass
match x:\n case *a: pass
match x:\n case *a, *b: pass
match x:\n case (*a): pass
match x:\n case [a b]: pass
match x:\n case [a, b: pass
match x:\n case a b: pass
match x:\n case a | : pass
match x:\n case | a: pass
match x:\n case a.b.: pass
match x:\n case 1 + 1: pass
match x:\n case 1j + 1: pass
match x:\n case 1 + a: pass
match x:\n case -a: pass
match x:\n case +1: pass
match x:\n case a + b: pass
match x:\n case not a: pass
match x:\n case f"a": pass
match x:\n case "a" b: pass
match x:\n case 1 if: pass
match x:\n case 1 if a b: pass
match x:\n case 1 if a = b: pass
match x:\n case a = 1: pass
match x:\n case a := 1: pass
match x:\n case: pass
match x:\n case 1: pass\n x
match x:\n case 1:\n  x y
match x:\n y = 1
match x:\n case a: pass\n case b: pass
match x:\n case a | b: pass
match x:\n case [a, a]: pass
match *x: pass
match x y:\n case 1: pass
match x = 1:\n case 1: pass
match:\n case 1: pass
match x: pass
match x: case 1: pass
match (x y):\n case 1: pass
case x
case x:
"""

THEMES['statements'] = r"""
pass pass
pass 1
break 1
continue x
global
global 1
global a,
global a.b
global a, 1
nonlocal
nonlocal 1
nonlocal a,
return = 1
return if
return a b
yield a b
yield from
yield from a b
yield from *a
assert
assert a,
assert a, b c
assert a b
assert (a b)
assert a := b
if
if :
if: pass
if x then: pass
if x: pass else: pass
if x: if y: pass
if x: for y in z: pass
if x: pass; else: pass
while
while: pass
while x: pass: pass
@
@\ndef f(): pass
@a b\ndef f(): pass
@a\nx = 1
@a
@a = b\nclass A: pass
def f(): x y
def f(): pass pass
class A: x y
class A(: pass
class A(B: pass
class A B: pass
class A(B) C: pass
class A(*): pass
class A(a b): pass
x; y z
x;; y
; x
x = 1;; y = 2
x y; z
lambda x: pass
lambda: return 1
lambda: (a b)
x = if y: z
x = for
x = import a
x = def f(): pass
x = class
x = pass
x = return
x = del y
None.a = 1 2
import = 1
class = 1
if = 1
def = 1
for = 1
in = 1
x.if = 1
x.class
foo bar
foo bar baz
foo bar(baz)
foo(bar) baz
this is not python
let x = 1
var x = 1
int x = 1
function f() {}
if (x) {\n  y\n}
for (i in x) {\n  y\n}
x = y ? z : w
x = new Foo()
end
do: x
switch x: pass
else if x: pass
if x: pass\nelse if y: pass
elseif x: pass
return\n  x
\u00e9 = \u00e9 \u00e9
x = (\u00e9 \u00e9\u00e9)
f(\u00e9\u00e9 = \u00e9 for \u00e9 in \u00e9)
"\u00e9\u00e9" + (a b)
def \u00e9(\u00e9=1, \u00e9\u00e9): pass
"""

THEMES['compiler'] = r"""
return
return 1
yield
yield 1
await x
break
continue
def f():\n    break
class A:\n    return 1
if x: continue
for x in y: pass\nelse: break
def f(a, a): pass
def f(a, *a): pass
def f(a, **a): pass
lambda a, a: 1
def f():\n    x = 1\n    global x
def f():\n    print(x)\n    global x
def f(a):\n    global a
def f():\n    nonlocal x
nonlocal x
def f():\n    x = 1\n    def g():\n        x = 2\n        nonlocal x
def f(a):\n    nonlocal a
def f():\n    global x\n    nonlocal x
x: int\nglobal x
def f():\n    from a import *
class A:\n    from a import *
from __future__ import nothing
from __future__ import braces
x = 1\nfrom __future__ import annotations
def f():\n    from __future__ import annotations
*a = 1
*a
x = *a
*a, *b = c
(*a, *b) = c
[*a, *b] = c
del (*a,)
del [*a]
f(a=1, a=2)
f(__debug__=1)
__debug__ = 1
del __debug__
def __debug__(): pass
def f(__debug__): pass
class __debug__: pass
import __debug__
import a as __debug__
for __debug__ in x: pass
x.__debug__ = 1
(__debug__ := 1)
try:\n pass\nexcept: pass\nexcept A: pass
def f():\n    async with x: pass
def f():\n    async for x in y: pass
def f():\n    await x
def f():\n    [x async for x in y]
async def f():\n    yield from x
async def f():\n    yield 1\n    return 2
class A:\n    await x
[(yield) for x in y]
{(yield): 1 for x in y}
[x for x in (yield)]
[x := 1 for x in y]
[y for x in y if (x := 1)]
[(y := x) for x in (y := z)]
class A:\n    [(x := 1) for y in z]
match x:\n case a: pass\n case b: pass
match x:\n case _: pass\n case 1: pass
match x:\n case a | 1: pass
match x:\n case (a, b) | (a, c): pass
match x:\n case [a, a]: pass
match x:\n case [*a, *b]: pass
match x:\n case {"a": 1, "a": 2}: pass
match x:\n case {1: a, 1: b}: pass
match x:\n case A(a=1, a=2): pass
match x:\n case {**a, "b": a}: pass
def f[T, T](): pass
class A[T, T]: pass
type X[T, T] = 1
def f[T=1, U](): pass
class A[T]:\n    nonlocal T
def f[T]():\n    nonlocal T
def f[T: (yield)](): pass
type X = (yield)
type X = (x := 1)
class A[T](yield): pass
def f[T](x: (yield)): pass
def f(x: (yield)): pass
def f():\n    x: (yield)
try:\n pass\nexcept* A:\n  return
while x:\n try:\n  pass\n except* A:\n  break
x = __debug__ = 1
def f():\n    def g():\n        nonlocal y
def f():\n    global a\n    a: int
def f():\n    a = 1\n    nonlocal a
"\u00e9"; return
def f(\u00e9, \u00e9): pass
"""

THEMES['interactive'] = r"""
if x: y
if x: y\n
if x:\n  y
if x:\n  y\n\n
if x: y # c
if x: y\nz
if x:\n y\nz\n
class A:\n  x\n# c
def f(): pass\n# c\n
@a\ndef f(): pass
x\ny
x\n  y
x;y
x # c
x\n# c\n
# c
# c\n
match (x)\na b
try: x\nfinally: y\nz
"""

EXTRA = [
    u'"""abc', u"'''abc\ndef\n", u'x = """a\nb\n', u"f'''{a\n", u"f'''abc\n", u'f"""{\n1 2\n}"""', u'f"""{\na\n',
    u'"""a\nb""" c', u'("""a\nb""" c)', u'x = """\n""" y\n', u"f'''\n{a}\n\\x'''", u'',
    u'(' * 201, u'x = ' + u'(' * 60 + u'1 2' + u')' * 60, u'f"{' * 20 + u'a' + u'}"' * 20,
    u'\n'.join(u' ' * i + u'if x:' for i in range(101)) + u'\n' + u' ' * 101 + u'pass\n',
    u'1' * 4301, u'x = 0' + u'_0' * 3 + u'_', u'a\x00b'.replace(u'\x00', u'\x01'), u'x = 1\x0c 2', u'\tx', u'x\\',
    u'if x:\n  y\n z\n', u'if x:\n\ty\n  z\n', u'if 1:\n        a\n\tb\n', u'x = 1\n\n\n  y = 2\n',
    u'def f():\n    x = (1,\n    y = 2\n', u'def f(\n    a,\n    b c,\n):\n    pass\n', u'x = {\n  "a": 1,\n  "b" 2,\n}\n',
    u'x = [\n  1,\n  2\n  3\n]\n', u'# comment\nx y\n', u'x = 1 # comment\ny = # comment\n', u'x y', u'x y\r\nz\r\n',
    u'x = 1\r\ny z\r\n', u'if x:\n    pass\n  else:\n    pass\n', u'\\\nx y', u'x = \\\n  1 2\n',
    u'x = "a\\\nb" c\n', u'x = 1; \\\ny z', u'class A:\n    def f(self):\n        return self.x y\n',
    u'\n\n\n    x\n', u'    \n  \n x y\n', u'a = 1\n b = 2\n', u'for x in y:\n    z\n   w\n', u'if x:\n    y\n  z', u'if x:\n\n',
]


def sources(theme):
    """The sources of a theme, as unicode strings."""
    if theme == 'extra':
        return list(EXTRA)
    result = []
    for line in THEMES[theme].strip('\n').split('\n'):
        parts = line.replace('\\\\', '\x00').split('\\n')
        source = '\n'.join(parts).replace('\x00', '\\')
        result.append(unicode_escapes(source))
    return result


def unicode_escapes(source):
    pieces = source.split('\\u')
    text = pieces[0].decode('ascii')
    for piece in pieces[1:]:
        if len(piece) < 4 or any(c not in '0123456789abcdef' for c in piece[:4]):
            text += u'\\u' + piece.decode('ascii')
        else:
            text += unichr(int(piece[:4], 16)) + piece[4:].decode('ascii')
    return text


def theme_names():
    return sorted(THEMES) + ['extra']
