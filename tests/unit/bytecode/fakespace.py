"""A space of plain Python values: what the compiler needs of one."""



class Text(str):
    "A str of the compiled program; plain str stands for bytes."
    def __repr__(self):
        return str.__repr__(self)


class FakeSpace(object):
    w_None = None
    w_True = True
    w_False = False
    w_Ellipsis = Ellipsis

    def newint(self, value):
        return value

    def newbigint(self, big):
        return big.tolong()

    def newfloat(self, value):
        return value

    def newcomplex(self, real, imag):
        return complex(real, imag)

    def newtext(self, utf8):
        return Text(utf8)

    def newbytes(self, value):
        return bytearray(value)

    def newtuple(self, list_w):
        return tuple(list_w)

    def new_constant_frozenset(self, list_w):
        return frozenset(list_w)



space = FakeSpace()
