"""The helpers of the compiler's tests and the oracle can be imported."""
import os
import sys

UNIT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
for folder in [os.path.join(UNIT, 'bytecode'), os.path.join(UNIT, 'syntax')]:
    if folder not in sys.path:
        sys.path.insert(0, folder)
