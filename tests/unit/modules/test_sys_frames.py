# -*- coding: utf-8 -*-
"""sys: frames, sizes, hooks.  memphis/modules/sys/frames.py, hooks.py."""
from expectations import WithPrelude, check

PRELUDE = "import sys"


def test_frames(space):
    check(WithPrelude(space, PRELUDE), r"""
    sys._getframe(-1) is sys._getframe()                          # True
    sys._getframe('a')                                            # TypeError: 'str' object cannot be interpreted as an integer
    sys._getframemodulename()                                     # '__main__'
    sys._getframemodulename(100)                                  # None
    sys._getframemodulename(depth=0)                              # '__main__'
    sys.get_asyncgen_hooks()                                      # asyncgen_hooks(firstiter=None, finalizer=None)
    sys.set_asyncgen_hooks(3)                                     # TypeError: callable firstiter expected, got int
    sys.set_asyncgen_hooks(finalizer=3)                           # TypeError: callable finalizer expected, got int
    sys.set_asyncgen_hooks(None,None)                             # None
    sys.setswitchinterval(0)                                      # ValueError: switch interval must be strictly positive
    sys.setswitchinterval('a')                                    # TypeError: must be real number, not str
    sys.set_coroutine_origin_tracking_depth(-1)                   # ValueError: depth must be >= 0
    sys.set_coroutine_origin_tracking_depth('a')                  # TypeError: 'str' object cannot be interpreted as an integer
    sys.get_coroutine_origin_tracking_depth()                     # 0
    sys.getsizeof(1),sys.getsizeof([]),sys.getsizeof(()),sys.getsizeof(None),sys.getsizeof(object()),sys.getsizeof(1.5)  # (28, 56, 40, 16, 16, 24)
    sys.getsizeof()                                               # TypeError: getsizeof() missing required argument 'object' (pos 1)
    sys.getsizeof(type('X',(),{'__sizeof__':lambda s: -1})())     # ValueError: __sizeof__() should return >= 0
    sys.getsizeof(type('X',(),{'__sizeof__':lambda s: 'a'})())    # TypeError: an integer is required
    sys.getsizeof(type('X',(),{'__sizeof__':lambda s: 'a'})(), 7)  # 7
    sys.getsizeof(type('X',(),{'__sizeof__':lambda s: 40})())     # 72
    sys.audit('ev',1,2)                                           # None
    sys.abiflags, sys.api_version, sys.is_finalizing(), sys._is_gil_enabled()  # ('', 1013, False, True)
    sys.getfilesystemencodeerrors()                               # 'surrogateescape'
    sys.call_tracing(len, ([],))                                  # 0
    sys.call_tracing(len, [])                                     # TypeError: call_tracing() argument 2 must be tuple, not list
    sys._is_interned(3)                                           # TypeError: _is_interned() argument must be str, not int
    """)


def test_hooks(space):
    assert space.run("""
import sys, builtins
sys.displayhook(3)
print(builtins._)
sys.displayhook = lambda value: print('shown', value)
exec(compile('1 + 1', 'x', 'single'))
sys.displayhook = sys.__displayhook__
sys.addaudithook(lambda event, args: print(event, args) if event == 'mine' else None)
sys.audit('mine', 1, 2)
""") == "3\n3\nshown 2\nmine (1, 2)\n"
    space.raises("NotImplementedError", "tracing functions are not supported", "import sys; sys.settrace(print)")
