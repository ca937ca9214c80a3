"""Translate targetmemphis.py to C, or only check its types. Runs on Python 2.7, started by translation.py.

    translate.py --artifact=NAME --target=FILE --result=FILE --progress=FD

The target is loaded as RPython's own command loads one; between, rpython_patches is applied. The name of
each step goes to the descriptor FD as a line, the outcome to a JSON file; everything else is the log.
"""
import json
import os
import sys
import time
import traceback

REPO = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ERROR_MARK = "== the error"
STEPS = {"annotate": "annotate", "rtype_lltype": "rtype", "pyjitpl_lltype": "jitcodes",
         "backendopt_lltype": "backendopt", "stackcheckinsertion_lltype": "stack checks",
         "database_c": "database", "source_c": "C source"}


def configuration(options):
    "RPython's configuration with our options set, before the target is seen."
    from rpython.config.translationoption import get_combined_translation_config, set_platform
    config = get_combined_translation_config(translating=True)
    set_options(config, options)
    set_platform(config)
    return config


def set_options(config, options):
    for name, value in sorted(options.items()):
        place = config
        parts = name.split(".")
        for part in parts[:-1]:
            place = getattr(place, part)
        setattr(place, parts[-1], value)


def load_target(filename):
    sys.path.insert(0, os.path.dirname(os.path.abspath(filename)))
    module = __import__(os.path.splitext(os.path.basename(filename))[0])
    return module.__dict__


def error_text(translator, error, trace):
    "The traceback; then, below ERROR_MARK, the error and the annotator's account of the block it was working on."
    lines = traceback.format_tb(trace) + [ERROR_MARK + "\n"] + traceback.format_exception_only(type(error), error)
    block = getattr(error, "__annotator_block", None)
    if block is not None and translator is not None:
        class Collector(object):
            def write(self, text):
                lines.append(text)
        lines.append("Processing block:\n")
        translator.about(block, Collector())
    return "".join(lines)


def translate(artifact, target, progress):
    from translator_config import presets
    preset = presets.TRANSLATIONS[artifact]
    config = configuration(dict(presets.COMMON, **preset.get("options", {})))
    from translator_config import rpython_patches
    rpython_patches.apply(artifact)     # before anything of the target is imported

    from rpython.config.translationoption import set_opt_level
    specification = load_target(target)
    set_opt_level(config, preset["opt"])
    set_options(config, preset.get("options", {}))      # the level has its own idea of some
    if "handle_config" in specification:
        specification["handle_config"](config, None)

    from rpython.translator.driver import TranslationDriver
    from rpython.translator.translator import TranslationContext
    translator = TranslationContext(config=config)
    goals = [preset["goal"]]
    seconds = {}

    class Driver(TranslationDriver):
        def _do(self, goal, func, *args, **kwds):
            name = STEPS.get(goal, goal)
            progress(name)
            start = time.time()
            result = TranslationDriver._do(self, goal, func, *args, **kwds)
            seconds[name] = round(time.time() - start, 1)
            return result

    try:
        driver = Driver.from_targetspec(specification, config, ["--artifact=" + artifact],
                                        empty_translator=translator, default_goal="compile")
        if config.translation.jit and goals != ["rtype"]:
            driver.set_extra_goals(["pyjitpl"])
        driver.exe_name = "memphis"
        driver.proceed(goals)
    except Exception as error:
        print(error_text(translator, error, sys.exc_info()[2]))
        sys.stdout.flush()
        raise SystemExit(1)
    cbuilder = getattr(driver, "cbuilder", None)
    return {"graphs": len(translator.graphs), "seconds": seconds, "host": sys.version,
            "source": str(cbuilder.targetdir) if cbuilder is not None else None}


def main(argv):
    options = dict(argument.lstrip("-").split("=", 1) for argument in argv)
    sys.setrecursionlimit(5000)
    sys.path[0] = REPO      # in place of this folder, whose module names are nobody's business here

    def progress(line):
        os.write(int(options["progress"]), line + "\n")

    progress("import")
    result = translate(options["artifact"], options["target"], progress)
    with open(options["result"], "w") as handle:
        json.dump(result, handle)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
