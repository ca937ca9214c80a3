"""The exports: what a C program or a wasm host calls (docs/embedding.md).

Each is a C function that holds no GIL, lets nothing escape and is wrapped by
translator_config/c/embed.c, which also keeps calls from overlapping.
"""
from rpython.rlib import rgc, rsiphash
from rpython.rlib.entrypoint import entrypoint_lowlevel
from rpython.rtyper.lltypesystem import lltype, rffi
from rpython.rtyper.lltypesystem.lloperation import llop

from memphis.entry.library import configure_sandbox
from memphis.entry.session import EXCEPTION, NO_VALUE, Session, space
from memphis.host import MountError
from memphis.host import current as host
from memphis.runtime.ticker import (
    ticker, memory_in_use, set_flags, take_flags, FLAG_INTERRUPT, UNLIMITED)

session = Session()


class Result(object):
    "The text of the last evaluation or mounting, owned by the library."
    def __init__(self):
        self.buffer = lltype.nullptr(rffi.CCHARP.TO)
        self.length = 0

    def put(self, text):
        if self.buffer:
            rffi.free_charp(self.buffer)
            self.buffer = lltype.nullptr(rffi.CCHARP.TO)
            self.length = 0
        assert text is not None
        self.buffer = rffi.str2charp(text)
        self.length = len(text)
        return self.buffer


result = Result()


def out_of_memory():
    session.status = 2
    try:
        return result.put('MemoryError\n')
    except MemoryError:
        return lltype.nullptr(rffi.CCHARP.TO)


@entrypoint_lowlevel('main', [lltype.Signed] * 4, c_name='rpy_memphis_init')
def memphis_init(max_depth, memory_limit, seed0, seed1):
    llop.gc_stack_bottom(lltype.Void)
    try:
        ec = space.ec
        if max_depth > 0:
            ec.set_ceiling(max_depth)
        if memory_limit > 0:
            ec.heap_limit = memory_limit
            rgc.set_max_heap_size(memory_limit)
            host.limit_files(memory_limit // 2)
        rsiphash.enable_siphash24()
        ticker.budget = UNLIMITED
        session.main_module()
        configure_sandbox(space)
        return 0
    except Exception:
        return 1


@entrypoint_lowlevel('main', [lltype.Signed], c_name='rpy_memphis_set_engine')
def memphis_set_engine(number):
    "Right after init; the number is one of the engines."
    llop.gc_stack_bottom(lltype.Void)
    try:
        space.select_engine(number)
        return 0
    except Exception:
        return 1


@entrypoint_lowlevel('main', [rffi.CCHARP, lltype.Signed], c_name='rpy_memphis_evaluate')
def memphis_evaluate(source, length):
    llop.gc_stack_bottom(lltype.Void)
    try:
        return result.put(session.evaluate(rffi.charpsize2str(source, length)))
    except Exception:
        return out_of_memory()


@entrypoint_lowlevel('main', [rffi.CCHARP, lltype.Signed, rffi.CCHARP, lltype.Signed], c_name='rpy_memphis_mount')
def memphis_mount(path, path_length, archive, length):
    "The result is empty, or says why not."
    llop.gc_stack_bottom(lltype.Void)
    try:
        session.status = EXCEPTION
        try:
            host.mount(rffi.charpsize2str(path, path_length), rffi.charpsize2str(archive, length))
        except MountError as e:
            return result.put(e.message)
        session.status = NO_VALUE
        return result.put('')
    except Exception:
        return out_of_memory()


@entrypoint_lowlevel('main', [], c_name='rpy_memphis_result_length')
def memphis_result_length():
    return result.length


@entrypoint_lowlevel('main', [], c_name='rpy_memphis_status')
def memphis_status():
    return session.status


@entrypoint_lowlevel('main', [lltype.Signed], c_name='rpy_memphis_set_budget')
def memphis_set_budget(ticks):
    if ticks < 0 or ticks > UNLIMITED:
        ticks = UNLIMITED
    ticker.budget = ticks


@entrypoint_lowlevel('main', [], c_name='rpy_memphis_budget_left')
def memphis_budget_left():
    left = ticker.budget
    if left < 0:
        left = 0
    return left


@entrypoint_lowlevel('main', [], c_name='rpy_memphis_bytes_in_use')
def memphis_bytes_in_use():
    llop.gc_stack_bottom(lltype.Void)
    try:
        rgc.collect()
    except Exception:
        return -1
    return memory_in_use()


@entrypoint_lowlevel('main', [], c_name='rpy_memphis_interrupt')
def memphis_interrupt():
    set_flags(FLAG_INTERRUPT)


@entrypoint_lowlevel('main', [lltype.Signed], c_name='rpy_memphis_set_time_limit')
def memphis_set_time_limit(milliseconds):
    space.ec.time_limit = float(milliseconds) / 1000.0


@entrypoint_lowlevel('main', [lltype.Signed], c_name='rpy_memphis_set_native_depth')
def memphis_set_native_depth(units):
    space.ec.native_limit = units
