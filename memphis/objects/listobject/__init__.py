"""list."""
from memphis.objects.listobject.list import W_List, list_of
