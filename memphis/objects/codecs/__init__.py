"""Encodings: from text to bytes and back, with error handlers; the registry of those that Python code implements.

Text is UTF-8 (memphis/unicode/utf8.py). `coding` has what str.encode and bytes.decode call.
"""
