# -*- coding: utf-8 -*-
"""_thread: locks, thread-local data, the main thread.  memphis/modules/_thread.py."""
from expectations import WithPrelude, check

PRELUDE = """
import _thread
l = _thread.allocate_lock()
r = _thread.RLock()
lo = _thread._local()
class L(_thread._local):
    def __init__(self, a): self.a = a
"""


def test_locks(space):
    check(WithPrelude(space, PRELUDE), r"""
    l.release()                                                   # RuntimeError: release unlocked lock
    l.acquire(), l.locked(), l.acquire(False), l.acquire(True, 0.01), l.release(), l.locked()  # (True, True, False, False, None, False)
    l.acquire(False, 1)                                           # ValueError: can't specify a timeout for a non-blocking call
    l.acquire(True, -2)                                           # ValueError: timeout value must be a non-negative number
    l.acquire(True, 1e30)                                         # OverflowError: timestamp out of range for platform time_t
    r.acquire(), r.acquire(), r._is_owned(), r._recursion_count(), r._release_save()[0], r._recursion_count()  # (True, True, True, 2, 2, 0)
    r._acquire_restore((2, _thread.get_ident())), r._recursion_count()  # (None, 2)
    """)


def test_threads(space):
    check(WithPrelude(space, PRELUDE), r"""
    _thread.LockType                          # <class '_thread.lock'>
    _thread._local(1)                         # TypeError: Initialization arguments are not supported
    L(5).a                                    # 5
    L()                                       # TypeError: L.__init__() missing 1 required positional argument: 'a'
    setattr(lo,'z',1), lo.__dict__            # (None, {'z': 1})
    lo.y                                      # AttributeError: '_thread._local' object has no attribute 'y'
    _thread.TIMEOUT_MAX                       # 9223372036.0
    _thread.stack_size(1)                     # ValueError: size not valid: 1 bytes
    _thread.stack_size(-1)                    # ValueError: size must be 0 or a positive value
    _thread._make_thread_handle(3)            # <_thread._ThreadHandle object: ident=3>
    _thread._make_thread_handle(3).is_done()  # False
    _thread._ThreadHandle()                   # <_thread._ThreadHandle object: ident=0>
    _thread._ThreadHandle().join()            # RuntimeError: thread not started
    _thread.start_new_thread(3,())            # TypeError: first arg must be callable
    _thread.start_new_thread(len,3)           # TypeError: 2nd arg must be a tuple
    _thread.start_joinable_thread(3)          # TypeError: thread function must be callable
    _thread.interrupt_main(99)                # ValueError: signal number out of range
    _thread._ExceptHookArgs((1,2,3,4))        # _thread._ExceptHookArgs(exc_type=1, exc_value=2, exc_traceback=3, thread=4)
    type('X',(_thread.LockType,),{})          # TypeError: type '_thread.lock' is not an acceptable base type
    type('X',(_thread.RLock,),{})             # <class '__main__.X'>
    _signal.signal(0,1)                       # NameError: name '_signal' is not defined. Did you forget to import '_signal'?
    _signal.signal(9,1)                       # NameError: name '_signal' is not defined. Did you forget to import '_signal'?
    _signal.getsignal(13)                     # NameError: name '_signal' is not defined. Did you forget to import '_signal'?
    _signal.getsignal(2)                      # NameError: name '_signal' is not defined. Did you forget to import '_signal'?
    _signal.getsignal(32)                     # NameError: name '_signal' is not defined. Did you forget to import '_signal'?
    _signal.strsignal(2)                      # NameError: name '_signal' is not defined. Did you forget to import '_signal'?
    _signal.strsignal(64)                     # NameError: name '_signal' is not defined. Did you forget to import '_signal'?
    sorted(_signal.valid_signals())[-35:]     # NameError: name '_signal' is not defined. Did you forget to import '_signal'?
    _signal.default_int_handler(1,2)          # NameError: name '_signal' is not defined. Did you forget to import '_signal'?
    _signal.set_wakeup_fd(-1)                 # NameError: name '_signal' is not defined. Did you forget to import '_signal'?
    """)


def test_no_other_thread(space):
    check(WithPrelude(space, PRELUDE), r"""
    _thread.start_new_thread(len, ([],))      # RuntimeError: can't start new thread
    _thread.start_joinable_thread(len)        # RuntimeError: can't start new thread
    l.acquire(), l.acquire()                  # RuntimeError: deadlock: the lock is held, and no other thread can release it
    """)
