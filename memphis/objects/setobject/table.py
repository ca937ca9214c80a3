"""The hash table under set and frozenset: CPython's own (Objects/setobject.c), slot by slot.

The order in which a set shows its items follows from their hashes and from the
way the table grows.  Programs print sets of small ints, so the order is kept
equal to CPython's: LINEAR_PROBES neighbours first, then a jump; a new key goes
into the last dead slot that its search has passed; the sizes are CPython's.

What always holds: `fill` slots are not free, `used` of them are live; a slot is
live if its key is not None, otherwise its hash says whether it is FREE or DEAD;
some slots are always free.  Arrays are replaced when the table is resized, never
refilled, so that a search that has called a Python `__eq__` sees the change.

A prebuilt table is `stale` for the reason that dictobject/table.py gives.
"""
from rpython.rlib.rarithmetic import intmask, r_uint

from memphis.objects.dictobject.table import CHANGED, MISSING, PERTURB_SHIFT
from memphis.objects.hashing import key_hash, same_builtin_key

MIN_SIZE = 8
LINEAR_PROBES = 9
FREE = 0
DEAD = -1           # no key has this hash
FREE_AT = -3        # FREE_AT - slot: not there, but this free or dead slot can take it


class SetTable(object):

    def __init__(self):
        self.finger = 0           # where pop() starts to look
        self.stale = False
        self.hashes = [FREE] * MIN_SIZE
        self.keys_w = [None] * MIN_SIZE
        self.mask = MIN_SIZE - 1
        self.used = 0
        self.fill = 0

    def reset(self):
        self.take(SetTable())

    def take(self, other):
        "Become the other table, which is given up."
        self.stale = other.stale
        self.hashes = other.hashes
        self.keys_w = other.keys_w
        self.mask = other.mask
        self.used = other.used
        self.fill = other.fill

    # ____________________________________________________________
    # one key

    def find(self, space, w_key, h):
        "The slot of the key, or a negative number."
        while True:
            slot = self.try_find(space, w_key, h)
            if slot != CHANGED:
                return slot

    def try_find(self, space, w_key, h):
        self.refresh(space)
        hashes, keys_w, mask = self.hashes, self.keys_w, self.mask
        assert mask >= 0
        perturb = r_uint(h)
        home = h & mask
        dead = -1
        while True:
            slot = home
            probes = LINEAR_PROBES if slot + LINEAR_PROBES <= mask else 0
            while True:
                w_found = keys_w[slot]
                if w_found is None:
                    if hashes[slot] == DEAD:
                        dead = slot
                    elif dead < 0:
                        return FREE_AT - slot
                    elif keys_w[dead] is None:
                        return FREE_AT - dead
                    else:
                        return CHANGED
                elif hashes[slot] == h:
                    if w_found is w_key:
                        return slot
                    same = same_builtin_key(w_found, w_key)
                    if same < 0:
                        same = 1 if space.eq_w(w_found, w_key) else 0
                        if keys_w is not self.keys_w or keys_w[slot] is not w_found:
                            return CHANGED
                    if same == 1:
                        return slot
                if probes == 0:
                    break
                probes -= 1
                slot += 1
            perturb >>= PERTURB_SHIFT
            home = intmask(r_uint(home) * 5 + 1 + perturb) & mask

    def contains(self, space, w_key, h):
        return self.find(space, w_key, h) >= 0

    def add(self, space, w_key, h):
        "Add the key unless it is there."
        slot = self.find(space, w_key, h)
        if slot >= 0:
            return
        slot = FREE_AT - slot
        assert slot >= 0
        was = self.hashes[slot]
        self.keys_w[slot] = w_key
        self.hashes[slot] = h
        if was == DEAD:
            self.used += 1
            return
        self.fill += 1
        self.used += 1
        if self.fill * 5 >= self.mask * 3:
            try:
                self.resize(self.growth())
            except MemoryError:
                self.keys_w[slot] = None
                self.hashes[slot] = FREE
                self.fill -= 1
                self.used -= 1
                raise

    def remove_at(self, slot):
        assert slot >= 0
        self.keys_w[slot] = None
        self.hashes[slot] = DEAD
        self.used -= 1

    def discard(self, space, w_key, h):
        "True if the key was there."
        slot = self.find(space, w_key, h)
        if slot < 0:
            return False
        self.remove_at(slot)
        return True

    def pop(self):
        "Remove some key; the table must not be empty."
        slot = self.finger & self.mask
        assert slot >= 0
        while self.keys_w[slot] is None:
            slot += 1
            if slot > self.mask:
                slot = 0
        w_key = self.keys_w[slot]
        self.remove_at(slot)
        self.finger = slot + 1
        return w_key

    # ____________________________________________________________
    # size

    def growth(self):
        return self.used * 2 if self.used > 50000 else self.used * 4

    def resize(self, minimum):
        size = MIN_SIZE
        while size <= minimum:
            size <<= 1
        hashes = [FREE] * size
        keys_w = [None] * size
        for slot in range(len(self.keys_w)):
            w_key = self.keys_w[slot]
            if w_key is not None:
                insert_clean(hashes, keys_w, w_key, self.hashes[slot])
        self.hashes = hashes
        self.keys_w = keys_w
        self.mask = size - 1
        self.fill = self.used

    def expect(self, count):
        "One resize before `count` keys are added."
        if (self.fill + count) * 5 >= self.mask * 3:
            self.resize((self.used + count) * 2)

    def drop_dead(self):
        "After many removals."
        if self.fill - self.used > self.mask // 4:
            self.resize(self.growth())

    # ____________________________________________________________
    # all keys

    def next_slot(self, slot):
        "The first live slot from `slot` on, or MISSING."
        keys_w = self.keys_w
        while slot <= self.mask:
            if keys_w[slot] is not None:
                return slot
            slot += 1
        return MISSING

    def merge(self, space, other):
        "Add all keys of another table."
        if other is self or other.used == 0:
            return
        other.refresh(space)
        self.expect(other.used)
        if self.fill == 0:
            if self.mask == other.mask and other.fill == other.used:
                hashes = other.hashes[:]
                keys_w = other.keys_w[:]
                self.hashes = hashes
                self.keys_w = keys_w
            else:
                for slot in range(len(other.keys_w)):
                    w_key = other.keys_w[slot]
                    if w_key is not None:
                        insert_clean(self.hashes, self.keys_w, w_key, other.hashes[slot])
            self.fill = other.used
            self.used = other.used
            return
        slot = other.next_slot(0)
        while slot >= 0:
            self.add(space, other.keys_w[slot], other.hashes[slot])
            slot = other.next_slot(slot + 1)

    def _cleanup_(self):
        "Called by the annotator for every prebuilt table."
        if self.used > 0:
            self.stale = True

    def refresh(self, space):
        "Before the stored hashes are used."
        if self.stale:
            self.rehash(space)

    def rehash(self, space):
        self.stale = False
        for slot in range(len(self.keys_w)):
            w_key = self.keys_w[slot]
            if w_key is not None:
                self.hashes[slot] = key_hash(space, w_key)
        self.resize(self.growth())


def insert_clean(hashes, keys_w, w_key, h):
    "Into a table without dead slots, a key that it does not hold."
    mask = len(keys_w) - 1
    perturb = r_uint(h)
    home = h & mask
    while True:
        slot = home
        probes = LINEAR_PROBES if slot + LINEAR_PROBES <= mask else 0
        while True:
            if keys_w[slot] is None:
                keys_w[slot] = w_key
                hashes[slot] = h
                return
            if probes == 0:
                break
            probes -= 1
            slot += 1
        perturb >>= PERTURB_SHIFT
        home = intmask(r_uint(home) * 5 + 1 + perturb) & mask
