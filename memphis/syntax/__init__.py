"""From source text to an abstract syntax tree: tokenizer, parser, nodes, syntax errors."""
