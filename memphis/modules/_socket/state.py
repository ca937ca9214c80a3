"""What belongs to the module as a whole: the time limit that new sockets get."""
from memphis.modules._socket.arguments import NO_LIMIT


class State(object):
    def __init__(self):
        self.default_timeout = NO_LIMIT


state = State()
