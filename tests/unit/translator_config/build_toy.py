"""Build toy.py with the patches: `python2 build_toy.py OUTPUT [ARTIFACT [small_code]]`, natively, or only its C for wasm.

Prints the folder of the C sources. Run in a process of its own, since patches are for the whole process.
"""
import os
import sys

here = os.path.dirname(os.path.abspath(__file__))
root = os.path.dirname(os.path.dirname(os.path.dirname(here)))
sys.path[:0] = [root, here]


def main(output, artifact='native', small_code=''):
    from translator_config import rpython_patches
    rpython_patches.apply(artifact)
    if small_code:
        rpython_patches.small_code.apply()      # else for wasm only
    import py
    from rpython.config.translationoption import get_combined_translation_config, set_opt_level
    from rpython.tool.udir import udir
    from rpython.translator import driver
    import toy
    config = get_combined_translation_config(translating=True)
    set_opt_level(config, '2')
    config.translation.gc = 'incminimark'
    config.translation.gcrootfinder = 'shadowstack'
    source_only = artifact.startswith('wasm')
    config.translation.shared = artifact == 'lib'
    d = driver.TranslationDriver(config=config, default_goal='source' if source_only else 'compile')
    d.exe_name = 'toy'
    d.setup(toy.entry_point, None)
    d.exe_name = output
    d.proceed(['source' if source_only else 'compile'])
    print >> sys.stderr, 'C sources: %s' % d.cbuilder.targetdir
    sys.stdout.write('%s\n' % d.cbuilder.targetdir)


if __name__ == '__main__':
    main(*sys.argv[1:])
