"attrs: classes with validators, frozen and ordered ones, what they refuse."
import attr
from attrs import define, field, validators, asdict, evolve
@define
class P:
    x: int = field(validator=validators.instance_of(int))
    y: list = field(factory=list)
@define(frozen=True, order=True, slots=True)
class Q(P):
    z: str = "a"
p = P(1); print(p, asdict(p), evolve(p, x=5), p == P(1), Q(2, [1], "z"))
try: P("a")
except TypeError as e: print(e.args[0])
try: Q(1).x = 3
except attr.exceptions.FrozenInstanceError as e: print(type(e).__name__)
print(sorted([Q(3), Q(1)]), attr.fields(P).x.type, hash(Q(1, (2,))) == hash(Q(1, (2,))))
