"""The modules that every binary carries, beside builtins and sys: a line each, in the order of their names."""
from memphis.modules import _abc
from memphis.modules import _ast
from memphis.modules import _bisect
from memphis.modules import _codecs
from memphis.modules import _collections
from memphis.modules import _contextvars
from memphis.modules import _csv
from memphis.modules import _functools
from memphis.modules import _heapq
from memphis.modules import _imp
from memphis.modules import _io
from memphis.modules import _json
from memphis.modules import _locale
from memphis.modules import _opcode
from memphis.modules import _operator
from memphis.modules import _posixsubprocess
from memphis.modules import _random
from memphis.modules import _signal
from memphis.modules import _socket
from memphis.modules import _sre
from memphis.modules import _stat
from memphis.modules import _statistics
from memphis.modules import _string
from memphis.modules import _struct
from memphis.modules import _symtable
from memphis.modules import _sysconfigdata
from memphis.modules import _thread
from memphis.modules import _tokenize
from memphis.modules import _typing
from memphis.modules import _warnings
from memphis.modules import _weakref
from memphis.modules import array
from memphis.modules import atexit
from memphis.modules import binascii
from memphis.modules import cmath
from memphis.modules import errno
from memphis.modules import fcntl
from memphis.modules import gc
from memphis.modules import hashes
from memphis.modules import itertools
from memphis.modules import marshal
from memphis.modules import math
from memphis.modules import posix
from memphis.modules import select
from memphis.modules import time
from memphis.modules import unicodedata
from memphis.modules import zlib

CARRIED = [
    _abc.module,
    _ast.module,
    _bisect.module,
    _codecs.module,
    _collections.module,
    _contextvars.module,
    _csv.module,
    _functools.module,
    _heapq.module,
    _imp.module,
    _io.module,
    _json.module,
    _locale.module,
    _opcode.module,
    _operator.module,
    _posixsubprocess.module,
    _random.module,
    _signal.module,
    _socket.module,
    _sre.module,
    _stat.module,
    _statistics.module,
    _string.module,
    _struct.module,
    _symtable.module,
    _sysconfigdata.module,
    _thread.module,
    _tokenize.module,
    _typing.module,
    _warnings.module,
    _weakref.module,
    array.module,
    atexit.module,
    binascii.module,
    cmath.module,
    errno.module,
    fcntl.module,
    gc.module,
    itertools.module,
    marshal.module,
    math.module,
    posix.module,
    select.module,
    time.module,
    unicodedata.module,
    zlib.module,
] + hashes.MODULES
