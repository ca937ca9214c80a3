"""How arguments are unwrapped and results wrapped.

UNWRAP maps a kind in a declaration to the expression that turns a wrapped
object `%s` into the RPython value; WRAP does the reverse for the result.
"""

UNWRAP = {
    None: "%s",
    'int': "space.int_w(%s)",             # any __index__; OverflowError if it does not fit
    'c_int': "space.c_int_w(%s)",         # the same for 32 bits
    'index': "space.ssize_w(%s)",         # the same, for sizes and positions
    'ssize': "space.clamped_index_w(%s)",  # the same, clamped: slice positions
    'slicepos': "space.slice_position_w(%s)",  # None or any __index__; see space
    'text': "space.text_w(%s)",           # str -> UTF-8 bytes
    'bytes': "space.bytes_w(%s)",         # bytes-like -> RPython str
    'bool': "space.is_true(%s)",
    'float': "space.float_w(%s)",
}

WRAP = {
    None: "return %s",
    'int': "return space.newint(%s)",
    'bool': "return space.newbool(%s)",
    'text': "return space.newtext(%s)",
    'bytes': "return space.newbytes(%s)",
    'float': "return space.newfloat(%s)",
    'None': "%s; return space.w_None",
}
