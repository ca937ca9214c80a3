"""The command: memphis [-c code | -m module | FILE | -] [args].  Exit status and messages are CPython's.

MEMPHIS_ENGINE says which engine runs the program; `memphis crosscheck ...` runs it on both and compares.
What cannot be written to a standard stream makes the exit status FLUSH_FAILED, whatever else has happened.
"""
from rpython.rlib import jit

from memphis import config, VERSION, PYTHON_VERSION
from memphis.engine import ENGINES
from memphis.entry import streams
from memphis.entry.crosscheck import crosscheck
from memphis.entry.session import Session, space, EXCEPTION, SYSTEM_EXIT
from memphis.entry.streams import print_to
from memphis.host import HostError
from memphis.host import current as host
from memphis.modules.sys.state import find_sys_attribute
from memphis.runtime.importing.bootstrap import library

STDIN, STDOUT, STDERR = 0, 1, 2
FLUSH_FAILED = 120          # CPython's exit status
NATIVE_LIMIT = 20000        # RPython's own check of the stack comes first

USAGE = """usage: memphis [-c code | -m module | FILE | -] [arg] ...
  -c code    run the code
  -m module  run a module that is found on sys.path
  FILE       run the program in the file, or __main__.py in the folder; - is standard input
  crosscheck FILE [arg] ...
             run it on both engines, and say whether they agree
  --dump-ast FILE
             show the program's abstract syntax tree, as ast.dump does with include_attributes
  --version  show the version
  --help     show this
"""


def main(argv):
    "The exit status of the command line `argv` (argv[0] is the command)."
    host.ignore_broken_pipes()
    args = argv[1:]
    if len(args) > 1 and args[0] == 'crosscheck':
        return crosscheck(args[1:])
    if not select_engine():
        return 2
    if len(args) == 0:
        return run_stdin([''])
    first = args[0]
    if first == '--version' or first == '-V':
        print_to(STDOUT, "Memphis %s (Python %s)\n" % (VERSION, PYTHON_VERSION))
        return 0
    if first == '--help' or first == '-h':
        print_to(STDOUT, USAGE)
        return 0
    if config.JIT and first == '--jit':
        if len(args) < 2:
            print_to(STDERR, "Argument expected for the --jit option\n" + USAGE)
            return 2
        try:
            jit.set_user_param(None, args[1])
        except ValueError:
            print_to(STDERR, "--jit: parameters are off, default, or NAME=NUMBER,...\n")
            return 2
        return main([argv[0]] + args[2:])
    if first == '-c':
        if len(args) < 2:
            print_to(STDERR, "Argument expected for the -c option\n" + USAGE)
            return 2
        return run_source(args[1], '<string>', ['-c'] + args[2:])
    if first == '-m':
        if len(args) < 2:
            print_to(STDERR, "Argument expected for the -m option\n" + USAGE)
            return 2
        return run_source(args[1], '<module>', ['-m'] + args[2:], host.absolute_path(''), 'module')
    if first == '-':
        return run_stdin(args)
    if first == '--dump-ast':
        if len(args) < 2:
            print_to(STDERR, "Argument expected for the --dump-ast option\n" + USAGE)
            return 2
        return dump_file(args[1])
    if first.startswith('-'):
        print_to(STDERR, "unknown option %s\n%s" % (first, USAGE))
        return 2
    return run_file(host.absolute_path(first), args)


def select_engine():
    "The engine that the environment names; False, with a message, where there is none of that name."
    name = host.environment('MEMPHIS_ENGINE')
    if name is None or name == '' or space.select_engine_by_name(name):
        return True
    print_to(STDERR, "memphis: MEMPHIS_ENGINE: no engine '%s'; there are %s\n" % (name, ', '.join(ENGINES)))
    return False


def read_program(path):
    "Its bytes; None, with a message, where it cannot be read."
    try:
        return host.read_file(path)
    except HostError as e:
        print_to(STDERR, "memphis: can't open file '%s': [Errno %d] %s\n" % (
            path, e.errno, host.error_text(e.errno)))
        return None


def dump_file(path):
    source = read_program(path)
    if source is None:
        return 2
    prepare_host()
    session = Session()
    text = session.run(source, path, 'dump')
    if session.status == EXCEPTION:
        print_to(STDERR, text)
        return 1
    print_to(STDOUT, text + '\n')
    return 0


def run_file(path, args):
    folder = folder_of(host.real_path(path))
    is_folder = host.is_dir(path)
    if is_folder:
        folder = path
        path = below(path, '__main__.py')
        if not host.is_file(path):
            print_to(STDERR, "memphis: can't find '__main__' module in '%s'\n" % folder)
            return 1
    source = read_program(path)
    if source is None:
        return 2
    return run_source(source, path, args, folder, 'exec', is_folder)


def folder_of(path):
    slash = path.rfind('/')
    return path[:slash] if slash > 0 else '/'


def below(folder, name):
    return folder + name if folder.endswith('/') else folder + '/' + name


def run_stdin(args):
    chunks = []
    try:
        while True:
            chunk = host.read(STDIN, 65536)
            if not chunk:
                break
            chunks.append(chunk)
    except HostError as e:
        print_to(STDERR, "memphis: can't read standard input: %s\n" % host.error_text(e.errno))
        return 2
    return run_source(''.join(chunks), '<stdin>', args)


def run_source(source, filename, args, folder='', mode='exec', is_folder=False):
    """`folder` becomes sys.path[0]; in mode 'module' `source` is the name of a module.  The program is called
    <string> or <module> where there is no file."""
    session = Session()
    space.set_argv(args)
    space.set_main_folder(folder)
    w_main = session.main_module()
    if filename != '<string>' and filename != '<module>':
        space.setitem_str(w_main.w_dict, '__file__', space.newtext(filename))
        library.main_file = filename
    if is_folder:
        space.setitem_str(w_main.w_dict, '__package__', space.newtext(''))
    prepare_host()
    close_missing_streams()
    text = session.run(source, filename, mode)
    if filename != '<string>' and filename != '<module>':   # -c, -m: only after the error has been shown, as CPython
        streams.flush_named(space, 'stdout')
    exit_code = 0
    if session.status == EXCEPTION:
        show(text)
        exit_code = session.exit_code
    elif session.status == SYSTEM_EXIT:
        if find_sys_attribute(space, 'stderr') is space.w_None:
            print_to(STDERR, session.exit_message)
        else:
            show(session.exit_message)
        exit_code = session.exit_code
    if not flush_at_exit(session):
        exit_code = FLUSH_FAILED
    if session.interrupted:
        host.die_interrupted()
    return exit_code


def prepare_host():
    host.catch_interrupt()
    host.enlarge_stack()
    space.ec.native_limit = NATIVE_LIMIT


def close_missing_streams():
    "A descriptor that the command was started without is None in sys."
    for name, fd in [('stdin', STDIN), ('stdout', STDOUT), ('stderr', STDERR)]:
        if not host.is_open(fd):
            space.setitem_str(space.w_sys.w_dict, name, space.w_None)
            space.setitem_str(space.w_sys.w_dict, '__%s__' % name, space.w_None)


def show(text):
    if text != '' and not streams.print_error(space, text):
        print_to(STDERR, text + "lost sys.stderr\n")


def flush_at_exit(session):
    "False if a stream could not be flushed."
    success = True
    error = streams.flush_named(space, 'stdout')
    if error is not None:
        success = False
        show("Exception ignored on flushing sys.stdout:\n" + session.describe(error))
    if streams.flush_named(space, 'stderr') is not None:
        success = False
    for w_file in space.output_files:       # the program may have put others in their place
        streams.flush(space, w_file)
    return success
