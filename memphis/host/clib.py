"""The C half of the host: functions of translator_config/c/host.c, one interface natively (POSIX) and in wasm (WASI).

Only for host/ and for the patches of rpython. None of them allocates, releases the GIL or calls back, so they are
plain C calls. The C file travels with the compilation info: every build that uses one of them compiles it.
"""
import os

from rpython.rtyper.lltypesystem import lltype, rffi
from rpython.translator.tool.cbuild import ExternalCompilationInfo

_folder = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))),
                       'translator_config', 'c')

eci = ExternalCompilationInfo(includes=['memphis_host.h'], include_dirs=[_folder],
                              separate_module_files=[os.path.join(_folder, 'host.c')])


def external(name, args, result):
    return rffi.llexternal(name, args, result, compilation_info=eci, _nowrapper=True, sandboxsafe=True)


KEY = lltype.Ptr(lltype.Array(lltype.Unsigned, hints={'nolength': True}))

host_write = external('memphis_host_write', [lltype.Signed, rffi.CCHARP, lltype.Signed], lltype.Signed)
host_clock = external('memphis_host_clock', [lltype.Signed], lltype.Float)
host_random = external('memphis_host_random', [rffi.CCHARP, lltype.Signed], lltype.Signed)
# in wasm only
host_library = external('memphis_host_library', [], rffi.CCHARP)
host_library_size = external('memphis_host_library_size', [], lltype.Signed)
# natively only
host_catch_interrupt = external('memphis_host_catch_interrupt', [rffi.SIGNEDP], lltype.Void)
host_die_interrupted = external('memphis_host_die_interrupted', [], lltype.Void)
host_environment = external('memphis_host_environment', [rffi.CCHARP], rffi.CCHARP)
host_temporary_file = external('memphis_host_temporary_file', [], lltype.Signed)
host_run_again = external('memphis_host_run_again', [rffi.CCHARP, lltype.Signed, rffi.CCHARP, rffi.CCHARP,
                                                     lltype.Signed, lltype.Signed], lltype.Signed)
host_ignore_broken_pipes = external('memphis_host_ignore_broken_pipes', [], lltype.Void)
host_handle_signal = external('memphis_host_handle_signal', [lltype.Signed, lltype.Signed, rffi.SIGNEDP], lltype.Signed)
host_take_signals = external('memphis_host_take_signals', [], lltype.Signed)
hash_key = external('memphis_hash_key', [KEY], lltype.Void)
