"""The constants of sys."""
import sys

from rpython.rlib.rfloat import DBL_MANT_DIG
from rpython.rlib.rbigint import SHIFT

from memphis import host
from memphis.modules._io.textfile import W_TextIOWrapper
from memphis.modules.sys.moduledef import module
from memphis.objects.namespace import W_SimpleNamespace
from memphis.objects.structseq import new_struct_sequence, struct_sequence

PYTHON_VERSION = (3, 13, 0, 'final', 0)
MEMPHIS_VERSION = (0, 1, 0, 'alpha', 0)

VERSION_INFO = struct_sequence('sys', 'version_info',
                               ['major', 'minor', 'micro', 'releaselevel', 'serial'],
                               "sys.version_info\n\nVersion information as a named tuple.", instances=False)
FLAGS = struct_sequence('sys', 'flags', [
    'debug', 'inspect', 'interactive', 'optimize', 'dont_write_bytecode', 'no_user_site', 'no_site',
    'ignore_environment', 'verbose', 'bytes_warning', 'quiet', 'hash_randomization', 'isolated',
    'dev_mode', 'utf8_mode', 'warn_default_encoding', 'safe_path', 'int_max_str_digits'],
    "sys.flags\n\nFlags provided through command line arguments or environment vars.", instances=False)
FLOAT_INFO = struct_sequence('sys', 'float_info', [
    'max', 'max_exp', 'max_10_exp', 'min', 'min_exp', 'min_10_exp', 'dig', 'mant_dig', 'epsilon',
    'radix', 'rounds'])
INT_INFO = struct_sequence('sys', 'int_info', [
    'bits_per_digit', 'sizeof_digit', 'default_max_str_digits', 'str_digits_check_threshold'])
HASH_INFO = struct_sequence('sys', 'hash_info', [
    'width', 'modulus', 'inf', 'nan', 'imag', 'algorithm', 'hash_bits', 'seed_bits', 'cutoff'])
THREAD_INFO = struct_sequence('sys', 'thread_info', ['name', 'lock', 'version'], """sys.thread_info

A named tuple holding information about the thread implementation.""")


def _wrap(space, value):
    "A Python 2 value as a wrapped object; only while the space is made."
    if value is None:
        return space.w_None
    if isinstance(value, bool):
        return space.newbool(value)
    if isinstance(value, (int, long)):
        return space.newint(value)
    if isinstance(value, float):
        return space.newfloat(value)
    if isinstance(value, str):
        return space.newtext(value)
    assert isinstance(value, list)
    return space.newlist([_wrap(space, item) for item in value])


def _constant(name, value):
    @module.constant(name)
    def make(space):
        return _wrap(space, value)


def _sequence(name, kind, values):
    @module.constant(name)
    def make(space):
        return new_struct_sequence(space, kind, [_wrap(space, value) for value in values])


def _hexversion(version):
    major, minor, micro, level, serial = version
    return major << 24 | minor << 16 | micro << 8 | {'alpha': 10, 'final': 15}[level] << 4 | serial


_constant('version', '3.13.0 (Memphis %d.%d.%d) [RPython]' % MEMPHIS_VERSION[:3])
_constant('hexversion', _hexversion(PYTHON_VERSION))
_constant('copyright', 'Copyright (c) the authors of Memphis.')
_constant('maxsize', 2 ** 63 - 1)
_constant('maxunicode', 0x10FFFF)
_constant('byteorder', 'little')
_constant('abiflags', '')
_constant('api_version', 1013)
_constant('platform', 'wasi' if host.kind == 'wasm' else 'linux')
_constant('float_repr_style', 'short')
_constant('argv', [''])
_constant('orig_argv', [''])
_constant('path', [])
_constant('warnoptions', [])
_constant('executable', '')
_constant('dont_write_bytecode', False)
_sequence('thread_info', THREAD_INFO, ['pthread-stubs', None, None])       # one thread, as CPython says on WASI
_sequence('version_info', VERSION_INFO, PYTHON_VERSION)
_sequence('flags', FLAGS, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, False, 1, 0, False, 4300])
_sequence('float_info', FLOAT_INFO, [
    sys.float_info.max, 1024, 308, sys.float_info.min, -1021, -307, 15, DBL_MANT_DIG,
    sys.float_info.epsilon, 2, 1])
_sequence('int_info', INT_INFO, [SHIFT, SHIFT // 8 + 1, 4300, 640])
_sequence('hash_info', HASH_INFO, [64, 2 ** 61 - 1, 314159, 0, 1000003, 'siphash24', 64, 128, 0])


@module.constant('implementation')
def make_implementation(space):
    w_dict = space.newdict()
    space.setitem_str(w_dict, 'name', space.newtext('memphis'))
    space.setitem_str(w_dict, 'cache_tag', space.w_None)
    w_version = new_struct_sequence(space, VERSION_INFO, [_wrap(space, v) for v in MEMPHIS_VERSION])
    space.setitem_str(w_dict, 'version', w_version)
    space.setitem_str(w_dict, 'hexversion', space.newint(_hexversion(MEMPHIS_VERSION)))
    return W_SimpleNamespace(w_dict)


def _stream(name, fd, mode, errors):
    w_files = []

    def make(space):
        "sys.stdout and sys.__stdout__ are one object."
        if not w_files:
            w_files.append(W_TextIOWrapper())
            w_files[0].open_standard(space, fd, '<%s>' % name, mode, errors)
            if mode == 'w':
                space.output_files.append(w_files[0])
        return w_files[0]
    module.constant(name)(make)
    module.constant('__%s__' % name)(make)


_stream('stdin', 0, 'r', 'strict')
_stream('stdout', 1, 'w', 'strict')
_stream('stderr', 2, 'w', 'backslashreplace')
