/* What the POSIX host does with sockets and names of the network: memphis/host/sockets.py says what each is for.
   Functions that can fail give a negative error number. Addresses are the bytes of a struct sockaddr. */
#ifndef MEMPHIS_SOCKETS_H
#define MEMPHIS_SOCKETS_H

#include <stdint.h>

#ifdef RPYTHON_LL2CTYPES        /* an untranslated run looks them up in a library of their own */
#pragma GCC visibility push(default)
#else
#pragma GCC visibility push(hidden)
#endif

int64_t memphis_socket_pair(int64_t family, int64_t type, int64_t protocol, int64_t *fds);
int64_t memphis_socket_bind(int64_t fd, const char *address, int64_t size);
int64_t memphis_socket_connect(int64_t fd, const char *address, int64_t size);
int64_t memphis_socket_accept(int64_t fd, char *address, int64_t *size);
int64_t memphis_socket_name(int64_t fd, int64_t of_peer, char *address, int64_t *size);
int64_t memphis_socket_receive(int64_t fd, char *bytes, int64_t n, int64_t flags);
int64_t memphis_socket_receive_from(int64_t fd, char *bytes, int64_t n, int64_t flags, char *address, int64_t *size);
int64_t memphis_socket_send(int64_t fd, const char *bytes, int64_t n, int64_t flags, const char *address, int64_t size);

/* sizes[0]: of the control data, sizes[1]: of the address; sizes[2] becomes the flags of the message */
int64_t memphis_socket_receive_message(int64_t fd, char *bytes, int64_t n, char *control, int64_t flags, char *address,
                                       int64_t *sizes);
int64_t memphis_socket_send_message(int64_t fd, const char *bytes, int64_t n, const char *control,
                                    int64_t control_size, int64_t flags, const char *address, int64_t size);

int64_t memphis_socket_option(int64_t fd, int64_t level, int64_t option, char *value, int64_t size);
int64_t memphis_socket_set_option(int64_t fd, int64_t level, int64_t option, const char *value, int64_t size);
int64_t memphis_socket_set_blocking(int64_t fd, int64_t blocking);

/* getaddrinfo(): a row of struct addrinfo, or NULL; error[0] is EAI_..., error[1] the error number of EAI_SYSTEM */
void *memphis_addresses(const char *host, const char *service, const int64_t *hints, int64_t *error);
void *memphis_address_next(void *info);
int64_t memphis_address_number(void *info, int64_t which);      /* 0 family, 1 type, 2 protocol, 3 size */
const char *memphis_address_bytes(void *info);
const char *memphis_address_name(void *info);                   /* or NULL */
void memphis_addresses_free(void *info);
const char *memphis_address_error(int64_t number);
int64_t memphis_names(const char *address, int64_t size, int64_t flags, char *host, int64_t host_size, char *service,
                      int64_t service_size, int64_t *error);

/* A struct hostent that the next call overwrites, or NULL; error is h_errno */
void *memphis_host_by_name(const char *name, int64_t *error);
void *memphis_host_by_address(const char *address, int64_t size, int64_t family, int64_t *error);
int64_t memphis_host_family(void *entry);
int64_t memphis_host_address_size(void *entry);
const char *memphis_host_name(void *entry);
const char *memphis_host_alias(void *entry, int64_t i);         /* NULL behind the last */
const char *memphis_host_address(void *entry, int64_t i);       /* NULL behind the last */
const char *memphis_host_error(int64_t number);

int64_t memphis_service_port(const char *name, const char *protocol);
const char *memphis_service_name(int64_t port, const char *protocol);
int64_t memphis_protocol_number(const char *name);

void *memphis_interfaces(int64_t *error);
int64_t memphis_interface_number(void *interfaces, int64_t i);  /* 0 behind the last */
const char *memphis_interface_text(void *interfaces, int64_t i);
void memphis_interfaces_free(void *interfaces);
int64_t memphis_interface_index(const char *name);
int64_t memphis_interface_name(int64_t index, char *name);      /* of IF_NAMESIZE bytes */

#pragma GCC visibility pop

#endif
