"""The options of the command line, as CPython's, and the environment variables that stand for some of them."""
from memphis.host import current as host

COMMAND, MODULE, FILE, STDIN, VERSION, HELP, DUMP, JIT, WRONG = range(9)

WITH_ARGUMENT = 'cmWX'


class Options(object):
    """`kind` says what is to be done with `program` (source, module, file, or the message about a wrong option); `args` is
    sys.argv; `dump` what is to be shown of a file."""

    def __init__(self):
        self.kind = STDIN
        self.program = ''
        self.dump = ''
        self.args = ['']
        self.warnoptions = []
        self.xoptions = []
        self.bytes_warning = 0
        self.debug = 0
        self.optimize = 0
        self.verbose = 0
        self.inspect = False
        self.dont_write_bytecode = False
        self.no_user_site = False
        self.no_site = False
        self.ignore_environment = False
        self.quiet = False
        self.isolated = False
        self.safe_path = False
        self.unbuffered = False

    # ____________________________________________________________

    def parse(self, args):
        "`args` is what follows the command's name."
        i = 0
        while i < len(args):
            arg = args[i]
            if not arg.startswith('-') or arg == '-':
                self.kind = STDIN if arg == '-' else FILE
                self.program = arg
                self.args = args[i:]
                return
            if arg == '--':
                i += 1
                if i < len(args):
                    self.kind = FILE
                    self.program = args[i]
                    self.args = args[i:]
                return
            if arg.startswith('--'):
                taken = self.long_option(args, i)
                if self.kind != STDIN:
                    return
                i += taken
                continue
            at = 1
            while at < len(arg):
                letter = arg[at]
                at += 1
                if letter in WITH_ARGUMENT:
                    value = arg[at:]
                    if value == '':
                        i += 1
                        if i >= len(args):
                            self.wrong("Argument expected for the -%s option" % letter)
                            return
                        value = args[i]
                    if letter == 'c' or letter == 'm':
                        self.kind = COMMAND if letter == 'c' else MODULE
                        self.program = value
                        self.args = ['-' + letter] + args[i + 1:]
                        return
                    if letter == 'W':
                        self.warnoptions.append(value)
                    else:
                        self.xoptions.append(value)
                    break
                if not self.flag(letter):
                    self.wrong("unknown option -" + letter)
                    return
                if self.kind != STDIN:
                    return
            i += 1

    def wrong(self, message):
        self.kind = WRONG
        self.program = message

    def long_option(self, args, i):
        "How many arguments it takes."
        name = args[i]
        if name == '--version':
            self.kind = VERSION
        elif name == '--help':
            self.kind = HELP
        elif name in ['--dump-ast', '--dump-symtable', '--jit']:
            if i + 1 >= len(args):
                self.wrong("Argument expected for the %s option" % name)
            else:
                self.kind = JIT if name == '--jit' else DUMP
                self.dump = name[2:]
                self.program = args[i + 1]
                self.args = args[i + 2:]
        elif name == '--check-hash-based-pycs' and i + 1 < len(args):
            return 2
        else:
            self.wrong("unknown option " + name)
        return 1

    def flag(self, letter):
        "False where there is none of that letter."
        if letter == 'b':
            self.bytes_warning += 1
        elif letter == 'B':
            self.dont_write_bytecode = True
        elif letter == 'd':
            self.debug += 1
        elif letter == 'E':
            self.ignore_environment = True
        elif letter == 'h' or letter == '?':
            self.kind = HELP
        elif letter == 'i':
            self.inspect = True
        elif letter == 'I':
            self.isolated = True
            self.ignore_environment = True
            self.no_user_site = True
            self.safe_path = True
        elif letter == 'O':
            self.optimize += 1
        elif letter == 'P':
            self.safe_path = True
        elif letter == 'q':
            self.quiet = True
        elif letter == 's':
            self.no_user_site = True
        elif letter == 'S':
            self.no_site = True
        elif letter == 'u':
            self.unbuffered = True
        elif letter == 'v':
            self.verbose += 1
        elif letter == 'V':
            self.kind = VERSION
        elif letter != 'x' and letter != 'R':
            return False
        return True

    # ____________________________________________________________
    # the environment

    def variable(self, name):
        "The value of PYTHON<name>; '' where there is none, or where it is not to be looked at."
        if self.ignore_environment:
            return ''
        value = host.environment('PYTHON' + name)
        return '' if value is None else value

    def read_environment(self):
        self.dont_write_bytecode = self.dont_write_bytecode or self.variable('DONTWRITEBYTECODE') != ''
        self.no_user_site = self.no_user_site or self.variable('NOUSERSITE') != ''
        self.safe_path = self.safe_path or self.variable('SAFEPATH') != ''
        self.unbuffered = self.unbuffered or self.variable('UNBUFFERED') != ''
        self.inspect = self.inspect or self.variable('INSPECT') != ''
        self.optimize = max(self.optimize, level(self.variable('OPTIMIZE')))
        self.verbose = max(self.verbose, level(self.variable('VERBOSE')))
        self.debug = max(self.debug, level(self.variable('DEBUG')))
        warnings = self.variable('WARNINGS')
        if warnings != '':
            self.warnoptions = warnings.split(',') + self.warnoptions
        if self.has_xoption('dev'):
            self.warnoptions = ['default'] + self.warnoptions
        if self.bytes_warning > 1:
            self.warnoptions = self.warnoptions + ['error::BytesWarning']
        elif self.bytes_warning == 1:
            self.warnoptions = self.warnoptions + ['default::BytesWarning']

    def has_xoption(self, name):
        for option in self.xoptions:
            if option == name or option.startswith(name + '='):
                return True
        return False

    def xoption(self, name):
        "Its value, '' where there is none."
        value = ''
        for option in self.xoptions:
            if option.startswith(name + '='):
                value = option[len(name) + 1:]
        return value


def level(text):
    "What a variable that counts stands for: its number, or 1 for any other text."
    if text == '':
        return 0
    for c in text:
        if not '0' <= c <= '9':
            return 1
    if len(text) > 4:
        return 1
    return max(int(text), 1)
