"""What the translation decides, for all of memphis/: constants that the annotator folds away.

targetmemphis.py sets them before it imports anything else; untranslated runs take them from the environment, so that
tests can run the code of either kind of build.
"""
import os

# A build with the tracing JIT: Python calls recurse (design.md, decisions 7b and 8), caches in code objects are used only
# while the interpreter does not trace.
JIT = os.environ.get('MEMPHIS_CONFIG_JIT', '') == '1'

# `\N{...}`: the names of characters take 200 KB however well they are packed, which is too much for the wasm's download.
CHARACTER_NAMES = True

# The docstrings of builtin types, functions and modules: 60 KB of the wasm's download, whose library has none either.
DOCSTRINGS = True
