"""Sequences of the host's calls, each given to the file system in memory and to Linux: they must answer alike.

A call is (name, arguments...); a text '$x' as an argument stands for what the call named with `as_('x', ...)` gave.
"""
CWD = -100
NOFOLLOW, REMOVE, FOLLOW = 0x100, 0x200, 0x400
RDONLY, WRONLY, RDWR, CREAT, EXCL, TRUNC, APPEND = 0, 1, 2, 0o100, 0o200, 0o1000, 0o2000
NONBLOCK, DIRECTORY, NO_LINK, CLOEXEC = 0o4000, 0o200000, 0o400000, 0o2000000
NEW = CREAT | RDWR


def as_(name, *call):
    return ('as', name) + call


def make(path, data='', mode=0o666):
    return [as_('made', 'open', path, NEW, mode)] + ([('write', '$made', data)] if data else []) + [('close', '$made')]


def mkdir(path, mode=0o777):
    return ('mkdir', CWD, path, mode)


def symlink(target, path):
    return ('symlink', target, CWD, path)


def rename(path, path2):
    return ('rename', CWD, path, CWD, path2)


def unlink(path):
    return ('unlink', CWD, path, 0)


def rmdir(path):
    return ('unlink', CWD, path, REMOVE)


FILES = [('f', 'text'), ('g', ''), ('d/h', 'inner')]
FOLDERS = ['d', 'd/e']
LINKS = [('f', 'lf'), ('d', 'ld'), ('gone', 'lg'), ('loop', 'loop'), ('d/', 'd/x'), ('d/', 'slashed')]
GROW = [('grow',)]          # a tree of these
PATHS = ['f', 'f/', 'd', 'd/', 'd/.', 'd/..', 'd/e', '.', '..', '/', '', 'no', 'no/', 'no/x', 'f/x', 'f/.', 'f/..', 'lf', 'lf/',
         'ld', 'ld/', 'ld/h', 'ld/e/', 'ld/.', 'lg', 'lg/', 'lg/x', 'loop', 'loop/', 'loop/x', 'd//h', './/f', 'd/../f', 'slashed',
         'slashed/', 'slashed/h', 'n' * 255, 'n' * 256, 'd/./../d/h']


def with_paths(*calls):
    "Each call with each path in the place of None."
    return [tuple(path if part is None else part for part in call) for call in calls for path in PATHS]


def questions(*calls):
    return [GROW + with_paths(*calls)]


def each_path(*calls):
    "A case for each call; the tree is made anew, and looked at in the end."
    return [GROW + [call, ('tree',)] for call in with_paths(*calls)]


PAIR_PATHS = ['f', 'g', 'd', 'd/e', 'd/', 'f/', 'no', 'no/', 'no/x', 'lf', 'ld', 'lg', 'ld/', 'd/h', 'd/e/n', '.', 'd/..', '', 'f/x', 'd/.',
             'loop', 'loop/', 'lf/']


def each_pair(call, firsts=PAIR_PATHS):
    return [GROW + [call(first, second), ('tree',)] for first in firsts for second in PAIR_PATHS]


QUESTIONS = questions(
    ('status', None), ('status', None, False), ('status', None, True, '$dir'), ('read_link', None),
    ('access', CWD, None, 0, 0), ('access', CWD, None, 1, 0), ('access', CWD, None, 4, NOFOLLOW), ('list_folder', None),
    ('truncate_path', None, -3), ('read_file', None), ('is_file', None), ('is_dir', None), ('set_times', None, (5, 1000000000, 7, 8)),
    ('open', None, RDONLY, 0), ('open', None, DIRECTORY, 0), ('open', None, NO_LINK, 0), ('open', None, DIRECTORY | NO_LINK, 0),
    ('open', None, RDWR, 0))

NAMES = each_path(
    ('mkdir', CWD, None, 0o755), ('unlink', CWD, None, 0), ('unlink', CWD, None, REMOVE),
    ('symlink', 'target', CWD, None), ('chmod', CWD, None, 0o4751, 0), ('truncate_path', None, 3),
    ('set_times', None, (5, 6, 7, 8)), ('set_times', None, (5, 6, 7, 8), False), ('mknod', CWD, None, 0o100644, 0))

OPENING = each_path(*[('open', None, flags, 0o640) for flags in (
    CREAT, NEW | EXCL, RDWR | TRUNC, CREAT | WRONLY | TRUNC | NO_LINK)])

PAIRS = each_pair(rename) + each_pair(lambda a, b: ('link', CWD, a, CWD, b, 0)) + each_pair(
    lambda a, b: ('link', CWD, a, CWD, b, FOLLOW), ['lf', 'lg', 'ld', 'ld/', 'loop'])

DATA = [
    # reading, writing, positions
    [as_('x', 'open', 'a', NEW, 0o666), ('read', '$x', 5), ('write', '$x', 'hello'), ('read', '$x', 5), ('lseek', '$x', 1, 0),
     ('read', '$x', 2), ('lseek', '$x', 0, 1), ('write', '$x', 'L'), ('read_at', '$x', 10, 0), ('read_at', '$x', 10, 5),
     ('read_at', '$x', 10, 500), ('read_at', '$x', 3, -1), ('write_at', '$x', 'zz', 7), ('read_at', '$x', 20, 0),
     ('write_at', '$x', 'zz', -7), ('lseek', '$x', -3, 2), ('read', '$x', 9), ('lseek', '$x', -30, 2), ('lseek', '$x', -1, 0),
     ('lseek', '$x', 0, 5), ('lseek', '$x', 0, 77), ('status_of', '$x'), ('close', '$x'), ('close', '$x'), ('read', '$x', 1)],
    # holes
    [as_('x', 'open', 'a', NEW, 0o666), ('lseek', '$x', 200000, 0), ('write', '$x', 'end'), ('lseek', '$x', 65530, 0),
     ('read', '$x', 20), ('write_at', '$x', 'ab' * 5, 65531), ('read_at', '$x', 20, 65530), ('truncate', '$x', 65533),
     ('read_at', '$x', 20, 65530), ('truncate', '$x', 65540), ('read_at', '$x', 20, 65530), ('truncate', '$x', -1),
     ('truncate', '$x', 0), ('read_at', '$x', 20, 0), ('write_at', '$x', 'z', 3), ('read_at', '$x', 20, 0),
     ('status_of', '$x'), ('lseek', '$x', 0, 1), ('read', '$x', 4), ('allocate', '$x', 10, 20), ('status_of', '$x'),
     ('allocate', '$x', -1, 20), ('allocate', '$x', 0, 0), ('allocate', 99, 0, 1), ('allocate', '$x', 2, 2), ('status_of', '$x')],
    # over the border of pages
    [as_('x', 'open', 'a', NEW, 0o666), ('write', '$x', 'x' * 65535), ('write', '$x', 'yz'), ('write', '$x', 'w' * 140000),
     ('read_at', '$x', 4, 65534), ('lseek', '$x', 65000, 0), ('write', '$x', '-' * 70000),
     ('lseek', '$x', 64999, 0), ('read', '$x', 70002), ('status_of', '$x')],
    # appending
    make('a', 'abc') + [as_('x', 'open', 'a', RDWR | APPEND, 0), ('lseek', '$x', 1, 0), ('write', '$x', 'd'), ('lseek', '$x', 0, 1),
                        ('read_at', '$x', 9, 0), ('write_at', '$x', 'e', 0), ('read_at', '$x', 9, 0)],
    # ways of opening
    make('a', 'abc') + [as_('r', 'open', 'a', RDONLY, 0), ('write', '$r', 'x'), ('truncate', '$r', 0), ('write_at', '$r', 'x', 0),
                        ('allocate', '$r', 0, 9), as_('w', 'open', 'a', WRONLY, 0), ('read', '$w', 1), ('read_at', '$w', 1, 0),
                        ('write', '$w', 'X'), ('read', '$r', 9), ('truncate', '$w', 1), ('read_at', '$r', 9, 0)],
    # folders
    [mkdir('d'), as_('x', 'open', 'd', RDONLY, 0), ('read', '$x', 1), ('read_at', '$x', 1, 0), ('write', '$x', 'x'), ('truncate', '$x', 0),
     ('write_at', '$x', 'x', 0), ('fsync', '$x'), ('list_folder_of', '$x'), ('mkdir', '$x', 'e', 0o777), ('list_folder_of', '$x'),
     ('fchdir', '$x'), mkdir('f'), ('list_folder', '.'), ('list_folder', '../d'), ('unlink', '$x', 'e', REMOVE), ('fchmod', '$x', 0o700),
     ('status_of', '$x'), ('allocate', '$x', 0, 9)] + make('y') + [as_('z', 'open', 'y', RDONLY, 0, '$x'), ('fchdir', '$z'),
     ('list_folder_of', '$z'), ('open', 'y', RDONLY, 0, '$z'), ('open', 'y', RDONLY, 0, 77), ('status', '', True, 77)],
    # a file without a name
    make('a', 'abc') + [as_('x', 'open', 'a', RDWR, 0), unlink('a'), ('status_of', '$x'), ('read', '$x', 9), ('write', '$x', 'd'),
                        ('read_at', '$x', 9, 0), ('status', 'a')] + make('a') + [('read_at', '$x', 9, 0), ('close', '$x')],
    # a folder without a name
    [mkdir('d'), ('chdir', 'd'), rmdir('../d'), ('current_folder',), mkdir('e'), ('open', 'f', NEW, 0o666), ('list_folder', '.'),
     ('status', '.'), ('status', '..'), symlink('a', 'b'), ('chdir', '..'), ('list_folder', '.')],
    # links
    make('a', 'abc') + [('link', CWD, 'a', CWD, 'b', 0), ('status', 'a'), unlink('a'), ('read_file', 'b'), ('status', 'b')],
    [mkdir('d'), mkdir('d/e'), symlink('d/e', 'l')] + make('l/x', '1') + [('chdir', 'l'), ('list_folder', '.'), ('list_folder', '..'),
     ('status', '../../l', False), ('status', 'x')],
    [symlink('', 'a'), symlink('x' * 300, 'b'), ('status', 'b'), ('read_link', 'b')],
    # a name made through a link that leads nowhere
    [symlink('new', 'l'), as_('x', 'open', 'l', NEW, 0o666), ('write', '$x', 'abc'), ('read_file', 'new'), ('status', 'l', False)],
    [mkdir('d'), symlink('d/new', 'l'), ('open', 'l', NEW | EXCL, 0o666), ('open', 'l', NEW, 0o666), ('list_folder', 'd')],
    [('status', 'n/' * 2047 + 'x'), ('status', 'n/' * 2048), ('status', './' * 2047 + 'x')],
    # moving a tree
    [mkdir('d'), mkdir('d/e'), mkdir('x'), rename('d', 'x/d'), ('list_folder', 'x/d'), ('status', 'x/d'), ('status', 'x'), ('status', '.'),
     ('chdir', 'x/d/e'), ('list_folder', '../..'), rename('../../../x', 'y'), rename('../../../x', '../../y')],
    [mkdir('d'), mkdir('e')] + make('e/f') + [rename('d', 'e'), rename('e', 'd'), ('tree',)],
    # the mask
    [('umask', 0o077), mkdir('d'), ('open', 'f', NEW, 0o666), ('umask', 0o1000), ('status', 'd'), ('status', 'f'), ('umask', 0o022),
     ('umask', 0o022)],
    # descriptors
    make('a', 'abcdef') + [as_('x', 'open', 'a', RDONLY | CLOEXEC, 0), as_('y', 'dup_above', '$x', 1030, 0), as_('z', 'dup_above', '$x', 0, 50),
                           ('read', '$x', 2), ('read', '$y', 2), ('close', '$x'), ('read', '$z', 2), ('descriptor_flags', '$y', 1, 0),
                           ('descriptor_flags', '$z', 1, 0), ('descriptor_flags', '$z', 2, 1), ('descriptor_flags', '$z', 1, 0),
                           ('dup_above', 99, 0, 0), ('dup_above', '$y', 0, -1), ('dup_above', '$y', 0, 5000000), ('duplicate_to', '$y', 60, CLOEXEC),
                           ('descriptor_flags', 60, 1, 0), ('duplicate_to', '$y', '$y', 0), ('duplicate_to', 99, 61, 0),
                           ('duplicate_to', '$y', -1, 0), ('duplicate_to', '$y', 5000000, 0), ('duplicate_to', '$y', 60, 0), ('lseek', 60, 0, 1),
                           ('is_open', 60), ('is_open', 61), ('is_open', -1), ('descriptor_flags', 61, 1, 0), ('isatty', '$y'),
                           ('terminal_name', '$y'), ('terminal_size', '$y'), ('terminal_size', 99), ('flock', '$y', 2), ('flock', 99, 2),
                           ('fsync', 99), ('fsync', '$y'), ('advise', '$y', 0, 0, 1), ('advise', '$y', 0, 0, 9), ('advise', 99, 0, 0, 0),
                           ('poll', ['$y', 99, -1], [5, 5, 5], 0)],
    # pipes, of which one waits for nobody
    [('pipes', NONBLOCK), ('read', '$r', 5), ('write', '$w', 'hello'), ('poll', ['$r', '$w'], [1, 4], 0), ('read', '$r', 2), ('read', '$r', 9),
     ('poll', ['$r', '$w'], [5, 5], 0), ('read', '$w', 1), ('write', '$r', 'x'), ('lseek', '$r', 0, 0), ('read_at', '$r', 1, 0), ('write_at', '$w', 'x', 0),
     ('truncate', '$w', 0), ('fsync', '$r'), ('write', '$w', 'x' * 70000), ('write', '$w', 'y'), ('poll', ['$w'], [4], 0), ('read', '$r', 5000),
     ('read', '$r', 100000), ('close', '$w'), ('read', '$r', 1), ('poll', ['$r'], [1], 0), ('close', '$r')],
    [('pipes', 0), ('write', '$w', 'abc'), ('close', '$w'), ('read', '$r', 9), ('read', '$r', 9), ('poll', ['$r'], [1], 0)],
    [('pipes', 0), ('close', '$r'), ('poll', ['$w'], [4], 0), ('write', '$w', 'abc')],
    [('pipes', 0), as_('d', 'dup_above', '$w', 0, 0), ('close', '$w'), ('write', '$d', 'abc'), ('close', '$d'), ('read', '$r', 9), ('read', '$r', 9)],
    [('pipe', 1)],
    # the null device
    [as_('x', 'open', '/dev/null', RDWR, 0), ('read', '$x', 9), ('write', '$x', 'abc'), ('lseek', '$x', 0, 0), ('read_file', '/dev/null'),
     ('truncate', '$x', 0), ('is_file', '/dev/null')],
]
