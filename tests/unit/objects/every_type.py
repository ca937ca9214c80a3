"""Prints, for every builtin type that a program can reach without the library, each attribute that dir() shows with the
signature of what its class holds, and what the type says about its layout; test_type_attributes.py compares with
CPython's output."""
import builtins
import sys


def builtin_types():
    found = [o for o in vars(builtins).values() if isinstance(o, type) and o.__module__ == 'builtins']
    found.sort(key=lambda t: t.__name__)

    def gen():
        yield

    async def coro():
        pass

    async def agen():
        yield

    class C:
        __slots__ = ('x', '__weakref__')

        def m(self):
            pass

    namespace = {}
    exec("type A = int\ndef f[T, *Ts, **P](): pass", namespace)
    try:
        raise ValueError
    except ValueError as error:
        traceback = error.__traceback__
    waiting = coro()
    instances = [
        gen, gen(), waiting, agen(), waiting.__await__(), agen().__anext__(), agen().aclose(), C().m, len, list.append,
        int.__add__, (1).__add__, C.x, type.__dict__['__mro__'], dict.__dict__['fromkeys'], gen.__code__, traceback,
        traceback.tb_frame, sys, None, ..., NotImplemented, iter([]), iter(()), iter({}), iter({}.values()),
        iter({}.items()), reversed({}), reversed({}.values()), reversed({}.items()), {}.keys(), {}.values(), {}.items(),
        iter(set()), iter(''), iter('\xe9'), iter(b''), iter(bytearray()), iter(memoryview(b'')), iter(range(3)),
        iter(range(10 ** 30)), reversed([]), iter(gen, 1), iter(type('S', (), {'__getitem__': 1})()), type.__dict__,
        list[int], int | str, iter(list[int]), namespace['A'], *namespace['f'].__type_params__,
        (lambda x: lambda: x)(1).__closure__[0], sys.implementation, sys.float_info, sys.flags, sys.version_info]
    waiting.close()
    for instance in instances:
        if type(instance) not in found:
            found.append(type(instance))
    return found


def signature(found):
    if isinstance(found, staticmethod):
        found = found.__func__
    if type(found).__name__ in ('wrapper_descriptor', 'method_descriptor', 'classmethod_descriptor',
                                'builtin_function_or_method'):
        return type(found).__name__ + ' ' + str(found.__text_signature__)
    if type(found).__name__ in ('getset_descriptor', 'member_descriptor'):
        return 'attribute'
    return type(found).__name__


for t in builtin_types():
    print(t.__name__, '', '%d %d %d %d %#x %r' % (t.__basicsize__, t.__itemsize__, t.__dictoffset__, t.__weakrefoffset__,
                                                  t.__flags__ & ~(1 << 19), t.__text_signature__))
    for name in sorted(dir(t)):
        if name in ('__doc__', '__module__'):
            continue
        holders = [base for base in t.__mro__ if name in base.__dict__]
        if len(holders) > 0:            # else it is an attribute of the metaclass
            print(t.__name__, name, signature(holders[0].__dict__[name]))
