"""The type bytes: W_Bytes (bytes.py) declares it; methods.py holds what works on any byte string."""
from memphis.objects.bytesobject.bytes import W_Bytes
from memphis.objects.bytesobject.iterator import W_BytesIterator
