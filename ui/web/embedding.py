"""The page's files as a C++ source for `page.h`."""

HEAD = """// Made by bundle.py while building.
#include "page.h"

namespace web {

namespace {

"""
TAIL = """
template<std::size_t size>
QByteArray held(const char (&bytes)[size])
{
    return QByteArray::fromRawData(bytes, size - 1);
}

} // namespace

"""
LINE = 96


def escaped(data):
    """Lines of a string literal; octal, since a digit after three of them does not belong to it."""
    plain = {code: chr(code) for code in range(0x20, 0x7f) if chr(code) not in '"\\?'}
    pieces = [plain.get(code) or "\\%03o" % code for code in data]
    lines, line, length = [], [], 0
    for piece in pieces:
        line.append(piece)
        length += len(piece)
        if length >= LINE:
            lines.append("".join(line))
            line, length = [], 0
    return [*lines, "".join(line)]


def literal(name, data):
    lines = "\n".join(f'    "{line}"' for line in escaped(data))
    return f"const char {name}[] =\n{lines};\n"


def source_of(halves, table):
    """The bytes of the source. halves: the page before and after the server's id; table: name, type, bytes, gzipped."""
    literals, rows = [], []
    for i, (name, kind, data, packed) in enumerate(table):
        literals.append(literal(f"bytes{i}", data))
        if packed:
            literals.append(literal(f"gzipped{i}", packed))
        gzipped = f"held(gzipped{i})" if packed else "{}"
        digits = name.split(".")[-2]
        rows.append(f'        {{"{name}", "{kind}", held(bytes{i}), {gzipped}, "{digits}"}},')
    for name, half in zip(("before", "after"), halves):
        literals.append(literal(name, half))
    rows = "\n".join(rows)
    functions = f"""QList<File> files()
{{
    return {{
{rows}
    }};
}}

Page page()
{{
    return {{held(before), held(after)}};
}}

}} // namespace web
"""
    return (HEAD + "".join(literals) + TAIL + functions).encode()
