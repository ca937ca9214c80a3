"""The insertion-ordered hash table under dict.

Entries stand in three parallel arrays in the order of insertion; `index` is an
open-addressing table of entry numbers.  What always holds:

- entries 0 ... fill-1 have been filled; a deleted one has the key None; `used`
  counts the live ones, and `room` more may be added before the next rebuild;
- a slot of `index` is never freed before a rebuild: a slot whose entry is dead
  is passed over, so deleting breaks no probe sequence;
- up to SMALL entries there is no index: the hashes are scanned in order;
- arrays are replaced, never refilled: a lookup that has called a Python `__eq__`
  sees by the identity of `keys_w` and of the key whether it must start again;
- memory is allocated before anything is changed, so that a MemoryError leaves
  the table as it was.

A hash value of the translating process means nothing in the translated program
(string hashes are seeded when it starts), so a prebuilt table is made `stale`
and rehashes itself at its first lookup.
"""
from rpython.rlib.rarithmetic import intmask, r_uint

from memphis.objects.hashing import key_hash, same_builtin_key
from memphis.objects.strobject import W_Str

FREE = -1           # an unused slot of the index
MISSING = -1        # "no such entry"
CHANGED = -2        # the table changed during a comparison
SMALL = 8
PERTURB_SHIFT = 5

NO_INDEX = [FREE] * 0
NO_HASHES = [0] * 0
NO_OBJECTS = [None] * 0


class DictTable(object):

    def __init__(self):
        self.reset()

    def reset(self):
        self.used = 0
        self.fill = 0
        self.room = 0
        self.stale = False
        self.hashes = NO_HASHES
        self.keys_w = NO_OBJECTS
        self.values_w = NO_OBJECTS
        self.index = NO_INDEX

    # ____________________________________________________________
    # lookup: the number of the entry with that key, or MISSING

    def lookup(self, space, w_key, h):
        if type(w_key) is W_Str:
            return self.lookup_text(space, w_key.utf8, h, w_key)
        return self.lookup_object(space, w_key, h)

    def lookup_object(self, space, w_key, h):
        while True:
            entry = self.try_lookup(space, w_key, h)
            if entry != CHANGED:
                return entry

    def try_lookup(self, space, w_key, h):
        index, hashes, keys_w = self.index, self.hashes, self.keys_w
        mask = len(index) - 1
        if mask < 0:
            if self.stale:
                self.rehash(space)
                return CHANGED
            entry = 0
            while entry < self.fill:
                if hashes[entry] == h:
                    w_found = keys_w[entry]
                    if w_found is w_key:
                        return entry
                    if w_found is not None:
                        result = self.compare(space, keys_w, entry, w_found, w_key)
                        if result != MISSING:
                            return result
                entry += 1
            return MISSING
        perturb = r_uint(h)
        slot = h & mask
        while True:
            entry = index[slot]
            if entry < 0:
                return MISSING
            if hashes[entry] == h:
                w_found = keys_w[entry]
                if w_found is w_key:
                    return entry
                if w_found is not None:
                    result = self.compare(space, keys_w, entry, w_found, w_key)
                    if result != MISSING:
                        return result
            perturb >>= PERTURB_SHIFT
            slot = intmask(r_uint(slot) * 5 + 1 + perturb) & mask

    def compare(self, space, keys_w, entry, w_found, w_key):
        "The entry, MISSING or CHANGED."
        same = same_builtin_key(w_found, w_key)
        if same < 0:
            same = 1 if space.eq_w(w_found, w_key) else 0
            if self.keys_w is not keys_w or keys_w[entry] is not w_found:
                return CHANGED
        return entry if same == 1 else MISSING

    def lookup_text(self, space, utf8, h, w_key=None):
        "The same for a str; w_key is made only where it must meet a key that is not a plain str."
        index, hashes, keys_w = self.index, self.hashes, self.keys_w
        mask = len(index) - 1
        if mask < 0:
            if self.stale:
                self.rehash(space)
                return self.lookup_text(space, utf8, h, w_key)
            for entry in range(self.fill):
                if hashes[entry] == h:
                    w_found = keys_w[entry]
                    if type(w_found) is W_Str:
                        if w_found.utf8 == utf8:
                            return entry
                    elif w_found is not None:
                        return self.lookup_mixed(space, utf8, h, w_key)
            return MISSING
        perturb = r_uint(h)
        slot = h & mask
        while True:
            entry = index[slot]
            if entry < 0:
                return MISSING
            if hashes[entry] == h:
                w_found = keys_w[entry]
                if type(w_found) is W_Str:
                    if w_found.utf8 == utf8:
                        return entry
                elif w_found is not None:
                    return self.lookup_mixed(space, utf8, h, w_key)
            perturb >>= PERTURB_SHIFT
            slot = intmask(r_uint(slot) * 5 + 1 + perturb) & mask

    def lookup_mixed(self, space, utf8, h, w_key):
        if w_key is None:
            w_key = space.newtext(utf8)
        return self.lookup_object(space, w_key, h)

    # ____________________________________________________________
    # change

    def make_room(self):
        if self.room == 0:
            self.rebuild(self.used + (self.used >> 1) + 1)

    def append(self, w_key, h, w_value):
        "A new entry; the caller has just made sure that the key is missing."
        self.make_room()
        entry = self.fill
        self.hashes[entry] = h
        self.keys_w[entry] = w_key
        self.values_w[entry] = w_value
        if len(self.index) > 0:
            add_to_index(self.index, h, entry)
        self.fill = entry + 1
        self.used += 1
        self.room -= 1

    def remove(self, entry):
        self.keys_w[entry] = None
        self.values_w[entry] = None
        self.used -= 1

    def remove_last(self, entry):
        "Remove the last live entry; what lies above it is given up as well."
        self.remove(entry)
        self.fill = entry

    def rebuild(self, wanted):
        "New arrays with room for at least `wanted` entries, and no dead ones."
        if wanted <= 4:
            capacity, size = 4, 0
        elif wanted <= SMALL:
            capacity, size = SMALL, 0
        else:
            size = 16
            while (size << 1) // 3 < wanted:
                size <<= 1
            capacity = (size << 1) // 3
        hashes = [0] * capacity
        keys_w = [None] * capacity
        values_w = [None] * capacity
        index = NO_INDEX
        if size > 0:
            index = [FREE] * size
        live = 0
        for entry in range(self.fill):
            w_key = self.keys_w[entry]
            if w_key is not None:
                h = self.hashes[entry]
                hashes[live] = h
                keys_w[live] = w_key
                values_w[live] = self.values_w[entry]
                if size > 0:
                    add_to_index(index, h, live)
                live += 1
        self.hashes = hashes
        self.keys_w = keys_w
        self.values_w = values_w
        self.index = index
        self.fill = live
        self.room = capacity - live

    def copy_from(self, space, other):
        "Become a copy of another table."
        other.refresh(space)
        if other.used == other.fill:
            # The index is shared until either side grows: slots are only added, so copy it too.
            hashes = other.hashes[:]
            keys_w = other.keys_w[:]
            values_w = other.values_w[:]
            index = other.index[:] if len(other.index) > 0 else NO_INDEX
            self.hashes = hashes
            self.keys_w = keys_w
            self.values_w = values_w
            self.index = index
            self.used = other.used
            self.fill = other.fill
            self.room = other.room
            return
        self.reset()
        self.rebuild(other.used)
        for entry in range(other.fill):
            if other.keys_w[entry] is not None:
                self.append(other.keys_w[entry], other.hashes[entry], other.values_w[entry])

    # ____________________________________________________________
    # walking

    def next_live(self, entry):
        "The first live entry from `entry` on, or MISSING."
        keys_w = self.keys_w
        while entry < self.fill:
            if keys_w[entry] is not None:
                return entry
            entry += 1
        return MISSING

    def previous_live(self, entry):
        "The first live entry from `entry` downwards, or MISSING."
        if entry >= self.fill:
            entry = self.fill - 1
        keys_w = self.keys_w
        while entry >= 0:
            if keys_w[entry] is not None:
                return entry
            entry -= 1
        return MISSING

    # ____________________________________________________________
    # prebuilt tables

    def _cleanup_(self):
        "Called by the annotator for every prebuilt table."
        if self.used > 0:
            self.stale = True
            self.index = NO_INDEX

    def refresh(self, space):
        "Before the stored hashes are used."
        if self.stale:
            self.rehash(space)

    def rehash(self, space):
        for entry in range(self.fill):
            w_key = self.keys_w[entry]
            if w_key is not None:
                self.hashes[entry] = key_hash(space, w_key)
        self.stale = False
        self.rebuild(self.used + self.room)


def add_to_index(index, h, entry):
    mask = len(index) - 1
    perturb = r_uint(h)
    slot = h & mask
    while index[slot] >= 0:
        perturb >>= PERTURB_SHIFT
        slot = intmask(r_uint(slot) * 5 + 1 + perturb) & mask
    index[slot] = entry
