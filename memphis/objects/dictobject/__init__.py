"""dict: W_Dict, its hash table, views and iterators."""
from memphis.objects.dictobject.dict import W_Dict
