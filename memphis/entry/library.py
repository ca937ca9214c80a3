"""Where the library is, and the attributes of sys that follow from that and from the command's options.

The library is looked for as CPython's getpath.py does: $MEMPHIS_HOME, $PYTHONHOME, or the folders above the executable;
without one sys.path has only the program's own folder and $PYTHONPATH. The sandbox has it where the host mounts it.
"""
from memphis import host as host_package
from memphis.host import current as host
from memphis.modules.sys.info import FLAGS
from memphis.objects.structseq import new_struct_sequence
from memphis.runtime import frozen
from memphis.runtime.importing import describe
from memphis.runtime.importing.bootstrap import library as import_library

LIBRARY = 'lib/python3.13'
LANDMARK = '/os.py'


class Places(object):
    "`prefix` and `library` are '' where no library is found."

    def __init__(self, executable, home):
        self.executable = executable
        self.prefix = ''
        self.library = ''
        if home != '':
            self.look_in(home)
            return
        folder = parent(host.real_path(executable)) if executable != '' else ''
        while folder != '' and self.library == '':
            self.look_in(folder)
            folder = parent(folder)

    def look_in(self, prefix):
        library = below(prefix, LIBRARY)
        if host.is_file(library + LANDMARK):
            self.prefix = prefix
            self.library = library


def parent(path):
    "'' above the root."
    slash = path.rfind('/')
    if slash < 0 or path == '/':
        return ''
    return path[:slash] if slash > 0 else '/'


def below(folder, name):
    return folder + name if folder.endswith('/') else folder + '/' + name


def find_executable(command):
    "sys.executable: absolute; '' where it cannot be found out."
    if command.find('/') >= 0:
        return host.absolute_path(command)
    path = host.environment('PATH')
    if path is not None and command != '':
        for folder in path.split(':'):
            candidate = below(folder, command) if folder != '' else command
            if host.is_file(candidate):
                return host.absolute_path(candidate)
    return ''


def configure(space, argv, options):
    "Set the attributes of sys, but for sys.path[0] and sys.argv."
    home = host.environment('MEMPHIS_HOME')
    if home is None or home == '':
        home = options.variable('HOME')
    places = Places(find_executable(argv[0]), home)
    set_text(space, 'executable', places.executable)
    set_text(space, '_base_executable', places.executable)
    prefix = places.prefix
    if prefix == '':
        prefix = parent(parent(places.executable))
    for name in ['prefix', 'exec_prefix', 'base_prefix', 'base_exec_prefix']:
        set_text(space, name, prefix)
    if places.library != '':
        set_text(space, '_stdlib_dir', places.library)
        frozen.state.has_library = True
        import_library.wants_site = not options.no_site
    if home != '':
        set_text(space, '_home', home)
    paths = []
    for path in options.variable('PATH').split(':'):
        if path != '':
            paths.append(host.absolute_path(path))
    if places.library != '':
        paths.append(below(prefix, 'lib/python313.zip'))
        paths.append(places.library)
    set_texts(space, 'path', paths)
    set_texts(space, 'orig_argv', argv)
    set_texts(space, 'warnoptions', options.warnoptions)
    w_sys_dict = space.w_sys.w_dict
    space.setitem_str(w_sys_dict, '_xoptions', xoptions(space, options))
    space.setitem_str(w_sys_dict, 'dont_write_bytecode', space.newbool(options.dont_write_bytecode))
    cache = options.xoption('pycache_prefix')
    if cache == '':
        cache = options.variable('PYCACHEPREFIX')
    if cache != '':
        set_text(space, 'pycache_prefix', host.absolute_path(cache))
    space.setitem_str(w_sys_dict, 'flags', flags(space, options))
    space.ec.optimize = min(options.optimize, 2)
    if options.optimize > 0:
        space.setitem_str(space.w_builtins, '__debug__', space.w_False)


SANDBOX = host_package.kind == 'wasm'
PACKAGES = '/lib/python3.13/site-packages'      # where embedders may mount theirs


def configure_sandbox(space):
    """The same for an embedder's session in the sandbox. Compiled modules are not written down there: that would take memory,
    and last no longer than the modules themselves."""
    if not SANDBOX:
        return
    paths = ['']
    library = host.carried_library()
    if library != '':
        set_text(space, '_stdlib_dir', library)
        frozen.state.has_library = True
        paths.append(library)
    paths.append(PACKAGES)
    set_texts(space, 'path', paths)
    describe.main_folder.path = ''
    for name in ['prefix', 'exec_prefix', 'base_prefix', 'base_exec_prefix']:
        set_text(space, name, '/')
    space.setitem_str(space.w_sys.w_dict, 'dont_write_bytecode', space.w_True)


def set_text(space, name, text):
    space.setitem_str(space.w_sys.w_dict, name, space.newtext(text))


def set_texts(space, name, texts):
    space.setitem_str(space.w_sys.w_dict, name, space.newlist([space.newtext(text) for text in texts]))


def set_main_folder(space, folder, options):
    "The program's own folder becomes sys.path[0]."
    if options.safe_path:
        return
    describe.main_folder.path = folder
    w_path = space.w_sys.getdictvalue(space, 'path')
    space.call_method(w_path, 'insert', [space.newint(0), space.newtext(folder)])


def xoptions(space, options):
    w_dict = space.newdict()
    for option in options.xoptions:
        sign = option.find('=')
        if sign < 0:
            space.setitem_str(w_dict, option, space.w_True)
        else:
            space.setitem_str(w_dict, option[:sign], space.newtext(option[sign + 1:]))
    return w_dict


def flags(space, options):
    "sys.flags"
    inspect = 1 if options.inspect else 0
    return new_struct_sequence(space, FLAGS, [
        space.newint(options.debug), space.newint(inspect), space.newint(inspect), space.newint(options.optimize),
        space.newint(1 if options.dont_write_bytecode else 0), space.newint(1 if options.no_user_site else 0),
        space.newint(1 if options.no_site else 0), space.newint(1 if options.ignore_environment else 0),
        space.newint(options.verbose), space.newint(options.bytes_warning), space.newint(1 if options.quiet else 0),
        space.newint(1), space.newint(1 if options.isolated else 0), space.newbool(options.has_xoption('dev')),
        space.newint(1), space.newint(1 if options.has_xoption('warn_default_encoding') else 0),
        space.newbool(options.safe_path), space.newint(4300)])
