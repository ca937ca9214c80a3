"""What the module remembers: its exception, the dialects that have names, the limit of a field's size."""
from memphis.errors import OperationError

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)

DEFAULT_FIELD_LIMIT = 128 * 1024


class State(object):
    "Filled when the module is made."
    w_error = None
    w_dialects = None
    field_limit = DEFAULT_FIELD_LIMIT


state = State()


def csv_error(message):
    return OperationError(state.w_error, None, message)
