"""The type int.  What always holds: an int that fits a machine word is a W_Int,
and only what does not fit is a W_BigInt; so two ints are equal only if they are
of the same class.  That is true of instances of Python subclasses as well."""
from memphis.objects.intobject.integer import W_AbstractInt, W_Int, W_BigInt
