"""The type bytes: W_Bytes (bytes.py) declares it; methods.py holds what works on any byte string."""
from memphis.objects.bytesobject.bytes import W_Bytes, W_BytesIterator
