"""The declaration that the files of this package add to, and its errors."""
from memphis.errors import OperationError
from memphis.gateway.typedef import ModuleDef

module = ModuleDef('_socket', """Implementation module for socket operations.

See the socket module for documentation.""")

gaierror = module.exception('gaierror', 'OSError', module='socket')
herror = module.exception('herror', 'OSError', module='socket')


def lookup_error(space, made, lookup):
    "The gaierror or herror for a NameLookup that has failed."
    w_error = space.call_list(made.w_object, [space.newint(lookup.failure), space.newtext(lookup.text)])
    return OperationError(space.type(w_error), w_error)


def timed_out(space):
    return OperationError(space.w_TimeoutError, None, "timed out")


def plain_error(space, message):
    "An OSError without a number."
    return OperationError(space.w_OSError, None, message)
