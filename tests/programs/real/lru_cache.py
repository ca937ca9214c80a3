"""An LRU cache over a doubly linked list, checked against a simple model, and a decorator that uses it."""


class Node:
    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.before = self.after = self


class LRUCache:
    "A mapping of at most `capacity` items; the one that was used least recently goes first."

    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError(f"capacity must be positive, not {capacity}")
        self.capacity = capacity
        self.nodes = {}
        self.root = Node()          # root.after is the newest, root.before the oldest
        self.hits = self.misses = 0

    def _unlink(self, node):
        node.before.after, node.after.before = node.after, node.before

    def _link(self, node):
        node.before, node.after = self.root, self.root.after
        node.after.before = node
        self.root.after = node

    def __getitem__(self, key):
        try:
            node = self.nodes[key]
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        self._unlink(node)
        self._link(node)
        return node.value

    def __setitem__(self, key, value):
        node = self.nodes.get(key)
        if node is None:
            if len(self.nodes) == self.capacity:
                oldest = self.root.before
                self._unlink(oldest)
                del self.nodes[oldest.key]
            node = self.nodes[key] = Node(key)
        else:
            self._unlink(node)
        node.value = value
        self._link(node)

    def __delitem__(self, key):
        self._unlink(self.nodes.pop(key))

    def __contains__(self, key):
        return key in self.nodes

    def __len__(self):
        return len(self.nodes)

    def __iter__(self):
        node = self.root.after
        while node is not self.root:
            yield node.key
            node = node.after

    def __repr__(self):
        items = ", ".join(f"{key!r}: {self.nodes[key].value!r}" for key in self)
        return f"{type(self).__name__}({self.capacity}, {{{items}}})"


class Model:
    "The same by a list, slow and plain."

    def __init__(self, capacity):
        self.capacity, self.items = capacity, []

    def get(self, key):
        for i, (k, v) in enumerate(self.items):
            if k == key:
                self.items.insert(0, self.items.pop(i))
                return v
        return None

    def set(self, key, value):
        self.items = [(key, value)] + [item for item in self.items if item[0] != key]
        del self.items[self.capacity:]


def cached(capacity=8):
    def decorator(function):
        cache = LRUCache(capacity)

        def wrapper(*args):
            try:
                return cache[args]
            except KeyError:
                result = cache[args] = function(*args)
                return result
        wrapper.cache = cache
        return wrapper
    return decorator


def random_numbers(seed):
    while True:
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        yield seed >> 8


cache = LRUCache(3)
for i, key in enumerate("abcad"):
    cache[key] = i
    print(cache)
print("b" in cache, "a" in cache, cache["c"], list(cache), len(cache))
del cache["c"]
print(cache, cache.hits, cache.misses)
for action in (lambda: cache["b"], lambda: cache.__delitem__("q"), lambda: LRUCache(0), lambda: cache[[]]):
    try:
        action()
    except (KeyError, ValueError, TypeError) as e:
        print(type(e).__name__, e)

numbers = random_numbers(42)
cache, model, mismatches = LRUCache(10), Model(10), 0
for step in range(3000):
    key, action = next(numbers) % 25, next(numbers) % 3
    if action:
        cache[key] = step
        model.set(key, step)
    else:
        try:
            found = cache[key]
        except KeyError:
            found = None
        mismatches += found != model.get(key)
    mismatches += list(cache) != [k for k, _ in model.items]
print(mismatches, cache.hits, cache.misses, cache)


@cached(4)
def paths(rows, columns):
    return 1 if rows == 0 or columns == 0 else paths(rows - 1, columns) + paths(rows, columns - 1)


print(paths(6, 6), paths.cache.hits, paths.cache.misses, list(paths.cache))
