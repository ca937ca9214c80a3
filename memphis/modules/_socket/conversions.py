"""Functions of _socket that ask nobody: the order of bytes, numbers of hosts as text, sizes of ancillary data."""
from errno import EAFNOSUPPORT

from memphis.errors import oefmt
from memphis.modules._socket.arguments import check_count, encodable, int_of
from memphis.modules._socket.constants import AF_INET, AF_INET6
from memphis.modules._socket.control import item_size
from memphis.modules._socket.moduledef import module, plain_error
from memphis.modules._socket.numeric import (
    format_ipv4, format_ipv6, parse_ipv4, parse_ipv4_freely, parse_ipv6)
from memphis.runtime.os_error import os_error_of_number


# ____________________________________________________________
# the order of bytes: little-endian here, big-endian on the network

def swapped16(space, w_x, function):
    x = space.c_int_w(w_x)
    if x < 0:
        raise oefmt(space, space.w_OverflowError, "%s: can't convert negative Python int to C 16-bit unsigned integer",
                    function)
    if x > 0xffff:
        raise oefmt(space, space.w_OverflowError, "%s: Python int too large to convert to C 16-bit unsigned integer",
                    function)
    return x >> 8 | (x & 255) << 8


def swapped32(space, w_x):
    if not space.is_int(w_x):
        raise oefmt(space, space.w_TypeError, "expected int, %T found", w_x)
    x = unsigned32(space, w_x, "int larger than 32 bits")
    return x >> 24 | x >> 8 & 0xff00 | x << 8 & 0xff0000 | (x & 255) << 24


def unsigned32(space, w_int, too_large):
    "An int as a C unsigned long of which 32 bits are used."
    if space.is_true(space.lt(w_int, space.newint(0))):
        raise oefmt(space, space.w_OverflowError, "can't convert negative value to unsigned int")
    try:
        space.bigint_w(w_int).touint()
    except OverflowError:
        raise oefmt(space, space.w_OverflowError, "Python int too large to convert to C unsigned long")
    if not space.fits_word(space.index(w_int)) or space.int_w(w_int) > 0xffffffff:
        raise oefmt(space, space.w_OverflowError, "%s", too_large)
    return space.int_w(w_int)


@module.function("htons(x, /) -> int")
def htons(space, w_x):
    "Convert a 16-bit unsigned integer from host to network byte order."
    return swapped16(space, w_x, 'htons')


@module.function("ntohs(x, /) -> int")
def ntohs(space, w_x):
    "Convert a 16-bit unsigned integer from network to host byte order."
    return swapped16(space, w_x, 'ntohs')


@module.function("htonl(object, /) -> int")
def htonl(space, w_object):
    "Convert a 32-bit integer from host to network byte order."
    return swapped32(space, w_object)


@module.function("ntohl(object, /) -> int")
def ntohl(space, w_object):
    "Convert a 32-bit integer from network to host byte order."
    return swapped32(space, w_object)


# ____________________________________________________________
# numbers of hosts

def address_text(space, w_text, message):
    if not space.is_text(w_text):
        raise oefmt(space, space.w_TypeError, "%s must be str, not %T", message, w_text)
    text = encodable(space, w_text)
    if '\x00' in text:
        raise oefmt(space, space.w_ValueError, "embedded null character")
    return text


@module.function("inet_aton(ip_addr, /) -> bytes")
def inet_aton(space, w_ip_addr):
    "The four bytes of an IP address such as 123.45.67.89."
    number = parse_ipv4_freely(address_text(space, w_ip_addr, "inet_aton() argument"))
    if number == '':
        raise plain_error(space, "illegal IP address string passed to inet_aton")
    return number


@module.function("inet_ntoa(packed_ip, /) -> text")
def inet_ntoa(space, w_packed_ip):
    "Four bytes as an IP address such as 123.45.67.89."
    number = space.bytes_w(w_packed_ip)
    if len(number) != 4:
        raise plain_error(space, "packed IP wrong length for inet_ntoa")
    return format_ipv4(number)


@module.function("inet_pton(*args) -> bytes")
def inet_pton(space, args_w):
    """inet_pton(af, ip) -> packed IP address string

The bytes of an IP address of a family."""
    check_count(space, args_w, 'inet_pton', 2, 2)
    family = int_of(space, args_w[0])
    text = address_text(space, args_w[1], "inet_pton() argument 2")
    if family == AF_INET:
        number = parse_ipv4(text)
    elif family == AF_INET6:
        number = parse_ipv6(text)
    else:
        raise os_error_of_number(space, EAFNOSUPPORT)
    if number == '':
        raise plain_error(space, "illegal IP address string passed to inet_pton")
    return number


@module.function("inet_ntop(*args) -> text")
def inet_ntop(space, args_w):
    """inet_ntop(af, packed_ip) -> string formatted IP address

Bytes as an IP address of a family."""
    check_count(space, args_w, 'inet_ntop', 2, 2)
    family = int_of(space, args_w[0])
    number = space.bytes_w(args_w[1])
    if family != AF_INET and family != AF_INET6:
        raise oefmt(space, space.w_ValueError, "unknown address family %d", family)
    if len(number) != (4 if family == AF_INET else 16):
        raise oefmt(space, space.w_ValueError, "invalid length of packed IP address string")
    return format_ipv4(number) if family == AF_INET else format_ipv6(number)


# ____________________________________________________________
# ancillary data

@module.function("CMSG_LEN(*args) -> int")
def CMSG_LEN(space, args_w):
    """CMSG_LEN(length) -> control message length

The size of an item of ancillary data with so many bytes."""
    check_count(space, args_w, 'CMSG_LEN', 1, 1)
    return item_size(space, args_w[0], 'CMSG_LEN', False)


@module.function("CMSG_SPACE(*args) -> int")
def CMSG_SPACE(space, args_w):
    """CMSG_SPACE(length) -> buffer size

The room that recvmsg() needs for an item of ancillary data with so many bytes."""
    check_count(space, args_w, 'CMSG_SPACE', 1, 1)
    return item_size(space, args_w[0], 'CMSG_SPACE', True)
