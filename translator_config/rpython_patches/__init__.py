"""What Memphis changes in rpython 0.2.1, all of it, each change with its reason.

`apply(artifact)` patches the rpython package in this process, in memory, before the target is imported. Call it once;
`artifact` is the preset's name ("wasm*" stands for the builds that emcc compiles, the others are native). Each patch
has a test in tests/unit/translator_config/.

| patch | reason |
|---|---|
| heap_limit | stock aborts at the second MemoryError of a limit, and whenever a small allocation cannot be had |
| sizes | the shadow stack is too short and unchecked; the nursery depends on the machine's cache |
| hash_key | the string hash is unseeded FNV: anybody can make a dict quadratic |
| bigints | the annotator cannot always prove a slice of Karatsuba's split to be non-negative |
| no_pytest | the JIT imports pytest for options of its own tests |
| classdefs | a class may get two ClassDefs, when a class attribute of its base leads to an instance of it |
| fair_annotation | blocks that wait for each other can keep all others from being annotated, for ever |
| quiet | `except Exception` aborts on an AssertionError; in wasm every raise stores file and line that nobody reads |
| memory32 | wasm: pointers of 4 bytes beside integers of 8 |
| small_code | wasm: allocation and raising are calls, not code at every site |
"""
from translator_config.rpython_patches import (
    bigints, classdefs, fair_annotation, hash_key, heap_limit, memory32, no_pytest, quiet, sizes, small_code)

_applied = []


def apply(artifact, release=True):
    "Patch rpython for this artifact. 'release' drops RPython-level tracebacks from wasm builds."
    assert not _applied, "rpython is patched once per process (it was, for %s)" % _applied[0]
    _applied.append(artifact)
    wasm = artifact.startswith('wasm') or artifact.endswith('wasm')
    bigints.apply()
    classdefs.apply()
    fair_annotation.apply()
    no_pytest.apply()
    heap_limit.apply()
    sizes.apply(wasm)
    hash_key.apply()
    quiet.apply(wasm and release)
    if wasm:
        memory32.apply()
        small_code.apply()
