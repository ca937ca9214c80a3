"""The arrows of docs/architecture.md: each folder of memphis/ imports only from those above it in the table there.

Imports inside functions count as well. Beyond the table: the two engines never import each other, and only host/
itself knows more of the host than its interface, or touches the operating system.
"""
import ast
import os
import re

import pytest

REPO = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
MAXIMUM_LINES = 1000

# (file, imported module): why. To be emptied; an entry that is not needed any more is a failure.
EXCEPTIONS = {
}

AT_IMPORT_TIME = ['config']         # reads the environment before translation, never in the product
HOST_INTERFACE = ['memphis.host', 'memphis.host.calls', 'memphis.host.current']
SYSTEM_MODULES = ['os', 'time', 'socket', 'subprocess', 'signal', 'select', 'fcntl', 'shutil', 'tempfile']
SYSTEM_MODULES += ['rpython.rlib.' + name for name in (
    'rposix', 'rposix_stat', 'rposix_scandir', 'rposix_environ', 'rsocket', 'rpoll', 'rsignal', 'rtime', 'rtermios',
    'rfile', 'streamio', 'rmmap', 'rurandom')]


def python_files(folder):
    "Paths relative to the repository."
    found = []
    for path, _, names in os.walk(os.path.join(REPO, folder)):
        found += [os.path.relpath(os.path.join(path, name), REPO) for name in names if name.endswith('.py')]
    return sorted(found)


def read(path):
    with open(os.path.join(REPO, path)) as f:
        return f.read()


def module_of(path):
    name = path[:-len('.py')].replace(os.sep, '.')
    return name[:-len('.__init__')] if name.endswith('.__init__') else name


FILES = python_files('memphis')
MODULES = set(module_of(path) for path in FILES)


def imports_of(source):
    "The modules that a source imports anywhere in it, as (dotted name, line)."
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found += [(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, 'line %d: imports are absolute' % node.lineno
            for alias in node.names:
                submodule = '%s.%s' % (node.module, alias.name)
                found.append((submodule if submodule in MODULES else node.module, node.lineno))
    return found


def layers():
    "The rows of the table in docs/architecture.md, from the top: 'errors', 'runtime.ticker', 'objects' and so on."
    text = read(os.path.join('docs', 'architecture.md'))
    table = text[text.index('| folder | what it holds |'):].split('\n\n')[0]
    names = re.findall(r'^\| `([\w/.]+)`', table, re.M)
    return [re.sub(r'(\.py|/)$', '', name).replace('/', '.') for name in names]


LAYERS = layers()


def layer_of(module):
    "The row of a module: the longest name that fits. None: memphis itself, which anybody may import."
    inner = module[len('memphis.'):]
    fitting = [name for name in LAYERS if inner == name or inner.startswith(name + '.')]
    if not inner:
        return None
    assert fitting, '%s stands in no row of the table in docs/architecture.md' % module
    return max(fitting, key=len)


def violation(importer, module):
    "Why `importer` must not import `module`, or None."
    own = layer_of(importer)
    if module.split('.')[0] != 'memphis':
        if own not in ['host'] + AT_IMPORT_TIME and module in SYSTEM_MODULES:
            return 'only host/ touches the operating system'
        return None
    other = layer_of(module)
    if other == own or other is None:
        return None
    if own is None:
        return 'memphis/__init__.py imports nothing'
    if set([own, other]) == set(['vm', 'treewalk']):
        return 'the engines never import each other'
    if LAYERS.index(other) > LAYERS.index(own):
        return '%s stands below %s' % (other, own)
    if other == 'host' and module not in HOST_INTERFACE:
        return 'the host is reached only through its interface'
    return None


def test_table_is_complete():
    for module in MODULES:
        layer_of(module)
    for name in LAYERS:
        assert 'memphis.' + name in MODULES, '%s stands in the table, but does not exist' % name


@pytest.mark.parametrize('path', FILES)
def test_imports(path):
    wrong = []
    for module, line in imports_of(read(path)):
        reason = violation(module_of(path), module)
        if reason and (path, module) not in EXCEPTIONS:
            wrong.append('%s:%d imports %s: %s' % (path, line, module, reason))
    assert not wrong, '\n'.join(wrong)


def test_exceptions_are_needed():
    for path, module in EXCEPTIONS:
        assert module in [name for name, _ in imports_of(read(path))], (path, module)
        assert violation(module_of(path), module), (path, module)


@pytest.mark.parametrize('importer, module, reason', [
    ('memphis.objects.typeobject', 'memphis.modules.builtins', 'modules stands below objects'),
    ('memphis.objects.typeobject', 'memphis.runtime.function', 'runtime stands below objects'),
    ('memphis.objects.typeobject', 'memphis.runtime.ticker', None),
    ('memphis.objects.typeobject', 'memphis.errors', None),
    ('memphis.objects.typeobject', 'memphis', None),
    ('memphis.modules.time', 'time', 'only host/ touches the operating system'),
    ('memphis.modules.time', 'memphis.host.native', 'the host is reached only through its interface'),
    ('memphis.modules.time', 'memphis.host.current', None),
    ('memphis.host.native', 'os', None),
    ('memphis.runtime.ticker', 'memphis.runtime.frame', 'runtime stands below runtime.ticker'),
])
def test_rules(importer, module, reason):
    assert violation(importer, module) == reason


def test_imports_are_found_everywhere():
    source = 'import a.b, c\nfrom memphis import host\ndef f():\n    class C:\n        from d import e\n'
    assert sorted(imports_of(source)) == [('a.b', 1), ('c', 1), ('d', 5), ('memphis.host', 2)]


@pytest.mark.parametrize('folder', ['memphis', 'translator_config', 'bench', 'embed'])
def test_no_file_is_too_long(folder):
    lengths = dict((path, read(path).count('\n')) for path in python_files(folder))
    assert lengths, 'no files in ' + folder
    assert [item for item in lengths.items() if item[1] > MAXIMUM_LINES] == []


@pytest.mark.parametrize('path', FILES)
def test_oefmt_is_raised_where_it_stands(path):
    "It never returns; errors that are kept are made by make_error."
    assert re.findall(r'(?<!raise )(?<!def )(?<![\w.])oefmt\(.*', read(path)) == []
