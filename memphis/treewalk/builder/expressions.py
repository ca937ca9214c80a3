"""Mix-in of the builder: expressions."""
from memphis.analysis import constants
from memphis.analysis.calls import STACK_USE_GUIDELINE, has_star, is_none
from memphis.analysis.folding import constants_of
from memphis.analysis.walk import left_spine
from memphis.syntax import ast
from memphis.treewalk import calls, expressions, operators

LONG_CHAIN = 16                # links of a chain to the left that are walked without recursion


class Expressions(object):

    def constant(self, const):
        "Equal constants of a code object are one object."
        consts = self.unit.constants
        key = constants.key(const)
        w_value = consts.get(key, None)
        if w_value is None:
            w_value = constants.wrap(self.space, const)
            consts[key] = w_value
        return expressions.Constant(w_value)

    def text_constant(self, utf8):
        return expressions.Constant(self.space.newtext(utf8))

    def none(self):
        return expressions.Constant(self.space.w_None)

    def visit_Constant(self, node):
        self.result = self.constant(node.value)

    def visit_Name(self, node):
        self.result = self.load_name(node, node.id)

    def visit_NamedExpr(self, node):
        value = self.expr(node.value)
        self.result = expressions.NamedExpression(value, self.target(node.target))

    def visit_UnaryOp(self, node):
        if node.op == ast.Not:
            result = operators.Not(self.expr(node.operand))
        else:
            operand = self.expr(node.operand)
            if node.op == ast.USub:
                result = operators.Negative(operand)
            elif node.op == ast.UAdd:
                result = operators.Positive(operand)
            else:
                result = operators.Invert(operand)
        result.index = self.at(node)
        self.result = result

    def visit_Compare(self, node):
        if len(node.ops) > 1:
            self.result = self.comparisons(node)
            return
        operator = node.ops[0]
        right = node.comparators[0]
        if (operator == ast.Is or operator == ast.IsNot) and is_none(right):
            result = operators.IsNone(self.expr(node.left))
            if operator == ast.IsNot:
                result = operators.Not(result)
            self.result = result
            return
        nodes = self.values([node.left, right])
        result = operators.new_comparison(operator, nodes[0], nodes[1])
        result.index = self.at(node)
        self.result = result

    # ____________________________________________________________
    # chains to the left: a + b, a.b, a(b), a[b]

    def visit_BinOp(self, node):
        self.left_chain(node)

    def visit_Attribute(self, node):
        self.left_chain(node)

    def visit_Call(self, node):
        self.left_chain(node)

    def visit_Subscript(self, node):
        self.left_chain(node)

    def left_chain(self, node):
        spine = left_spine(node)
        i = len(spine) - 1
        first = self.expr(spine[i])
        is_long = len(spine) > LONG_CHAIN
        links = []
        i -= 1
        while i >= 0:
            place = spine[i]
            mark = len(self.code)
            if isinstance(place, ast.BinOp):
                link = operators.new_binary(place.op, None, self.expr(place.right))
                link.index = self.at(place)
            elif isinstance(place, ast.Subscript):
                link = expressions.Subscript(None, self.key(place.slice))
                link.index = self.at(place)
            elif isinstance(place, ast.Call):
                link = self.call(place, place.func, [], place.args, place.keywords)
            else:
                assert isinstance(place, ast.Attribute)
                link = self.attribute(place)
                if i > 0:
                    call = spine[i - 1]
                    if isinstance(call, ast.Call) and not call.keywords and self.is_method_call(call, place):
                        args = self.values(call.args)
                        if len(self.code) == mark:
                            method = calls.MethodCall(None, link.name, link.index, args[:])
                            method.index = self.at(self.attribute_place(call, place))
                            link = method
                        else:                  # the attribute is looked up before the arguments
                            slot_value = self.joined(first, links, link, is_long)
                            first = self.spilled(mark, self.chain(slot_value, links))
                            links = []
                            mark = len(self.code)
                            plain = calls.Call(None, args[:])
                            plain.index = self.at(self.attribute_place(call, place))
                            link = plain
                        i -= 1
            if len(self.code) > mark:
                first = self.spilled(mark, self.chain(first, links))
                links = []
            first = self.joined(first, links, link, is_long)
            i -= 1
        self.result = self.chain(first, links)

    def joined(self, first, links, link, is_long):
        "The chain with one more link: in `links` where it is long."
        if is_long:
            links.append(link)
            return first
        link.left = first
        return link

    def chain(self, first, links):
        if links:
            return expressions.Chain(first, links[:])
        return first

    def attribute(self, node):
        link = expressions.Attribute(None, self.mangled(node.attr))
        link.index = self.at(self.attribute_place(node, node))
        return link

    def key(self, node):
        "What stands in the brackets of a subscript."
        return self.expr(node)

    def visit_Slice(self, node):
        nodes = []
        for part in [node.lower, node.upper, node.step]:
            if part is not None:
                self.value_after(nodes, part)
            else:
                nodes.append(self.none())
        result = expressions.Slice(nodes[0], nodes[1], nodes[2])
        result.index = self.at(node)
        self.result = result

    # ____________________________________________________________
    # calls

    def call(self, node, function, first, args, keywords):
        "A call as a link; `first`: nodes of arguments before the others."
        self.check_keywords(keywords)
        place = node
        if isinstance(node, ast.Call) and isinstance(function, ast.Attribute):
            if self.is_method_call(node, function):
                place = self.attribute_place(node, function)
        has_double_star = False
        for keyword in keywords:
            if keyword.arg is None:
                has_double_star = True
        nodes = first[:]
        if not has_double_star and not has_star(args):
            for arg in args:
                self.value_after(nodes, arg)
            count = len(nodes)
            if not keywords:
                link = calls.Call(None, nodes[:])
            else:
                names = []
                for keyword in keywords:
                    self.value_after(nodes, keyword.value)
                    names.append(self.mangled(keyword.arg))
                link = calls.KeywordCall(None, nodes[:count], names[:], nodes[count:])
        else:
            link = self.star_call(node, nodes, args, keywords)
        link.index = self.at(place)
        return link

    def star_call(self, node, first, args, keywords):
        if not first and len(args) == 1 and isinstance(args[0], ast.Starred):
            star = args[0]
            assert isinstance(star, ast.Starred)
            positional = self.expr(star.value)
        else:
            positional = self.display(node, expressions.TUPLE, first, args)
        nodes = [positional]
        names = []
        for keyword in keywords:
            self.value_after(nodes, keyword.value)
            if keyword.arg is None:
                names.append(None)
            else:
                names.append(self.mangled(keyword.arg))
        return calls.StarCall(None, nodes[0], names[:], nodes[1:])

    # ____________________________________________________________
    # displays

    def visit_Tuple(self, node):
        self.result = self.display(node, expressions.TUPLE, [], node.elts)

    def visit_List(self, node):
        self.result = self.display(node, expressions.LIST, [], node.elts)

    def visit_Set(self, node):
        self.result = self.display(node, expressions.SET, [], node.elts)

    def visit_Starred(self, node):
        # where a star is allowed, the node around it has dealt with it
        raise self.error("can't use starred expression here", node)

    def display(self, node, kind, first, elements):
        "`first`: nodes of elements before the others."
        if has_star(elements):
            return self.star_display(node, kind, first, elements)
        if len(elements) > 2 and kind != expressions.TUPLE:
            items = constants_of(elements)
            if items is not None:              # a copy of a constant
                return self.constant_display(node, kind, items)
        nodes = first[:]
        for element in elements:
            self.value_after(nodes, element)
        if kind == expressions.TUPLE:
            result = expressions.TupleDisplay(nodes[:])
        elif kind == expressions.LIST:
            result = expressions.ListDisplay(nodes[:])
        else:
            result = expressions.SetDisplay(nodes[:])
        result.index = self.at(node)
        return result

    def constant_display(self, node, kind, items):
        if kind == expressions.SET:
            value = self.constant(constants.ConstFrozenset(items))
        else:
            value = self.constant(constants.ConstTuple(items))
        return expressions.PiecewiseDisplay(kind, [self.piece(kind, value, True, self.at(node))])

    def star_display(self, node, kind, first, elements):
        pieces = []
        befores = []
        index = self.at(node)
        for value in first:
            pieces.append(self.piece(kind, value, False, index))
            befores.append([])
        for element in elements:
            if isinstance(element, ast.Starred):
                value, before = self.apart(element.value, False)
                piece = self.piece(kind, value, True, index)
            else:
                value, before = self.apart(element, False)
                piece = self.piece(kind, value, False, index)
            pieces.append(piece)
            befores.append(before)
        return self.piecewise(kind, pieces, befores)

    def piece(self, kind, value, is_star, index):
        if kind == expressions.SET:
            if is_star:
                piece = expressions.SetStar(value)
            else:
                piece = expressions.SetItem(value)
        elif is_star:
            piece = expressions.ListStar(value)
        else:
            piece = expressions.ListItem(value)
        piece.index = index
        return piece

    def visit_Dict(self, node):
        "Many pairs, or those between stars, are evaluated before they are added."
        count = len(node.values)
        pieces = []
        befores = []
        start = 0                          # of the pairs not yet in pieces
        for i in range(count):
            if node.keys[i] is None:
                if start < i:
                    self.pairs_piece(node, start, i, pieces, befores)
                value, before = self.apart(node.values[i], False)
                star = expressions.DictStar(value)
                star.index = self.at(node)
                pieces.append(star)
                befores.append(before)
                start = i + 1
            elif (i + 1 - start) * 2 >= STACK_USE_GUIDELINE:
                self.pairs_piece(node, start, i + 1, pieces, befores)
                start = i + 1
        if not pieces:
            self.result = self.pairs(node, 0, count)
            return
        if start < count:
            self.pairs_piece(node, start, count, pieces, befores)
        self.result = self.piecewise(expressions.DICT, pieces, befores)

    def pairs(self, node, start, end):
        nodes = []
        for i in range(start, end):
            self.value_after(nodes, node.keys[i])
            self.value_after(nodes, node.values[i])
        keys = []
        values = []
        for i in range(end - start):
            keys.append(nodes[2 * i])
            values.append(nodes[2 * i + 1])
        result = expressions.DictDisplay(keys[:], values[:])
        result.index = self.at(node)
        return result

    def pairs_piece(self, node, start, end, pieces, befores):
        saved = self.code
        self.code = []
        piece = expressions.DictPairs(self.pairs(node, start, end), len(pieces) == 0)
        piece.index = self.at(node)
        befores.append(self.code)
        self.code = saved
        pieces.append(piece)

    # ____________________________________________________________
    # f-strings

    def visit_JoinedStr(self, node):
        if len(node.values) == 1:
            self.result = self.expr(node.values[0])
            return
        self.result = expressions.JoinedString(self.values(node.values)[:])

    def visit_FormattedValue(self, node):
        conversion = 0
        if node.conversion == ord('s'):
            conversion = 1
        elif node.conversion == ord('r'):
            conversion = 2
        elif node.conversion == ord('a'):
            conversion = 3
        nodes = [self.expr(node.value)]
        spec = None
        if node.format_spec is not None:
            self.value_after(nodes, node.format_spec)
            spec = nodes[1]
        result = expressions.FormattedValue(nodes[0], conversion, spec)
        result.index = self.at(node)
        self.result = result
