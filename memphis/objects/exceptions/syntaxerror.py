"""SyntaxError: SyntaxError(msg, (filename, lineno, offset, text, end_lineno, end_offset))."""
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.exceptions.base import (
    W_BaseException, declare_new, member, refuse_keywords)
from memphis.objects.exceptions.hierarchy import EXCEPTION_TYPEDEFS


class W_SyntaxError(W_BaseException):
    typedef = TypeDef('SyntaxError', base=EXCEPTION_TYPEDEFS['Exception'], doc="Invalid syntax.")
    w_msg = None
    w_filename = None
    w_lineno = None
    w_offset = None
    w_text = None
    w_end_lineno = None
    w_end_offset = None
    w_print_file_and_line = None

    @typedef.method("__init__(self, *args, **kwargs) -> None")
    def descr_init(self, space, args_w, w_kwargs):
        refuse_keywords(space, self, w_kwargs)
        self.args_w = args_w
        if len(args_w) >= 1:
            self.w_msg = args_w[0]
        if len(args_w) == 2:
            self.set_details(space, space.unpack(args_w[1]))

    def set_details(self, space, details_w):
        n = len(details_w)
        if n < 4:
            raise oefmt(space, space.w_TypeError, "function takes at least 4 arguments (%d given)", n)
        if n > 6:
            raise oefmt(space, space.w_TypeError, "function takes at most 6 arguments (%d given)", n)
        self.w_filename = details_w[0]
        self.w_lineno = details_w[1]
        self.w_offset = details_w[2]
        self.w_text = details_w[3]
        self.w_end_lineno = None
        self.w_end_offset = None
        if n == 5:
            raise oefmt(space, space.w_TypeError,
                        "end_offset must be provided when end_lineno is provided")
        if n == 6:
            self.w_end_lineno = details_w[4]
            self.w_end_offset = details_w[5]

    @typedef.method("__str__(self, /) -> text")
    def str_text(self, space):
        w_msg = space.w_None if self.w_msg is None else self.w_msg
        text = space.str_text(w_msg)
        filename = ''
        w_filename = self.w_filename
        has_filename = w_filename is not None and space.is_text(w_filename)
        if has_filename:
            filename = space.text_w(w_filename)
            start = filename.rfind('/') + 1
            assert start >= 0
            filename = filename[start:]
        w_lineno = self.w_lineno
        has_lineno = w_lineno is not None and space.type(w_lineno) is space.w_int
        if has_lineno:
            lineno = space.str_text(w_lineno)
            if has_filename:
                return '%s (%s, line %s)' % (text, filename, lineno)
            return '%s (line %s)' % (text, lineno)
        if has_filename:
            return '%s (%s)' % (text, filename)
        return text


for _name in ['msg', 'filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset',
              'print_file_and_line']:
    member(W_SyntaxError.typedef, _name, 'w_' + _name)
declare_new(W_SyntaxError)
