"""Cyclic redundancy checks: that of zip files and that of BinHex."""
from rpython.rlib.rarithmetic import intmask
from rpython.rlib.rbigint import rbigint

from memphis.modules.binascii.moduledef import module
from memphis.objects.bytestring import charge

WORD = rbigint.fromint(0xFFFFFFFF)


def _reflected_table(polynomial):
    table = []
    for i in range(256):
        for k in range(8):
            i = (i >> 1) ^ (polynomial if i & 1 else 0)
        table.append(i)
    return table


def _plain_table(polynomial):
    table = []
    for i in range(256):
        i <<= 8
        for k in range(8):
            i = (i << 1) ^ (polynomial if i & 0x8000 else 0)
        table.append(i & 0xFFFF)
    return table


CRC_32 = _reflected_table(0xEDB88320)
CRC_16 = _plain_table(0x1021)


def low_word(space, w_value):
    return intmask(space.bigint_w(w_value).and_(WORD).touint())


@module.function("crc32(data: bytes, crc=0, /) -> int")
def crc32(space, data, w_crc):
    "Compute CRC-32 incrementally."
    crc = low_word(space, w_crc) ^ 0xFFFFFFFF
    charge(space, len(data))
    for c in data:
        crc = CRC_32[(crc ^ ord(c)) & 255] ^ (crc >> 8)
    return crc ^ 0xFFFFFFFF


@module.function("crc_hqx(data: bytes, crc, /) -> int")
def crc_hqx(space, data, w_crc):
    "Compute CRC-CCITT incrementally."
    crc = low_word(space, w_crc) & 0xFFFF
    charge(space, len(data))
    for c in data:
        crc = (crc << 8 & 0xFF00) ^ CRC_16[crc >> 8 ^ ord(c)]
    return crc
