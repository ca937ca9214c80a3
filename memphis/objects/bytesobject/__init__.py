"""The types bytes and bytearray: shared.py has the methods of both; methods.py holds what works on any byte string."""
from memphis.objects.bytesobject.bytes import W_Bytes
from memphis.objects.bytesobject.bytearray import W_Bytearray
from memphis.objects.bytesobject.iterator import W_BytesIterator
