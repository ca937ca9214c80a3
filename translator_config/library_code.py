"""The library that the wasm carries: Python sources compiled by our own compiler, untranslated. Runs on Python 2.7.

    python2.7 library_code.py FOLDER FILE...      FOLDER is that of CPython 3.13's library, each FILE a path in it

What comes out is the contents of .pyc files, in the cache, by the digest of the source, its path, and all that the compiler
consists of; the path of each is printed. Left out are docstrings and asserts, as with -OO (a sixth of it), and the columns
of tracebacks (a quarter): they serve to mark places in source lines, which are not there.
"""
import hashlib
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from translator_config import freeze

PLACE = '/lib/python3.13/'          # where the wasm's programs see it
WITHOUT_DOCSTRINGS = 2              # as -OO
KEPT = 2000
UNCHECKED = '\x01\x00\x00\x00' + 8 * '\x00'        # of the header: a .pyc that is never compared with a source


def cache_folder():
    return os.path.join(os.path.dirname(freeze.cache_folder()), 'library-code')


def cache_file(name, source):
    parts = [freeze.compiler_digest(), file_digest(), name, hashlib.sha256(source).hexdigest()]
    return os.path.join(cache_folder(), hashlib.sha256('\n'.join(parts)).hexdigest()[:20])


def file_digest():
    with open(os.path.abspath(__file__).replace('.pyc', '.py'), 'rb') as f:
        return hashlib.sha256(f.read()).hexdigest()


def without_columns(positions):
    "The same lines, in fewer runs."
    from memphis.runtime.positions import PositionReader, PositionWriter
    reader, writer = PositionReader(positions), PositionWriter()
    while reader.next_run():
        for _ in range(reader.count):
            writer.add(reader.line, -1, reader.line, -1)
    return writer.finish()


def strip(code):
    "Of a code object and those in it."
    from memphis.bytecode.code import W_BytecodeCode
    code.positions = without_columns(code.positions)
    for w_const in code.consts_w:
        if isinstance(w_const, W_BytecodeCode):
            strip(w_const)


def compiled(space, name, source):
    from memphis.bytecode import parts
    from memphis.modules.marshal.functions import dumps
    from memphis.modules.marshal.moduledef import VERSION
    code = space.compile_source(source, PLACE + name, 'exec', WITHOUT_DOCSTRINGS)
    strip(code)
    magic = chr(parts.MAGIC & 0xff) + chr(parts.MAGIC >> 8) + '\r\n'
    return magic + UNCHECKED + dumps(space, code, VERSION, True)


def main(folder, names):
    if not os.path.isdir(cache_folder()):
        os.makedirs(cache_folder())
    space = None
    for name in names:
        with open(os.path.join(folder, name), 'rb') as f:
            source = f.read()
        path = cache_file(name, source)
        if not os.path.isfile(path):
            if space is None:
                from memphis.engine import get_interpreter
                space = get_interpreter()
            data = compiled(space, name, source)
            scratch = '%s.%d' % (path, os.getpid())
            with open(scratch, 'wb') as f:
                f.write(data)
            os.rename(scratch, path)
        os.utime(path, None)
        print path
        sys.stdout.flush()
    prune()


def prune():
    paths = [os.path.join(cache_folder(), name) for name in os.listdir(cache_folder())]
    for path in sorted(paths, key=os.path.getmtime)[:-KEPT]:
        os.remove(path)


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2:])
