"click: a command with options and subcommands, its help and its errors."
import click
from click.testing import CliRunner
@click.group()
@click.option('--verbose/--quiet', default=False, help='More words.')
@click.pass_context
def cli(ctx, verbose): ctx.obj = verbose
@cli.command()
@click.argument('names', nargs=-1)
@click.option('--count', '-c', default=1, type=click.IntRange(1, 5), show_default=True, help='How often.')
@click.pass_obj
def greet(verbose, names, count):
    "Greets people."
    for _ in range(count):
        for n in names: click.echo(f"hello {n} {verbose}")
r = CliRunner()
for args in [['--help'], ['greet', '--help'], ['--verbose', 'greet', 'a', 'b', '-c', '2'], ['greet', '-c', '9'], ['nope']]:
    res = r.invoke(cli, args); print(res.exit_code, res.output)
