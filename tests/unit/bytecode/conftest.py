"""The helpers beside these tests, and the oracle of the parser's tests, can be imported."""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
for folder in [HERE, os.path.join(os.path.dirname(HERE), 'syntax')]:
    if folder not in sys.path:
        sys.path.insert(0, folder)
