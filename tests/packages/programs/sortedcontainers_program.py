"sortedcontainers: lists, dicts and sets that stay sorted."
from sortedcontainers import SortedList, SortedDict, SortedSet
import random
random.seed(5)
l = SortedList(random.sample(range(100000), 3000)); print(l[:5], l.bisect(500), len(l), l.count(3))
l.update(range(50)); l.discard(7); print(l[:60:7], list(l.irange(10, 14)))
d = SortedDict({c: ord(c) for c in 'hello world'}); print(d, d.peekitem(0), d.keys()[2]); s = SortedSet('mississippi'); print(s, s | {'z'}, s[1])
