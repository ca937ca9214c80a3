"""The _posixsubprocess module: a new process for the library's `subprocess`."""
from __future__ import absolute_import

from errno import ENOENT, ENOTDIR

from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.host import HostError
from memphis.host import current as host
from memphis.modules.posix.descriptors import F_DUPFD_CLOEXEC, F_SETFD
from memphis.modules.posix.paths import host_text
from memphis.runtime.os_error import os_error

module = ModuleDef('_posixsubprocess', "A POSIX helper for the subprocess module.")

SIGPIPE, SIGXFSZ = 13, 25
DEFAULT = 0             # of host.handle_signal()
CANNOT_EXECUTE = 255    # the child's status where it never became another program


class Plan(object):
    "What the child has to do: all is taken from Python before there is a child."

    def __init__(self):
        self.args = []
        self.programs = []
        self.environment = []
        self.pass_fds = []
        self.folder = ''
        self.close_fds = self.restore_signals = self.new_session = False
        self.to_close = []              # the parent's ends
        self.stdin = self.stdout = self.stderr = self.errors = -1
        self.group = self.user_group = self.user = self.umask = -1
        self.w_preexec = None
        self.stage = 'noexec'           # what the parent is told with an error's number


def texts_of(space, w_texts):
    return [host_text(space, w_text) for w_text in space.listview(w_texts)]


@module.function("fork_exec(args, executable_list, close_fds: bool, pass_fds, cwd, env, p2cread: c_int, "
                 "p2cwrite: c_int, c2pread: c_int, c2pwrite: c_int, errread: c_int, errwrite: c_int, errpipe_read: c_int, "
                 "errpipe_write: c_int, restore_signals: bool, call_setsid: bool, pgid_to_set: c_int, gid, "
                 "extra_groups, uid, child_umask: c_int, preexec_fn, allow_vfork: bool, /) -> int")
def fork_exec(space, w_args, w_executable_list, close_fds, w_pass_fds, w_cwd, w_env, p2cread, p2cwrite, c2pread,
              c2pwrite, errread, errwrite, errpipe_read, errpipe_write, restore_signals, call_setsid, pgid_to_set, w_gid,
              w_extra_groups, w_uid, child_umask, w_preexec_fn, allow_vfork):
    """Spawn a fresh new child process.

Fork a child process, close parent file descriptors as appropriate in the
child and duplicate the few that are needed before calling exec() in the
child process.

If close_fds is True, close file descriptors 3 and higher, except those listed
in the sorted tuple pass_fds.

The preexec_fn, if supplied, will be called immediately before closing file
descriptors and exec.

WARNING: preexec_fn is NOT SAFE if your application uses threads.
         It may trigger infrequent, difficult to debug deadlocks.

If an error occurs in the child process before the exec, it is
serialized and written to the errpipe_write fd per subprocess.py.

Returns: the child process's PID.

Raises: Only on an error in the parent process."""
    if close_fds and errpipe_write < 3:
        raise oefmt(space, space.w_ValueError, "errpipe_write must be >= 3")
    if w_extra_groups is not space.w_None:
        raise oefmt(space, space.w_NotImplementedError, "extra_groups is not supported")
    plan = Plan()
    plan.args = texts_of(space, w_args)
    plan.programs = texts_of(space, w_executable_list)
    if w_env is space.w_None:
        plan.environment = inherited_environment(space)
    else:
        plan.environment = texts_of(space, w_env)
    plan.pass_fds = [space.c_int_w(w_fd) for w_fd in space.listview(w_pass_fds)]
    if w_cwd is not space.w_None:
        plan.folder = host_text(space, w_cwd)
    plan.close_fds, plan.restore_signals, plan.new_session = close_fds, restore_signals, call_setsid
    plan.to_close = [p2cwrite, c2pread, errread, errpipe_read]
    plan.stdin, plan.stdout, plan.stderr, plan.errors = p2cread, c2pwrite, errwrite, errpipe_write
    plan.group, plan.umask = pgid_to_set, child_umask
    if w_gid is not space.w_None:
        plan.user_group = space.int_w(w_gid)
    if w_uid is not space.w_None:
        plan.user = space.int_w(w_uid)
    if w_preexec_fn is not space.w_None:
        plan.w_preexec = w_preexec_fn
    try:
        pid = host.fork()
        if pid == 0:
            run_child(space, plan)
        return pid
    except HostError as e:
        raise os_error(space, e)


def inherited_environment(space):
    try:
        return [name + '=' + value for name, value in host.environment_items()]
    except HostError as e:
        raise os_error(space, e)


# ____________________________________________________________
# in the child

def run_child(space, plan):
    "Never returns."
    message = ''
    try:
        prepare(plan)
        if plan.w_preexec is not None:
            space.call_0(plan.w_preexec)
        if plan.close_fds:
            close_others(plan.pass_fds)
        plan.stage = ''
        execute(plan)
    except HostError as e:
        message = 'OSError:%s:%s' % (hexadecimal(e.errno), plan.stage)
    except OperationError:
        message = 'SubprocessError:0:Exception occurred in preexec_fn.'
    try:
        host.write(plan.errors, message)
        host.end_process(CANNOT_EXECUTE)
    except HostError:
        pass
    host.end_process(CANNOT_EXECUTE)


def hexadecimal(number):
    digits = ''
    while number > 0:
        digits = '0123456789ABCDEF'[number & 15] + digits
        number >>= 4
    return digits


def prepare(plan):
    for fd in plan.pass_fds:
        if fd != plan.errors:
            host.descriptor_flags(fd, F_SETFD, 0)
    for fd in plan.to_close:
        if fd != -1:
            host.close(fd)
    # a descriptor that the next steps would overwrite goes out of the way
    if plan.stdout == 0:
        plan.stdout = host.dup_above(plan.stdout, F_DUPFD_CLOEXEC, 3)
    if plan.stderr == 0 or plan.stderr == 1:
        plan.stderr = host.dup_above(plan.stderr, F_DUPFD_CLOEXEC, 3)
    place(plan.stdin, 0)
    place(plan.stdout, 1)
    place(plan.stderr, 2)
    if plan.folder != '':
        plan.stage = 'noexec:chdir'
        host.chdir(plan.folder)
        plan.stage = 'noexec'
    if plan.umask >= 0:
        host.umask(plan.umask)
    if plan.restore_signals:
        host.handle_signal(SIGPIPE, DEFAULT)
        host.handle_signal(SIGXFSZ, DEFAULT)
    if plan.new_session:
        host.setsid()
    if plan.group >= 0:
        host.setpgid(0, plan.group)
    if plan.user_group != -1:
        host.setregid(plan.user_group, plan.user_group)
    if plan.user != -1:
        host.setreuid(plan.user, plan.user)


def place(fd, number):
    "Descriptor `fd`, if there is one, becomes `number`, which the new program inherits."
    if fd == number:
        host.descriptor_flags(fd, F_SETFD, 0)
    elif fd != -1:
        host.duplicate_to(fd, number, 0)


def close_others(kept):
    for entry in host.list_folder('/proc/self/fd'):
        fd = int(entry.name)
        if fd > 2 and fd not in kept:
            try:
                host.close(fd)
            except HostError:
                pass        # the one that read the folder


def execute(plan):
    "The first program that there is; HostError where there is none."
    number = ENOENT
    for program in plan.programs:
        try:
            host.execute(program, plan.args, plan.environment)
        except HostError as e:
            if e.errno != ENOENT and e.errno != ENOTDIR:
                number = e.errno
    raise HostError(number)
