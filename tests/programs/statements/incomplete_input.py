"compile() with the flags of codeop, and where coroutines come from."
sources = ["(a **", "a = 1 \\", "if 1:", "def f():\n  pass", "x = '''ab", "f'''{a", "a b", "(a b", "class A:\n  def f(self):", "a = ", "a = 'x", "[1,", "{'a':", "for i in x:\n  if 1:\n", "try:\n  pass", "@dec", "lambda:", "a +", "1 +", "a,b =", ")", "(]", "x = (1\n\n", "'\\e' + (", "print(f'{", "while 1:\n  x\nelse:", "match x:\n  case 1:", "async def f():", "with a as b:", "from x import (a,", "import", "del", "return", "# c", "", "\n", "if 9==3:\n  pass\nelif 1:\n  pass\nelse:\n", "a.", "a[", "assert", "raise from", "x = yield", "a; b;", "if 1: pass", "if 1: pass\n", "def x():\n\n pass\n\n", "'\\N{", "def f(a,", "def f(", "f(a for", "not", "lambda x", "*a", "0x", "a = {"]
def kind(s, mode, flags):
    try: compile(s, '<i>', mode, flags); return 'ok'
    except Exception as e: return type(e).__name__ + (': ' + str(e.msg) if type(e).__name__ == '_IncompleteInputError' else '')
import sys
try: import _warnings
except ImportError: pass
sys.stderr = None
for s in sources:
    print(repr(s), [kind(t, m, f) for t in (s, s+'\n') for m in ('single','exec','eval') for f in (0x4200,)])
import sys
async def co(): pass
def outer(): return co()
for d in (0,1,2,5):
    sys.set_coroutine_origin_tracking_depth(d); c=outer(); print(c.cr_origin and c.cr_origin[0][1:] if d < 2 else [x[2:] + x[1:2] for x in c.cr_origin]); c.close()
print(sys.get_coroutine_origin_tracking_depth())
try: sys.set_coroutine_origin_tracking_depth(-1)
except ValueError as e: print(e)
sys.set_coroutine_origin_tracking_depth(0)
