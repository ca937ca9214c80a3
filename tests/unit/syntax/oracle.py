"""Finds CPython 3.13 and asks it: $MEMPHIS_ORACLE, python3.13 on the PATH, or the newest 3.13 of pyenv."""
import glob
import os
import subprocess


ORACLE = []         # filled by the first find()


def find():
    if not ORACLE:
        ORACLE.append(search())
    return ORACLE[0]


def search():
    candidates = [os.environ.get('MEMPHIS_ORACLE', '')]
    for folder in os.environ.get('PATH', '').split(os.pathsep):
        candidates.append(os.path.join(folder, 'python3.13'))
    candidates += sorted(glob.glob(os.path.expanduser('~/.pyenv/versions/3.13*/bin/python3')), reverse=True)
    for candidate in candidates:
        if candidate and os.path.isfile(candidate) and is_313(candidate):
            return candidate
    return None


def is_313(command):
    """A file of the right name may be a wrapper for nothing."""
    process = subprocess.Popen([command, '-V'], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return process.communicate()[0].startswith('Python 3.13')


def run(program, arguments=()):
    """What a Python 3.13 program prints (bytes)."""
    environment = dict(os.environ, PYTHONIOENCODING='utf-8:surrogatepass')
    return subprocess.check_output([find(), '-X', 'utf8', '-W', 'ignore', '-c', program] + list(arguments),
                                   env=environment)
