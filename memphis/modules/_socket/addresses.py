"""Addresses: Python's tuples and paths, and the bytes of Linux's struct sockaddr that the host takes and gives."""
from memphis.errors import OperationError, oefmt
from memphis.host import HostError
from memphis.host import current as host
from memphis.modules._socket.arguments import host_of_address, int_of, masked_of
from memphis.modules._socket.constants import AF_INET, AF_INET6, AF_NETLINK, AF_UNIX, AF_UNSPEC
from memphis.modules._socket.moduledef import gaierror, lookup_error, plain_error
from memphis.modules._socket.numeric import format_ipv4, format_ipv6, parse_ipv4, parse_ipv6
from memphis.runtime.os_error import decode_name, encode_name, os_error

LONGEST_PATH = 108      # of struct sockaddr_un
MOST_FLOW = 0xfffff


# ____________________________________________________________
# bytes

def little16(data, i):
    return ord(data[i]) | ord(data[i + 1]) << 8


def little32(data, i):
    return little16(data, i) | little16(data, i + 2) << 16


def big16(data, i):
    return ord(data[i]) << 8 | ord(data[i + 1])


def pack16(value):
    return chr(value & 255) + chr(value >> 8 & 255)


def pack32(value):
    return pack16(value) + pack16(value >> 16)


def pack_big16(value):
    return chr(value >> 8 & 255) + chr(value & 255)


def pack_ipv4(number, port):
    return pack16(AF_INET) + pack_big16(port) + number + '\x00' * 8


def pack_ipv6(number, port, flow, scope):
    return pack16(AF_INET6) + pack_big16(port) + pack_big16(flow >> 16) + pack_big16(flow) + number + pack32(scope)


def number_of(data):
    "The host's number in an address of the Internet; '' in others."
    if len(data) >= 16 and little16(data, 0) == AF_INET:
        return data[4:8]
    if len(data) >= 28 and little16(data, 0) == AF_INET6:
        return data[8:24]
    return ''


# ____________________________________________________________
# from Python

def address_of(space, family, w_address, function):
    if family == AF_UNIX:
        return path_address(space, w_address)
    if family == AF_INET:
        return ipv4_address(space, w_address, function)
    if family == AF_INET6:
        return ipv6_address(space, w_address, function)
    if family == AF_NETLINK:
        items_w = tuple_of(space, w_address, 'AF_NETLINK', function)
        if len(items_w) != 2:
            raise oefmt(space, space.w_TypeError, "AF_NETLINK address must be a pair (pid, groups)")
        return pack16(AF_NETLINK) + pack16(0) + pack32(masked_of(space, items_w[0])) + pack32(
            masked_of(space, items_w[1]))
    raise oefmt(space, space.w_OSError, "%s(): bad family", function)


def tuple_of(space, w_address, family, function):
    if not space.is_tuple(w_address):
        raise oefmt(space, space.w_TypeError, "%s(): %s address must be tuple, not %T", function, family, w_address)
    return space.listview(w_address)


def path_address(space, w_path):
    "A name that begins with NUL, or is empty, is no file's: it ends where the address does."
    path = encode_name(space, w_path) if space.is_text(w_path) else space.bytes_w(w_path)
    is_abstract = path == '' or path[0] == '\x00'
    if len(path) > LONGEST_PATH or (len(path) == LONGEST_PATH and not is_abstract):
        raise plain_error(space, "AF_UNIX path too long")
    return pack16(AF_UNIX) + (path if is_abstract else path + '\x00')


def port_of(space, w_port, function):
    try:
        return int_of(space, w_port)
    except OperationError as e:
        if not e.match(space, space.w_OverflowError):
            raise
        raise wrong_port(space, function)


def wrong_port(space, function):
    return OperationError(space.w_OverflowError, None, function + "(): port must be 0-65535.")


def check_port(space, port, function):
    if port < 0 or port > 0xffff:
        raise wrong_port(space, function)


def check_flow(space, flow, function):
    if flow > MOST_FLOW:
        raise oefmt(space, space.w_OverflowError, "%s(): flowinfo must be 0-1048575.", function)


def ipv4_address(space, w_address, function):
    items_w = tuple_of(space, w_address, 'AF_INET', function)
    if len(items_w) != 2:
        raise oefmt(space, space.w_TypeError, "AF_INET address must be a pair (host, port)")
    name = host_of_address(space, items_w[0])
    port = port_of(space, items_w[1], function)
    number = resolve(space, name, AF_INET)
    check_port(space, port, function)
    return pack_ipv4(number, port)


def ipv6_address(space, w_address, function):
    items_w = tuple_of(space, w_address, 'AF_INET6', function)
    if len(items_w) < 2 or len(items_w) > 4:
        raise oefmt(space, space.w_TypeError, "AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])")
    name = host_of_address(space, items_w[0])
    port = port_of(space, items_w[1], function)
    flow = masked_of(space, items_w[2]) if len(items_w) > 2 else 0
    scope = masked_of(space, items_w[3]) if len(items_w) > 3 else 0
    number = resolve(space, name, AF_INET6)
    check_port(space, port, function)
    check_flow(space, flow, function)
    return pack_ipv6(number, port, flow, scope)


def resolve(space, name, family):
    "The number of a host, of either kind where the family is AF_UNSPEC."
    if name == '':
        if family == AF_UNSPEC:
            raise plain_error(space, "wildcard resolved to multiple address")
        return '\x00' * (4 if family == AF_INET else 16)
    if name == '<broadcast>' or name == '255.255.255.255':
        if family == AF_INET6:
            raise plain_error(space, "address family mismatched")
        return '\xff' * 4
    if family != AF_INET6:
        number = parse_ipv4(name)
        if number != '':
            return number
    if family != AF_INET:
        number = parse_ipv6(name)
        if number != '':
            return number
    infos = look_up(space, name, '', family, 0, 0, 0)
    number = number_of(infos[0].address) if len(infos) > 0 else ''
    if number == '':
        raise plain_error(space, "unknown address family")
    return number


def look_up(space, name, service, family, type, protocol, flags):
    "What getaddrinfo() gives."
    try:
        lookup = host.addresses_of(name, service, family, type, protocol, flags)
    except HostError as e:
        raise os_error(space, e)
    if lookup.failure != 0:
        raise lookup_error(space, gaierror, lookup)
    return lookup.infos


# ____________________________________________________________
# to Python

def wrap_address(space, data):
    "None where the host told none."
    if len(data) < 2:
        return space.w_None
    family = little16(data, 0)
    if family == AF_UNIX:
        path = data[2:]
        if path != '' and path[0] == '\x00':
            return space.newbytes(path)
        end = path.find('\x00')
        if end >= 0:
            path = path[:end]
        return decode_name(space, path)
    if family == AF_INET and len(data) >= 16:
        return space.newtuple2(space.newtext(format_ipv4(number_of(data))), space.newint(big16(data, 2)))
    if family == AF_INET6 and len(data) >= 28:
        flow = big16(data, 4) << 16 | big16(data, 6)
        return space.newtuple([space.newtext(format_ipv6(number_of(data))), space.newint(big16(data, 2)),
                               space.newint(flow), space.newint(little32(data, 24))])
    if family == AF_NETLINK and len(data) >= 12:
        return space.newtuple2(space.newint(little32(data, 4)), space.newint(little32(data, 8)))
    rest = data[2:16]
    return space.newtuple2(space.newint(family), space.newbytes(rest + '\x00' * max(14 - len(rest), 0)))
