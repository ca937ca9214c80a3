"""What the copy and pickle protocol gives for every kind of object; test_reduce.py compares with CPython's output.
copyreg must be on sys.path."""


def show(label, function):
    try:
        text = repr(function())
    except BaseException as error:
        text = type(error).__name__ + ': ' + str(error)
    print(label, '#', text)


def gen():
    yield


class C:
    def m(self):
        pass


class S:
    __slots__ = ('x', 'y')


class D(S):
    __slots__ = ('__dict__',)


class L(list): pass
class DD(dict): pass
class I(int): pass
class F(float): pass
class T(tuple): pass
class RS(set): pass
class BA(bytearray): pass
class P(property): pass
class E(Exception): pass
class Plain(str): pass


class N:
    def __getnewargs__(self):
        return (1, 2)


class NX:
    def __init__(self, result):
        self.result = result

    def __getnewargs_ex__(self):
        return self.result


class BadN:
    def __getnewargs__(self):
        return [1]


class G:
    def __getstate__(self):
        return 'state'


class R:
    def __reduce__(self):
        return 'red'


class Failing:
    def __getstate__(self):
        raise ZeroDivisionError('no state')


class Names:
    __slots__ = ('x',)
    __slotnames__ = 5


def with_attributes(obj, **attributes):
    for name, value in attributes.items():
        setattr(obj, name, value)
    return obj


objects = {
    'object': object(), 'c': with_attributes(C(), a=1), 'C()': C(), 's': with_attributes(S(), x=1), 'S()': S(),
    'd': with_attributes(D(), x=1, z=2), 'L': L([1, 2]), 'DD': DD(a=1), 'I': I(5), 'I2': with_attributes(I(5), q=1),
    'F': F(1.5), 'T': T((1,)), 'Plain': Plain('x'), 'RS': with_attributes(RS([1]), q=2),
    'BA': with_attributes(BA(b'x'), q=1), 'P': P(), 'E': E(1), 'N': N(), 'NX': NX(((1,), {'k': 2})),
    'NX empty': NX(((1,), {})), 'NX short': NX((1,)), 'NX args': NX((1, {})), 'NX kwargs': NX(((1,), 1)),
    'NX type': NX(1), 'BadN': BadN(), 'G': G(), 'R': R(), 'Failing': Failing(),
    'Names': with_attributes(Names(), x=1), 'int': 5, 'str': 'x', 'bytes': b'b', 'float': 1.5, 'complex': 1j,
    'tuple': (1,), 'list': [1], 'dict': {1: 2}, 'set': {1}, 'frozenset': frozenset([1]), 'range': range(3),
    'slice': slice(1, 2, 3), 'bytearray': bytearray(b'\xe9'), 'memoryview': memoryview(b''), 'None': None,
    'Ellipsis': ..., 'NotImplemented': NotImplemented, 'bool': True, 'type': int, 'class': C, 'generator': gen(),
    'function': gen, 'builtin': len, 'bound builtin': [].append, 'method descriptor': list.append,
    'slot wrapper': int.__add__, 'method wrapper': (1).__add__, 'method': C().m, 'member': S.x,
    'getset': type.__dict__['__mro__'], 'classmethod descriptor': dict.__dict__['fromkeys'],
    'static builtin': str.maketrans, 'property': property(), 'classmethod': classmethod(gen),
    'staticmethod': staticmethod(gen), 'super': super(C, with_attributes(C(), a=1)), 'mappingproxy': type.__dict__,
    'keys': {}.keys(), 'values': {}.values(), 'items': {}.items(), 'alias': list[int], 'union': int | str,
    'cell': (lambda x: lambda: x)(1).__closure__[0], 'exception': ValueError(1, 2),
    'exception with dict': with_attributes(ValueError(1), z=5), 'OSError': OSError(2, 'x'),
    'OSError file': OSError(2, 'x', 'f'), 'ImportError': ImportError('a', name='n'),
    'AttributeError': AttributeError('a', name='n'), 'StopIteration': StopIteration(1),
    'ExceptionGroup': ExceptionGroup('m', [ValueError(1)])}

for label, obj in objects.items():
    show(label + ' __reduce__', lambda: obj.__reduce__())
    for protocol in 0, 2, 3, 4, -1:
        show('%s __reduce_ex__(%d)' % (label, protocol), lambda: obj.__reduce_ex__(protocol))
    show(label + ' __getstate__', lambda: obj.__getstate__())
show('wrong protocol', lambda: object().__reduce_ex__('a'))
show('no protocol', lambda: object().__reduce_ex__())
