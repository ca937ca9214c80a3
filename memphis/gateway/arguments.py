"""The arguments of one call in their general form.

Positional-only calls of fixed arity never make an Arguments; only keywords
and stars do.
"""


class Arguments(object):
    """`args_w`: positional; `keywords` (UTF-8 names) and `keywords_w` run in
    parallel.  The caller has already refused duplicate keywords."""
    _immutable_fields_ = ['args_w', 'keywords', 'keywords_w']

    def __init__(self, args_w, keywords, keywords_w):
        assert len(keywords) == len(keywords_w)
        self.args_w = args_w
        self.keywords = keywords
        self.keywords_w = keywords_w

    def prepend(self, w_first):
        return Arguments([w_first] + self.args_w, self.keywords, self.keywords_w)

    def rest(self):
        "Without the first positional argument, which must exist."
        return Arguments(self.args_w[1:], self.keywords, self.keywords_w)
