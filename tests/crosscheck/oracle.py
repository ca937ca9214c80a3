"""CPython's side of crosscheck: for each JSON line {"source"} the answer {"kind", "text", "printed"}. Python 3.13."""
import ast
import io
import json
import sys
import traceback

answers = sys.stdout


def answer(source):
    sys.stdout = io.StringIO()
    scope = {"__name__": "__main__", "__builtins__": __builtins__}
    try:
        tree = ast.parse(source)
        last = tree.body[-1] if tree.body else None
        value = None
        if isinstance(last, ast.Expr):
            exec(compile(ast.Module(tree.body[:-1], []), "<memphis-1>", "exec"), scope)
            value = eval(compile(ast.Expression(last.value), "<memphis-1>", "eval"), scope)
        else:
            exec(compile(tree, "<memphis-1>", "exec"), scope)
        kind, text = ("none", "") if value is None else ("value", repr(value))
    except SystemExit as e:
        kind, text = "exit", str(e)
    except BaseException as e:
        kind, text = "exception", "".join(traceback.format_exception(e))
    return {"kind": kind, "text": text, "printed": sys.stdout.getvalue()}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line)["source"])), file=answers, flush=True)
