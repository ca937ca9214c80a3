"""Functions of posix on processes."""
from errno import EINTR

from memphis.errors import OperationError, oefmt
from memphis.host import HostError
from memphis.host import current as host
from memphis.modules.posix.moduledef import module
from memphis.modules.posix.paths import DESCRIPTOR, host_text, id_of, path_of
from memphis.objects.dictobject import W_Dict
from memphis.runtime.os_error import os_error


def _declare_calls():
    "Functions of ints whose result is an int or nothing: one line each."
    source = '''
def {name}(space{params}):
    "{doc}"
    try:
        {action} host.{call}({args})
    except HostError as e:
        raise os_error(space, e)
'''
    table = [
        ('getpid() -> int', 'getpid', "Return the current process id."),
        ('getppid() -> int', 'getppid', "Return the parent's process id."),
        ('getuid() -> int', 'getuid', "Return the current process's user id."),
        ('geteuid() -> int', 'geteuid', "Return the current process's effective user id."),
        ('getgid() -> int', 'getgid', "Return the current process's group id."),
        ('getegid() -> int', 'getegid', "Return the current process's effective group id."),
        ('getpgrp() -> int', 'getpgrp', "Return the current process group id."),
        ('setsid() -> None', 'setsid', "Call the system call setsid()."),
        ('getsid(pid: c_int, /) -> int', 'getsid', "Call the system call getsid(pid) and return the result."),
        ('getpgid(pid: c_int) -> int', 'getpgid', "Call the system call getpgid(), and return the result."),
        ('setpgid(pid: c_int, pgrp: c_int, /) -> None', 'setpgid', "Call the system call setpgid(pid, pgrp)."),
        ('setpgrp() -> None', 'setpgid', "Make the current process the leader of its process group."),
        ('kill(pid: c_int, signal: c_int, /) -> None', 'kill', "Kill a process with a signal."),
        ('killpg(pgid: c_int, signal: c_int, /) -> None', 'killpg', "Kill a process group with a signal."),
        ('tcgetpgrp(fd: c_int, /) -> int', 'tcgetpgrp',
         "Return the process group associated with the terminal specified by fd."),
        ('tcsetpgrp(fd: c_int, pgid: c_int, /) -> None', 'tcsetpgrp',
         "Set the process group associated with the terminal specified by fd."),
        ('sched_yield() -> None', 'sched_yield', "Voluntarily relinquish the CPU."),
        ('nice(increment: c_int, /) -> int', 'nice',
         "Add increment to the priority of process and return the new priority."),
    ]
    for text, call, doc in table:
        name, rest = text.split('(')
        names = [part.split(':')[0] for part in rest.split(')')[0].split(', ') if part and part != '/']
        args = ', '.join(names) if name != 'setpgrp' else '0, 0'
        namespace = {'host': host, 'HostError': HostError, 'os_error': os_error}
        exec source.format(name=name, params=''.join(', ' + n for n in names), doc=doc, call=call, args=args,
                           action='return' if text.endswith('int') else '') in namespace
        module.function(text)(namespace[name])


_declare_calls()


def _declare_identities():
    "Functions that set ids of users and groups."
    for name, params in [('setuid', 'uid'), ('setgid', 'gid'), ('seteuid', 'euid'), ('setegid', 'egid'),
                         ('setreuid', 'ruid, euid'), ('setregid', 'rgid, egid')]:
        names = params.split(', ')
        source = '''
def {name}(space, {wrapped}):
    "Set the current process's user or group ids."
    try:
        host.{name}({ids})
    except HostError as e:
        raise os_error(space, e)
'''.format(name=name, wrapped=', '.join('w_' + n for n in names),
           ids=', '.join("id_of(space, w_%s, '%s')" % (n, n[-3:]) for n in names))
        namespace = {'host': host, 'HostError': HostError, 'os_error': os_error, 'id_of': id_of}
        exec source in namespace
        module.function("%s(%s, /) -> None" % (name, params))(namespace[name])


_declare_identities()


@module.function("getgroups()")
def getgroups(space):
    "Return list of supplemental group IDs for the process."
    try:
        return space.newlist([space.newint(group) for group in host.groups()])
    except HostError as e:
        raise os_error(space, e)


# ____________________________________________________________
# the end of a process

@module.function("_exit(status: c_int) -> None")
def _exit(space, status):
    "Exit to the system with specified status, without normal exit processing."
    try:
        host.end_process(status)
    except HostError as e:
        raise os_error(space, e)


@module.function("abort() -> None")
def abort(space):
    """Abort the interpreter immediately.

This function 'dumps core' or otherwise fails in the hardest way possible
on the hosting operating system.  This function never returns."""
    try:
        host.abort()
    except HostError as e:
        raise os_error(space, e)


@module.function("fork() -> int")
def fork(space):
    """Fork a child process.

Return 0 to child process and PID of child to parent process."""
    call_all(space, at_fork.before_w, backwards=True)
    try:
        pid = host.fork()
    except HostError as e:
        call_all(space, at_fork.in_parent_w)
        raise os_error(space, e)
    call_all(space, at_fork.in_child_w if pid == 0 else at_fork.in_parent_w)
    return pid


class AtFork(object):
    def __init__(self):
        self.before_w = []
        self.in_parent_w = []
        self.in_child_w = []


at_fork = AtFork()


def call_all(space, functions_w, backwards=False):
    functions_w = functions_w[:]
    if backwards:
        functions_w.reverse()
    for w_function in functions_w:
        try:
            space.call_0(w_function)
        except OperationError as e:
            space.write_unraisable(e, w_function)


@module.function("register_at_fork(*, before=..., after_in_child=..., after_in_parent=...) -> None")
def register_at_fork(space, w_before, w_after_in_child, w_after_in_parent):
    """Register callables to be called when forking a new process.

  before
    A callable to be called in the parent before the fork() syscall.
  after_in_child
    A callable to be called in the child after fork().
  after_in_parent
    A callable to be called in the parent after fork().

'before' callbacks are called in reverse order.
'after_in_child' and 'after_in_parent' callbacks are called in order."""
    if w_before is None and w_after_in_child is None and w_after_in_parent is None:
        raise oefmt(space, space.w_TypeError, "At least one argument is required.")
    add_callback(space, at_fork.before_w, w_before, 'before')
    add_callback(space, at_fork.in_child_w, w_after_in_child, 'after_in_child')
    add_callback(space, at_fork.in_parent_w, w_after_in_parent, 'after_in_parent')


def add_callback(space, functions_w, w_function, name):
    if w_function is not None:
        if not space.is_callable(w_function):
            raise oefmt(space, space.w_TypeError, "'%s' must be callable, not %T", name, w_function)
        functions_w.append(w_function)


# ____________________________________________________________
# another program

def argument_list(space, w_argv, function):
    if not space.is_tuple(w_argv) and not space.is_list(w_argv):
        raise oefmt(space, space.w_TypeError, "%s arg 2 must be a tuple or list", function)
    args = [host_text(space, w_arg) for w_arg in space.listview(w_argv)]
    if len(args) == 0:
        raise oefmt(space, space.w_ValueError, "%s arg 2 must not be empty", function)
    if args[0] == '':
        raise oefmt(space, space.w_ValueError, "%s arg 2 first element cannot be empty", function)
    return args


@module.function("execv(path, argv, /) -> None")
def execv(space, w_path, w_argv):
    """Execute an executable path with arguments, replacing current process.

  path
    Path of executable file.
  argv
    Tuple or list of strings."""
    path = path_of(space, w_path, 'execv')
    args = argument_list(space, w_argv, 'execv()')
    try:
        host.execute(path.name, args, [name + '=' + value for name, value in host.environment_items()])
    except HostError as e:
        raise os_error(space, e)


@module.function("execve(path, argv, env) -> None")
def execve(space, w_path, w_argv, w_env):
    """Execute an executable path with arguments, replacing current process.

  path
    Path of executable file.
  argv
    Tuple or list of strings.
  env
    Dictionary of strings mapping to strings."""
    path = path_of(space, w_path, 'execve', also=DESCRIPTOR)
    args = argument_list(space, w_argv, 'execve:')
    environment = environment_list(space, w_env)
    name = '/proc/self/fd/%d' % path.fd if path.is_descriptor else path.name
    try:
        host.execute(name, args, environment)
    except HostError as e:
        raise path.error(space, e)


def environment_list(space, w_env):
    if not isinstance(w_env, W_Dict) and space.findattr(w_env, 'keys') is None:
        raise oefmt(space, space.w_TypeError, "execve: environment must be a mapping object")
    result = []
    for w_key in space.unpack(space.call_method(w_env, 'keys', [])):
        name = host_text(space, w_key)
        value = host_text(space, space.getitem(w_env, w_key))
        if name == '' or '=' in name:
            raise oefmt(space, space.w_ValueError, "illegal environment variable name")
        result.append(name + '=' + value)
    return result


@module.function("system(command) -> int")
def system(space, w_command):
    "Execute the command in a subshell."
    command = host_text(space, w_command)
    try:
        return host.system(command)
    except HostError as e:
        raise os_error(space, e)


# ____________________________________________________________
# waiting

def wait_for(space, pid, options):
    while True:
        try:
            pid, status = host.wait(pid, options)
            return space.newtuple([space.newint(pid), space.newint(status)])
        except HostError as e:
            if e.errno != EINTR:
                raise os_error(space, e)
            space.tick(0)


@module.function("waitpid(pid: c_int, options: c_int, /)")
def waitpid(space, pid, options):
    """Wait for completion of a given child process.

Returns a tuple of information regarding the child process:
    (pid, status)

The options argument is ignored on Windows."""
    return wait_for(space, pid, options)


@module.function("wait()")
def wait(space):
    """Wait for completion of a child process.

Returns a tuple of information about the child process:
    (pid, status)"""
    return wait_for(space, -1, 0)


def exited(status):
    return status & 0x7f == 0


def stopped(status):
    return status & 0xff == 0x7f


def signaled(status):
    return not exited(status) and not stopped(status) and status & 0xffff != 0xffff


@module.function("WIFEXITED(status: c_int) -> bool")
def WIFEXITED(space, status):
    "Return True if the process returning status exited via the exit() system call."
    return exited(status)


@module.function("WIFSIGNALED(status: c_int) -> bool")
def WIFSIGNALED(space, status):
    "Return True if the process returning status was terminated by a signal."
    return signaled(status)


@module.function("WIFSTOPPED(status: c_int) -> bool")
def WIFSTOPPED(space, status):
    "Return True if the process returning status was stopped."
    return stopped(status)


@module.function("WIFCONTINUED(status: c_int) -> bool")
def WIFCONTINUED(space, status):
    "Return True if a particular process was continued from a job control stop."
    return status == 0xffff


@module.function("WCOREDUMP(status: c_int, /) -> bool")
def WCOREDUMP(space, status):
    "Return True if the process returning status was dumped to a core file."
    return status & 0x80 != 0


@module.function("WEXITSTATUS(status: c_int) -> int")
def WEXITSTATUS(space, status):
    "Return the process return code from status."
    return status >> 8 & 0xff


@module.function("WTERMSIG(status: c_int) -> int")
def WTERMSIG(space, status):
    "Return the signal that terminated the process that provided the status value."
    return status & 0x7f


@module.function("WSTOPSIG(status: c_int) -> int")
def WSTOPSIG(space, status):
    "Return the signal that stopped the process that provided the status value."
    return status >> 8 & 0xff


@module.function("waitstatus_to_exitcode(status: c_int) -> int")
def waitstatus_to_exitcode(space, status):
    """Convert a wait status to an exit code.

On Unix:

* If WIFEXITED(status) is true, return WEXITSTATUS(status).
* If WIFSIGNALED(status) is true, return -WTERMSIG(status).
* Otherwise, raise a ValueError."""
    if exited(status):
        return status >> 8 & 0xff
    if signaled(status):
        return -(status & 0x7f)
    if stopped(status):
        raise oefmt(space, space.w_ValueError, "process stopped by delivery of signal %d", status >> 8 & 0xff)
    raise oefmt(space, space.w_ValueError, "invalid wait status: %d", status)
