"""The options of every artifact in one place: what RPython is told, and what the C compilers are told.

Runs on Python 2.7 (translate.py) and Python 3 (build.py). Every artifact is translated with 64-bit integers; in
`wasm` the C compiler makes pointers of 32 bits (rpython_patches/memory32.py). Threads, debug logs and tagged pointers
stay off: the wasm build has no place for them.
"""
import os

# RPython options that all translations share. translation.shared stays off: the library is compiled from the
# same C source as the command, with other flags.
COMMON = {
    "translation.backend": "c",
    "translation.gc": "incminimark",
    "translation.gcrootfinder": "shadowstack",
    "translation.thread": False,
    "translation.shared": False,
    "translation.log": False,
    "translation.lldebug": False,
    "translation.taggedpointers": False,
    "translation.backendopt.remove_asserts": True,
}

# A translation, by the name that targetmemphis.py is given as --artifact=NAME.
TRANSLATIONS = {
    "native": {"opt": "2", "goal": "source"},
    # with logs: PYPYLOG=jit-log-opt:FILE shows the traces (docs/performance.md)
    "native-jit": {"opt": "jit", "goal": "source", "options": {"translation.log": True}},
    # a download: inlining pays in the interpreter's core only, which asks for it (_always_inline_)
    "wasm": {"opt": "2", "goal": "source", "options": {"translation.backendopt.inline_threshold": 10.0}},
    "check": {"opt": "2", "goal": "rtype"},
    "check-jit": {"opt": "jit", "goal": "rtype"},
}

NATIVE_FLAGS = ["-O2", "-pthread", "-fomit-frame-pointer", "-ffunction-sections", "-w"]
# Prebuilt objects are full of pointers: relocated at start-up, each page of them would be the process's own.
FIXED_ADDRESS = ["-fno-pie", "-no-pie"]
WASM_MAXIMUM_MEMORY = 4 * 1024 ** 3 - 64 * 1024     # every address and size fits 32 bits, with a page to spare
WASM_STACK = 8 * 1024 ** 2
# The collector takes addresses below 8192 for errors, so static data start above them.
WASM_GLOBAL_BASE = 64 * 1024

# Exported besides the functions of memphis.h. A JIT's modules would share the table.
WASM_EXPORTS = ["memory", "_initialize", "__indirect_function_table"]
# For size: a download. The files that every program runs in (by the start of their names) are for speed, which costs
# little there (docs/performance.md).
WASM_OPTIMISATION = os.environ.get("MEMPHIS_WASM_OPTIMISATION", "-Oz")
WASM_HOT = tuple("memphis_" + name for name in (
    "vm", "space", "runtime.c", "objects_intobject", "objects_listobject", "objects_dictobject")) + ("rpython_memory_gc",)

# What is made of a translation; `shim` names the files of translator_config/c that are linked in,
# `headers` folders there whose headers stand before rpython's. `library`: whether it carries the library (library.py).
ARTIFACTS = {
    "native": {
        "translation": "native", "compiler": "cc", "output": "memphis-nojit", "shim": ["host.c"],
        "compile": NATIVE_FLAGS + FIXED_ADDRESS,
        "link": FIXED_ADDRESS + ["-pthread", "-Wl,--gc-sections", "-s"], "libraries": ["-lrt", "-lm"],
    },
    "native-jit": {
        "translation": "native-jit", "compiler": "cc", "output": "memphis", "shim": ["host.c"],
        "compile": NATIVE_FLAGS + FIXED_ADDRESS,
        "link": FIXED_ADDRESS + ["-pthread", "-s"], "libraries": ["-lrt", "-lm"],
    },
    "lib": {
        "translation": "native", "compiler": "cc", "output": "libmemphis.so", "shim": ["host.c", "embed.c"],
        "compile": NATIVE_FLAGS + ["-fPIC", "-fvisibility=hidden"],
        "link": ["-shared", "-pthread", "-Wl,-soname,libmemphis.so", "-s"], "libraries": ["-lrt", "-lm"],
        "header": "memphis.h",
    },
    "wasm": {
        "translation": "wasm", "compiler": "emcc", "output": "memphis.wasm",
        "shim": ["host.c", "embed.c", "shim.c", "sbrk.c"],
        "headers": ["wasm"], "library": True,
        "compile": [WASM_OPTIMISATION, "-D_GNU_SOURCE", "-w"],
        "except": (WASM_HOT, ["-O2"]),
        "link": [WASM_OPTIMISATION, "-sSTANDALONE_WASM", "--no-entry",
                 "-sALLOW_MEMORY_GROWTH", "-sALLOW_TABLE_GROWTH",
                 "-sGLOBAL_BASE=%d" % WASM_GLOBAL_BASE, "-sMAXIMUM_MEMORY=%d" % WASM_MAXIMUM_MEMORY,
                 "-sTOTAL_STACK=%d" % WASM_STACK,
                 # emscripten does not know random_get; compile.py looks at what is imported instead
                 "-sERROR_ON_UNDEFINED_SYMBOLS=0"], "libraries": [],
    },
    "check": {"translation": "check", "output": "check.json"},
    "check-jit": {"translation": "check-jit", "output": "check-jit.json"},
}
ARTIFACTS["wasm-core"] = dict(ARTIFACTS["wasm"], output="memphis-core.wasm", library=False)
