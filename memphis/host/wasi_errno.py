"""The error numbers of WASI preview 1 as Linux's, which Python programs see on every platform, with their texts.

ERRORS has an entry for each of WASI's numbers (0 is success): Linux's number, glibc's text. WASI counts its errors
in the alphabetic order of their names; `notcapable`, the last, is EPERM here.
"""
from errno import EIO

ERRORS = [
    (0, 'Success'),
    (7, 'Argument list too long'), (13, 'Permission denied'), (98, 'Address already in use'),
    (99, 'Cannot assign requested address'), (97, 'Address family not supported by protocol'),
    (11, 'Resource temporarily unavailable'), (114, 'Operation already in progress'), (9, 'Bad file descriptor'),
    (74, 'Bad message'), (16, 'Device or resource busy'), (125, 'Operation canceled'), (10, 'No child processes'),
    (103, 'Software caused connection abort'), (111, 'Connection refused'), (104, 'Connection reset by peer'),
    (35, 'Resource deadlock avoided'), (89, 'Destination address required'),
    (33, 'Numerical argument out of domain'), (122, 'Disk quota exceeded'), (17, 'File exists'),
    (14, 'Bad address'), (27, 'File too large'), (113, 'No route to host'), (43, 'Identifier removed'),
    (84, 'Invalid or incomplete multibyte or wide character'), (115, 'Operation now in progress'),
    (4, 'Interrupted system call'), (22, 'Invalid argument'), (5, 'Input/output error'),
    (106, 'Transport endpoint is already connected'), (21, 'Is a directory'),
    (40, 'Too many levels of symbolic links'), (24, 'Too many open files'), (31, 'Too many links'),
    (90, 'Message too long'), (72, 'Multihop attempted'), (36, 'File name too long'), (100, 'Network is down'),
    (102, 'Network dropped connection on reset'), (101, 'Network is unreachable'),
    (23, 'Too many open files in system'), (105, 'No buffer space available'), (19, 'No such device'),
    (2, 'No such file or directory'), (8, 'Exec format error'), (37, 'No locks available'),
    (67, 'Link has been severed'), (12, 'Cannot allocate memory'), (42, 'No message of desired type'),
    (92, 'Protocol not available'), (28, 'No space left on device'), (38, 'Function not implemented'),
    (107, 'Transport endpoint is not connected'), (20, 'Not a directory'), (39, 'Directory not empty'),
    (131, 'State not recoverable'), (88, 'Socket operation on non-socket'), (95, 'Operation not supported'),
    (25, 'Inappropriate ioctl for device'), (6, 'No such device or address'),
    (75, 'Value too large for defined data type'), (130, 'Owner died'), (1, 'Operation not permitted'),
    (32, 'Broken pipe'), (71, 'Protocol error'), (93, 'Protocol not supported'),
    (91, 'Protocol wrong type for socket'), (34, 'Numerical result out of range'), (30, 'Read-only file system'),
    (29, 'Illegal seek'), (3, 'No such process'), (116, 'Stale file handle'), (110, 'Connection timed out'),
    (26, 'Text file busy'), (18, 'Invalid cross-device link'), (1, 'Operation not permitted')]


def linux_errno(number):
    "Linux's number for one of WASI's; EIO for what WASI does not have."
    if 0 < number < len(ERRORS):
        return ERRORS[number][0]
    return EIO


def error_text(errno):
    "What strerror says of a number of Linux's."
    for number, text in ERRORS:
        if number == errno:
            return text
    return 'Unknown error %d' % errno
