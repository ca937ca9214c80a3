"""The declaration of binascii, its errors and its arguments."""
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.objects.typeobject import W_Type
from memphis.unicode import utf8

module = ModuleDef('binascii', "Conversion between binary data and ASCII")
error = module.exception('Error', 'ValueError')
module.exception('Incomplete', 'Exception')


def binascii_error(message):
    w_type = error.w_object
    assert isinstance(w_type, W_Type)
    return OperationError(w_type, None, message)


def ascii_or_bytes(space, w_data):
    "What the functions that decode take."
    if space.is_text(w_data):
        text = space.text_w(w_data)
        if not utf8.is_ascii(text):
            raise oefmt(space, space.w_ValueError, "string argument should contain only ASCII characters")
        return text
    if not space.is_bytes_like(w_data):
        raise oefmt(space, space.w_TypeError, "argument should be bytes, buffer or ASCII string, not '%T'", w_data)
    return space.bytes_w(w_data)
