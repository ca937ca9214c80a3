"""The module _socket: what the library's `socket` is built upon."""
from memphis.modules._socket.moduledef import module
from memphis.modules._socket import constants, conversions, functions, lookups, socket
