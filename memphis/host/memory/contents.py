"""The bytes of a file: pages, of which those that hold nothing but zeros need not be there.

Appending takes amortised constant time: a page is a list that grows.
"""
from errno import EFBIG, EINVAL, ENOSPC

from rpython.rlib.rstring import StringBuilder

from memphis.host import HostError

PAGE_BITS = 16
PAGE = 1 << PAGE_BITS
LARGEST = 1 << 44               # bytes of a file
NODE_COST = 512                 # bytes that a node counts for


class Storage(object):
    "What all files take together, in bytes; `limit` 0: no limit but memory's."

    def __init__(self):
        self.used = 0
        self.limit = 0

    def check(self, n):
        "Is there room for n bytes more? Taken is only what is there then."
        if self.limit > 0 and self.used + n > self.limit:
            raise HostError(ENOSPC)

    def left(self):
        limit = self.limit if self.limit > 0 else LARGEST
        return max(limit - self.used, 0)


storage = Storage()


class Contents(object):
    "`pages[i]`: a list of characters, at most PAGE, from i * PAGE on; what is missing of a page is zeros."

    def __init__(self):
        self.pages = {}
        self.size = 0
        self.taken = 0          # bytes that are there

    def take(self, n):
        "So much more is there; less if it is negative."
        self.taken += n
        storage.used += n

    def read(self, size, offset):
        if size <= 0 or offset >= self.size:
            return ''
        stop = self.size
        if size < stop - offset:
            stop = offset + size
        builder = StringBuilder(stop - offset)
        while offset < stop:
            start = offset & PAGE - 1
            end = min(PAGE, start + stop - offset)
            self.add_piece(builder, offset >> PAGE_BITS, start, end)
            offset += end - start
        return builder.build()

    def add_piece(self, builder, index, start, end):
        page = self.pages.get(index, None)
        if page is not None:
            known = min(end, len(page))
            if start < known:
                assert start >= 0
                assert known >= 0
                builder.append(''.join(page[start:known]))
                start = known
        if start < end:
            builder.append_multiple_char('\x00', end - start)

    def write(self, data, offset):
        "How many bytes were written: all for which there was room."
        if offset > LARGEST - len(data):
            raise HostError(EFBIG)
        done = 0
        while done < len(data):
            start = offset + done & PAGE - 1
            n = min(PAGE - start, len(data) - done)
            try:
                self.write_page(offset + done >> PAGE_BITS, start, data, done, done + n)
            except HostError:
                if done == 0:
                    raise
                break
            done += n
            self.size = max(self.size, offset + done)
        return done

    def write_page(self, index, start, data, first, stop):
        "data[first:stop] from `start` of a page on."
        page = self.pages.get(index, None)
        have = 0 if page is None else len(page)
        growth = start + stop - first - have
        if growth > 0:
            storage.check(growth)
        if page is None:
            page = []
            self.pages[index] = page
        if start > have:
            page += '\x00' * (start - have)
            self.take(start - have)
        place = start
        while first < stop and place < have:
            page[place] = data[first]
            place += 1
            first += 1
        if first < stop:
            assert first >= 0
            assert stop >= 0
            page += data[first:stop]
            self.take(stop - first)

    def resize(self, size):
        if size < 0:
            raise HostError(EINVAL)
        if size > LARGEST:
            raise HostError(EFBIG)
        if size < self.size:
            last = size >> PAGE_BITS
            for index in [index for index in self.pages if index > last]:
                self.take(-len(self.pages[index]))
                del self.pages[index]
            page = self.pages.get(last, None)
            keep = size & PAGE - 1
            if page is not None and keep < len(page):
                self.take(keep - len(page))
                assert keep >= 0
                del page[keep:]
        self.size = size

    def allocate(self, offset, size):
        "The file gets at least that long; holes stay holes, if there is room to fill them."
        if offset < 0 or size <= 0:
            raise HostError(EINVAL)
        if offset > LARGEST - size:
            raise HostError(EFBIG)
        if offset + size > self.size:
            storage.check(offset + size - self.taken)
            self.size = offset + size
