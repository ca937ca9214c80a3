"""Where the items of a view lie: `offset` is the position of the first, and along dimension i there are shape[i] of
them, strides[i] bytes apart.  The lists are never changed."""


class Geometry(object):
    _immutable_fields_ = ['offset', 'itemsize', 'shape[*]', 'strides[*]']

    def __init__(self, offset, itemsize, shape, strides):
        self.offset = offset
        self.itemsize = itemsize
        self.shape = shape
        self.strides = strides

    def ndim(self):
        return len(self.shape)

    def nbytes(self):
        size = self.itemsize
        for n in self.shape:
            size *= n
        return size

    def is_contiguous(self):
        "In C's order."
        expected = self.itemsize
        i = len(self.shape) - 1
        while i >= 0:
            if self.shape[i] > 1 and self.strides[i] != expected:
                return self.nbytes() == 0
            expected *= self.shape[i]
            i -= 1
        return True

    def is_fortran_contiguous(self):
        expected = self.itemsize
        for i in range(len(self.shape)):
            if self.shape[i] > 1 and self.strides[i] != expected:
                return self.nbytes() == 0
            expected *= self.shape[i]
        return True

    def positions(self):
        "Of all items, in C's order."
        result = [self.offset]
        for i in range(len(self.shape)):
            stride = self.strides[i]
            result = [start + k * stride for start in result for k in range(self.shape[i])]
        return result

    def fortran_positions(self):
        "The same with the first index varying fastest."
        result = [self.offset]
        for i in range(len(self.shape)):
            stride = self.strides[i]
            result = [start + k * stride for k in range(self.shape[i]) for start in result]
        return result

    def same_shape(self, other):
        if len(self.shape) != len(other.shape):
            return False
        for i in range(len(self.shape)):
            if self.shape[i] != other.shape[i]:
                return False
        return True


def contiguous(offset, itemsize, shape):
    strides = [0] * len(shape)
    stride = itemsize
    i = len(shape) - 1
    while i >= 0:
        strides[i] = stride
        stride *= shape[i]
        i -= 1
    return Geometry(offset, itemsize, shape, strides)
