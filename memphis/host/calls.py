"""System calls by table, and what makes functions of it: the POSIX host calls libc, the sandbox refuses.

A call gives its result or raises HostError.  Paths are bytes without NUL.  `dir_fd` is CURRENT_FOLDER where a path is
relative to the working directory.  Everything here runs at import time.
"""
from memphis.host import CURRENT_FOLDER, BrokenDownTime, Entry, FileSystem, Status, example_lookup

# name here, name in C, parameters (name: kind); the result is an int
CALLS = [
    ('close', 'close', 'fd: int'),
    ('dup_above', 'fcntl', 'fd: int, command: int, least: int'),
    ('duplicate_to', 'dup3', 'fd: int, fd2: int, flags: int'),
    ('lseek', 'lseek', 'fd: int, offset: offset, whence: int'),
    ('truncate', 'ftruncate', 'fd: int, size: offset'),
    ('truncate_path', 'truncate', 'path: path, size: offset'),
    ('descriptor_flags', 'fcntl', 'fd: int, command: int, value: int'),
    ('fsync', 'fsync', 'fd: int'),
    ('fdatasync', 'fdatasync', 'fd: int'),
    ('allocate', 'posix_fallocate', 'fd: int, offset: offset, size: offset'),
    ('advise', 'posix_fadvise', 'fd: int, offset: offset, size: offset, advice: int'),
    ('flock', 'flock', 'fd: int, operation: int'),
    ('lockf', 'lockf', 'fd: int, command: int, size: offset'),
    ('chdir', 'chdir', 'path: path'),
    ('fchdir', 'fchdir', 'fd: int'),
    ('chroot', 'chroot', 'path: path'),
    ('mkdir', 'mkdirat', 'dir_fd: int, path: path, mode: unsigned'),
    ('unlink', 'unlinkat', 'dir_fd: int, path: path, flags: int'),
    ('rename', 'renameat', 'dir_fd: int, path: path, dir_fd2: int, path2: path'),
    ('link', 'linkat', 'dir_fd: int, path: path, dir_fd2: int, path2: path, flags: int'),
    ('symlink', 'symlinkat', 'path: path, dir_fd: int, path2: path'),
    ('chmod', 'fchmodat', 'dir_fd: int, path: path, mode: unsigned, flags: int'),
    ('fchmod', 'fchmod', 'fd: int, mode: unsigned'),
    ('chown', 'fchownat', 'dir_fd: int, path: path, uid: unsigned, gid: unsigned, flags: int'),
    ('fchown', 'fchown', 'fd: int, uid: unsigned, gid: unsigned'),
    ('access', 'faccessat', 'dir_fd: int, path: path, mode: int, flags: int'),
    ('mkfifo', 'mkfifoat', 'dir_fd: int, path: path, mode: unsigned'),
    ('mknod', 'mknodat', 'dir_fd: int, path: path, mode: unsigned, device: offset'),
    ('umask', 'umask', 'mask: unsigned'),
    ('getpid', 'getpid', ''),
    ('getppid', 'getppid', ''),
    ('getuid', 'getuid', ''),
    ('geteuid', 'geteuid', ''),
    ('getgid', 'getgid', ''),
    ('getegid', 'getegid', ''),
    ('getpgrp', 'getpgrp', ''),
    ('setsid', 'setsid', ''),
    ('getsid', 'getsid', 'pid: int'),
    ('getpgid', 'getpgid', 'pid: int'),
    ('setpgid', 'setpgid', 'pid: int, group: int'),
    ('setuid', 'setuid', 'uid: unsigned'),
    ('setgid', 'setgid', 'gid: unsigned'),
    ('seteuid', 'seteuid', 'uid: unsigned'),
    ('setegid', 'setegid', 'gid: unsigned'),
    ('setreuid', 'setreuid', 'uid: unsigned, euid: unsigned'),
    ('setregid', 'setregid', 'gid: unsigned, egid: unsigned'),
    ('kill', 'kill', 'pid: int, number: int'),
    ('killpg', 'killpg', 'pid: int, number: int'),
    ('raise_signal', 'raise', 'number: int'),
    ('alarm', 'alarm', 'seconds: unsigned'),
    ('pause', 'pause', ''),
    ('tcgetpgrp', 'tcgetpgrp', 'fd: int'),
    ('tcsetpgrp', 'tcsetpgrp', 'fd: int, group: int'),
    ('sched_yield', 'sched_yield', ''),
    ('new_socket', 'socket', 'family: int, type: int, protocol: int'),
    ('listen', 'listen', 'fd: int, backlog: int'),
    ('shut_down', 'shutdown', 'fd: int, how: int'),
    ('unset_environment', 'unsetenv', 'name: path'),
    ('set_environment', 'setenv', 'name: path, value: path, overwrite: int'),
]
HEADERS = ['dirent.h', 'errno.h', 'fcntl.h', 'poll.h', 'sched.h', 'signal.h', 'stdio.h', 'stdlib.h', 'sys/file.h',
           'sys/ioctl.h', 'sys/random.h', 'sys/socket.h', 'sys/stat.h', 'sys/time.h', 'sys/statvfs.h', 'sys/types.h', 'sys/wait.h', 'time.h',
           'unistd.h']

# What needs more than one line of C (posix.py): name, parameters, the result's example for the sandbox
LARGER_CALLS = [
    ('open', 'path, flags, mode, dir_fd=CURRENT_FOLDER', '-1'),
    ('read_at', 'fd, size, offset', "''"),
    ('write_at', 'fd, data, offset', '-1'),
    ('pipe', 'flags', '(-1, -1)'),
    ('status', 'path, follow=True, dir_fd=CURRENT_FOLDER', 'Status()'),
    ('status_of', 'fd', 'Status()'),
    ('file_system', 'path', 'FileSystem()'),
    ('file_system_of', 'fd', 'FileSystem()'),
    ('read_link', 'path, dir_fd=CURRENT_FOLDER', "''"),
    ('list_folder', 'path', '[Entry()]'),
    ('list_folder_of', 'fd', '[Entry()]'),
    ('set_times', 'path, times, follow=True, dir_fd=CURRENT_FOLDER', 'None'),
    ('set_times_of', 'fd, times', 'None'),
    ('poll', 'fds, events, timeout', '[0]'),
    ('control_file', 'fd, command, argument', '-1'),
    ('control_file_with', 'fd, command, data', "(-1, '')"),
    ('control_device', 'fd, request, argument', '-1'),
    ('control_device_with', 'fd, request, data', "(-1, '')"),
    ('terminal_size', 'fd', '(0, 0)'),
    ('terminal_name', 'fd', "''"),
    ('environment_items', '', "[('', '')]"),
    ('fork', '', '-1'),
    ('execute', 'path, args, environment', 'None'),
    ('wait', 'pid, options', '(-1, -1)'),
    ('end_process', 'status', 'None'),
    ('abort', '', 'None'),
    ('system_names', '', "('', '', '', '', '')"),
    ('process_times', '', '(0.0, 0.0, 0.0, 0.0, 0.0)'),
    ('random', 'size', "''"),
    ('groups', '', '[0]'),
    ('load_average', '', '(0.0, 0.0, 0.0)'),
    ('system_limit', 'number', '-1'),
    ('path_limit', 'path, number', '-1'),
    ('path_limit_of', 'fd, number', '-1'),
    ('configuration', 'number', "''"),
    ('nice', 'increment', '-1'),
    ('system', 'command', '-1'),
    ('sleep', 'seconds', 'None'),
    ('read_clock', 'number', '(0, 0)'),
    ('clock_resolution', 'number', '(0, 0)'),
    ('set_clock', 'number, seconds, rest', 'None'),
    ('local_time', 'seconds', 'BrokenDownTime()'),
    ('seconds_of_local_time', 'time', '0'),
    ('read_time_zone', '', 'None'),
    ('handle_signal', 'number, action', 'None'),
    ('interval_timer', 'which', '(0, 0)'),
    ('set_interval_timer', 'which, first, interval', '(0, 0)'),
    ('signal_mask', 'how, mask', '0'),
    ('pending_signals', '', '0'),
    ('wait_for_signal', 'mask', '-1'),
]

# The same in sockets.py
SOCKET_CALLS = [
    ('socket_pair', 'family, type, protocol', '(-1, -1)'),
    ('bind', 'fd, address', 'None'),
    ('connect', 'fd, address', 'None'),
    ('accept', 'fd', "(-1, '')"),
    ('socket_name', 'fd', "''"),
    ('peer_name', 'fd', "''"),
    ('receive', 'fd, size, flags', "''"),
    ('receive_from', 'fd, size, flags', "('', '')"),
    ('receive_message', 'fd, size, control_size, flags', "('', '', 0, '')"),
    ('send', 'fd, data, flags', '-1'),
    ('send_to', 'fd, data, flags, address', '-1'),
    ('send_message', 'fd, data, control, flags, address', '-1'),
    ('socket_option', 'fd, level, option, size', "''"),
    ('set_socket_option', 'fd, level, option, data', 'None'),
    ('set_socket_option_size', 'fd, level, option, size', 'None'),
    ('set_socket_blocking', 'fd, blocking', 'None'),
    ('addresses_of', 'name, service, family, type, protocol, flags', 'example_lookup()'),
    ('names_of', 'address, flags', 'example_lookup()'),
    ('host_by_name', 'name', 'example_lookup()'),
    ('host_by_address', 'family, address', 'example_lookup()'),
    ('service_port', 'name, protocol', '-1'),
    ('service_name', 'port, protocol', "''"),
    ('protocol_number', 'name', '-1'),
    ('interfaces', '', "[(0, '')]"),
    ('interface_index', 'name', '0'),
    ('interface_name', 'index', "''"),
    ('host_name', '', "''"),
    ('set_host_name', 'name', 'None'),
]


def exported(module):
    "What current.py takes from posix.py, processes.py or sockets.py."
    if module == 'sockets':
        return [call[0] for call in SOCKET_CALLS]
    larger = [call[0] for call in LARGER_CALLS]
    middle = larger.index('environment_items')
    if module == 'processes':
        return larger[middle:] + ['take_signals']
    return [call[0] for call in CALLS] + larger[:middle]


def refused_calls(denied):
    "The functions of the sandbox."
    sources = {}
    for name, c_name, params in CALLS:
        plain = ', '.join(param.split(':')[0] for param in params.split(', '))
        sources[name] = (plain, '-1')
    for name, params, result in LARGER_CALLS + SOCKET_CALLS:
        sources[name] = (params, result)
    functions = {}
    for name, (params, result) in sources.items():
        path = 'path' if params.startswith(('path', 'dir_fd, path')) else "''"
        namespace = {'denied': denied, 'Status': Status, 'FileSystem': FileSystem, 'Entry': Entry,
                     'BrokenDownTime': BrokenDownTime, 'example_lookup': example_lookup,
                     'CURRENT_FOLDER': CURRENT_FOLDER}
        exec 'def %s(%s):\n    denied(%s)\n    return %s\n' % (name, params, path, result) in namespace
        functions[name] = namespace[name]
    return functions
