"""The host in use; see the package's docstring."""
from memphis import host

if host.kind == 'wasm':
    from memphis.host.wasm import *
else:
    from memphis.host.native import *
    from memphis.host.posix import *
    from memphis.host.processes import *
    from memphis.host.sockets import *
