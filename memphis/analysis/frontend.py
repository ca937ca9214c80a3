"""What happens to source text before an engine sees it: parsing, constant folding, the symbol table."""
from memphis.analysis import folding, future, symtable
from memphis.analysis.source import Source
from memphis.syntax.errors import SyntaxProblem
from memphis.syntax.parser import make_parser, parse, run_parser


class Program(object):
    "An AST and what is known of it.  `flags`: those of `compile` and of future statements."

    def __init__(self, mod, source, symbols, mode, flags, last_future, warnings):
        self.mod = mod
        self.source = source
        self.symbols = symbols
        self.mode = mode
        self.flags = flags
        self.future_annotations = flags & future.CO_FUTURE_ANNOTATIONS != 0
        self.last_future = last_future         # the last future statement, or None
        self.warnings = warnings               # SyntaxWarningRecords, in CPython's order


def analyse(mod, filename, mode, flags=0, source_lines=None, optimize=0):
    """SyntaxProblem where the source is wrong.

    mode: 'exec', 'eval', 'single', or 'embed' (like exec, but the code returns the value of a last statement that
    is an expression).  The AST is changed by constant folding.
    """
    source = Source(filename, source_lines, optimize)
    features = future.features_of(mod, source)
    flags |= features.flags
    future_annotations = flags & future.CO_FUTURE_ANNOTATIONS != 0
    warnings = folding.fold_module(mod, future_annotations, optimize)
    symbols = symtable.build(mod, source, future_annotations)
    return Program(mod, source, symbols, mode, flags, features.last, warnings)


def symbols_of_source(source_utf8, filename, mode):
    "The symbol table of the source as it stands: nothing is folded. mode: 'exec', 'eval' or 'single'."
    mod = parse(source_utf8, filename, mode)
    source = Source(filename, lines_of(source_utf8, filename))
    features = future.features_of(mod, source)
    return symtable.build(mod, source, features.flags & future.CO_FUTURE_ANNOTATIONS != 0, True)


def lines_of(source_utf8, filename):
    "For error messages; those of '<string>' and the like show no text, as in CPython."
    if filename.startswith('<'):
        return None
    return source_utf8.split('\n')


def analyse_source(source_utf8, filename, mode, flags=0, optimize=0, may_end_early=False):
    """What the parser warned about is told with the program or the error.  mode: those of analyse(), or 'file': exec of
    a text that CPython reads line by line."""
    parse_mode = mode
    if mode == 'embed' or mode == 'file':
        parse_mode = 'exec'
    parser = make_parser(source_utf8, filename, parse_mode, mode == 'file')
    parser.may_end_early = may_end_early
    if mode == 'file':
        mode = 'exec'
    try:
        program = analyse(run_parser(parser, filename, parse_mode), filename, mode, flags,
                          lines_of(source_utf8, filename), optimize)
    except SyntaxProblem as problem:
        problem.warnings = parser.syntax_warnings()
        raise problem
    program.warnings = parser.syntax_warnings() + program.warnings
    return program
