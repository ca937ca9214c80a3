"""Waiting for a time to pass."""
from errno import EINTR, EPERM

from memphis.host import MONOTONIC, HostError
from memphis.host import current as host
from memphis.runtime.os_error import os_error
from memphis.runtime.signals import check_signals

SLICE = 0.05        # seconds, where a time limit has to be looked at


def sleep(space, seconds):
    "Signals run their handlers, and it goes on. A host that cannot wait is asked for the time until it has come."
    end = host.clock(MONOTONIC) + seconds
    while True:
        left = end - host.clock(MONOTONIC)
        if not left > 0.0:
            return
        if space.ec.deadline > 0.0:
            left = min(left, SLICE)
        try:
            host.sleep(min(left, 1e9))
        except HostError as e:
            if e.errno != EINTR and e.errno != EPERM:
                raise os_error(space, e)
        space.check_deadline()
        check_signals(space)
