"""_collections: the containers of the library's `collections`."""
from memphis.modules._collections.moduledef import module
from memphis.modules._collections import defaultdict, deque, ordered, tuplegetter
