"""A file system in memory: what the sandbox has in place of the operating system's.

It behaves as Linux does for root, with Linux's error numbers, but nothing of it leaves the process: a tree of nodes
(nodes.py, contents.py) in which paths are looked up (paths.py), and a table of descriptors (table.py). The host's calls
are the functions of descriptors.py, files.py, folders.py and surroundings.py that their `__all__` names.

What always holds:
- What a call cannot do ends in HostError, and leaves the tree as it was (a write may have taken a part of its data).
- All of it lies on the collector's heap. `storage` counts what files take; an embedder's limit for it (half of the heap's)
  answers ENOSPC before the heap is full.
- There is one process: a wait that only another one could end is the error EDEADLK.

Differences from Linux: the time of the last access does not change by reading; device files are /dev/null alone;
there are no named pipes.
"""
