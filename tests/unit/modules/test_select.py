# -*- coding: utf-8 -*-
"""select and _posixsubprocess.  memphis/modules/select.py, _posixsubprocess.py."""
from expectations import WithPrelude, check

PRELUDE = "import select; p = select.poll()"


def test_select(space):
    check(WithPrelude(space, PRELUDE), r"""
    select.select([],[],[],0)                               # ([], [], [])
    select.select([],[],[],-1)                              # ValueError: timeout must be non-negative
    select.select([],[],[],'a')                             # TypeError: timeout must be a float or None
    select.select([999],[],[],0)                             # OSError: [Errno 9] Bad file descriptor
    select.select([-1],[],[],0)                             # ValueError: file descriptor cannot be a negative integer (-1)
    select.select(['a'],[],[],0)                            # TypeError: argument must be an int, or have a fileno() method.
    select.select(3,[],[],0)                                # TypeError: arguments 1-3 must be sequences
    select.select([2000],[],[],0)                           # ValueError: filedescriptor out of range in select()
    p.register(9999)                                          # None
    p.poll('a')                                             # TypeError: timeout must be an integer or None
    p.poll(1e30)                                            # OverflowError: timestamp out of range for platform time_t
    p.modify(98,1)                                          # FileNotFoundError: [Errno 2] No such file or directory
    p.unregister(98)                                        # KeyError: 98
    p.register('a')                                         # TypeError: argument must be an int, or have a fileno() method.
    p.register(0,70000)                                     # OverflowError: Python int too large for C unsigned short
    p.register(0,-1)                                        # ValueError: value must be positive
    select.error                                            # <class 'OSError'>
    p.register(9999), p.poll(0), p.unregister(9999), p.poll(0)  # (None, [(9999, 32)], None, [])
    """)


def test_ready(space):
    assert space.run("""
import posix, select
r, w = posix.pipe()
p = select.poll()
p.register(r, select.POLLIN)
print(select.select([r], [w], [], 0) == ([], [w], []), p.poll(0))
posix.write(w, b'x')
print(select.select([r], [w], [], 1) == ([r], [w], []), p.poll(1) == [(r, 1)])
posix.close(w)
posix.read(r, 1)
print(p.poll(10) == [(r, 16)])
""") == "True []\nTrue True\nTrue\n"


CHILD = """
import _posixsubprocess, posix
def start(*args, programs=None, cwd=None, env=None, preexec=None):
    out, out_write = posix.pipe()
    errors, errors_write = posix.pipe()
    pid = _posixsubprocess.fork_exec(args, programs or [args[0]], True, (errors_write,), cwd, env, -1, -1, out, out_write,
                                     -1, -1, errors, errors_write, True, False, -1, None, None, None, -1, preexec, True)
    posix.close(out_write)
    posix.close(errors_write)
    text, problem = posix.read(out, 100), posix.read(errors, 100)
    print(text, problem, posix.waitstatus_to_exitcode(posix.waitpid(pid, 0)[1]))
"""


def test_new_process(space):
    assert space.run(CHILD + """
start('/bin/sh', '-c', 'echo hi $A; exit 3', env=[b'A=b'])
start('x', programs=['/nope', '/nope/x'])
start('/bin/sh', '-c', 'pwd', cwd='/')
start('/bin/sh', cwd='/nope')
start('/bin/sh', preexec=lambda: 1 / 0)
""") == """\
b'hi b\\n' b'' 3
b'' b'OSError:2:' 255
b'/\\n' b'' 0
b'' b'OSError:2:noexec:chdir' 255
b'' b'SubprocessError:0:Exception occurred in preexec_fn.' 255
"""
