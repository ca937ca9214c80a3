"""What the RPython toolchain is pointed at.

    translate.py --artifact=native|native-jit|wasm|check|check-jit     (translator_config/)

The command and the C exports are in every artifact: the wasm and the shared
library use the exports, the native binary the command.
"""


def target(driver, args):
    artifact = 'native'
    for arg in args:
        if arg.startswith('--artifact='):
            artifact = arg[len('--artifact='):]
    from memphis import config, host
    config.JIT = artifact.endswith('-jit')
    if artifact.startswith('wasm'):
        host.kind = 'wasm'
        config.CHARACTER_NAMES = config.DOCSTRINGS = False
    from translator_config import freeze
    freeze.embed_all(small=artifact.startswith('wasm'))
    from memphis.entry import embed
    from memphis.entry.cli import main

    def entry_point(argv):
        return main(argv)

    return entry_point, None


def jitpolicy(driver):
    from rpython.jit.codewriter.policy import JitPolicy

    class Policy(JitPolicy):
        "The treewalk engine has no JIT driver: traces call it."
        def look_inside_function(self, func):
            return not (func.__module__ or '').startswith('memphis.treewalk')
    return Policy()
