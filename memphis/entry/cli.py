"""The command: memphis [-c code | -m module | FILE | -] [args].  Exit status and messages are CPython's.

MEMPHIS_ENGINE says which engine runs the program; `memphis crosscheck ...` runs it on both and compares.
What cannot be written to a standard stream makes the exit status FLUSH_FAILED, whatever else has happened.
"""
from rpython.rlib import jit

from memphis import config, PYTHON_VERSION
from memphis import VERSION as VERSION_TEXT
from memphis.engine import ENGINES
from memphis.entry import library, streams
from memphis.entry.crosscheck import crosscheck
from memphis.entry.options import COMMAND, DUMP, FILE, HELP, MODULE, Options, VERSION, WRONG
from memphis.entry.options import JIT as JIT_OPTION
from memphis.entry.session import AT_EXIT, Session, space, EXCEPTION, SYSTEM_EXIT
from memphis.entry.streams import print_to
from memphis.host import HostError
from memphis.host import current as host
from memphis.modules.sys.state import find_sys_attribute
from memphis.runtime.importing.bootstrap import library as import_library

STDIN_FD, STDOUT, STDERR = 0, 1, 2
END_OF_ARCHIVE = 'PK\x05\x06'
FLUSH_FAILED = 120          # CPython's exit status
NATIVE_LIMIT = 20000        # RPython's own check of the stack comes first

USAGE = """usage: memphis [option] ... [-c code | -m module | FILE | -] [arg] ...
  -c code    run the code
  -m module  run a module that is found on sys.path
  FILE       run the program in the file, or __main__.py in the folder; - is standard input
  crosscheck FILE [arg] ...
             run it on both engines, and say whether they agree
  --dump-ast FILE
             show the program's abstract syntax tree, as ast.dump does with include_attributes
  --dump-symtable FILE
             show its scopes and the names in them, as the library's symtable reports them
  -B         write no .pyc files
  -E         ignore the environment variables PYTHON*
  -I         isolated: -E, -P and -s
  -O, -OO    without assert statements; without docstrings
  -P         sys.path without the program's own folder
  -s, -S     without the user's site-packages; without `site`
  -u         standard output and error without buffers
  -W filter  which warnings are shown
  -X option  see sys._xoptions
  --version  show the version
  --help     show this
"""


session = Session()


def main(argv):
    "The exit status of the command line `argv` (argv[0] is the command)."
    host.ignore_broken_pipes()
    if len(argv) > 2 and argv[1] == 'crosscheck':
        return crosscheck(argv[2:])
    if not select_engine():
        return 2
    return run(argv, argv[1:])


def run(argv, args):
    "`args` are the arguments that have not been looked at."
    options = Options()
    options.parse(args)
    kind = options.kind
    program = options.program
    if kind == VERSION:
        print_to(STDOUT, "Memphis %s (Python %s)\n" % (VERSION_TEXT, PYTHON_VERSION))
        return 0
    if kind == HELP:
        print_to(STDOUT, USAGE)
        return 0
    if kind == WRONG:
        print_to(STDERR, "%s\n%s" % (program, USAGE))
        return 2
    if kind == DUMP:
        return dump_file(program, options.dump)
    if kind == JIT_OPTION:
        if not config.JIT:
            print_to(STDERR, "unknown option --jit\n" + USAGE)
            return 2
        try:
            jit.set_user_param(None, program)
        except ValueError:
            print_to(STDERR, "--jit: parameters are off, default, or NAME=NUMBER,...\n")
            return 2
        return run(argv, options.args)
    options.read_environment()
    library.configure(space, argv, options)
    space.set_argv(options.args)
    if kind == COMMAND:
        return run_source(program, '<string>', '', options)
    if kind == MODULE:
        return run_source(program, '<module>', host.absolute_path(''), options)
    if kind == FILE:
        return run_file(host.absolute_path(program), options)
    return run_stdin(options)


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


def dump_file(path, mode):
    source = read_program(path)
    if source is None:
        return 2
    prepare_host()
    text = session.run(source, path, mode)
    if session.status == EXCEPTION:
        print_to(STDERR, text)
        return 1
    print_to(STDOUT, text)
    return 0


def run_file(path, options):
    if host.is_dir(path):
        main = library.below(path, '__main__.py')
        if not host.is_file(main):
            print_to(STDERR, "memphis: can't find '__main__' module in '%s'\n" % path)
            return 1
        space.setitem_str(main_dict(), '__package__', space.newtext(''))
        return run_program(main, path, options)
    if is_archive(path):
        return run_source('__main__', '<archive>', path, options)
    return run_program(path, library.parent(host.real_path(path)), options)


def is_archive(path):
    "A zip file: that it is one stands at its end."
    try:
        return host.is_file(path) and host.read_file(path).rfind(END_OF_ARCHIVE) >= 0
    except HostError:
        return False


def run_program(path, folder, options):
    source = read_program(path)
    if source is None:
        return 2
    return run_source(source, path, folder, options)


def run_stdin(options):
    chunks = []
    try:
        while True:
            chunk = host.read(STDIN_FD, 65536)
            if not chunk:
                break
            chunks.append(chunk)
    except HostError as e:
        print_to(STDERR, "memphis: can't read standard input: %s\n" % host.error_text(e.errno))
        return 2
    return run_source(''.join(chunks), '<stdin>', '', options)


def main_dict():
    return session.main_module().w_dict


def run_source(source, filename, folder, options):
    """`folder` becomes sys.path[0].  The program is called <string>, or <module> and <archive> where `source` is the name
    of a module that runpy runs."""
    library.set_main_folder(space, folder, options)
    mode = 'exec'
    has_file = False
    if filename == '<module>':
        mode = 'module'
    elif filename == '<archive>':
        mode = 'archive'
    elif filename != '<string>':
        has_file = True
        space.setitem_str(main_dict(), '__file__', space.newtext(filename))
        import_library.main_file = filename
    prepare_host()
    close_missing_streams()
    text = session.run(source, filename, mode)
    if has_file:        # -c, -m: only after the error has been shown, as CPython
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
    interrupted = session.interrupted
    show(session.run('', '<exit>', AT_EXIT))
    if not flush_at_exit(session):
        exit_code = FLUSH_FAILED
    if interrupted:
        host.die_interrupted()
    return exit_code


def prepare_host():
    host.catch_interrupt()
    host.enlarge_stack()
    space.ec.native_limit = NATIVE_LIMIT


def close_missing_streams():
    "A descriptor that the command was started without is None in sys."
    for name, fd in [('stdin', STDIN_FD), ('stdout', STDOUT), ('stderr', STDERR)]:
        if not host.is_open(fd):
            space.setitem_str(space.w_sys.w_dict, name, space.w_None)
            space.setitem_str(space.w_sys.w_dict, '__%s__' % name, space.w_None)


def show(text):
    if text != '' and not streams.print_error(space, text):
        print_to(STDERR, text + "lost sys.stderr\n")


def flush_at_exit(session):
    "False if a stream could not be flushed."
    success = True
    streams.flush_open_files(space)
    error = streams.flush_named(space, 'stdout')
    if error is not None:
        success = False
        show("Exception ignored on flushing sys.stdout:\n" + session.describe(error))
    if streams.flush_named(space, 'stderr') is not None:
        success = False
    for w_file in space.output_files:       # the program may have put others in their place
        streams.flush(space, w_file)
    return success
