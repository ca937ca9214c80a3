"""Waiting for a socket: until data can be read or written, a time limit is over, or a signal's handler raises."""
from errno import EAGAIN, EINTR

from memphis.host import MONOTONIC
from memphis.host import current as host
from memphis.modules._socket.moduledef import timed_out
from memphis.modules.select import POLLIN, POLLOUT, wait
from memphis.runtime.os_error import os_error
from memphis.runtime.signals import check_signals


class Waiting(object):
    """One operation of a socket, tried again and again:

        waiting = Waiting(sock, POLLIN)
        while True:
            waiting.until_ready(space)
            try:
                return host.receive(...)
            except HostError as e:
                waiting.failed(space, e)
    """

    def __init__(self, sock, event):
        self.sock = sock
        self.event = event
        self.polls = sock.timeout > 0.0     # even where the host's call would wait
        self.end = 0.0
        if sock.timeout > 0.0:
            self.end = host.clock(MONOTONIC) + sock.timeout

    def until_ready(self, space):
        "A socket that blocks is waited for by the call itself, unless the program has to end in time."
        timeout = self.sock.timeout
        if self.sock.fd < 0 or not self.polls and (timeout == 0.0 or space.ec.deadline <= 0.0):
            return
        left = -1.0
        if timeout > 0.0:
            left = self.end - host.clock(MONOTONIC)
            if left < 0.0:
                raise timed_out(space)
        happened = wait(space, [self.sock.fd], [self.event], left)
        if happened[0] == 0:
            raise timed_out(space)

    def failed(self, space, error):
        "Returns where it should be tried again."
        if error.errno == EINTR:
            check_signals(space)
        elif error.errno != EAGAIN or not self.may_wait(space):
            raise os_error(space, error)

    def may_wait(self, space):
        "Does until_ready() wait? Then what it has seen may be gone again."
        return self.sock.timeout > 0.0 or self.sock.timeout < 0.0 and space.ec.deadline > 0.0


def reading(sock):
    return Waiting(sock, POLLIN)


def writing(sock):
    return Waiting(sock, POLLOUT)
