"""What CPython's types say about their layout: __basicsize__ and the like, __flags__, __text_signature__.

Memphis lays its objects out otherwise; programs that read these numbers expect CPython's.  The table is that of
CPython 3.13 on a 64-bit machine (tests/unit/objects/test_type_attributes.py compares); a type that is not in it has
what its base has.
"""

IMMUTABLE, HEAP, BASE, READY, GC = 1 << 8, 1 << 9, 1 << 10, 1 << 12, 1 << 14
ABSTRACT = 1 << 20
INLINE_VALUES, MANAGED_WEAKREF, MANAGED_DICT = 1 << 2, 1 << 3, 1 << 4
SEQUENCE, MAPPING, MATCH_SELF = 1 << 5, 1 << 6, 1 << 22
COLLECTION = SEQUENCE | MAPPING
VECTORCALL, ITEMS_AT_END = 1 << 11, 1 << 23
INHERITED = SEQUENCE | MAPPING | MATCH_SELF | VECTORCALL | ITEMS_AT_END | 0xFF << 24    # the last ones: int, list ...
WEAKREF_OFFSET = -32


class Layout(object):
    "`text_signature` is '' where there is none."
    _immutable_ = True

    def __init__(self, basicsize, itemsize=0, dictoffset=0, weakrefoffset=0, flags=0, text_signature=''):
        self.basicsize = basicsize
        self.itemsize = itemsize
        self.dictoffset = dictoffset
        self.weakrefoffset = weakrefoffset
        self.flags = flags
        self.text_signature = text_signature

    def with_flags(self, flags):
        return Layout(self.basicsize, self.itemsize, self.dictoffset, self.weakrefoffset, self.flags | flags,
                      self.text_signature)

    def without_flags(self, flags):
        return Layout(self.basicsize, self.itemsize, self.dictoffset, self.weakrefoffset, self.flags & ~flags,
                      self.text_signature)


LAYOUTS = {
    'ArithmeticError': Layout(72, 0, 16, 0, 0x40005502),
    'AssertionError': Layout(72, 0, 16, 0, 0x40005502),
    'AttributeError': Layout(88, 0, 16, 0, 0x40005502),
    'BaseException': Layout(72, 0, 16, 0, 0x40005502),
    'BaseExceptionGroup': Layout(88, 0, 16, 0, 0x40005502),
    'BlockingIOError': Layout(112, 0, 16, 0, 0x40005502),
    'BrokenPipeError': Layout(112, 0, 16, 0, 0x40005502),
    'BufferError': Layout(72, 0, 16, 0, 0x40005502),
    'BytesWarning': Layout(72, 0, 16, 0, 0x40005502),
    'CallableProxyType': Layout(64, 0, 0, 0, 0x5182),
    'ChildProcessError': Layout(112, 0, 16, 0, 0x40005502),
    'ConnectionAbortedError': Layout(112, 0, 16, 0, 0x40005502),
    'ConnectionError': Layout(112, 0, 16, 0, 0x40005502),
    'ConnectionRefusedError': Layout(112, 0, 16, 0, 0x40005502),
    'ConnectionResetError': Layout(112, 0, 16, 0, 0x40005502),
    'DeprecationWarning': Layout(72, 0, 16, 0, 0x40005502),
    'EOFError': Layout(72, 0, 16, 0, 0x40005502),
    'EncodingWarning': Layout(72, 0, 16, 0, 0x40005502),
    'Exception': Layout(72, 0, 16, 0, 0x40005502),
    'ExceptionGroup': Layout(88, 0, 16, -32, 0x40005608),
    'FileExistsError': Layout(112, 0, 16, 0, 0x40005502),
    'FileNotFoundError': Layout(112, 0, 16, 0, 0x40005502),
    'FloatingPointError': Layout(72, 0, 16, 0, 0x40005502),
    'FutureWarning': Layout(72, 0, 16, 0, 0x40005502),
    'GeneratorExit': Layout(72, 0, 16, 0, 0x40005502),
    'FrameLocalsProxy': Layout(24, 0, 0, 0, 0x5142),
    'Generic': Layout(16, 0, 0, 0, 0x5600),
    'GenericAlias': Layout(64, 0, 0, 40, 0x5d02, '(origin, args, /)'),
    'ImportError': Layout(104, 0, 16, 0, 0x40005502),
    'ImportWarning': Layout(72, 0, 16, 0, 0x40005502),
    'IndentationError': Layout(136, 0, 16, 0, 0x40005502),
    'IndexError': Layout(72, 0, 16, 0, 0x40005502),
    'InterruptedError': Layout(112, 0, 16, 0, 0x40005502),
    'IsADirectoryError': Layout(112, 0, 16, 0, 0x40005502),
    'KeyError': Layout(72, 0, 16, 0, 0x40005502),
    'KeyWrapper': Layout(32, 0, 0, 0, 0x5380),
    'KeyboardInterrupt': Layout(72, 0, 16, 0, 0x40005502),
    'LookupError': Layout(72, 0, 16, 0, 0x40005502),
    'MemoryError': Layout(72, 0, 16, 0, 0x40005502),
    'ModuleNotFoundError': Layout(104, 0, 16, 0, 0x40005502),
    'NameError': Layout(80, 0, 16, 0, 0x40005502),
    'NoDefaultType': Layout(16, 0, 0, 0, 0x1102, '()'),
    'NoneType': Layout(16, 0, 0, 0, 0x1102, '()'),
    'NotADirectoryError': Layout(112, 0, 16, 0, 0x40005502),
    'NotImplementedError': Layout(72, 0, 16, 0, 0x40005502),
    'NotImplementedType': Layout(16, 0, 0, 0, 0x1102, '()'),
    'OSError': Layout(112, 0, 16, 0, 0x40005502),
    'OrderedDict': Layout(112, 0, 96, 104, 0x20405542),
    'OverflowError': Layout(72, 0, 16, 0, 0x40005502),
    'ParamSpec': Layout(56, 0, -1, -32, 0x5318),
    'ParamSpecArgs': Layout(24, 0, 0, -32, 0x5308),
    'ParamSpecKwargs': Layout(24, 0, 0, -32, 0x5308),
    'PendingDeprecationWarning': Layout(72, 0, 16, 0, 0x40005502),
    'PermissionError': Layout(112, 0, 16, 0, 0x40005502),
    'ProcessLookupError': Layout(112, 0, 16, 0, 0x40005502),
    'ProxyType': Layout(64, 0, 0, 0, 0x5182),
    'PythonFinalizationError': Layout(72, 0, 16, 0, 0x40005502),
    'Random': Layout(2520, 0, 0, 0, 0x1600),
    'RecursionError': Layout(72, 0, 16, 0, 0x40005502),
    'ReferenceError': Layout(72, 0, 16, 0, 0x40005502),
    'ReferenceType': Layout(64, 0, 0, 0, 0x5d02),
    'ResourceWarning': Layout(72, 0, 16, 0, 0x40005502),
    'RuntimeError': Layout(72, 0, 16, 0, 0x40005502),
    'RuntimeWarning': Layout(72, 0, 16, 0, 0x40005502),
    'SimpleNamespace': Layout(24, 0, 16, 0, 0x5502, '(mapping_or_iterable=(), /, **kwargs)'),
    'StopAsyncIteration': Layout(72, 0, 16, 0, 0x40005502),
    'StopIteration': Layout(80, 0, 16, 0, 0x40005502),
    'Struct': Layout(56, 0, 0, 48, 0x5700),
    'SyntaxError': Layout(136, 0, 16, 0, 0x40005502),
    'SyntaxWarning': Layout(72, 0, 16, 0, 0x40005502),
    'SystemError': Layout(72, 0, 16, 0, 0x40005502),
    'SystemExit': Layout(80, 0, 16, 0, 0x40005502),
    'TabError': Layout(136, 0, 16, 0, 0x40005502),
    'TimeoutError': Layout(112, 0, 16, 0, 0x40005502),
    'TypeAliasType': Layout(56, 0, 0, 0, 0x5102),
    'TypeError': Layout(72, 0, 16, 0, 0x40005502),
    'TypeVar': Layout(80, 0, -1, -32, 0x5318),
    'TypeVarTuple': Layout(40, 0, -1, -32, 0x5318),
    'UnboundLocalError': Layout(80, 0, 16, 0, 0x40005502),
    'UnicodeDecodeError': Layout(112, 0, 16, 0, 0x40005502),
    'UnicodeEncodeError': Layout(112, 0, 16, 0, 0x40005502),
    'UnicodeError': Layout(72, 0, 16, 0, 0x40005502),
    'UnicodeTranslateError': Layout(112, 0, 16, 0, 0x40005502),
    'UnicodeWarning': Layout(72, 0, 16, 0, 0x40005502),
    'UnionType': Layout(32, 0, 0, 0, 0x5182),
    'UserWarning': Layout(72, 0, 16, 0, 0x40005502),
    'ValueError': Layout(72, 0, 16, 0, 0x40005502),
    'Warning': Layout(72, 0, 16, 0, 0x40005502),
    'ZeroDivisionError': Layout(72, 0, 16, 0, 0x40005502),
    '_IncompleteInputError': Layout(136, 0, 16, 0, 0x40005502),
    '_deque_iterator': Layout(56, 0, 0, 0, 0x5300),
    '_deque_reverse_iterator': Layout(56, 0, 0, 0, 0x5300),
    '_grouper': Layout(32, 0, 0, 0, 0x5300),
    '_lru_cache_wrapper': Layout(152, 0, 136, 144, 0x25300),
    '_tee': Layout(48, 0, 0, 32, 0x5300, '(iterable, /)'),
    '_tee_dataobject': Layout(496, 0, 0, 0, 0x5300),
    '_tuplegetter': Layout(32, 0, 0, 0, 0x5300),
    'accumulate': Layout(56, 0, 0, 0, 0x5700, '(iterable, func=None, *, initial=None)'),
    'array': Layout(64, 0, 0, 48, 0x5720),
    'arrayiterator': Layout(40, 0, 0, 0, 0x5380),
    'async_generator': Layout(144, 8, 0, 16, 0x5182),
    'async_generator_asend': Layout(40, 0, 0, 0, 0x5182),
    'async_generator_athrow': Layout(40, 0, 0, 0, 0x5182),
    'attrgetter': Layout(40, 0, 0, 0, 0x5b00, '(attr, /, *attrs)'),
    'batched': Layout(40, 0, 0, 0, 0x5700, '(iterable, n, *, strict=False)'),
    'bool': Layout(24, 4, 0, 0, 0x1401102, '(object=False, /)'),
    'builtin_function_or_method': Layout(56, 0, 0, 40, 0x5982),
    'bytearray': Layout(56, 0, 0, 0, 0x401502),
    'bytearray_iterator': Layout(32, 0, 0, 0, 0x5182),
    'bytes': Layout(33, 1, 0, 0, 0x8401502),
    'bytes_iterator': Layout(32, 0, 0, 0, 0x5182),
    'callable_iterator': Layout(32, 0, 0, 0, 0x5182),
    'cell': Layout(24, 0, 0, 0, 0x5102, '([contents])'),
    'chain': Layout(32, 0, 0, 0, 0x5700, '(*iterables)'),
    'classmethod': Layout(32, 0, 24, 0, 0x5502, '(function, /)'),
    'classmethod_descriptor': Layout(56, 0, 0, 0, 0x5182),
    'code': Layout(200, 2, 0, 144, 0x1102,
        '(argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize,\n     flags, codestring, c'
        'onstants, names, varnames, filename, name,\n     qualname, firstlineno, linetable, excepti'
        'ontable, freevars=(),\n     cellvars=(), /)'),
    'combinations': Layout(56, 0, 0, 0, 0x5700, '(iterable, r)'),
    'combinations_with_replacement': Layout(56, 0, 0, 0, 0x5700, '(iterable, r)'),
    'complex': Layout(32, 0, 0, 0, 0x1502, '(real=0, imag=0)'),
    'compress': Layout(32, 0, 0, 0, 0x5700, '(data, selectors)'),
    'coroutine': Layout(144, 8, 0, 16, 0x5182),
    'coroutine_wrapper': Layout(24, 0, 0, 0, 0x5182),
    'count': Layout(40, 0, 0, 0, 0x5700, '(start=0, step=1)'),
    'cycle': Layout(48, 0, 0, 0, 0x5700, '(iterable, /)'),
    'defaultdict': Layout(56, 0, 0, 0, 0x20405740),
    'deque': Layout(216, 0, 0, 208, 0x5720, '([iterable[, maxlen]])'),
    'dict': Layout(48, 0, 0, 0, 0x20405542),
    'dict_itemiterator': Layout(56, 0, 0, 0, 0x5182),
    'dict_items': Layout(24, 0, 0, 0, 0x5182),
    'dict_keyiterator': Layout(56, 0, 0, 0, 0x5182),
    'dict_keys': Layout(24, 0, 0, 0, 0x5182),
    'dict_reverseitemiterator': Layout(56, 0, 0, 0, 0x5182),
    'dict_reversekeyiterator': Layout(56, 0, 0, 0, 0x5182),
    'dict_reversevalueiterator': Layout(56, 0, 0, 0, 0x5182),
    'dict_valueiterator': Layout(56, 0, 0, 0, 0x5182),
    'dict_values': Layout(24, 0, 0, 0, 0x5182),
    'dropwhile': Layout(40, 0, 0, 0, 0x5700, '(predicate, iterable, /)'),
    'ellipsis': Layout(16, 0, 0, 0, 0x1102, '()'),
    'enumerate': Layout(56, 0, 0, 0, 0x5502, '(iterable, start=0)'),
    'filter': Layout(32, 0, 0, 0, 0x5502, '(function, iterable, /)'),
    'filterfalse': Layout(32, 0, 0, 0, 0x5700, '(function, iterable, /)'),
    'flags': Layout(32, 8, 0, 0, 0x44051a2),
    'float': Layout(24, 0, 0, 0, 0x401502, '(x=0, /)'),
    'float_info': Layout(24, 8, 0, 0, 0x4405122),
    'frame': Layout(136, 8, 0, 0, 0x5182),
    'frozenset': Layout(200, 0, 0, 192, 0x405502, '(iterable=(), /)'),
    'function': Layout(144, 0, 88, 96, 0x25902,
        '(code, globals, name=None, argdefs=None, closure=None,\n         kwdefaults=None)'),
    'generator': Layout(144, 8, 0, 16, 0x5182),
    'generic_alias_iterator': Layout(24, 0, 0, 0, 0x5182),
    'getset_descriptor': Layout(48, 0, 0, 0, 0x5182),
    'groupby': Layout(72, 0, 0, 0, 0x5700, '(iterable, key=None)'),
    'hash_info': Layout(24, 8, 0, 0, 0x4405122),
    'int': Layout(24, 4, 0, 0, 0x1401502),
    'int_info': Layout(24, 8, 0, 0, 0x4405122),
    'islice': Layout(56, 0, 0, 0, 0x5700),
    'itemgetter': Layout(48, 0, 0, 0, 0x5b00, '(item, /, *items)'),
    'iterator': Layout(32, 0, 0, 0, 0x5182),
    'list': Layout(40, 0, 0, 0, 0x2405522, '(iterable=(), /)'),
    'list_iterator': Layout(32, 0, 0, 0, 0x5182),
    'list_reverseiterator': Layout(32, 0, 0, 0, 0x5182),
    'longrange_iterator': Layout(40, 0, 0, 0, 0x1182),
    'map': Layout(32, 0, 0, 0, 0x5502, '(function, iterable, /, *iterables)'),
    'mappingproxy': Layout(24, 0, 0, 0, 0x5142, '(mapping)'),
    'member_descriptor': Layout(48, 0, 0, 0, 0x5182),
    'memory_iterator': Layout(48, 0, 0, 0, 0x5182),
    'memoryview': Layout(144, 8, 0, 136, 0x5122, '(object)'),
    'method': Layout(48, 0, 0, 32, 0x5902, '(function, instance, /)'),
    'method-wrapper': Layout(32, 0, 0, 0, 0x5182),
    'method_descriptor': Layout(56, 0, 0, 0, 0x25982),
    'methodcaller': Layout(64, 0, 0, 0, 0x5b00, '(name, /, *args, **kwargs)'),
    'module': Layout(56, 0, 16, 40, 0x5502, '(name, doc=None)'),
    'object': Layout(16, 0, 0, 0, 0x1502, '()'),
    'odict_items': Layout(24, 0, 0, 0, 0x5102),
    'odict_iterator': Layout(64, 0, 0, 0, 0x5182),
    'odict_keys': Layout(24, 0, 0, 0, 0x5102),
    'odict_values': Layout(24, 0, 0, 0, 0x5102),
    'pairwise': Layout(40, 0, 0, 0, 0x5700, '(iterable, /)'),
    'partial': Layout(64, 0, 40, 48, 0x5f00, '(func, /, *args, **keywords)'),
    'permutations': Layout(64, 0, 0, 0, 0x5700, '(iterable, r=None)'),
    'product': Layout(48, 0, 0, 0, 0x5700, '(*iterables, repeat=1)'),
    'property': Layout(64, 0, 0, 0, 0x5502, '(fget=None, fset=None, fdel=None, doc=None)'),
    'range': Layout(48, 0, 0, 0, 0x1122),
    'range_iterator': Layout(40, 0, 0, 0, 0x1182),
    'repeat': Layout(32, 0, 0, 0, 0x5700),
    'reversed': Layout(32, 0, 0, 0, 0x5502, '(sequence, /)'),
    'set': Layout(200, 0, 0, 192, 0x405502, '(iterable=(), /)'),
    'set_iterator': Layout(48, 0, 0, 0, 0x5182),
    'slice': Layout(40, 0, 0, 0, 0x5102),
    'starmap': Layout(32, 0, 0, 0, 0x5700, '(function, iterable, /)'),
    'staticmethod': Layout(32, 0, 24, 0, 0x5502, '(function, /)'),
    'str': Layout(64, 0, 0, 0, 0x10401502),
    'str_ascii_iterator': Layout(32, 0, 0, 0, 0x5182),
    'str_iterator': Layout(32, 0, 0, 0, 0x5182),
    'super': Layout(40, 0, 0, 0, 0x5502),
    'takewhile': Layout(40, 0, 0, 0, 0x5700, '(predicate, iterable, /)'),
    'thread_info': Layout(24, 8, 0, 0, 0x4405122),
    'traceback': Layout(40, 0, 0, 0, 0x5102, '(tb_next, tb_frame, tb_lasti, tb_lineno)'),
    'tuple': Layout(24, 8, 0, 0, 0x4405522, '(iterable=(), /)'),
    'tuple_iterator': Layout(32, 0, 0, 0, 0x5182),
    'type': Layout(928, 40, 264, 368, 0x80805d02),
    'unpack_iterator': Layout(112, 0, 0, 0, 0x5380),
    'version_info': Layout(24, 8, 0, 0, 0x44051a2),
    'wrapper_descriptor': Layout(56, 0, 0, 0, 0x25182),
    'zip': Layout(48, 0, 0, 0, 0x5502, '(*iterables, strict=False)'),
    'zip_longest': Layout(56, 0, 0, 0, 0x5700, '(*iterables, fillvalue=None)'),
}


def layout_of(typedef):
    "Import time."
    while typedef.name not in LAYOUTS:
        typedef = typedef.base
    return LAYOUTS[typedef.name]


def layout_of_class(base, adds_dict, adds_weakref, nslots):
    "Of a class written in Python, from that of its best base."
    plain = base.basicsize == 16 and base.itemsize == 0
    flags = HEAP | BASE | READY | GC | base.flags & (INHERITED | MANAGED_DICT | MANAGED_WEAKREF)
    dictoffset, weakrefoffset = base.dictoffset, base.weakrefoffset
    if adds_dict:
        dictoffset = -1
        flags |= MANAGED_DICT
        if plain and nslots == 0:
            flags |= INLINE_VALUES
    if adds_weakref:
        weakrefoffset = WEAKREF_OFFSET
        flags |= MANAGED_WEAKREF
    return Layout(base.basicsize + 8 * nslots, base.itemsize, dictoffset, weakrefoffset, flags)


# Attributes that are member_descriptors in CPython, which reads them straight from its structs.
MEMBERS = {
    'AttributeError': ['name', 'obj'],
    'BaseException': ['__suppress_context__'],
    'BaseExceptionGroup': ['exceptions', 'message'],
    'BufferedRandom': ['_finalizing', 'raw'],
    'BufferedReader': ['_finalizing', 'raw'],
    'BufferedWriter': ['_finalizing', 'raw'],
    'ContextVar': ['name'],
    'FileIO': ['_blksize', '_finalizing'],
    'GenericAlias': ['__args__', '__origin__', '__unpacked__'],
    'ImportError': ['msg', 'name', 'name_from', 'path'],
    'Match': ['endpos', 'pos', 're', 'string'],
    'NameError': ['name'],
    'OSError': ['errno', 'filename', 'filename2', 'strerror'],
    'ParamSpec': ['__bound__', '__contravariant__', '__covariant__', '__infer_variance__', '__name__'],
    'ParamSpecArgs': ['__origin__'],
    'ParamSpecKwargs': ['__origin__'],
    'Pattern': ['flags', 'groups', 'pattern'],
    'ReferenceType': ['__callback__'],
    'SimpleNamespace': ['__dict__'],
    'StopIteration': ['value'],
    'SyntaxError': ['end_lineno', 'end_offset', 'filename', 'lineno', 'msg', 'offset', 'print_file_and_line', 'text'],
    'SystemExit': ['code'],
    'TextIOWrapper': ['_finalizing', 'buffer', 'encoding', 'line_buffering', 'write_through'],
    'TypeAliasType': ['__name__'],
    'TypeVar': ['__contravariant__', '__covariant__', '__infer_variance__', '__name__'],
    'TypeVarTuple': ['__name__'],
    'UnicodeDecodeError': ['encoding', 'end', 'object', 'reason', 'start'],
    'UnicodeEncodeError': ['encoding', 'end', 'object', 'reason', 'start'],
    'UnicodeTranslateError': ['encoding', 'end', 'object', 'reason', 'start'],
    'UnionType': ['__args__'],
    'async_generator': ['ag_running'],
    'builtin_function_or_method': ['__module__'],
    'classmethod': ['__func__', '__wrapped__'],
    'classmethod_descriptor': ['__name__', '__objclass__'],
    'code': (
        'co_argcount co_consts co_exceptiontable co_filename co_firstlineno co_flags co_kwonlyargcount '
        'co_linetable co_name co_names co_nlocals co_posonlyargcount co_qualname co_stacksize').split(),
    'complex': ['imag', 'real'],
    'coroutine': ['cr_origin'],
    'frame': ['f_trace_lines'],
    'function': ['__builtins__', '__closure__', '__doc__', '__globals__', '__module__'],
    'getset_descriptor': ['__name__', '__objclass__'],
    'member_descriptor': ['__name__', '__objclass__'],
    'method': ['__func__', '__self__'],
    'method-wrapper': ['__self__'],
    'method_descriptor': ['__name__', '__objclass__'],
    'module': ['__dict__'],
    'property': ['__doc__', 'fdel', 'fget', 'fset'],
    'range': ['start', 'step', 'stop'],
    'slice': ['start', 'step', 'stop'],
    'staticmethod': ['__func__', '__wrapped__'],
    'super': ['__self__', '__self_class__', '__thisclass__'],
    'traceback': ['tb_frame', 'tb_lasti'],
    'type': ['__base__', '__basicsize__', '__dictoffset__', '__flags__', '__itemsize__', '__weakrefoffset__'],
    'wrapper_descriptor': ['__name__', '__objclass__'],
}
