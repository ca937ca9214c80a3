"""The standard error handlers as functions, and registering others."""
from memphis.errors import oefmt
from memphis.gateway.builtincode import make_code
from memphis.modules._codecs.moduledef import module
from memphis.objects.builtinfunction import W_BuiltinFunction
from memphis.objects.codecs.handlers import STANDARD, handle_exception, lookup_error, registered

DOCS = {
    'strict': "Implements the 'strict' error handling, which raises a UnicodeError on coding errors.",
    'ignore': "Implements the 'ignore' error handling, which ignores malformed data and continues.",
    'replace': "Implements the 'replace' error handling, which replaces malformed data with a replacement marker.",
    'xmlcharrefreplace': "Implements the 'xmlcharrefreplace' error handling, which replaces an unencodable character "
                         "with the appropriate XML character reference.",
    'backslashreplace': "Implements the 'backslashreplace' error handling, which replaces malformed data with a "
                        "backslashed escape sequence.",
    'namereplace': "Implements the 'namereplace' error handling, which replaces an unencodable character with a "
                   "\\N{...} escape sequence.",
    'surrogateescape': '', 'surrogatepass': ''}


def _make(name):
    def handler(space, w_exc):
        return handle_exception(space, name, w_exc)
    registered.by_name[name] = W_BuiltinFunction(
        make_code('%s_errors(exc, /)' % name if DOCS[name] else '%s(exc, /)' % name, handler, doc=DOCS[name]), None, None)


for _name in STANDARD:
    _make(_name)


@module.function("register_error(errors: text, handler, /) -> None")
def register_error(space, errors, w_handler):
    """Register the specified error handler under the name errors.

handler must be a callable object, that
will be called with an exception instance containing
information about the location of the encoding/decoding
error and must return a (replacement, new position) tuple."""
    if not space.is_callable(w_handler):
        raise oefmt(space, space.w_TypeError, "handler must be callable")
    registered.by_name[errors] = w_handler


@module.function("lookup_error(name: text, /)")
def lookup_error_(space, name):
    """lookup_error(errors) -> handler

Return the error handler for the specified error handling name or raise a
LookupError, if no handler exists under this name."""
    return lookup_error(space, name)
