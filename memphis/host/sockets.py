"""The POSIX host's calls on sockets and on the names of the network, over translator_config/c/sockets.c.

An address is the bytes of a struct sockaddr, '' where there is none.  A call that a signal interrupts is a HostError
with EINTR: who waits runs the handlers and tries again.
"""
import os

from rpython.rtyper.lltypesystem import lltype, rffi
from rpython.translator.tool.cbuild import ExternalCompilationInfo

from memphis.host import AddressInfo, HostError, NameLookup
from memphis.host.calls import exported
from memphis.host.posix import external as external_of_libc, failure

__all__ = exported('sockets')

ADDRESS_SIZE = 128          # of struct sockaddr_storage
NAME_SIZE = 1025            # NI_MAXHOST
SERVICE_SIZE = 32           # NI_MAXSERV
INTERFACE_NAME_SIZE = 16    # IF_NAMESIZE
EAI_SYSTEM = -11
NETDB_INTERNAL = -1

_folder = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))),
                       'translator_config', 'c')
with open(os.path.join(_folder, 'sockets.c')) as _file:
    # as text and not as a file: untranslated runs, whose object files stand elsewhere, use it too
    eci = ExternalCompilationInfo(includes=['memphis_sockets.h'], include_dirs=[_folder],
                                  separate_module_sources=[_file.read()])


def external(name, args, result=lltype.Signed):
    return rffi.llexternal('memphis_' + name, args, result, compilation_info=eci, _nowrapper=True, sandboxsafe=True)


INT, TEXT, INTS, POINTER = lltype.Signed, rffi.CCHARP, rffi.SIGNEDP, rffi.VOIDP

c_pair = external('socket_pair', [INT, INT, INT, INTS])
c_bind = external('socket_bind', [INT, TEXT, INT])
c_connect = external('socket_connect', [INT, TEXT, INT])
c_accept = external('socket_accept', [INT, TEXT, INTS])
c_name = external('socket_name', [INT, INT, TEXT, INTS])
c_receive = external('socket_receive', [INT, TEXT, INT, INT])
c_receive_from = external('socket_receive_from', [INT, TEXT, INT, INT, TEXT, INTS])
c_send = external('socket_send', [INT, TEXT, INT, INT, TEXT, INT])
c_receive_message = external('socket_receive_message', [INT, TEXT, INT, TEXT, INT, TEXT, INTS])
c_send_message = external('socket_send_message', [INT, TEXT, INT, TEXT, INT, INT, TEXT, INT])
c_option = external('socket_option', [INT, INT, INT, TEXT, INT])
c_set_option = external('socket_set_option', [INT, INT, INT, TEXT, INT])
c_set_blocking = external('socket_set_blocking', [INT, INT])
c_addresses = external('addresses', [TEXT, TEXT, INTS, INTS], POINTER)
c_address_next = external('address_next', [POINTER], POINTER)
c_address_number = external('address_number', [POINTER, INT])
c_address_bytes = external('address_bytes', [POINTER], TEXT)
c_address_name = external('address_name', [POINTER], TEXT)
c_addresses_free = external('addresses_free', [POINTER], lltype.Void)
c_address_error = external('address_error', [INT], TEXT)
c_names = external('names', [TEXT, INT, INT, TEXT, INT, TEXT, INT, INTS])
c_host_by_name = external('host_by_name', [TEXT, INTS], POINTER)
c_host_by_address = external('host_by_address', [TEXT, INT, INT, INTS], POINTER)
c_host_family = external('host_family', [POINTER])
c_host_address_size = external('host_address_size', [POINTER])
c_host_name = external('host_name', [POINTER], TEXT)
c_host_alias = external('host_alias', [POINTER, INT], TEXT)
c_host_address = external('host_address', [POINTER, INT], TEXT)
c_host_error = external('host_error', [INT], TEXT)
c_service_port = external('service_port', [TEXT, TEXT])
c_service_name = external('service_name', [INT, TEXT], TEXT)
c_protocol_number = external('protocol_number', [TEXT])
c_interfaces = external('interfaces', [INTS], POINTER)
c_interface_number = external('interface_number', [POINTER, INT])
c_interface_text = external('interface_text', [POINTER, INT], TEXT)
c_interfaces_free = external('interfaces_free', [POINTER], lltype.Void)
c_interface_index = external('interface_index', [TEXT])
c_interface_name = external('interface_name', [INT, TEXT])
c_gethostname = external_of_libc('gethostname', [rffi.CCHARP, rffi.SIZE_T], rffi.INT)
c_sethostname = external_of_libc('sethostname', [rffi.CCHARP, rffi.SIZE_T], rffi.INT)


def checked(result):
    if result < 0:
        raise HostError(-result)
    return result


# ____________________________________________________________
# connections

def socket_pair(family, type, protocol):
    with lltype.scoped_alloc(rffi.SIGNEDP.TO, 2) as fds:
        checked(c_pair(family, type, protocol, fds))
        return fds[0], fds[1]


def bind(fd, address):
    assert address is not None
    with rffi.scoped_nonmovingbuffer(address) as c_address:
        result = c_bind(fd, c_address, len(address))
    checked(result)


def connect(fd, address):
    assert address is not None
    with rffi.scoped_nonmovingbuffer(address) as c_address:
        result = c_connect(fd, c_address, len(address))
    checked(result)


def accept(fd):
    "A descriptor that programs started from here do not get, and the address of the other end."
    with lltype.scoped_alloc(rffi.CCHARP.TO, ADDRESS_SIZE) as address:
        with lltype.scoped_alloc(rffi.SIGNEDP.TO, 1) as size:
            size[0] = ADDRESS_SIZE
            new_fd = checked(c_accept(fd, address, size))
            return new_fd, address_text(address, size[0])


def address_text(address, size):
    return rffi.charpsize2str(address, max(min(size, ADDRESS_SIZE), 0))


def socket_name(fd):
    return either_name(fd, 0)


def peer_name(fd):
    return either_name(fd, 1)


def either_name(fd, of_peer):
    with lltype.scoped_alloc(rffi.CCHARP.TO, ADDRESS_SIZE) as address:
        with lltype.scoped_alloc(rffi.SIGNEDP.TO, 1) as size:
            size[0] = ADDRESS_SIZE
            checked(c_name(fd, of_peer, address, size))
            return address_text(address, size[0])


# ____________________________________________________________
# data

def receive(fd, size, flags):
    with rffi.scoped_alloc_buffer(max(size, 1)) as buf:
        n = checked(c_receive(fd, buf.raw, size, flags))
        return buf.str(min(n, size))        # with MSG_TRUNC n is the length of the whole packet


def receive_from(fd, size, flags):
    with rffi.scoped_alloc_buffer(max(size, 1)) as buf:
        with lltype.scoped_alloc(rffi.CCHARP.TO, ADDRESS_SIZE) as address:
            with lltype.scoped_alloc(rffi.SIGNEDP.TO, 1) as address_size:
                address_size[0] = ADDRESS_SIZE
                n = checked(c_receive_from(fd, buf.raw, size, flags, address, address_size))
                return buf.str(min(n, size)), address_text(address, address_size[0])


def receive_message(fd, size, control_size, flags):
    "Data, control data, flags of the message, address."
    with rffi.scoped_alloc_buffer(max(size, 1)) as buf:
        with rffi.scoped_alloc_buffer(max(control_size, 1)) as control:
            with lltype.scoped_alloc(rffi.CCHARP.TO, ADDRESS_SIZE) as address:
                with lltype.scoped_alloc(rffi.SIGNEDP.TO, 3) as sizes:
                    sizes[0] = control_size
                    sizes[1] = ADDRESS_SIZE
                    sizes[2] = 0
                    n = checked(c_receive_message(fd, buf.raw, size, control.raw, flags, address, sizes))
                    return (buf.str(min(n, size)), control.str(max(min(sizes[0], control_size), 0)), sizes[2],
                            address_text(address, sizes[1]))


def send(fd, data, flags):
    "How many bytes it took."
    return send_to(fd, data, flags, '')


def send_to(fd, data, flags, address):
    assert data is not None and address is not None
    with rffi.scoped_nonmovingbuffer(data) as c_data:
        with rffi.scoped_nonmovingbuffer(address) as c_address:
            result = c_send(fd, c_data, len(data), flags, c_address, len(address))
    return checked(result)


def send_message(fd, data, control, flags, address):
    assert data is not None and control is not None and address is not None
    with rffi.scoped_nonmovingbuffer(data) as c_data:
        with rffi.scoped_nonmovingbuffer(control) as c_control:
            with rffi.scoped_nonmovingbuffer(address) as c_address:
                result = c_send_message(fd, c_data, len(data), c_control, len(control), flags, c_address, len(address))
    return checked(result)


# ____________________________________________________________
# options

def socket_option(fd, level, option, size):
    "At most `size` bytes."
    with rffi.scoped_alloc_buffer(max(size, 1)) as buf:
        n = checked(c_option(fd, level, option, buf.raw, size))
        return buf.str(min(n, size))


def set_socket_option(fd, level, option, data):
    assert data is not None
    with rffi.scoped_nonmovingbuffer(data) as c_data:
        result = c_set_option(fd, level, option, c_data, len(data))
    checked(result)


def set_socket_option_size(fd, level, option, size):
    "With a size, but without data."
    checked(c_set_option(fd, level, option, lltype.nullptr(rffi.CCHARP.TO), size))


def set_socket_blocking(fd, blocking):
    checked(c_set_blocking(fd, 1 if blocking else 0))


# ____________________________________________________________
# names and addresses

def text_or_empty(c_text):
    return rffi.charp2str(c_text) if c_text else ''


def note_failure(result, error):
    "error[0]: why a look-up has failed, error[1] the error number if that is what it says."
    number = error[0]
    if number == EAI_SYSTEM:
        raise HostError(error[1])
    result.failure = number
    result.text = text_or_empty(c_address_error(number))


def addresses_of(name, service, family, type, protocol, flags):
    "getaddrinfo(); '' stands for no name and no service."
    assert name is not None and service is not None
    result = NameLookup()
    with lltype.scoped_alloc(rffi.SIGNEDP.TO, 4) as hints:
        hints[0] = family
        hints[1] = type
        hints[2] = protocol
        hints[3] = flags
        with lltype.scoped_alloc(rffi.SIGNEDP.TO, 2) as error:
            with rffi.scoped_str2charp(name) as c_name:
                with rffi.scoped_str2charp(service) as c_service:
                    nothing = lltype.nullptr(rffi.CCHARP.TO)
                    first = c_addresses(c_name if name != '' else nothing, c_service if service != '' else nothing,
                                        hints, error)
            if not first:
                note_failure(result, error)
                return result
    info = first
    while info:
        address = rffi.charpsize2str(c_address_bytes(info), c_address_number(info, 3))
        result.infos.append(AddressInfo(c_address_number(info, 0), c_address_number(info, 1), c_address_number(info, 2),
                                        text_or_empty(c_address_name(info)), address))
        info = c_address_next(info)
    c_addresses_free(first)
    return result


def names_of(address, flags):
    "getnameinfo(): `name` and `service`."
    assert address is not None
    result = NameLookup()
    with rffi.scoped_alloc_buffer(NAME_SIZE) as name:
        with rffi.scoped_alloc_buffer(SERVICE_SIZE) as service:
            with lltype.scoped_alloc(rffi.SIGNEDP.TO, 2) as error:
                with rffi.scoped_nonmovingbuffer(address) as c_address:
                    number = c_names(c_address, len(address), flags, name.raw, NAME_SIZE, service.raw, SERVICE_SIZE,
                                     error)
                if number != 0:
                    note_failure(result, error)
                else:
                    result.name = rffi.charp2strn(name.raw, NAME_SIZE)
                    result.service = rffi.charp2strn(service.raw, SERVICE_SIZE)
    return result


def host_by_name(name):
    assert name is not None
    with lltype.scoped_alloc(rffi.SIGNEDP.TO, 1) as error:
        with rffi.scoped_str2charp(name) as c_name:
            entry = c_host_by_name(c_name, error)
        return host_entry(entry, error[0])


def host_by_address(family, address):
    assert address is not None
    with lltype.scoped_alloc(rffi.SIGNEDP.TO, 1) as error:
        with rffi.scoped_nonmovingbuffer(address) as c_address:
            entry = c_host_by_address(c_address, len(address), family, error)
        return host_entry(entry, error[0])


def host_entry(entry, error):
    result = NameLookup()
    if not entry:
        result.failure = error
        result.text = text_or_empty(c_host_error(error))
        return result
    result.family = c_host_family(entry)
    result.name = text_or_empty(c_host_name(entry))
    i = 0
    while True:
        alias = c_host_alias(entry, i)
        if not alias:
            break
        result.aliases.append(rffi.charp2str(alias))
        i += 1
    size = c_host_address_size(entry)
    i = 0
    while True:
        address = c_host_address(entry, i)
        if not address:
            return result
        result.addresses.append(rffi.charpsize2str(address, size))
        i += 1


def service_port(name, protocol):
    "-1 where it is not known; '' stands for any protocol."
    assert name is not None and protocol is not None
    with rffi.scoped_str2charp(name) as c_name:
        with rffi.scoped_str2charp(protocol) as c_protocol:
            return c_service_port(c_name, c_protocol)


def service_name(port, protocol):
    "'' where it is not known."
    assert protocol is not None
    with rffi.scoped_str2charp(protocol) as c_protocol:
        return text_or_empty(c_service_name(port, c_protocol))


def protocol_number(name):
    "-1 where it is not known."
    assert name is not None
    with rffi.scoped_str2charp(name) as c_name:
        return c_protocol_number(c_name)


def interfaces():
    "Pairs of number and name."
    with lltype.scoped_alloc(rffi.SIGNEDP.TO, 1) as error:
        array = c_interfaces(error)
        if not array:
            raise HostError(error[0])
    result = []
    i = 0
    while True:
        number = c_interface_number(array, i)
        if number == 0:
            break
        result.append((number, rffi.charp2str(c_interface_text(array, i))))
        i += 1
    c_interfaces_free(array)
    return result


def interface_index(name):
    "0 where there is none."
    assert name is not None
    with rffi.scoped_str2charp(name) as c_name:
        return c_interface_index(c_name)


def interface_name(index):
    with rffi.scoped_alloc_buffer(INTERFACE_NAME_SIZE) as buf:
        checked(c_interface_name(index, buf.raw))
        return rffi.charp2strn(buf.raw, INTERFACE_NAME_SIZE)


def host_name():
    with rffi.scoped_alloc_buffer(NAME_SIZE) as buf:
        if rffi.cast(lltype.Signed, c_gethostname(buf.raw, rffi.cast(rffi.SIZE_T, NAME_SIZE - 1))) < 0:
            raise failure()
        return rffi.charp2strn(buf.raw, NAME_SIZE)


def set_host_name(name):
    assert name is not None
    with rffi.scoped_nonmovingbuffer(name) as c_name:
        result = c_sethostname(c_name, rffi.cast(rffi.SIZE_T, len(name)))
    if rffi.cast(lltype.Signed, result) < 0:
        raise failure()
