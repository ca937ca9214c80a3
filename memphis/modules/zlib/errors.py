"""zlib.error, in the words of the C library."""
from memphis.errors import OperationError

STREAM_ERROR, DATA_ERROR, BUFFER_ERROR = -2, -3, -5
NEED_DICTIONARY = 2


class State(object):
    "Filled when the module is made."
    w_error = None


state = State()


def zlib_error(number, doing, message=''):
    if message == '':
        if number == STREAM_ERROR:
            message = 'inconsistent stream state'
        elif number == DATA_ERROR:
            message = 'invalid input data'
        elif number == BUFFER_ERROR:
            message = 'incomplete or truncated stream'
    text = 'Error %d %s' % (number, doing)
    if message != '':
        text += ': ' + message
    return OperationError(state.w_error, None, text)
