"""Decompression (RFC 1951) and checksums: for the library's zlib, and for the archives that the host mounts."""


class Work(object):
    "Whom the decompressor tells what it does, and who may raise; here nobody."

    def tick(self, n):
        "So many steps."

    def check_size(self, nbytes):
        "So much is to be kept."
