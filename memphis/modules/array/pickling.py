"""How arrays are pickled: the bytes with a number for the machine's format, so that other machines can read them."""
from memphis.errors import oefmt
from memphis.modules.array.array import W_Array
from memphis.modules.array.items import FORMATS, LAST, UTF_16, format_number
from memphis.modules.array.moduledef import TYPECODES, module
from memphis.objects.instance import allocate
from memphis.objects.typeobject import W_Type

@module.function("_array_reconstructor(arraytype, typecode, mformat_code: int, items, /)")
def array_reconstructor(space, w_arraytype, w_typecode, mformat_code, w_items):
    "Internal. Used for pickling support."
    if not isinstance(w_arraytype, W_Type):
        raise oefmt(space, space.w_TypeError, "first argument must be a type object, not %T", w_arraytype)
    if not w_arraytype.issubtype(W_Array.w_builtin_type):
        raise oefmt(space, space.w_TypeError, "%N is not a subtype of array.array", w_arraytype)
    if mformat_code < 0 or mformat_code > LAST:
        raise oefmt(space, space.w_ValueError, "third argument must be a valid machine format code.")
    code = space.text_w(w_typecode) if space.is_text(w_typecode) else ''
    if len(code) != 1 or code not in TYPECODES:
        raise oefmt(space, space.w_ValueError, "second argument must be a valid type code")
    if not space.is_bytes(w_items):
        raise oefmt(space, space.w_TypeError, "fourth argument should be bytes, not %T", w_items)
    w_array = allocate(space, W_Array, w_arraytype)
    w_array.start(code[0])
    value = space.bytes_w(w_items)
    if mformat_code == format_number(code):
        w_array.append_bytes(space, value)
    elif mformat_code >= UTF_16:
        check_length(space, value, 4)
        name = ['utf-16-le', 'utf-16-be', 'utf-32-le', 'utf-32-be'][mformat_code - UTF_16]
        w_text = space.call_method(w_items, 'decode', [space.newtext(name)])
        w_array.append_text(space, space.text_w(w_text))
    else:
        w_values = read_items(space, FORMATS[mformat_code], value)
        if w_values.code not in 'fd':           # ints keep the size that they were written with
            w_array.start(w_values.code)
        w_array.extend_from(space, w_values)
    return w_array


def check_length(space, value, size):
    if len(value) % size != 0:
        raise oefmt(space, space.w_ValueError, "string length not a multiple of item size")


def read_items(space, format, value):
    "Another array, of the code that the bytes were written with."
    code, swapped = format
    w_other = W_Array()
    w_other.start(code)
    check_length(space, value, w_other.itemsize)
    w_other.append_bytes(space, value)
    if swapped:
        w_other.byteswap(space)
    return w_other
