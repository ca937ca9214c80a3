"""Mix-in of the builder: what is assigned to and deleted, and the statements that do it."""
from memphis.analysis import units
from memphis.analysis.calls import has_star
from memphis.analysis.unparse import unparse
from memphis.syntax import ast
from memphis.treewalk import expressions, names, operators, targets
from memphis.treewalk.statements import Evaluate
from memphis.treewalk.targets import Assign


class Targets(object):

    def target(self, node):
        "A node that stores; visiting it may add statements to `code`, if it contains a yield."
        self.enter_node()
        if isinstance(node, ast.Name):
            result = self.store_name(node, node.id)
        elif isinstance(node, ast.Attribute):
            value = self.expr(node.value)
            result = self.attribute_target(node, value)
        elif isinstance(node, ast.Subscript):
            nodes = self.values([node.value, node.slice])
            result = targets.SubscriptTarget(nodes[0], nodes[1])
            result.index = self.at(node)
        elif isinstance(node, ast.Tuple):
            result = self.unpack(node, node.elts)
        elif isinstance(node, ast.List):
            result = self.unpack(node, node.elts)
        else:
            raise self.error("starred assignment target must be in a list or tuple", node)
        self.leave_node()
        return result

    def attribute_target(self, node, value):
        self.note_static_attribute(node)
        result = targets.AttributeTarget(value, self.mangled(node.attr))
        result.index = self.at(self.attribute_place(node, node))
        return result

    def unpack(self, node, elements):
        star = self.check_stars(node, elements)
        index = self.at(node)
        nodes = []
        for element in elements:
            if isinstance(element, ast.Starred):
                nodes.append(self.target(element.value))
            else:
                nodes.append(self.target(element))
        return self.unpack_into(index, nodes, star)

    def check_stars(self, node, elements):
        "The index of the starred element, or -1."
        star = -1
        count = len(elements)
        for i in range(count):
            if isinstance(elements[i], ast.Starred):
                if star >= 0:
                    raise self.error("multiple starred expressions in assignment", node)
                if i >= 1 << 8 or count - i - 1 >= 1 << 23:
                    raise self.error("too many expressions in star-unpacking assignment", node)
                star = i
        return star

    def unpack_into(self, index, nodes, star):
        if star >= 0:
            result = targets.UnpackStarred(nodes[:], star, len(nodes) - star - 1)
        else:
            result = targets.Unpack(nodes[:])
        result.index = index
        return result

    def assign(self, node, value):
        "Add what assigns a value to a target."
        saved = self.code
        self.code = []
        target = self.target(node)
        before = self.code
        self.code = saved
        if not before:
            self.code.append(Assign(value, target))
        elif isinstance(node, ast.Tuple):
            self.unpack_flat(node, node.elts, value)
        elif isinstance(node, ast.List):
            self.unpack_flat(node, node.elts, value)
        else:
            slot = self.new_temporary()
            self.code.append(self.put_aside(value, slot))
            self.code.extend(before)
            self.code.append(Assign(self.temporary(slot, False), target))

    def unpack_flat(self, node, elements, value):
        "A target with a yield in it: the values are unpacked first, then assigned one after the other."
        slots = []
        nodes = []
        for element in elements:
            slot = self.new_temporary()
            store = names.StoreLocal(slot)
            self.unit.renumbered.append(store)
            slots.append(slot)
            nodes.append(store)
        unpack = self.unpack_into(self.at(node), nodes, self.check_stars(node, elements))
        self.code.append(Assign(value, unpack))
        for i in range(len(elements)):
            element = elements[i]
            if isinstance(element, ast.Starred):
                element = element.value
            self.assign(element, self.temporary(slots[i], False))

    def loop_target(self, node):
        "The target of a `for` or `with`, and the statements that must begin the body (where it contains a yield)."
        saved = self.code
        self.code = []
        before = self.unit.nyields
        target = self.target(node)
        if self.unit.nyields > before:
            slot = self.new_temporary()
            self.code = []
            self.assign(node, self.temporary(slot, False))
            target = names.StoreLocal(slot)
            self.unit.renumbered.append(target)
        first = self.code
        self.code = saved
        return target, first

    # ____________________________________________________________
    # assignment statements

    def visit_Assign(self, node):
        if len(node.targets) == 1:
            target = node.targets[0]
            if not self.exchange(target, node.value):
                self.assign(target, self.expr(node.value))
            return
        value = self.expr(node.value)
        before = self.unit.nyields
        saved = self.code
        self.code = []
        nodes = [self.target(target) for target in node.targets]
        self.code = saved
        if self.unit.nyields == before:
            self.code.append(targets.AssignMany(value, nodes[:]))
            return
        slot = self.new_temporary()
        self.code.append(self.put_aside(value, slot))
        for target in node.targets:
            self.assign(target, self.temporary(slot, True))

    def exchange(self, target, value):
        "`a, b = b, a` and the like, of two or three values, need no tuple."
        if not isinstance(target, ast.Tuple) or not isinstance(value, ast.Tuple):
            return False
        count = len(target.elts)
        if count != len(value.elts) or count < 2 or count > 3 or has_star(target.elts) or has_star(value.elts):
            return False
        values = self.values(value.elts)
        before = self.unit.nyields
        saved = self.code
        self.code = []
        nodes = [self.target(element) for element in target.elts]
        self.code = saved
        if self.unit.nyields == before:
            self.code.append(targets.Exchange(values[:], nodes[:]))
            return True
        self.spill(len(self.code), values)
        for i in range(count):
            self.assign(target.elts[i], values[i])
        return True

    def visit_AugAssign(self, node):
        target = node.target
        if isinstance(target, ast.Name):
            load = self.load_name(target, target.id)
            mark = len(self.code)
            operator = self.augment(node)
            if len(self.code) > mark:
                load = self.spilled(mark, load)
            self.code.append(targets.AugmentName(load, operator, self.store_name(target, target.id)))
            return
        mark = len(self.code)
        if isinstance(target, ast.Attribute):
            operands = [self.expr(target.value)]
        else:
            assert isinstance(target, ast.Subscript)
            operands = self.values([target.value, target.slice])
        mark = len(self.code)
        operator = self.augment(node)
        if len(self.code) > mark:
            self.augment_flat(target, operands, mark, operator)
        elif isinstance(target, ast.Attribute):
            statement = targets.AugmentAttribute(operands[0], self.mangled(target.attr), operator)
            statement.index = self.at(self.attribute_place(target, target))
            self.code.append(statement)
        else:
            statement = targets.AugmentSubscript(operands[0], operands[1], operator)
            statement.index = self.at(target)
            self.code.append(statement)

    def augment(self, node):
        value = self.expr(node.value)
        operator = operators.new_inplace(node.op, None, value)
        operator.index = self.at(node)
        return operator

    def augment_flat(self, target, operands, mark, operator):
        "The right side contains a yield: the old value is fetched before it."
        slots = []
        for operand in operands:
            slot = self.new_temporary()
            slots.append(slot)
            assert mark >= 0
            self.code.insert(mark, self.put_aside(operand, slot))
            mark += 1
        value = self.temporary(slots[0], True)
        if isinstance(target, ast.Attribute):
            load = expressions.Attribute(value, self.mangled(target.attr))
            load.index = self.at(self.attribute_place(target, target))
            store = self.attribute_target(target, self.temporary(slots[0], False))
        else:
            load = expressions.Subscript(value, self.temporary(slots[1], True))
            load.index = self.at(target)
            store = targets.SubscriptTarget(self.temporary(slots[0], False), self.temporary(slots[1], False))
            store.index = load.index
        operator.left = self.spilled(mark, load)
        self.code.append(Assign(operator, store))

    def visit_AnnAssign(self, node):
        target = node.target
        in_namespace = self.unit.kind == units.MODULE or self.unit.kind == units.CLASS_BODY
        if node.value is not None:
            self.assign(target, self.expr(node.value))
        if isinstance(target, ast.Name):
            if node.simple and in_namespace:
                if self.future_annotations:
                    annotation = self.text_constant(unparse(node.annotation))
                else:
                    annotation = self.expr(node.annotation)
                table = names.LoadName('__annotations__')
                table.index = self.at(node)
                store = targets.SubscriptTarget(table, self.text_constant(self.mangled(target.id)))
                store.index = self.at(node)
                self.code.append(Assign(annotation, store))
        elif isinstance(target, ast.Attribute):
            if node.value is None:
                self.evaluate(target.value)
        elif isinstance(target, ast.Subscript):
            if node.value is None:
                self.evaluate(target.value)
                self.evaluate_slice(target.slice)
        if not node.simple and in_namespace and not self.future_annotations:
            self.evaluate(node.annotation)

    def evaluate_slice(self, node):
        "What stands between the brackets of a target that gets no value: the parts by themselves."
        if isinstance(node, ast.Slice):
            for part in [node.lower, node.upper, node.step]:
                if part is not None:
                    self.evaluate(part)
        elif isinstance(node, ast.Tuple):
            for part in node.elts:
                self.evaluate_slice(part)
        else:
            self.evaluate(node)

    def evaluate(self, node):
        "For its effects only; constants have none."
        if not isinstance(node, ast.Constant):
            self.code.append(Evaluate(self.expr(node)))

    # ____________________________________________________________
    # del

    def visit_Delete(self, node):
        for target in node.targets:
            self.delete(target)

    def delete(self, node):
        self.enter_node()
        if isinstance(node, ast.Name):
            self.code.append(self.delete_name(node, node.id))
        elif isinstance(node, ast.Attribute):
            statement = targets.DeleteAttribute(self.expr(node.value), self.mangled(node.attr))
            statement.index = self.at(self.attribute_place(node, node))
            self.code.append(statement)
        elif isinstance(node, ast.Subscript):
            operands = self.values([node.value, node.slice])
            statement = targets.DeleteSubscript(operands[0], operands[1])
            statement.index = self.at(node)
            self.code.append(statement)
        elif isinstance(node, ast.Tuple):
            self.delete_all(node.elts)
        elif isinstance(node, ast.List):
            self.delete_all(node.elts)
        else:
            raise self.error("can't use starred expression here", node)
        self.leave_node()

    def delete_all(self, nodes):
        for node in nodes:
            self.delete(node)
