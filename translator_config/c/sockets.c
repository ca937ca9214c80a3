/* The socket functions of memphis_sockets.h: system calls whose structs stay in C. Linux only.
   memphis/host/sockets.py hands the text to RPython, which compiles it with its own C. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "memphis_sockets.h"
#include <arpa/inet.h>
#include <errno.h>
#include <net/if.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

static int64_t result_of(int64_t result)
{
    return result < 0 ? -(int64_t)errno : result;
}

int64_t memphis_socket_pair(int64_t family, int64_t type, int64_t protocol, int64_t *fds)
{
    int pair[2];
    if (socketpair((int)family, (int)type | SOCK_CLOEXEC, (int)protocol, pair) < 0)
        return -(int64_t)errno;
    fds[0] = pair[0];
    fds[1] = pair[1];
    return 0;
}

int64_t memphis_socket_bind(int64_t fd, const char *address, int64_t size)
{
    return result_of(bind((int)fd, (const void *)address, (socklen_t)size));
}

int64_t memphis_socket_connect(int64_t fd, const char *address, int64_t size)
{
    return result_of(connect((int)fd, (const void *)address, (socklen_t)size));
}

int64_t memphis_socket_accept(int64_t fd, char *address, int64_t *size)
{
    socklen_t length = (socklen_t)*size;
    int64_t result = accept4((int)fd, (void *)address, &length, SOCK_CLOEXEC);
    *size = length;
    return result_of(result);
}

int64_t memphis_socket_name(int64_t fd, int64_t of_peer, char *address, int64_t *size)
{
    socklen_t length = (socklen_t)*size;
    int result = of_peer ? getpeername((int)fd, (void *)address, &length)
                         : getsockname((int)fd, (void *)address, &length);
    *size = length;
    return result_of(result);
}

int64_t memphis_socket_receive(int64_t fd, char *bytes, int64_t n, int64_t flags)
{
    return result_of(recv((int)fd, bytes, (size_t)n, (int)flags));
}

int64_t memphis_socket_receive_from(int64_t fd, char *bytes, int64_t n, int64_t flags, char *address, int64_t *size)
{
    socklen_t length = (socklen_t)*size;
    int64_t result = recvfrom((int)fd, bytes, (size_t)n, (int)flags, (void *)address, &length);
    *size = length;
    return result_of(result);
}

int64_t memphis_socket_send(int64_t fd, const char *bytes, int64_t n, int64_t flags, const char *address, int64_t size)
{
    return result_of(sendto((int)fd, bytes, (size_t)n, (int)flags, size ? (const void *)address : NULL,
                            (socklen_t)size));
}

int64_t memphis_socket_receive_message(int64_t fd, char *bytes, int64_t n, char *control, int64_t flags, char *address,
                                       int64_t *sizes)
{
    struct iovec piece = { bytes, (size_t)n };
    struct msghdr message;
    memset(&message, 0, sizeof message);
    message.msg_name = address;
    message.msg_namelen = (socklen_t)sizes[1];
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    message.msg_control = sizes[0] ? control : NULL;
    message.msg_controllen = (size_t)sizes[0];
    int64_t result = recvmsg((int)fd, &message, (int)flags);
    sizes[0] = (int64_t)message.msg_controllen;
    sizes[1] = (int64_t)message.msg_namelen;
    sizes[2] = message.msg_flags;
    return result_of(result);
}

int64_t memphis_socket_send_message(int64_t fd, const char *bytes, int64_t n, const char *control,
                                    int64_t control_size, int64_t flags, const char *address, int64_t size)
{
    struct iovec piece = { (void *)bytes, (size_t)n };
    struct msghdr message;
    memset(&message, 0, sizeof message);
    message.msg_name = size ? (void *)address : NULL;
    message.msg_namelen = (socklen_t)size;
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    message.msg_control = control_size ? (void *)control : NULL;
    message.msg_controllen = (size_t)control_size;
    return result_of(sendmsg((int)fd, &message, (int)flags));
}

int64_t memphis_socket_option(int64_t fd, int64_t level, int64_t option, char *value, int64_t size)
{
    socklen_t length = (socklen_t)size;
    if (getsockopt((int)fd, (int)level, (int)option, value, &length) < 0)
        return -(int64_t)errno;
    return (int64_t)length;
}

int64_t memphis_socket_set_option(int64_t fd, int64_t level, int64_t option, const char *value, int64_t size)
{
    return result_of(setsockopt((int)fd, (int)level, (int)option, value, (socklen_t)size));
}

int64_t memphis_socket_set_blocking(int64_t fd, int64_t blocking)
{
    int on = !blocking;
    return result_of(ioctl((int)fd, FIONBIO, &on));
}

void *memphis_addresses(const char *host, const char *service, const int64_t *hints, int64_t *error)
{
    struct addrinfo wanted, *result = NULL;
    memset(&wanted, 0, sizeof wanted);
    wanted.ai_family = (int)hints[0];
    wanted.ai_socktype = (int)hints[1];
    wanted.ai_protocol = (int)hints[2];
    wanted.ai_flags = (int)hints[3];
    error[0] = getaddrinfo(host, service, &wanted, &result);
    error[1] = errno;
    return error[0] ? NULL : result;
}

void *memphis_address_next(void *info)
{
    return ((struct addrinfo *)info)->ai_next;
}

int64_t memphis_address_number(void *info, int64_t which)
{
    struct addrinfo *address = info;
    switch (which) {
    case 0: return address->ai_family;
    case 1: return address->ai_socktype;
    case 2: return address->ai_protocol;
    default: return (int64_t)address->ai_addrlen;
    }
}

const char *memphis_address_bytes(void *info)
{
    return (const char *)((struct addrinfo *)info)->ai_addr;
}

const char *memphis_address_name(void *info)
{
    return ((struct addrinfo *)info)->ai_canonname;
}

void memphis_addresses_free(void *info)
{
    freeaddrinfo(info);
}

const char *memphis_address_error(int64_t number)
{
    return gai_strerror((int)number);
}

int64_t memphis_names(const char *address, int64_t size, int64_t flags, char *host, int64_t host_size, char *service,
                      int64_t service_size, int64_t *error)
{
    error[0] = getnameinfo((const void *)address, (socklen_t)size, host, (socklen_t)host_size, service,
                           (socklen_t)service_size, (int)flags);
    error[1] = errno;
    return error[0];
}

void *memphis_host_by_name(const char *name, int64_t *error)
{
    void *entry = gethostbyname(name);
    *error = h_errno;
    return entry;
}

void *memphis_host_by_address(const char *address, int64_t size, int64_t family, int64_t *error)
{
    void *entry = gethostbyaddr(address, (socklen_t)size, (int)family);
    *error = h_errno;
    return entry;
}

int64_t memphis_host_family(void *entry)
{
    return ((struct hostent *)entry)->h_addrtype;
}

int64_t memphis_host_address_size(void *entry)
{
    return ((struct hostent *)entry)->h_length;
}

const char *memphis_host_name(void *entry)
{
    return ((struct hostent *)entry)->h_name;
}

const char *memphis_host_alias(void *entry, int64_t i)
{
    return ((struct hostent *)entry)->h_aliases[i];
}

const char *memphis_host_address(void *entry, int64_t i)
{
    return ((struct hostent *)entry)->h_addr_list[i];
}

const char *memphis_host_error(int64_t number)
{
    return hstrerror((int)number);
}

int64_t memphis_service_port(const char *name, const char *protocol)
{
    struct servent *service = getservbyname(name, *protocol ? protocol : NULL);
    return service ? ntohs((uint16_t)service->s_port) : -1;
}

const char *memphis_service_name(int64_t port, const char *protocol)
{
    struct servent *service = getservbyport(htons((uint16_t)port), *protocol ? protocol : NULL);
    return service ? service->s_name : NULL;
}

int64_t memphis_protocol_number(const char *name)
{
    struct protoent *protocol = getprotobyname(name);
    return protocol ? protocol->p_proto : -1;
}

void *memphis_interfaces(int64_t *error)
{
    void *interfaces = if_nameindex();
    *error = errno;
    return interfaces;
}

int64_t memphis_interface_number(void *interfaces, int64_t i)
{
    return ((struct if_nameindex *)interfaces)[i].if_index;
}

const char *memphis_interface_text(void *interfaces, int64_t i)
{
    return ((struct if_nameindex *)interfaces)[i].if_name;
}

void memphis_interfaces_free(void *interfaces)
{
    if_freenameindex(interfaces);
}

int64_t memphis_interface_index(const char *name)
{
    return if_nametoindex(name);
}

int64_t memphis_interface_name(int64_t index, char *name)
{
    return if_indextoname((unsigned)index, name) ? 0 : -(int64_t)errno;
}
