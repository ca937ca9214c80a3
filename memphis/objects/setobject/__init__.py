"""set and frozenset."""
from memphis.objects.setobject.set import W_BaseSet, W_Set, W_FrozenSet
