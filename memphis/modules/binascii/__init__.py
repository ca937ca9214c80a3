"""binascii: bytes as text and back, and checksums."""
from memphis.modules.binascii.moduledef import module
from memphis.modules.binascii import base64, checksums, hexadecimal, quoted_printable, uu
