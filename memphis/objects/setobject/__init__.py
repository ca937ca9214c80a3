"""set and frozenset."""
from memphis.objects.setobject.base import W_BaseSet
from memphis.objects.setobject.set import W_Set, W_FrozenSet
