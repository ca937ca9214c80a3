"""The struct sequences of posix."""
from rpython.rlib.rarithmetic import ovfcheck
from rpython.rlib.rbigint import rbigint

from memphis.modules.posix.moduledef import module
from memphis.objects.structseq import new_struct_sequence, struct_sequence

STAT = struct_sequence('os', 'stat_result', 'st_mode st_ino st_dev st_nlink st_uid st_gid st_size'.split(), """\
stat_result: Result from stat, fstat, or lstat.

This object may be accessed either as a tuple of
  (mode, ino, dev, nlink, uid, gid, size, atime, mtime, ctime)
or via the attributes st_mode, st_ino, st_dev, st_nlink, st_uid, and so on.

Posix/windows: If your platform supports st_blksize, st_blocks, st_rdev,
or st_flags, they are available as attributes only.

See os.stat for more information.""", 'st_atime st_mtime st_ctime st_atime_ns st_mtime_ns st_ctime_ns st_blksize '
                       'st_blocks st_rdev'.split(), unnamed=3)
STATVFS = struct_sequence('os', 'statvfs_result', (
    'f_bsize f_frsize f_blocks f_bfree f_bavail f_files f_ffree f_favail f_flag f_namemax').split(), """\
statvfs_result: Result from statvfs or fstatvfs.

This object may be accessed either as a tuple of
  (bsize, frsize, blocks, bfree, bavail, files, ffree, favail, flag, namemax),
or via the attributes f_bsize, f_frsize, f_blocks, f_bfree, and so on.

See os.statvfs for more information.""", ['f_fsid'])
TERMINAL_SIZE = struct_sequence('os', 'terminal_size', ['columns', 'lines'],
                                "A tuple of (columns, lines) for holding terminal window size")
UNAME = struct_sequence('posix', 'uname_result', ['sysname', 'nodename', 'release', 'version', 'machine'], """\
uname_result: Result from os.uname().

This object may be accessed either as a tuple of
  (sysname, nodename, release, version, machine),
or via the attributes sysname, nodename, release, version, and machine.

See os.uname for more information.""")
TIMES = struct_sequence('posix', 'times_result', ['user', 'system', 'children_user', 'children_system', 'elapsed'], """\
times_result: Result from os.times().

This object may be accessed either as a tuple of
  (user, system, children_user, children_system, elapsed),
or via the attributes user, system, children_user, children_system,
and elapsed.

See os.times for more information.""")


def _export(kind):
    name = kind.full_name.split('.')[1]

    @module.constant(name)
    def make(space):
        return kind.w_type


for _kind in [STAT, STATVFS, TERMINAL_SIZE, UNAME, TIMES]:
    _export(_kind)


def nanoseconds(space, seconds, rest):
    try:
        return space.newint(ovfcheck(ovfcheck(seconds * 1000000000) + rest))
    except OverflowError:
        return space.newbigint(rbigint.fromint(seconds).int_mul(1000000000).int_add(rest))


def stat_result(space, status):
    times = [(status.accessed, status.accessed_rest), (status.modified, status.modified_rest),
             (status.changed, status.changed_rest)]
    fields_w = [space.newint(number) for number in [status.mode, status.inode, status.device, status.links, status.uid,
                                                    status.gid, status.size]]
    for seconds, rest in times:
        fields_w.append(space.newint(seconds))
    for seconds, rest in times:
        fields_w.append(space.newfloat(seconds + 1e-9 * rest))
    for seconds, rest in times:
        fields_w.append(nanoseconds(space, seconds, rest))
    for number in [status.block_size, status.blocks, status.special_device]:
        fields_w.append(space.newint(number))
    return new_struct_sequence(space, STAT, fields_w)


def statvfs_result(space, file_system):
    return new_struct_sequence(space, STATVFS, [space.newint(number) for number in file_system.fields])
