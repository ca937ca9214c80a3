"""Arguments of _socket, in the words of CPython's parser for tuples of them."""
from rpython.rlib.rarithmetic import intmask

from memphis.errors import OperationError, oefmt
from memphis.objects.bytesobject.shared import W_ByteString
from memphis.runtime.timestamps import BILLION, nanoseconds_up

LARGEST_INT = 2147483647


def check_count(space, args_w, name, least, most):
    count = len(args_w)
    if least <= count <= most:
        return
    if least == most:
        bound, number = "exactly", least
    elif count < least:
        bound, number = "at least", least
    else:
        bound, number = "at most", most
    raise oefmt(space, space.w_TypeError, "%s() takes %s %d argument%s (%d given)", name, bound, number,
                "" if number == 1 else "s", count)


def long_of(space, w_number):
    "A C long."
    w_int = space.index(w_number)
    if not space.fits_word(w_int):
        raise oefmt(space, space.w_OverflowError, "Python int too large to convert to C long")
    return space.int_w(w_int)


def int_of(space, w_number):
    "A C int."
    value = long_of(space, w_number)
    if value > LARGEST_INT:
        raise oefmt(space, space.w_OverflowError, "signed integer is greater than maximum")
    if value < -LARGEST_INT - 1:
        raise oefmt(space, space.w_OverflowError, "signed integer is less than minimum")
    return value


def flags_of(space, args_w, i):
    "An argument that may be missing."
    if i < len(args_w):
        return int_of(space, args_w[i])
    return 0


def masked_of(space, w_number):
    "The lowest 32 bits of an int."
    return intmask(space.bigint_w(w_number).uintmask()) & 0xffffffff


def text_of(space, w_text, function, position):
    "A str without NUL, as UTF-8."
    if not space.is_text(w_text):
        raise oefmt(space, space.w_TypeError, "%s() argument %d must be str, not %T", function, position, w_text)
    text = encodable(space, w_text)
    if '\x00' in text:
        raise oefmt(space, space.w_ValueError, "embedded null character")
    return text


def encodable(space, w_text):
    "UTF-8 of a str; its codec complains of surrogates."
    return space.bytes_w(space.call_method(w_text, 'encode', []))


# ____________________________________________________________
# names of hosts

def is_ascii(text):
    for c in text:
        if ord(c) >= 128:
            return False
    return True


def is_plain_name(text):
    "A name that the idna codec leaves as it is."
    if not is_ascii(text):
        return False
    labels = text.split('.')
    last = len(labels) - 1
    for i in range(len(labels)):
        size = len(labels[i])
        if size > 63 or size == 0 and i < last:
            return False
    return True


def idna(space, w_text):
    text = space.text_w(w_text)
    if is_plain_name(text):
        return text
    return space.bytes_w(space.call_method(w_text, 'encode', [space.newtext('idna')]))


def host_of_address(space, w_host):
    "The first item of an address."
    if space.is_text(w_host):
        text = space.text_w(w_host)
        if not is_ascii(text):
            try:
                text = idna(space, w_host)
            except OperationError as e:
                if not e.match(space, space.w_Exception):
                    raise
                raise oefmt(space, space.w_TypeError, "encoding of hostname failed")
    elif isinstance(w_host, W_ByteString):
        text = w_host.as_str()
    else:
        raise oefmt(space, space.w_TypeError, "str, bytes or bytearray expected, not %T", w_host)
    if '\x00' in text:
        raise oefmt(space, space.w_TypeError, "host name must not contain null character")
    return text


def host_argument(space, w_host, function):
    "The only argument of gethostbyname() and its like."
    if space.is_text(w_host):
        text = idna(space, w_host)
    elif isinstance(w_host, W_ByteString):
        text = w_host.as_str()
    else:
        raise oefmt(space, space.w_TypeError, "%s() argument 1 must be str, bytes or bytearray, not %T", function,
                    w_host)
    if '\x00' in text:
        raise oefmt(space, space.w_TypeError, "%s() argument 1 must be encoded string without null bytes, not %T",
                    function, w_host)
    return text


# ____________________________________________________________
# time limits

NO_LIMIT = -1.0


def timeout_of(space, w_timeout):
    "Seconds, in whole nanoseconds; NO_LIMIT for None."
    if w_timeout is space.w_None:
        return NO_LIMIT
    nanoseconds = nanoseconds_up(space, w_timeout)
    if nanoseconds < 0:
        raise oefmt(space, space.w_ValueError, "Timeout value out of range")
    if nanoseconds % BILLION == 0:
        return float(nanoseconds // BILLION)
    return float(nanoseconds) / 1e9


def wrap_timeout(space, timeout):
    if timeout < 0.0:
        return space.w_None
    return space.newfloat(timeout)
