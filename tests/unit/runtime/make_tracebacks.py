"""Fill in what CPython prints for the programs of tracebacks.txt; run by Python 3.13:

    python3.13 make_tracebacks.py < tracebacks.txt > new.txt

The file is a row of programs, each between a line '=== program' and a line
'--- traceback', followed by the expected text.
"""
import linecache
import sys
import traceback


def expected(number, source):
    filename = '<program-%d>' % number
    linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
    try:
        exec(compile(source, filename, 'exec'), {'__name__': '__main__'})
    except BaseException as e:
        text = ''.join(traceback.format_exception(e, e, e.__traceback__.tb_next))
        return text.encode('utf-8', 'backslashreplace').decode('utf-8')
    raise SystemExit('no error:\n' + source)


def main():
    for number, entry in enumerate(sys.stdin.read().split('=== program\n')[1:]):
        source = entry.split('--- traceback\n')[0]
        sys.stdout.write('=== program\n%s--- traceback\n%s' % (source, expected(number, source)))


main()
