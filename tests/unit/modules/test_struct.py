# -*- coding: utf-8 -*-
r"""The _struct module.  memphis/modules/_struct."""
from expectations import check, OneSession


PRELUDE = r"""
import sys
import _struct as struct, _random, _bisect as bi, _heapq as hq
R = _random.Random
def heap(*a):
    l = list(a); hq.heapify(l); return l
class Mut:
    def __init__(self, l, v): self.l = l; self.v = v
    def __lt__(self, o):
        self.l.clear(); return True
s = struct.Struct('<i')
b = bytearray(8)
import builtins
"""


def test_lines(space):
    check(OneSession(space, PRELUDE), r"""
    struct.pack('@b', 2**70)                                      # struct.error: 'b' format requires -128 <= number <= 127
    struct.pack('@b', -2**70)                                     # struct.error: 'b' format requires -128 <= number <= 127
    struct.pack('@b', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('@b', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('@b', -1)                                         # b'\xff'
    struct.pack('@b', 2**63)                                      # struct.error: 'b' format requires -128 <= number <= 127
    struct.pack('@b', 2**31)                                      # struct.error: 'b' format requires -128 <= number <= 127
    struct.pack('@b', 2**15)                                      # struct.error: 'b' format requires -128 <= number <= 127
    struct.pack('@b', 300)                                        # struct.error: 'b' format requires -128 <= number <= 127
    struct.pack('@B', 2**70)                                      # struct.error: 'B' format requires 0 <= number <= 255
    struct.pack('@B', -2**70)                                     # struct.error: 'B' format requires 0 <= number <= 255
    struct.pack('@B', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('@B', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('@B', -1)                                         # struct.error: 'B' format requires 0 <= number <= 255
    struct.pack('@B', 2**63)                                      # struct.error: 'B' format requires 0 <= number <= 255
    struct.pack('@B', 2**31)                                      # struct.error: 'B' format requires 0 <= number <= 255
    struct.pack('@B', 2**15)                                      # struct.error: 'B' format requires 0 <= number <= 255
    struct.pack('@B', 300)                                        # struct.error: 'B' format requires 0 <= number <= 255
    struct.pack('@h', 2**70)                                      # struct.error: 'h' format requires -32768 <= number <= 32767
    struct.pack('@h', -2**70)                                     # struct.error: 'h' format requires -32768 <= number <= 32767
    struct.pack('@h', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('@h', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('@h', -1)                                         # b'\xff\xff'
    struct.pack('@h', 2**63)                                      # struct.error: 'h' format requires -32768 <= number <= 32767
    struct.pack('@h', 2**31)                                      # struct.error: 'h' format requires -32768 <= number <= 32767
    struct.pack('@h', 2**15)                                      # struct.error: 'h' format requires -32768 <= number <= 32767
    struct.pack('@h', 300)                                        # b',\x01'
    struct.pack('@H', 2**70)                                      # struct.error: 'H' format requires 0 <= number <= 65535
    struct.pack('@H', -2**70)                                     # struct.error: 'H' format requires 0 <= number <= 65535
    struct.pack('@H', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('@H', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('@H', -1)                                         # struct.error: 'H' format requires 0 <= number <= 65535
    struct.pack('@H', 2**63)                                      # struct.error: 'H' format requires 0 <= number <= 65535
    struct.pack('@H', 2**31)                                      # struct.error: 'H' format requires 0 <= number <= 65535
    struct.pack('@H', 2**15)                                      # b'\x00\x80'
    struct.pack('@H', 300)                                        # b',\x01'
    struct.pack('@i', 2**70)                                      # struct.error: 'i' format requires -2147483648 <= number <= 2147483647
    struct.pack('@i', -2**70)                                     # struct.error: 'i' format requires -2147483648 <= number <= 2147483647
    struct.pack('@i', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('@i', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('@i', -1)                                         # b'\xff\xff\xff\xff'
    struct.pack('@i', 2**63)                                      # struct.error: 'i' format requires -2147483648 <= number <= 2147483647
    struct.pack('@i', 2**31)                                      # struct.error: 'i' format requires -2147483648 <= number <= 2147483647
    struct.pack('@i', 2**15)                                      # b'\x00\x80\x00\x00'
    struct.pack('@i', 300)                                        # b',\x01\x00\x00'
    struct.pack('@I', 2**70)                                      # struct.error: 'I' format requires 0 <= number <= 4294967295
    struct.pack('@I', -2**70)                                     # struct.error: 'I' format requires 0 <= number <= 4294967295
    struct.pack('@I', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('@I', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('@I', -1)                                         # struct.error: 'I' format requires 0 <= number <= 4294967295
    struct.pack('@I', 2**63)                                      # struct.error: 'I' format requires 0 <= number <= 4294967295
    struct.pack('@I', 2**31)                                      # b'\x00\x00\x00\x80'
    struct.pack('@I', 2**15)                                      # b'\x00\x80\x00\x00'
    struct.pack('@I', 300)                                        # b',\x01\x00\x00'
    struct.pack('@l', 2**70)                                      # struct.error: 'l' format requires -9223372036854775808 <= number <= 9223372036854775807
    struct.pack('@l', -2**70)                                     # struct.error: 'l' format requires -9223372036854775808 <= number <= 9223372036854775807
    struct.pack('@l', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('@l', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('@l', -1)                                         # b'\xff\xff\xff\xff\xff\xff\xff\xff'
    struct.pack('@l', 2**63)                                      # struct.error: 'l' format requires -9223372036854775808 <= number <= 9223372036854775807
    struct.pack('@l', 2**31)                                      # b'\x00\x00\x00\x80\x00\x00\x00\x00'
    struct.pack('@l', 2**15)                                      # b'\x00\x80\x00\x00\x00\x00\x00\x00'
    struct.pack('@l', 300)                                        # b',\x01\x00\x00\x00\x00\x00\x00'
    struct.pack('@L', 2**70)                                      # struct.error: 'L' format requires 0 <= number <= 18446744073709551615
    struct.pack('@L', -2**70)                                     # struct.error: 'L' format requires 0 <= number <= 18446744073709551615
    struct.pack('@L', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('@L', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('@L', -1)                                         # struct.error: 'L' format requires 0 <= number <= 18446744073709551615
    struct.pack('@L', 2**63)                                      # b'\x00\x00\x00\x00\x00\x00\x00\x80'
    struct.pack('@L', 2**31)                                      # b'\x00\x00\x00\x80\x00\x00\x00\x00'
    struct.pack('@L', 2**15)                                      # b'\x00\x80\x00\x00\x00\x00\x00\x00'
    struct.pack('@L', 300)                                        # b',\x01\x00\x00\x00\x00\x00\x00'
    struct.pack('@q', 2**70)                                      # struct.error: 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
    struct.pack('@q', -2**70)                                     # struct.error: 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
    struct.pack('@q', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('@q', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('@q', -1)                                         # b'\xff\xff\xff\xff\xff\xff\xff\xff'
    struct.pack('@q', 2**63)                                      # struct.error: 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
    struct.pack('@q', 2**31)                                      # b'\x00\x00\x00\x80\x00\x00\x00\x00'
    struct.pack('@q', 2**15)                                      # b'\x00\x80\x00\x00\x00\x00\x00\x00'
    struct.pack('@q', 300)                                        # b',\x01\x00\x00\x00\x00\x00\x00'
    struct.pack('@Q', 2**70)                                      # struct.error: 'Q' format requires 0 <= number <= 18446744073709551615
    struct.pack('@Q', -2**70)                                     # struct.error: 'Q' format requires 0 <= number <= 18446744073709551615
    struct.pack('@Q', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('@Q', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('@Q', -1)                                         # struct.error: 'Q' format requires 0 <= number <= 18446744073709551615
    struct.pack('@Q', 2**63)                                      # b'\x00\x00\x00\x00\x00\x00\x00\x80'
    struct.pack('@Q', 2**31)                                      # b'\x00\x00\x00\x80\x00\x00\x00\x00'
    struct.pack('@Q', 2**15)                                      # b'\x00\x80\x00\x00\x00\x00\x00\x00'
    struct.pack('@Q', 300)                                        # b',\x01\x00\x00\x00\x00\x00\x00'
    struct.pack('@n', 2**70)                                      # struct.error: 'n' format requires -9223372036854775808 <= number <= 9223372036854775807
    struct.pack('@n', -2**70)                                     # struct.error: 'n' format requires -9223372036854775808 <= number <= 9223372036854775807
    struct.pack('@n', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('@n', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('@n', -1)                                         # b'\xff\xff\xff\xff\xff\xff\xff\xff'
    struct.pack('@n', 2**63)                                      # struct.error: 'n' format requires -9223372036854775808 <= number <= 9223372036854775807
    struct.pack('@n', 2**31)                                      # b'\x00\x00\x00\x80\x00\x00\x00\x00'
    struct.pack('@n', 2**15)                                      # b'\x00\x80\x00\x00\x00\x00\x00\x00'
    struct.pack('@n', 300)                                        # b',\x01\x00\x00\x00\x00\x00\x00'
    struct.pack('@N', 2**70)                                      # struct.error: 'N' format requires 0 <= number <= 18446744073709551615
    struct.pack('@N', -2**70)                                     # struct.error: 'N' format requires 0 <= number <= 18446744073709551615
    struct.pack('@N', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('@N', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('@N', -1)                                         # struct.error: 'N' format requires 0 <= number <= 18446744073709551615
    struct.pack('@N', 2**63)                                      # b'\x00\x00\x00\x00\x00\x00\x00\x80'
    struct.pack('@N', 2**31)                                      # b'\x00\x00\x00\x80\x00\x00\x00\x00'
    struct.pack('@N', 2**15)                                      # b'\x00\x80\x00\x00\x00\x00\x00\x00'
    struct.pack('@N', 300)                                        # b',\x01\x00\x00\x00\x00\x00\x00'
    struct.pack('@P', 2**70)                                      # struct.error: int too large to convert
    struct.pack('@P', -2**70)                                     # struct.error: int too large to convert
    struct.pack('@P', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('@P', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('@P', -1)                                         # b'\xff\xff\xff\xff\xff\xff\xff\xff'
    struct.pack('@P', 2**63)                                      # b'\x00\x00\x00\x00\x00\x00\x00\x80'
    struct.pack('@P', 2**31)                                      # b'\x00\x00\x00\x80\x00\x00\x00\x00'
    struct.pack('@P', 2**15)                                      # b'\x00\x80\x00\x00\x00\x00\x00\x00'
    struct.pack('@P', 300)                                        # b',\x01\x00\x00\x00\x00\x00\x00'
    struct.pack('@?', 2**70)                                      # b'\x01'
    struct.pack('@?', -2**70)                                     # b'\x01'
    struct.pack('@?', 'a')                                        # b'\x01'
    struct.pack('@?', 1.5)                                        # b'\x01'
    struct.pack('@?', -1)                                         # b'\x01'
    struct.pack('@?', 2**63)                                      # b'\x01'
    struct.pack('@?', 2**31)                                      # b'\x01'
    struct.pack('@?', 2**15)                                      # b'\x01'
    struct.pack('@?', 300)                                        # b'\x01'
    struct.pack('=b', -1)                                         # b'\xff'
    struct.pack('=b', 2**31)                                      # struct.error: 'b' format requires -128 <= number <= 127
    struct.pack('=B', -1)                                         # struct.error: 'B' format requires 0 <= number <= 255
    struct.pack('=B', 2**31)                                      # struct.error: 'B' format requires 0 <= number <= 255
    struct.pack('=h', -1)                                         # b'\xff\xff'
    struct.pack('=h', 2**31)                                      # struct.error: 'h' format requires -32768 <= number <= 32767
    struct.pack('=H', -1)                                         # struct.error: 'H' format requires 0 <= number <= 65535
    struct.pack('=H', 2**31)                                      # struct.error: 'H' format requires 0 <= number <= 65535
    struct.pack('=i', -1)                                         # b'\xff\xff\xff\xff'
    struct.pack('=i', 2**31)                                      # struct.error: 'i' format requires -2147483648 <= number <= 2147483647
    struct.pack('=I', -1)                                         # struct.error: 'I' format requires 0 <= number <= 4294967295
    struct.pack('=I', 2**31)                                      # b'\x00\x00\x00\x80'
    struct.pack('=l', -1)                                         # b'\xff\xff\xff\xff'
    struct.pack('=l', 2**31)                                      # struct.error: 'l' format requires -2147483648 <= number <= 2147483647
    struct.pack('=L', -1)                                         # struct.error: 'L' format requires 0 <= number <= 4294967295
    struct.pack('=L', 2**31)                                      # b'\x00\x00\x00\x80'
    struct.pack('=q', -1)                                         # b'\xff\xff\xff\xff\xff\xff\xff\xff'
    struct.pack('=q', 2**31)                                      # b'\x00\x00\x00\x80\x00\x00\x00\x00'
    struct.pack('=Q', -1)                                         # struct.error: 'Q' format requires 0 <= number <= 18446744073709551615
    struct.pack('=Q', 2**31)                                      # b'\x00\x00\x00\x80\x00\x00\x00\x00'
    struct.pack('=n', -1)                                         # struct.error: bad char in struct format
    struct.pack('=n', 2**31)                                      # struct.error: bad char in struct format
    struct.pack('=N', -1)                                         # struct.error: bad char in struct format
    struct.pack('=N', 2**31)                                      # struct.error: bad char in struct format
    struct.pack('=P', -1)                                         # struct.error: bad char in struct format
    struct.pack('=P', 2**31)                                      # struct.error: bad char in struct format
    struct.pack('=?', -1)                                         # b'\x01'
    struct.pack('=?', 2**31)                                      # b'\x01'
    struct.pack('<b', -1)                                         # b'\xff'
    struct.pack('<b', 2**31)                                      # struct.error: 'b' format requires -128 <= number <= 127
    struct.pack('<B', -1)                                         # struct.error: 'B' format requires 0 <= number <= 255
    struct.pack('<B', 2**31)                                      # struct.error: 'B' format requires 0 <= number <= 255
    struct.pack('<h', -1)                                         # b'\xff\xff'
    struct.pack('<h', 2**31)                                      # struct.error: 'h' format requires -32768 <= number <= 32767
    struct.pack('<H', -1)                                         # struct.error: 'H' format requires 0 <= number <= 65535
    struct.pack('<H', 2**31)                                      # struct.error: 'H' format requires 0 <= number <= 65535
    struct.pack('<i', -1)                                         # b'\xff\xff\xff\xff'
    struct.pack('<i', 2**31)                                      # struct.error: 'i' format requires -2147483648 <= number <= 2147483647
    struct.pack('<I', -1)                                         # struct.error: 'I' format requires 0 <= number <= 4294967295
    struct.pack('<I', 2**31)                                      # b'\x00\x00\x00\x80'
    struct.pack('<l', -1)                                         # b'\xff\xff\xff\xff'
    struct.pack('<l', 2**31)                                      # struct.error: 'l' format requires -2147483648 <= number <= 2147483647
    struct.pack('<L', -1)                                         # struct.error: 'L' format requires 0 <= number <= 4294967295
    struct.pack('<L', 2**31)                                      # b'\x00\x00\x00\x80'
    struct.pack('<q', -1)                                         # b'\xff\xff\xff\xff\xff\xff\xff\xff'
    struct.pack('<q', 2**31)                                      # b'\x00\x00\x00\x80\x00\x00\x00\x00'
    struct.pack('<Q', -1)                                         # struct.error: 'Q' format requires 0 <= number <= 18446744073709551615
    struct.pack('<Q', 2**31)                                      # b'\x00\x00\x00\x80\x00\x00\x00\x00'
    struct.pack('<n', -1)                                         # struct.error: bad char in struct format
    struct.pack('<n', 2**31)                                      # struct.error: bad char in struct format
    struct.pack('<N', -1)                                         # struct.error: bad char in struct format
    struct.pack('<N', 2**31)                                      # struct.error: bad char in struct format
    struct.pack('<P', -1)                                         # struct.error: bad char in struct format
    struct.pack('<P', 2**31)                                      # struct.error: bad char in struct format
    struct.pack('<?', -1)                                         # b'\x01'
    struct.pack('<?', 2**31)                                      # b'\x01'
    struct.pack('>b', 2**70)                                      # struct.error: 'b' format requires -128 <= number <= 127
    struct.pack('>b', -2**70)                                     # struct.error: 'b' format requires -128 <= number <= 127
    struct.pack('>b', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('>b', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('>b', -1)                                         # b'\xff'
    struct.pack('>b', 2**63)                                      # struct.error: 'b' format requires -128 <= number <= 127
    struct.pack('>b', 2**31)                                      # struct.error: 'b' format requires -128 <= number <= 127
    struct.pack('>b', 2**15)                                      # struct.error: 'b' format requires -128 <= number <= 127
    struct.pack('>b', 300)                                        # struct.error: 'b' format requires -128 <= number <= 127
    struct.pack('>B', 2**70)                                      # struct.error: 'B' format requires 0 <= number <= 255
    struct.pack('>B', -2**70)                                     # struct.error: 'B' format requires 0 <= number <= 255
    struct.pack('>B', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('>B', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('>B', -1)                                         # struct.error: 'B' format requires 0 <= number <= 255
    struct.pack('>B', 2**63)                                      # struct.error: 'B' format requires 0 <= number <= 255
    struct.pack('>B', 2**31)                                      # struct.error: 'B' format requires 0 <= number <= 255
    struct.pack('>B', 2**15)                                      # struct.error: 'B' format requires 0 <= number <= 255
    struct.pack('>B', 300)                                        # struct.error: 'B' format requires 0 <= number <= 255
    struct.pack('>h', 2**70)                                      # struct.error: 'h' format requires -32768 <= number <= 32767
    struct.pack('>h', -2**70)                                     # struct.error: 'h' format requires -32768 <= number <= 32767
    struct.pack('>h', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('>h', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('>h', -1)                                         # b'\xff\xff'
    struct.pack('>h', 2**63)                                      # struct.error: 'h' format requires -32768 <= number <= 32767
    struct.pack('>h', 2**31)                                      # struct.error: 'h' format requires -32768 <= number <= 32767
    struct.pack('>h', 2**15)                                      # struct.error: 'h' format requires -32768 <= number <= 32767
    struct.pack('>h', 300)                                        # b'\x01,'
    struct.pack('>H', 2**70)                                      # struct.error: 'H' format requires 0 <= number <= 65535
    struct.pack('>H', -2**70)                                     # struct.error: 'H' format requires 0 <= number <= 65535
    struct.pack('>H', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('>H', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('>H', -1)                                         # struct.error: 'H' format requires 0 <= number <= 65535
    struct.pack('>H', 2**63)                                      # struct.error: 'H' format requires 0 <= number <= 65535
    struct.pack('>H', 2**31)                                      # struct.error: 'H' format requires 0 <= number <= 65535
    struct.pack('>H', 2**15)                                      # b'\x80\x00'
    struct.pack('>H', 300)                                        # b'\x01,'
    struct.pack('>i', 2**70)                                      # struct.error: 'i' format requires -2147483648 <= number <= 2147483647
    struct.pack('>i', -2**70)                                     # struct.error: 'i' format requires -2147483648 <= number <= 2147483647
    struct.pack('>i', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('>i', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('>i', -1)                                         # b'\xff\xff\xff\xff'
    struct.pack('>i', 2**63)                                      # struct.error: 'i' format requires -2147483648 <= number <= 2147483647
    struct.pack('>i', 2**31)                                      # struct.error: 'i' format requires -2147483648 <= number <= 2147483647
    struct.pack('>i', 2**15)                                      # b'\x00\x00\x80\x00'
    struct.pack('>i', 300)                                        # b'\x00\x00\x01,'
    struct.pack('>I', 2**70)                                      # struct.error: 'I' format requires 0 <= number <= 4294967295
    struct.pack('>I', -2**70)                                     # struct.error: 'I' format requires 0 <= number <= 4294967295
    struct.pack('>I', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('>I', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('>I', -1)                                         # struct.error: 'I' format requires 0 <= number <= 4294967295
    struct.pack('>I', 2**63)                                      # struct.error: 'I' format requires 0 <= number <= 4294967295
    struct.pack('>I', 2**31)                                      # b'\x80\x00\x00\x00'
    struct.pack('>I', 2**15)                                      # b'\x00\x00\x80\x00'
    struct.pack('>I', 300)                                        # b'\x00\x00\x01,'
    struct.pack('>l', 2**70)                                      # struct.error: 'l' format requires -2147483648 <= number <= 2147483647
    struct.pack('>l', -2**70)                                     # struct.error: 'l' format requires -2147483648 <= number <= 2147483647
    struct.pack('>l', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('>l', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('>l', -1)                                         # b'\xff\xff\xff\xff'
    struct.pack('>l', 2**63)                                      # struct.error: 'l' format requires -2147483648 <= number <= 2147483647
    struct.pack('>l', 2**31)                                      # struct.error: 'l' format requires -2147483648 <= number <= 2147483647
    struct.pack('>l', 2**15)                                      # b'\x00\x00\x80\x00'
    struct.pack('>l', 300)                                        # b'\x00\x00\x01,'
    struct.pack('>L', 2**70)                                      # struct.error: 'L' format requires 0 <= number <= 4294967295
    struct.pack('>L', -2**70)                                     # struct.error: 'L' format requires 0 <= number <= 4294967295
    struct.pack('>L', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('>L', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('>L', -1)                                         # struct.error: 'L' format requires 0 <= number <= 4294967295
    struct.pack('>L', 2**63)                                      # struct.error: 'L' format requires 0 <= number <= 4294967295
    struct.pack('>L', 2**31)                                      # b'\x80\x00\x00\x00'
    struct.pack('>L', 2**15)                                      # b'\x00\x00\x80\x00'
    struct.pack('>L', 300)                                        # b'\x00\x00\x01,'
    struct.pack('>q', 2**70)                                      # struct.error: 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
    struct.pack('>q', -2**70)                                     # struct.error: 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
    struct.pack('>q', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('>q', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('>q', -1)                                         # b'\xff\xff\xff\xff\xff\xff\xff\xff'
    struct.pack('>q', 2**63)                                      # struct.error: 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
    struct.pack('>q', 2**31)                                      # b'\x00\x00\x00\x00\x80\x00\x00\x00'
    struct.pack('>q', 2**15)                                      # b'\x00\x00\x00\x00\x00\x00\x80\x00'
    struct.pack('>q', 300)                                        # b'\x00\x00\x00\x00\x00\x00\x01,'
    struct.pack('>Q', 2**70)                                      # struct.error: 'Q' format requires 0 <= number <= 18446744073709551615
    struct.pack('>Q', -2**70)                                     # struct.error: 'Q' format requires 0 <= number <= 18446744073709551615
    struct.pack('>Q', 'a')                                        # struct.error: required argument is not an integer
    struct.pack('>Q', 1.5)                                        # struct.error: required argument is not an integer
    struct.pack('>Q', -1)                                         # struct.error: 'Q' format requires 0 <= number <= 18446744073709551615
    struct.pack('>Q', 2**63)                                      # b'\x80\x00\x00\x00\x00\x00\x00\x00'
    struct.pack('>Q', 2**31)                                      # b'\x00\x00\x00\x00\x80\x00\x00\x00'
    struct.pack('>Q', 2**15)                                      # b'\x00\x00\x00\x00\x00\x00\x80\x00'
    struct.pack('>Q', 300)                                        # b'\x00\x00\x00\x00\x00\x00\x01,'
    struct.pack('>n', 2**70)                                      # struct.error: bad char in struct format
    struct.pack('>n', -2**70)                                     # struct.error: bad char in struct format
    struct.pack('>n', 'a')                                        # struct.error: bad char in struct format
    struct.pack('>n', 1.5)                                        # struct.error: bad char in struct format
    struct.pack('>n', -1)                                         # struct.error: bad char in struct format
    struct.pack('>n', 2**63)                                      # struct.error: bad char in struct format
    struct.pack('>n', 2**31)                                      # struct.error: bad char in struct format
    struct.pack('>n', 2**15)                                      # struct.error: bad char in struct format
    struct.pack('>n', 300)                                        # struct.error: bad char in struct format
    struct.pack('>N', 2**70)                                      # struct.error: bad char in struct format
    struct.pack('>N', -2**70)                                     # struct.error: bad char in struct format
    struct.pack('>N', 'a')                                        # struct.error: bad char in struct format
    struct.pack('>N', 1.5)                                        # struct.error: bad char in struct format
    struct.pack('>N', -1)                                         # struct.error: bad char in struct format
    struct.pack('>N', 2**63)                                      # struct.error: bad char in struct format
    struct.pack('>N', 2**31)                                      # struct.error: bad char in struct format
    struct.pack('>N', 2**15)                                      # struct.error: bad char in struct format
    struct.pack('>N', 300)                                        # struct.error: bad char in struct format
    struct.pack('>P', 2**70)                                      # struct.error: bad char in struct format
    struct.pack('>P', -2**70)                                     # struct.error: bad char in struct format
    struct.pack('>P', 'a')                                        # struct.error: bad char in struct format
    struct.pack('>P', 1.5)                                        # struct.error: bad char in struct format
    struct.pack('>P', -1)                                         # struct.error: bad char in struct format
    struct.pack('>P', 2**63)                                      # struct.error: bad char in struct format
    struct.pack('>P', 2**31)                                      # struct.error: bad char in struct format
    struct.pack('>P', 2**15)                                      # struct.error: bad char in struct format
    struct.pack('>P', 300)                                        # struct.error: bad char in struct format
    struct.pack('>?', 2**70)                                      # b'\x01'
    struct.pack('>?', -2**70)                                     # b'\x01'
    struct.pack('>?', 'a')                                        # b'\x01'
    struct.pack('>?', 1.5)                                        # b'\x01'
    struct.pack('>?', -1)                                         # b'\x01'
    struct.pack('>?', 2**63)                                      # b'\x01'
    struct.pack('>?', 2**31)                                      # b'\x01'
    struct.pack('>?', 2**15)                                      # b'\x01'
    struct.pack('>?', 300)                                        # b'\x01'
    struct.pack('c', 'a')                                         # struct.error: char format requires a bytes object of length 1
    struct.pack('c', b'ab')                                       # struct.error: char format requires a bytes object of length 1
    struct.pack('c', 1)                                           # struct.error: char format requires a bytes object of length 1
    struct.pack('c', 1e300)                                       # struct.error: char format requires a bytes object of length 1
    struct.pack('c', None)                                        # struct.error: char format requires a bytes object of length 1
    struct.pack('c', b'a')                                        # b'a'
    struct.pack('c', bytearray(b'a'))                             # struct.error: char format requires a bytes object of length 1
    struct.pack('s', 'a')                                         # struct.error: argument for 's' must be a bytes object
    struct.pack('s', b'ab')                                       # b'a'
    struct.pack('s', 1)                                           # struct.error: argument for 's' must be a bytes object
    struct.pack('s', 1e300)                                       # struct.error: argument for 's' must be a bytes object
    struct.pack('s', None)                                        # struct.error: argument for 's' must be a bytes object
    struct.pack('s', b'a')                                        # b'a'
    struct.pack('s', bytearray(b'a'))                             # b'a'
    struct.pack('p', 'a')                                         # struct.error: argument for 'p' must be a bytes object
    struct.pack('p', b'ab')                                       # b'\x00'
    struct.pack('p', 1)                                           # struct.error: argument for 'p' must be a bytes object
    struct.pack('p', 1e300)                                       # struct.error: argument for 'p' must be a bytes object
    struct.pack('p', None)                                        # struct.error: argument for 'p' must be a bytes object
    struct.pack('p', b'a')                                        # b'\x00'
    struct.pack('p', bytearray(b'a'))                             # b'\x00'
    struct.pack('e', 'a')                                         # struct.error: required argument is not a float
    struct.pack('e', b'ab')                                       # struct.error: required argument is not a float
    struct.pack('e', 1)                                           # b'\x00<'
    struct.pack('e', 1e300)                                       # OverflowError: float too large to pack with e format
    struct.pack('e', None)                                        # struct.error: required argument is not a float
    struct.pack('e', b'a')                                        # struct.error: required argument is not a float
    struct.pack('e', bytearray(b'a'))                             # struct.error: required argument is not a float
    struct.pack('f', 'a')                                         # struct.error: required argument is not a float
    struct.pack('f', b'ab')                                       # struct.error: required argument is not a float
    struct.pack('f', 1)                                           # b'\x00\x00\x80?'
    struct.pack('f', 1e300)                                       # b'\x00\x00\x80\x7f'
    struct.pack('f', None)                                        # struct.error: required argument is not a float
    struct.pack('f', b'a')                                        # struct.error: required argument is not a float
    struct.pack('f', bytearray(b'a'))                             # struct.error: required argument is not a float
    struct.pack('d', 'a')                                         # struct.error: required argument is not a float
    struct.pack('d', b'ab')                                       # struct.error: required argument is not a float
    struct.pack('d', 1)                                           # b'\x00\x00\x00\x00\x00\x00\xf0?'
    struct.pack('d', 1e300)                                       # b'\x9cu\x00\x88<\xe47~'
    struct.pack('d', None)                                        # struct.error: required argument is not a float
    struct.pack('d', b'a')                                        # struct.error: required argument is not a float
    struct.pack('d', bytearray(b'a'))                             # struct.error: required argument is not a float
    struct.pack('x', 'a')                                         # struct.error: pack expected 0 items for packing (got 1)
    struct.pack('x', b'ab')                                       # struct.error: pack expected 0 items for packing (got 1)
    struct.pack('x', 1)                                           # struct.error: pack expected 0 items for packing (got 1)
    struct.pack('x', 1e300)                                       # struct.error: pack expected 0 items for packing (got 1)
    struct.pack('x', None)                                        # struct.error: pack expected 0 items for packing (got 1)
    struct.pack('x', b'a')                                        # struct.error: pack expected 0 items for packing (got 1)
    struct.pack('x', bytearray(b'a'))                             # struct.error: pack expected 0 items for packing (got 1)
    struct.pack('?', 'a')                                         # b'\x01'
    struct.pack('?', b'ab')                                       # b'\x01'
    struct.pack('?', 1)                                           # b'\x01'
    struct.pack('?', 1e300)                                       # b'\x01'
    struct.pack('?', None)                                        # b'\x00'
    struct.pack('?', b'a')                                        # b'\x01'
    struct.pack('?', bytearray(b'a'))                             # b'\x01'
    struct.calcsize('z')                                          # struct.error: bad char in struct format
    struct.calcsize('3')                                          # struct.error: repeat count given without format specifier
    struct.calcsize('<n')                                         # struct.error: bad char in struct format
    struct.calcsize('')                                           # 0
    struct.calcsize(' ')                                          # 0
    struct.calcsize('9999999999999999999i')                       # struct.error: total struct size too long
    struct.calcsize('99999999999999999999999999i')                # struct.error: total struct size too long
    struct.calcsize('i\0')                                        # struct.error: embedded null character
    struct.calcsize('1 i')                                        # struct.error: bad char in struct format
    struct.calcsize('2000000000000000000q')                       # struct.error: total struct size too long
    struct.calcsize(chr(233))                                     # UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
    struct.calcsize(b'i')                                         # 4
    struct.calcsize(1)                                            # TypeError: Struct() argument 1 must be a str or bytes object, not int
    struct.calcsize(b'\xff')                                      # struct.error: bad char in struct format
    struct.calcsize('>')                                          # 0
    struct.calcsize('i<')                                         # struct.error: bad char in struct format
    struct.calcsize('0i')                                         # 0
    struct.calcsize('xi')                                         # 8
    struct.calcsize('bi')                                         # 8
    struct.calcsize('ib0q')                                       # 8
    struct.calcsize('0s')                                         # 0
    struct.calcsize('0p')                                         # 0
    struct.pack('5p', b'abcdefgh')                                # b'\x04abcd'
    struct.pack('0p', b'a')                                       # b''
    struct.pack('0s', b'a')                                       # b''
    struct.pack('3s',b'abcdef')                                   # b'abc'
    struct.pack()                                                 # TypeError: missing format argument
    struct.pack('i')                                              # struct.error: pack expected 1 items for packing (got 0)
    struct.pack('i', 1, 2)                                        # struct.error: pack expected 1 items for packing (got 2)
    struct.unpack('i', b'a')                                      # struct.error: unpack requires a buffer of 4 bytes
    struct.unpack('i', 'a')                                       # TypeError: a bytes-like object is required, not 'str'
    struct.unpack('i')                                            # TypeError: unpack expected 2 arguments, got 1
    struct.pack_into()                                            # TypeError: missing format argument
    struct.pack_into('i')                                         # struct.error: pack_into expected buffer argument
    struct.pack_into('i', b)                                      # struct.error: pack_into expected offset argument
    struct.pack_into('i', b, 0)                                   # struct.error: pack_into expected 1 items for packing (got 0)
    struct.pack_into('i',b,5,1)                                   # struct.error: pack_into requires a buffer of at least 9 bytes for packing 4 bytes at offset 5 (actual buffer size is 8)
    struct.pack_into('i',b,-3,1)                                  # struct.error: no space to pack 4 bytes at offset -3
    struct.pack_into('i',b,-9,1)                                  # struct.error: offset -9 out of range for 8-byte buffer
    struct.pack_into('i',b'aaaa',0,1)                             # TypeError: argument must be read-write bytes-like object, not bytes
    struct.pack_into('i',b,'a',1)                                 # TypeError: 'str' object cannot be interpreted as an integer
    struct.pack_into('i',b,-4,1)                                  # None
    struct.pack_into('i', b, 10**30, 1)                           # IndexError: cannot fit 'int' into an index-sized integer
    struct.pack_into('i',b,100,1)                                 # struct.error: pack_into requires a buffer of at least 104 bytes for packing 4 bytes at offset 100 (actual buffer size is 8)
    struct.unpack_from('i', b)                                    # (0,)
    struct.unpack_from('i', b, 6)                                 # struct.error: unpack_from requires a buffer of at least 10 bytes for unpacking 4 bytes at offset 6 (actual buffer size is 8)
    struct.unpack_from('i',b,-9)                                  # struct.error: offset -9 out of range for 8-byte buffer
    struct.unpack_from('i',b,-3)                                  # struct.error: not enough data to unpack 4 bytes at offset -3
    struct.unpack_from('i',b,-4)                                  # (1,)
    struct.unpack_from('i',b'a')                                  # struct.error: unpack_from requires a buffer of at least 4 bytes for unpacking 4 bytes at offset 0 (actual buffer size is 1)
    struct.unpack_from('i', 5)                                    # TypeError: a bytes-like object is required, not 'int'
    list(struct.iter_unpack('<hb', b'abcdef'))                    # [(25185, 99), (25956, 102)]
    (s, s.format, s.size, s.__sizeof__())                         # (Struct('<i'), '<i', 4, 120)
    x.size                                                        # NameError: name 'x' is not defined
    x.format                                                      # NameError: name 'x' is not defined
    struct.pack('i',1,a=2)                                        # TypeError: _struct.pack() takes no keyword arguments
    type(struct.iter_unpack('i', b'abcd'))                        # <class '_struct.unpack_iterator'>
    struct.iter_unpack('i', b'abcd').__length_hint__()            # 1
    s.unpack_from(buffer=b'abcd', offset=0)                       # (1684234849,)
    struct.unpack('<?3sx2pe', b'\2abc\0\5zz\0<')                  # struct.error: unpack requires a buffer of 9 bytes
    struct.pack('>llh0i', 1,2,3)                                  # b'\x00\x00\x00\x01\x00\x00\x00\x02\x00\x03'
    struct.pack('@bi', 1,2)                                       # b'\x01\x00\x00\x00\x02\x00\x00\x00'
    struct.unpack('c','a'.encode())                               # (b'a',)
    struct.pack('<f', 1e39)                                       # OverflowError: float too large to pack with f format
    struct.pack('f', 1e39)                                        # b'\x00\x00\x80\x7f'
    struct.pack('<e', 1e6)                                        # OverflowError: float too large to pack with e format
    struct.pack('e', float('inf'))                                # b'\x00|'
    struct.unpack('>q', b'\xff'*8), struct.unpack('<Q', b'\xff'*8), struct.unpack('>hHbB?', b'\xff\xff\xff\xff\xff\xff\x02'), struct.unpack('<d', struct.pack('<d', 1.5)), struct.unpack('>f', struct.pack('>f', -1.5)), struct.unpack('e', struct.pack('e', 0.1))  # ((-1,), (18446744073709551615,), (-1, 65535, -1, 255, True), (1.5,), (-1.5,), (0.0999755859375,))
    struct.error, struct.error.__mro__, struct.error.__module__   # (<class 'struct.error'>, (<class 'struct.error'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>), 'struct')
    x = struct.Struct.__new__(struct.Struct)                      # None
    """)
