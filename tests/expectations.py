"""Tests as tables: each line is an expression and, in the comment beside it, what CPython 3.13 gives."""


def check(space, table):
    "Every line `expression  # repr of the value` or `expression  # Error: message` must hold."
    failures = []
    for line in table.split('\n'):
        if line.strip() == '':
            continue
        source, expected = line.rsplit('  # ', 1)
        got = outcome(space, source.strip())
        if got != expected:
            failures.append('%s\n    expected %s\n    got      %s' % (source.strip(), expected, got))
    assert not failures, '%d wrong\n%s' % (len(failures), '\n'.join(failures))


def outcome(space, source):
    "The repr of the value, or the last line of the traceback."
    session = space._session()
    text = session.evaluate(source)
    if session.status == 1:
        return text
    if session.status == 0:
        return 'None'
    return text.rstrip('\n').split('\n')[-1]


class WithPrelude(object):
    "A space whose sessions have run `source` before anything else: check(WithPrelude(space, source), table)."

    def __init__(self, space, source):
        self.space = space
        self.source = source

    def _session(self):
        session = self.space._session()
        text = session.run(self.source, '<prelude>', 'exec')
        assert text == '', text
        return session


class OneSession(object):
    "A space whose lines all run in one session, after `source`: what a line does, the next ones see."

    def __init__(self, space, source):
        self.session = WithPrelude(space, source)._session()

    def _session(self):
        return self.session
