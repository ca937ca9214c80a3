"""Functions of _socket that look names and addresses up."""
from memphis.errors import oefmt
from memphis.host import HostError
from memphis.host import current as host
from memphis.modules._socket.addresses import (
    big16, check_flow, look_up, number_of, pack_ipv6, resolve, wrap_address)
from memphis.modules._socket.arguments import (
    check_count, encodable, host_argument, idna, int_of, masked_of, text_of)
from memphis.modules._socket.constants import AF_INET, AF_INET6, AF_UNSPEC
from memphis.modules._socket.moduledef import gaierror, herror, lookup_error, module, plain_error
from memphis.modules._socket.numeric import format_ipv4, format_ipv6
from memphis.runtime.os_error import decode_name, os_error

SOCK_DGRAM = 2
AI_NUMERICHOST = 4


def until_nul(text):
    end = text.find('\x00')
    if end >= 0:
        return text[:end]
    return text


@module.function("getaddrinfo(host, port, family: c_int = 0, type: c_int = 0, proto: c_int = 0, flags: c_int = 0)")
def getaddrinfo(space, w_host, w_port, family, type, proto, flags):
    """getaddrinfo(host, port [, family, type, proto, flags])
    -> list of (family, type, proto, canonname, sockaddr)

The addresses that stand for a host and a service."""
    name = ''
    if space.is_text(w_host):
        name = until_nul(idna(space, w_host))
    elif space.is_bytes(w_host):
        name = until_nul(space.bytes_w(w_host))
    elif w_host is not space.w_None:
        raise oefmt(space, space.w_TypeError, "getaddrinfo() argument 1 must be string or None")
    service = ''
    if space.is_int(w_port):
        service = space.int_text(w_port)
    elif space.is_text(w_port):
        service = until_nul(encodable(space, w_port))
    elif space.is_bytes(w_port):
        service = until_nul(space.bytes_w(w_port))
    elif w_port is not space.w_None:
        raise plain_error(space, "Int or String expected")
    result_w = []
    for info in look_up(space, name, service, family, type, proto, flags):
        result_w.append(space.newtuple([space.newint(info.family), space.newint(info.type), space.newint(info.protocol),
                                        decode_name(space, info.name), wrap_address(space, info.address)]))
    return space.newlist(result_w)


@module.function("getnameinfo(*args)")
def getnameinfo(space, args_w):
    """getnameinfo(sockaddr, flags) --> (host, port)

The names of a host and a service."""
    check_count(space, args_w, 'getnameinfo', 2, 2)
    w_address = args_w[0]
    flags = int_of(space, args_w[1])
    if not space.is_tuple(w_address):
        raise oefmt(space, space.w_TypeError, "getnameinfo() argument 1 must be a tuple")
    items_w = space.listview(w_address)
    if not 2 <= len(items_w) <= 4 or not space.is_text(items_w[0]):
        raise oefmt(space, space.w_TypeError, "getnameinfo(): illegal sockaddr argument")
    name = text_of(space, items_w[0], 'getnameinfo', 1)
    port = int_of(space, items_w[1])
    flow = masked_of(space, items_w[2]) if len(items_w) > 2 else 0
    scope = masked_of(space, items_w[3]) if len(items_w) > 3 else 0
    check_flow(space, flow, 'getnameinfo')
    infos = look_up(space, name, str(port), AF_UNSPEC, SOCK_DGRAM, 0, AI_NUMERICHOST)
    if len(infos) != 1:
        raise plain_error(space, "sockaddr resolved to multiple addresses")
    address = infos[0].address
    if infos[0].family == AF_INET and len(items_w) != 2:
        raise plain_error(space, "IPv4 sockaddr must be 2 tuple")
    if infos[0].family == AF_INET6:
        address = pack_ipv6(number_of(address), big16(address, 2), flow, scope)
    try:
        lookup = host.names_of(address, flags)
    except HostError as e:
        raise os_error(space, e)
    if lookup.failure != 0:
        raise lookup_error(space, gaierror, lookup)
    return space.newtuple2(decode_name(space, lookup.name), space.newtext(lookup.service))


# ____________________________________________________________
# hosts

@module.function("gethostbyname(*args) -> text")
def gethostbyname(space, args_w):
    """gethostbyname(host) -> address

The IP address of a host, as '255.255.255.255'."""
    check_count(space, args_w, 'gethostbyname', 1, 1)
    return format_ipv4(resolve(space, host_argument(space, args_w[0], 'gethostbyname'), AF_INET))


@module.function("gethostbyname_ex(*args)")
def gethostbyname_ex(space, args_w):
    """gethostbyname_ex(host) -> (name, aliaslist, addresslist)

All that is known of a host; the argument is a name or an IP address."""
    check_count(space, args_w, 'gethostbyname_ex', 1, 1)
    name = host_argument(space, args_w[0], 'gethostbyname_ex')
    resolve(space, name, AF_INET)       # for its errors
    try:
        return host_entry(space, host.host_by_name(name))
    except HostError as e:
        raise os_error(space, e)


@module.function("gethostbyaddr(*args)")
def gethostbyaddr(space, args_w):
    """gethostbyaddr(host) -> (name, aliaslist, addresslist)

All that is known of a host; the argument is a name or an IP address."""
    check_count(space, args_w, 'gethostbyaddr', 1, 1)
    number = resolve(space, host_argument(space, args_w[0], 'gethostbyaddr'), AF_UNSPEC)
    try:
        return host_entry(space, host.host_by_address(AF_INET if len(number) == 4 else AF_INET6, number))
    except HostError as e:
        raise os_error(space, e)


def host_entry(space, lookup):
    if lookup.failure != 0:
        raise lookup_error(space, herror, lookup)
    aliases_w = [decode_name(space, alias) for alias in lookup.aliases]
    addresses_w = []
    for number in lookup.addresses:
        addresses_w.append(space.newtext(format_ipv4(number) if len(number) == 4 else format_ipv6(number)))
    return space.newtuple([decode_name(space, lookup.name), space.newlist(aliases_w), space.newlist(addresses_w)])


# ____________________________________________________________
# services

@module.function("getservbyname(*args) -> int")
def getservbyname(space, args_w):
    """getservbyname(servicename[, protocolname]) -> integer

The port of a service, of any protocol where none is given."""
    check_count(space, args_w, 'getservbyname', 1, 2)
    name = text_of(space, args_w[0], 'getservbyname', 1)
    protocol = text_of(space, args_w[1], 'getservbyname', 2) if len(args_w) > 1 else ''
    try:
        port = host.service_port(name, protocol)
    except HostError as e:
        raise os_error(space, e)
    if port < 0:
        raise plain_error(space, "service/proto not found")
    return port


@module.function("getservbyport(*args)")
def getservbyport(space, args_w):
    """getservbyport(port[, protocolname]) -> string

The service of a port, of any protocol where none is given."""
    check_count(space, args_w, 'getservbyport', 1, 2)
    port = int_of(space, args_w[0])
    protocol = text_of(space, args_w[1], 'getservbyport', 2) if len(args_w) > 1 else ''
    if port < 0 or port > 0xffff:
        raise oefmt(space, space.w_OverflowError, "getservbyport: port must be 0-65535.")
    try:
        name = host.service_name(port, protocol)
    except HostError as e:
        raise os_error(space, e)
    if name == '':
        raise plain_error(space, "port/proto not found")
    return decode_name(space, name)


@module.function("getprotobyname(*args) -> int")
def getprotobyname(space, args_w):
    """getprotobyname(name) -> integer

The number of a protocol."""
    check_count(space, args_w, 'getprotobyname', 1, 1)
    name = text_of(space, args_w[0], 'getprotobyname', 1)
    try:
        number = host.protocol_number(name)
    except HostError as e:
        raise os_error(space, e)
    if number < 0:
        raise plain_error(space, "protocol not found")
    return number
