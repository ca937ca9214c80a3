"""The limits a program runs under: design.md, decisions 7 and 9.

Two depths are counted.  `python_depth`: Python frames; they live on the heap, so
the bound (sys.setrecursionlimit) protects only against endless recursion.
`native_depth`: what uses the native stack, in units of about one hundred
bytes of the smallest stack; its ceiling is the host's and never moves.
"""
from rpython.rlib import jit

from memphis.errors import OperationError, oefmt
from memphis.host import MONOTONIC
from memphis.host import current as host
from memphis.runtime.ticker import (
    clear_flags, set_flags, ticker, take_flags, FLAG_FINALIZERS, FLAG_INTERRUPT, FLAG_MEMORY, FLAG_TIME, FLAG_SIGNAL)

DEFAULT_RECURSION_LIMIT = 1000
DEFAULT_RECURSION_CEILING = 1000000
DEFAULT_NATIVE_LIMIT = 700        # half of what wasmtime's 512 KiB give with hot code (docs/architecture.md)
MAX_OBJECT_SIZE = 1 << 40
GRACE = 1000


class AsyncGeneratorHooks(object):
    "sys.set_asyncgen_hooks(); None where there is none."
    w_firstiter = None
    w_finalizer = None


class ExecutionContext(object):
    """What changes while a program runs.  One exists."""

    def __init__(self):
        self.recursion_limit = DEFAULT_RECURSION_LIMIT     # sys.setrecursionlimit
        self.recursion_ceiling = DEFAULT_RECURSION_CEILING  # what it may be set to
        self.native_limit = DEFAULT_NATIVE_LIMIT
        self.reset_depth()
        self.forget_frames()
        self.exception_state = None     # runtime/frame.py: ExceptionState of the running code
        self.w_result = None            # of the frame with which the dispatch loop was just left
        self.w_send_result = None       # result of a delegate that has just ended
        self.heap_limit = 0
        self.deadline = 0.0             # of the running evaluation, on the monotonic clock; 0.0: none
        self.time_limit = 0.0           # seconds for each evaluation; 0.0: none
        self.budget_at_limit = 0        # what was left when a limit was hit
        self.exhausted = False          # a limit has been hit: the next time nothing can catch it
        self.reprs_active = {}
        self.engine = 0                 # that code is compiled for from now on (engine.py)
        self.optimize = 0               # -O: what compiled code leaves out (analysis/source.py)
        self.finalizing = False         # a finalizer runs
        self.asyncgen_hooks = AsyncGeneratorHooks()
        self.origin_depth = 0           # how many frames a new coroutine notes as its origin
        self.started = False            # Interpreter.start()

    def reset_depth(self):
        self.python_depth = 0
        self.native_depth = 0

    def forget_frames(self):
        "No frame runs. `topframe` is a virtual reference to the running one (runtime/frame.py)."
        self.topframe = jit.vref_None

    def gettopframe(self):
        "The running frame, or None."
        return self.topframe()

    def set_ceiling(self, depth):
        "The embedder's: how deep Python calls may nest."
        self.recursion_ceiling = depth
        self.recursion_limit = depth


class Limits(object):

    # ____________________________________________________________
    # depth

    def enter_native(self):
        "Before a step that nests on the native stack; always paired with leave_native()."
        ec = self.ec
        ec.native_depth += 1
        if ec.native_depth > ec.native_limit:
            ec.native_depth -= 1
            raise self.recursion_error()

    def leave_native(self):
        self.ec.native_depth -= 1

    def enter_native_weighted(self, weight):
        ec = self.ec
        ec.native_depth += weight
        if ec.native_depth > ec.native_limit:
            ec.native_depth -= weight
            raise self.recursion_error()

    def leave_native_weighted(self, weight):
        self.ec.native_depth -= weight

    def recursion_error(self):
        return OperationError(self.w_RecursionError, None, "maximum recursion depth exceeded")

    def repr_enter(self, w_obj):
        "True if w_obj's repr is being made already: write '...' then."
        active = self.ec.reprs_active
        if w_obj in active:
            return True
        active[w_obj] = None
        return False

    def repr_leave(self, w_obj):
        try:
            del self.ec.reprs_active[w_obj]
        except KeyError:
            pass

    # ____________________________________________________________
    # work and size

    def tick(self, n):
        "Charge n ticks of work done in a builtin."
        left = ticker.budget - n
        ticker.budget = left
        if left < 0 or ticker.flag != 0:
            self.slow_tick()

    def charge(self, n):
        "The same, but what somebody outside asked for waits for the next tick."
        left = ticker.budget - n
        ticker.budget = left
        if left < 0:
            raise self.limit_error("instruction budget exceeded")

    def slow_tick(self):
        "The budget is used up or somebody set a flag."
        flags = 0
        if ticker.flag != 0:
            flags = take_flags()
        if flags & FLAG_FINALIZERS:
            set_flags(FLAG_FINALIZERS)      # they wait for a safe point
        if flags & FLAG_SIGNAL:
            set_flags(FLAG_SIGNAL)          # so do the handlers of signals
        if flags & FLAG_INTERRUPT:
            raise OperationError(self.w_KeyboardInterrupt, None)
        if flags & FLAG_MEMORY:
            raise OperationError(self.w_MemoryError, None)
        if flags & FLAG_TIME:
            raise self.limit_error("time limit exceeded")
        if ticker.budget < 0:
            raise self.limit_error("instruction budget exceeded")

    def safe_point(self):
        "slow_tick() between two instructions of a program, where any code may run: finalizers too."
        self.slow_tick()
        if ticker.flag & FLAG_FINALIZERS:
            clear_flags(FLAG_FINALIZERS)
            self.run_finalizers()
        if ticker.flag & FLAG_SIGNAL:
            clear_flags(FLAG_SIGNAL)
            self.run_signal_handlers()

    def check_deadline(self):
        "Look at the clock; the next tick raises what it finds."
        deadline = self.ec.deadline
        if deadline > 0.0 and host.clock(MONOTONIC) > deadline:
            set_flags(FLAG_TIME)

    def limit_error(self, message):
        """A limit of the embedder: the first time a plain exception, with GRACE ticks to
        clean up; after that no handler sees it."""
        error = OperationError(self.w_BudgetExceeded, None, message)
        if self.ec.exhausted:
            error.uncatchable = True
            ticker.budget = 0
        else:
            self.ec.exhausted = True
            self.ec.budget_at_limit = max(ticker.budget, 0)
            ticker.budget = GRACE
        return error

    def check_size(self, nbytes):
        "Refuse to build an object of so many bytes if it cannot fit; negative means overflow."
        limit = self.ec.heap_limit
        if nbytes < 0 or nbytes > MAX_OBJECT_SIZE or (limit > 0 and nbytes > limit):
            raise OperationError(self.w_MemoryError, None)
