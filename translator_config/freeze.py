"""Frozen modules: Python sources compiled by our own compiler, untranslated, as marshalled code. Runs on Python 2.7.

    python2.7 freeze.py NAME...        compile these into the cache

importlib and zipimport are CPython 3.13's own, read from the library of the CPython that is installed; the rest are the
files of memphis/app. What is compiled is kept in the cache, in a file named by a digest of the source and of all that
the compiler consists of. A translation embeds it (targetmemphis.py); an untranslated run reads it when it is needed.
"""
import glob
import hashlib
import os
import subprocess
import sys

REPO = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
APP = os.path.join(REPO, 'memphis', 'app')
COMPILER = ['syntax', 'analysis', 'bytecode', 'modules/marshal', 'unicode']     # folders of memphis/
KEPT = 200

# name of the module -> (file in the library, what the code object says: '<frozen ...>')
IMPORT_LIBRARY = {
    '_frozen_importlib': ('importlib/_bootstrap.py', 'importlib._bootstrap'),
    '_frozen_importlib_external': ('importlib/_bootstrap_external.py', 'importlib._bootstrap_external'),
}
# CPython freezes these too: `-m` and `site` need them at every start.
START_UP = ['_collections_abc', '_sitebuiltins', 'abc', 'codecs', 'genericpath', 'importlib.machinery',
            'importlib.util', 'io', 'os', 'posixpath', 'runpy', 'site', 'stat', 'zipimport']
# What those need besides; used only where there is no library.
FALLBACKS = ['importlib', 'importlib._abc', 'types']
PACKAGES = ['importlib']


class Missing(Exception):
    "There is no CPython 3.13 here."


class FrozenSource(object):
    def __init__(self, path, name, origname):
        self.path = path
        self.origname = origname
        self.is_package = name in PACKAGES
        self.is_fallback = name in FALLBACKS

    def read(self):
        with open(self.path, 'rb') as f:
            return f.read()


# ____________________________________________________________
# what there is

_library = []


def library():
    "The folder of CPython 3.13's library: $MEMPHIS_LIBRARY, or that of the python3.13 that is found; None without one."
    if not _library:
        _library.append(os.environ.get('MEMPHIS_LIBRARY') or search_library())
    return _library[0]


def search_library():
    candidates = [os.environ.get('MEMPHIS_ORACLE', '')]
    candidates += [os.path.join(folder, 'python3.13') for folder in os.environ.get('PATH', '').split(os.pathsep)]
    pyenv = os.environ.get('PYENV_ROOT') or os.path.expanduser('~/.pyenv')
    candidates += sorted(glob.glob(os.path.join(pyenv, 'versions', '3.13.*', 'bin', 'python3')), reverse=True)
    for candidate in candidates:
        if os.path.isfile(candidate):
            environment = dict(os.environ)
            for name in ('PYTHONPATH', 'PYTHONHOME'):
                environment.pop(name, None)
            process = subprocess.Popen(
                [candidate, '-c', 'import os, sys; print(sys.version_info[:2], os.path.dirname(os.__file__))'],
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment)
            answer = process.communicate()[0].strip()
            if answer.startswith('(3, 13) '):
                return answer[len('(3, 13) '):]
    return None


def names(small):
    "All modules that are frozen; for a small build, only what `import` itself needs."
    return sorted(IMPORT_LIBRARY) + own_names() + ([] if small else START_UP + FALLBACKS)


def own_names():
    return sorted(os.path.splitext(os.path.basename(path))[0] for path in glob.glob(os.path.join(APP, '*.py')))


def find(name):
    "The FrozenSource of a module, or None."
    if name in own_names():
        return FrozenSource(os.path.join(APP, name + '.py'), name, name)
    if library() is None:
        return None
    if name in IMPORT_LIBRARY:
        path, origname = IMPORT_LIBRARY[name]
        return FrozenSource(os.path.join(library(), path), name, origname)
    if name in START_UP or name in FALLBACKS:
        path = name.replace('.', '/') + ('/__init__.py' if name in PACKAGES else '.py')
        return FrozenSource(os.path.join(library(), path), name, name)
    return None


# ____________________________________________________________
# the cache

_compiler_digest = []


def compiler_digest():
    if not _compiler_digest:
        digest = hashlib.sha256()
        files = [os.path.join(REPO, 'memphis', 'runtime', name) for name in ('code.py', 'positions.py', 'sealing.py')]
        for folder in COMPILER:
            for path, _, found in os.walk(os.path.join(REPO, 'memphis', folder)):
                files += [os.path.join(path, name) for name in found if name.endswith(('.py', '.dat'))]
        for path in sorted(files):
            with open(path, 'rb') as f:
                digest.update('%s\n%s\n' % (os.path.relpath(path, REPO), hashlib.sha256(f.read()).hexdigest()))
        _compiler_digest.append(digest.hexdigest())
    return _compiler_digest[0]


def cache_folder():
    root = os.environ.get('MEMPHIS_CACHE') or os.path.expanduser('~/.cache/memphis')
    return os.path.join(root, 'frozen')


def cache_file(source):
    key = hashlib.sha256('%s\n%s\n%s' % (source.origname, compiler_digest(), source.read())).hexdigest()[:20]
    return os.path.join(cache_folder(), key)


def compile_missing(chosen):
    "Compile those that the cache does not have, all in one process of their own: it is warm after the first few."
    missing = []
    for name in chosen:
        source = find(name)
        if source is not None and not os.path.isfile(cache_file(source)):
            missing.append(name)
    if missing:
        environment = dict(os.environ, PYTHONPATH=os.pathsep.join([REPO] + sys.path))
        subprocess.check_call([sys.executable, os.path.abspath(__file__).replace('.pyc', '.py')] + missing,
                              env=environment)


def data_of(source, name):
    "The marshalled code."
    compile_missing([name])
    path = cache_file(source)
    os.utime(path, None)
    with open(path, 'rb') as f:
        return f.read()


def compile_into_cache(chosen):
    from memphis.engine import get_interpreter
    from memphis.modules.marshal.writer import sealed_data
    space = get_interpreter()
    if not os.path.isdir(cache_folder()):
        os.makedirs(cache_folder())
    for name in chosen:
        source = find(name)
        if source is None:
            raise Missing("CPython 3.13 is missing: no source of " + name)
        code = space.compile_source(source.read(), '<frozen %s>' % source.origname, 'exec')
        path = cache_file(source)
        scratch = '%s.%d' % (path, os.getpid())
        with open(scratch, 'wb') as f:
            f.write(sealed_data(space, code))
        os.rename(scratch, path)
    prune()


def prune():
    paths = [os.path.join(cache_folder(), name) for name in os.listdir(cache_folder())]
    paths = [path for path in paths if '.' not in os.path.basename(path)]
    for path in sorted(paths, key=os.path.getmtime)[:-KEPT]:
        os.remove(path)


# ____________________________________________________________
# for the interpreter

def load(name):
    "What runtime/frozen.py asks for: the arguments of enter(), or None."
    source = find(name)
    if source is None:
        return None
    return data_of(source, name), source.origname, source.is_package, source.is_fallback


def embed_all(small):
    "Before a translation: the frozen modules become part of the binary."
    from memphis.runtime import frozen
    compile_missing(names(small))
    for name in names(small):
        loaded = load(name)
        if loaded is None:
            raise Missing("CPython 3.13 is missing: no source of " + name)
        frozen.enter(name, *loaded)


if __name__ == '__main__':
    compile_into_cache(sys.argv[1:])
