"""The operators: language reference 3.3.8 and 6.

Both operands of builtin types: their slots decide.  As soon as one is an
instance of a Python class, the special methods are looked up.
"""
from memphis.errors import OperationError, make_error, oefmt
from memphis.objects.base import BINARY_OPERATORS, COMPARISONS, UNARY_OPERATORS
from memphis.objects.floatobject import W_Float
from memphis.objects.intobject import W_AbstractInt, W_Int
from memphis.objects.strobject import W_Str
from memphis.space.fastnumbers import with_numbers


class Operators(object):

    # ____________________________________________________________
    # identity and truth

    def is_w(self, w_a, w_b):
        return w_a is w_b or w_a.is_same(self, w_b)

    def is_true(self, w_obj):
        if w_obj is self.w_True:
            return True
        if w_obj is self.w_False or w_obj is self.w_None:
            return False
        if not w_obj.is_user:
            return w_obj.truth(self)
        w_type = self.type(w_obj)
        w_bool = w_type.lookup('__bool__')
        if w_bool is not None:
            w_result = self.call_special(w_bool, w_obj)
            if w_result is self.w_True:
                return True
            if w_result is self.w_False:
                return False
            raise oefmt(self, self.w_TypeError, "__bool__ should return bool, returned %T", w_result)
        if w_type.lookup('__len__') is not None:
            return self.len_w(w_obj) != 0
        return True

    def not_(self, w_obj):
        return self.newbool(not self.is_true(w_obj))

    # ____________________________________________________________
    # comparison results as RPython bools

    def eq_w(self, w_a, w_b):
        "Identity or equality: how containers compare items."
        if w_a is w_b:
            return True
        if type(w_a) is W_Int and type(w_b) is W_Int:
            return w_a.intval == w_b.intval
        if type(w_a) is W_Str and type(w_b) is W_Str:
            return w_a.utf8 == w_b.utf8
        return self.is_true(self.eq(w_a, w_b))

    def lt_w(self, w_a, w_b):
        if type(w_a) is W_Int and type(w_b) is W_Int:
            return w_a.intval < w_b.intval
        return self.is_true(self.lt(w_a, w_b))

    def hash_w(self, w_obj):
        if not w_obj.is_user:
            return w_obj.hash_int(self)
        w_hash = self.type(w_obj).lookup('__hash__')
        if w_hash is None or w_hash is self.w_None:
            raise oefmt(self, self.w_TypeError, "unhashable type: '%T'", w_obj)
        w_result = self.call_special(w_hash, w_obj)
        if not isinstance(w_result, W_AbstractInt):
            raise oefmt(self, self.w_TypeError, "__hash__ method should return an integer")
        if isinstance(w_result, W_Int):
            result = w_result.intval
        else:
            result = w_result.hash_int(self)
        return -2 if result == -1 else result


def _binary(name, symbol):
    special, rspecial = '__%s__' % name, '__r%s__' % name
    slot, rslot = 'op_' + name, 'op_r' + name

    def try_slots(self, w_a, w_b):
        w_type_a, w_type_b = self.type(w_a), self.type(w_b)
        if w_type_a is w_type_b:
            return getattr(w_a, slot)(self, w_b)
        if w_type_b.issubtype(w_type_a):            # a subclass goes first
            w_result = getattr(w_b, rslot)(self, w_a)
            if w_result is self.w_NotImplemented:
                w_result = getattr(w_a, slot)(self, w_b)
            return w_result
        w_result = getattr(w_a, slot)(self, w_b)
        if w_result is self.w_NotImplemented:
            w_result = getattr(w_b, rslot)(self, w_a)
        return w_result

    def lookup_and_call(self, w_a, w_b):
        w_type_a, w_type_b = self.type(w_a), self.type(w_b)
        w_left = w_type_a.lookup(special)
        w_right = None
        if w_type_a is not w_type_b:
            w_right = w_type_b.lookup(rspecial)
            # a subclass that overrides the reflected method goes first
            if w_right is not None and w_type_b.issubtype(w_type_a) and (
                    w_left is None or w_type_a.lookup(rspecial) is not w_right):
                w_result = self.call_special_1(w_right, w_b, w_a)
                if w_result is not self.w_NotImplemented:
                    return w_result
                w_right = None
        if w_left is not None:
            w_result = self.call_special_1(w_left, w_a, w_b)
            if w_result is not self.w_NotImplemented:
                return w_result
        if w_right is not None:
            return self.call_special_1(w_right, w_b, w_a)
        return self.w_NotImplemented

    def attempt(self, w_a, w_b):
        if w_a.is_user or w_b.is_user:
            return lookup_and_call(self, w_a, w_b)
        return try_slots(self, w_a, w_b)

    def operate(self, w_a, w_b):
        w_result = attempt(self, w_a, w_b)
        if w_result is self.w_NotImplemented:
            raise self.unsupported_operands(symbol, w_a, w_b)
        return w_result

    attempt.__name__ = '%s_or_not_implemented' % name
    operate.__name__ = name
    return attempt, operate


def _inplace(name, symbol, attempt):
    special, rspecial, slot = '__i%s__' % name, '__r%s__' % name, 'op_i' + name

    def operate(self, w_a, w_b):
        if w_a.is_user:
            w_method = self.type(w_a).lookup(special)
            w_result = self.w_NotImplemented
            if w_method is not None:
                w_result = self.call_special_1(w_method, w_a, w_b)
        elif w_b.is_user and w_a.is_sequence:
            # CPython's concatenation comes after everything that is a number's
            w_result = self.w_NotImplemented
            w_method = self.type(w_b).lookup(rspecial)
            if w_method is not None:
                w_result = self.call_special_1(w_method, w_b, w_a)
            if w_result is self.w_NotImplemented:
                w_result = getattr(w_a, slot)(self, w_b)
        else:
            w_result = getattr(w_a, slot)(self, w_b)
        if w_result is self.w_NotImplemented:
            w_result = attempt(self, w_a, w_b)
            if w_result is self.w_NotImplemented:
                raise self.unsupported_operands(symbol, w_a, w_b)
        return w_result
    operate.__name__ = 'inplace_' + name
    return operate


def _comparison(name, symbol, mirrored):
    special, mirrored_special = '__%s__' % name, '__%s__' % mirrored
    slot, mirrored_slot = 'op_' + name, 'op_' + mirrored
    identity_counts = name in ('eq', 'ne')

    def try_slots(self, w_a, w_b):
        w_result = getattr(w_a, slot)(self, w_b)
        if w_result is self.w_NotImplemented:
            w_result = getattr(w_b, mirrored_slot)(self, w_a)
        return w_result

    def lookup_and_call(self, w_a, w_b):
        w_type_a, w_type_b = self.type(w_a), self.type(w_b)
        w_left, w_right = w_type_a.lookup(special), w_type_b.lookup(mirrored_special)
        if w_right is not None and w_type_a is not w_type_b and w_type_b.issubtype(w_type_a):
            w_result = self.call_special_1(w_right, w_b, w_a)
            if w_result is not self.w_NotImplemented:
                return w_result
            w_right = None
        if w_left is not None:
            w_result = self.call_special_1(w_left, w_a, w_b)
            if w_result is not self.w_NotImplemented:
                return w_result
        if w_right is not None:
            return self.call_special_1(w_right, w_b, w_a)
        return self.w_NotImplemented

    def operate(self, w_a, w_b):
        self.enter_native()
        try:
            if w_a.is_user or w_b.is_user:
                w_result = lookup_and_call(self, w_a, w_b)
            else:
                w_result = try_slots(self, w_a, w_b)
        finally:
            self.leave_native()
        if w_result is self.w_NotImplemented:
            if identity_counts:
                return self.newbool(self.is_w(w_a, w_b) == (name == 'eq'))
            raise oefmt(self, self.w_TypeError,
                        "'" + symbol + "' not supported between instances of '%T' and '%T'", w_a, w_b)
        return w_result
    operate.__name__ = name
    return operate


def _unary(name, symbol):
    special, slot = '__%s__' % name, 'op_' + name

    def operate(self, w_obj):
        if not w_obj.is_user:
            return getattr(w_obj, slot)(self)
        w_method = self.type(w_obj).lookup(special)
        if w_method is None:
            raise oefmt(self, self.w_TypeError, "bad operand type for unary " + symbol + ": '%T'", w_obj)
        return self.call_special(w_method, w_obj)
    operate.__name__ = name
    return operate



def _fast_comparison(name, operate):
    source = """
def %(name)s(self, w_a, w_b):
    if type(w_a) is W_Int and type(w_b) is W_Int:
        return self.newbool(w_a.intval %(symbol)s w_b.intval)
    if type(w_a) is W_Float and type(w_b) is W_Float:
        return self.newbool(w_a.floatval %(symbol)s w_b.floatval)
    if type(w_a) is W_Str and type(w_b) is W_Str:
        return self.newbool(w_a.utf8 %(symbol)s w_b.utf8)
    return operate(self, w_a, w_b)
"""
    symbol = dict((n, s) for n, s, m in COMPARISONS)[name]
    namespace = {'W_Int': W_Int, 'W_Float': W_Float, 'W_Str': W_Str, 'operate': operate}
    exec source % {'name': name, 'symbol': symbol} in namespace
    return namespace[name]


def unsupported_operands(self, symbol, w_a, w_b):
    return make_error(self, self.w_TypeError, "unsupported operand type(s) for %s: '%T' and '%T'",
                      symbol, w_a, w_b)


def _install():
    Operators.unsupported_operands = unsupported_operands
    for name, symbol in BINARY_OPERATORS:
        attempt, operate = _binary(name, symbol)
        public = name + '_' if name in ('and', 'or') else name
        setattr(Operators, public, with_numbers(name, operate))
        setattr(Operators, attempt.__name__, attempt)
        isymbol = '**=' if name == 'pow' else symbol + '='
        setattr(Operators, 'inplace_' + name, with_numbers(name, _inplace(name, isymbol, attempt)))
    for name, symbol, mirrored in COMPARISONS:
        operate = _comparison(name, symbol, mirrored)
        setattr(Operators, name, _fast_comparison(name, operate))
    for name, symbol in UNARY_OPERATORS:
        setattr(Operators, name, _unary(name, symbol))


_install()
