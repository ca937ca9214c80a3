"""The registry of codecs, and conversions by the name of a codec."""
from memphis.modules._codecs.moduledef import module
from memphis.objects.codecs import registry


@module.function("register(search_function, /) -> None")
def register(space, w_search_function):
    """Register a codec search function.

Search functions are expected to take one argument, the encoding name in
all lower case letters, and either return None, or a tuple of functions
(encoder, decoder, stream_reader, stream_writer) (or a CodecInfo object)."""
    registry.register(space, w_search_function)


@module.function("unregister(search_function, /) -> None")
def unregister(space, w_search_function):
    """Unregister a codec search function and clear the registry's cache.

If the search function is not registered, do nothing."""
    registry.unregister(space, w_search_function)


@module.function("lookup(encoding: text, /)")
def lookup(space, encoding):
    "Looks up a codec tuple in the Python codec registry and returns a CodecInfo object."
    return registry.lookup(space, encoding)


@module.function("encode(obj, encoding: text = 'utf-8', errors: text = 'strict')")
def encode(space, w_obj, encoding, errors):
    """Encodes obj using the codec registered for encoding.

The default encoding is 'utf-8'.  errors may be given to set a
different error handling scheme.  Default is 'strict' meaning that encoding
errors raise a ValueError.  Other possible values are 'ignore', 'replace'
and 'backslashreplace' as well as any other name registered with
codecs.register_error that can handle ValueErrors."""
    w_info = registry.lookup(space, encoding)
    return registry.call_codec(space, w_info, 0, w_obj, space.newtext(errors), encoding)


@module.function("decode(obj, encoding: text = 'utf-8', errors: text = 'strict')")
def decode(space, w_obj, encoding, errors):
    """Decodes obj using the codec registered for encoding.

Default encoding is 'utf-8'.  errors may be given to set a
different error handling scheme.  Default is 'strict' meaning that encoding
errors raise a ValueError.  Other possible values are 'ignore', 'replace'
and 'backslashreplace' as well as any other name registered with
codecs.register_error that can handle ValueErrors."""
    w_info = registry.lookup(space, encoding)
    return registry.call_codec(space, w_info, 1, w_obj, space.newtext(errors), encoding)
