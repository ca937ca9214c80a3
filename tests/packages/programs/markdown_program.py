"Markdown with its extensions: tables, footnotes, fenced code."
import markdown
text = """# Title

Some *emphasis* and **strong** `code` [link](http://a.b "t").

- one
- two
    - nested

1. x
2. y

> quote

| a | b |
|---|---|
| 1 | 2 |

```python
print(1)
```

Term
: Definition[^1]

[^1]: note
"""
print(markdown.markdown(text, extensions=['tables', 'fenced_code', 'footnotes', 'def_list', 'toc']))
