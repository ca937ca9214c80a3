"""A small RPython program for the tests of the patches: each argument is a command, each prints one line.

It has what the interpreter will have: a tick that takes the flags, catch-all handlers, prebuilt dicts keyed by
strings, and the exports that translator_config/c/embed.c expects. tests/unit/translator_config/build_toy.py builds it.
"""
import os

from rpython.rlib import rgc, rsiphash, rstack
from rpython.rlib.entrypoint import entrypoint_lowlevel
from rpython.rlib.objectmodel import compute_hash
from rpython.rlib.rstackovf import StackOverflow
from rpython.rtyper.lltypesystem import lltype, rffi
from rpython.rtyper.lltypesystem.lloperation import llop

from memphis.host import clib
from memphis.runtime.ticker import (FLAG_INTERRUPT, FLAG_MEMORY, UNLIMITED, clear_flags, memory_in_use, set_flags, take_flags,
                                    ticker)


class W_MemoryError(Exception):
    "What the program would see as MemoryError, raised at a tick."


class W_Interrupt(Exception):
    pass


class W_Budget(Exception):
    pass


class Cell(object):
    def __init__(self, next, payload):
        self.next = next
        self.payload = payload


class State(object):
    pass


state = State()
state.kept = None               # what a session keeps between calls (not a prebuilt list: that is immortal)
state.result = lltype.nullptr(rffi.CCHARP.TO)
state.result_length = 0
state.status = 0
state.counter = 0

PREBUILT = {}
for i in range(300):
    PREBUILT['name%d' % i] = i


def tick():
    left = ticker.budget - 1
    ticker.budget = left
    if left < 0 or ticker.flag != 0:
        tick_slow()


def tick_slow():
    if ticker.budget < 0:
        ticker.budget = 0
        raise W_Budget
    flags = take_flags()
    if flags & FLAG_MEMORY:
        raise W_MemoryError
    if flags & FLAG_INTERRUPT:
        raise W_Interrupt


def chain(n):
    "Small objects, kept."
    cell = None
    for i in range(n):
        tick()
        cell = Cell(cell, i)
    return n


def chain_untold(n):
    "Small objects, kept, by a builtin that never ticks."
    cell = None
    for i in range(n):
        cell = Cell(cell, i)
    return n


def stubborn(n):
    "Catches every error, drops nothing, goes on."
    cell = None
    errors = 0
    for i in range(n):
        try:
            tick()
            cell = Cell(cell, i)
        except MemoryError:
            errors += 1
            if errors > 300:
                return errors
        except W_MemoryError:
            errors += 1
    return errors


def double(n):
    "A list doubled for ever: big arrays."
    items = [0]
    for i in range(n):
        tick()
        items = items + items
    return len(items)


def append(n):
    items = []
    for i in range(n):
        tick()
        items.append(Cell(None, i))
    return len(items)


def grow_dict(n):
    d = {}
    for i in range(n):
        tick()
        d[str(i)] = i
    return len(d)


def repeat(n):
    return len('a' * n)


def churn(n):
    "Garbage only, small and big, beside what is kept."
    total = 0
    for i in range(n):
        tick()
        total += len('x' * 200000) + len([Cell(None, j) for j in range(100)])
    return total


def keep(n):
    if state.kept is None:
        state.kept = []
    for i in range(n):
        state.kept.append('%d' % i)
    return len(state.kept)


def deep(n):
    cell = Cell(None, n)        # on the shadow stack across the call
    below = deep(n - 1) if n > 0 else 0
    return below + cell.payload - n + 1


def stack(percent):
    "Let the RPython stack check allow that much of its default length."
    rstack._stack_set_length_fraction(percent / 100.0)
    return percent


def swallow(n):
    try:
        return assertion(n)
    except Exception:
        return -1


def lookup(n):
    found = 0
    for i in range(n):
        if PREBUILT.get('name%d' % i, -1) == i:
            found += 1
    return found


def spin():
    while True:
        tick()


def assertion(n):
    assert n == 0
    return n
assertion._dont_inline_ = True


def run(command, n):
    if command == 'chain': return chain(n)
    if command == 'untold': return chain_untold(n)
    if command == 'stubborn': return stubborn(n)
    if command == 'double': return double(n)
    if command == 'append': return append(n)
    if command == 'dict': return grow_dict(n)
    if command == 'repeat': return repeat(n)
    if command == 'churn': return churn(n)
    if command == 'keep': return keep(n)
    if command == 'drop':
        state.kept = None
        return 0
    if command == 'deep': return deep(n)
    if command == 'lookup': return lookup(n)
    if command == 'hash': return compute_hash('name' + str(n))
    if command == 'spin': spin()
    if command == 'budget':
        ticker.budget = n
        return n
    if command == 'interrupt': set_flags(FLAG_INTERRUPT)
    if command == 'limit':
        rgc.set_max_heap_size(n)
        return n
    if command == 'inuse':
        rgc.collect()
        return memory_in_use()
    if command == 'count':
        state.counter += n
        return state.counter
    if command == 'assert': return swallow(n)
    if command == 'stack': return stack(n)
    if command == 'clock': return int(clib.host_clock(n) * 1000.0)
    if command == 'add': return n + 1
    raise KeyError


def answer(source):
    "Text of the result, and state.status, as evaluate gives them."
    state.status = 2
    clear_flags(FLAG_MEMORY)
    try:
        parts = source.split(':')
        if len(parts) < 2:
            return 'no command'
        if parts[0] == 'echo':
            state.status = 1
            return source
        if parts[0] == 'print':
            state.status = 0
            write(parts[1] + '\n')
            return ''
        value = run(parts[0], int(parts[1]))
        state.status = 1
        return str(value)
    except W_MemoryError:
        return 'MemoryError at a tick'
    except W_Interrupt:
        return 'KeyboardInterrupt'
    except W_Budget:
        return 'budget used up'
    except MemoryError:
        return 'MemoryError'
    except StackOverflow:
        return 'RecursionError'
    except ValueError:
        return 'ValueError'
    except KeyError:
        return 'unknown command'
    except Exception:
        return 'SystemError'


def write(text):
    with rffi.scoped_nonmovingbuffer(text) as p:
        clib.host_write(1, p, len(text))


@entrypoint_lowlevel('main', [lltype.Signed], c_name='rpy_memphis_set_engine')
def set_engine(number):
    return 0


@entrypoint_lowlevel('main', [lltype.Signed] * 4, c_name='rpy_memphis_init')
def init(max_depth, memory_limit, seed0, seed1):
    llop.gc_stack_bottom(lltype.Void)
    rgc.set_max_heap_size(memory_limit)
    return 0


@entrypoint_lowlevel('main', [rffi.CCHARP, lltype.Signed], c_name='rpy_memphis_evaluate')
def evaluate(source, length):
    llop.gc_stack_bottom(lltype.Void)
    try:
        text = answer(rffi.charpsize2str(source, length))
        if state.result:
            rffi.free_charp(state.result)
        state.result = rffi.str2charp(text)
        state.result_length = len(text)
    except Exception:
        state.result_length = 0
    return state.result


@entrypoint_lowlevel('main', [], c_name='rpy_memphis_result_length')
def result_length():
    return state.result_length


@entrypoint_lowlevel('main', [], c_name='rpy_memphis_status')
def status():
    return state.status


@entrypoint_lowlevel('main', [lltype.Signed], c_name='rpy_memphis_set_budget')
def set_budget(ticks):
    ticker.budget = UNLIMITED if ticks < 0 else ticks


@entrypoint_lowlevel('main', [], c_name='rpy_memphis_budget_left')
def budget_left():
    return ticker.budget


@entrypoint_lowlevel('main', [], c_name='rpy_memphis_bytes_in_use')
def bytes_in_use():
    llop.gc_stack_bottom(lltype.Void)
    rgc.collect()
    return memory_in_use()


@entrypoint_lowlevel('main', [], c_name='rpy_memphis_interrupt')
def interrupt():
    set_flags(FLAG_INTERRUPT)


@entrypoint_lowlevel('main', [lltype.Signed], c_name='rpy_memphis_set_time_limit')
def set_time_limit(milliseconds):
    pass


def entry_point(argv):
    rsiphash.enable_siphash24()
    for source in argv[1:]:
        write(source + ' -> ' + answer(source) + '\n')
    return 0


def target(driver, args):
    driver.exe_name = 'toy'
    return entry_point, None
