"pyparsing: an expression grammar by precedence; where it fails."
import pyparsing as pp
num = pp.Word(pp.nums).set_parse_action(lambda t: int(t[0]))
expr = pp.infix_notation(num, [(pp.one_of('* /'), 2, pp.opAssoc.LEFT), (pp.one_of('+ -'), 2, pp.opAssoc.LEFT)])
print(expr.parse_string('1+2*(3-4)/5').as_list())
try: expr.parse_string('1+*', parse_all=True)
except pp.ParseException as e: print(e)
print(pp.DelimitedList(pp.Word(pp.alphas)('n')).parse_string('a, b, c').as_list())
