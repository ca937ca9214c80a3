"""The builtin exceptions: base.py has BaseException, hierarchy.py the table of all classes."""
from memphis.objects.exceptions.base import (
    W_BaseException, attach_context, make_exception)
from memphis.objects.exceptions import hierarchy
from memphis.objects.exceptions.hierarchy import EXCEPTION_TYPEDEFS
