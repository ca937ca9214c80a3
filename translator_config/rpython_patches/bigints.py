"""rbigint._kmul_split slices up to min(digits, size); whether the annotator can prove that to be non-negative depends
on the order in which it meets the callers, so a change far away can break the translation. State it."""
import inspect


def apply():
    from rpython.rlib import rbigint
    source = inspect.getsource(rbigint._kmul_split)
    line = "    size_lo = min(size_n, size)\n"
    assert line in source, "rbigint is not that of rpython 0.2.1"
    exec source.replace(line, line + "    assert size_lo >= 0\n") in rbigint.__dict__
