"""The OSError for what the host refused, and texts for the host's bytes."""
from memphis.errors import OperationError
from memphis.host import current as host
from memphis.unicode import filenames


def os_error(space, error, w_filename=None, w_filename2=None):
    "The OSError for a HostError; what interrupted the call comes first."
    space.tick(0)
    args_w = [space.newint(error.errno), space.newtext(host.error_text(error.errno))]
    if w_filename is not None:
        args_w.append(w_filename)
        if w_filename2 is not None:
            args_w.append(space.w_None)
            args_w.append(w_filename2)
    w_error = space.call_list(space.w_OSError, args_w)
    return OperationError(space.type(w_error), w_error)


def os_error_of_number(space, number, w_filename=None):
    return os_error(space, host.HostError(number), w_filename)


def decode_name(space, data):
    "os.fsdecode: a str for bytes of the host."
    return space.newtext(filenames.decode(data))


def encode_name(space, w_text):
    "os.fsencode of a str: bytes for the host."
    data = filenames.encode(space.text_w(w_text))
    if data is None:        # the codec knows what to say
        return space.bytes_w(space.call_method(w_text, 'encode', [space.newtext('utf-8'),
                                                                  space.newtext('surrogateescape')]))
    return data
