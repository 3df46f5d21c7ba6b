#include "transport/jsonscanner.h"

namespace server {

void JsonScanner::skipSpace()
{
    while (takeOneOf(" \t\r\n"))
        continue;
}

bool JsonScanner::take(char c)
{
    if (isAtEnd() || m_text[m_position] != c)
        return false;
    ++m_position;
    return true;
}

bool JsonScanner::takeOneOf(QByteArrayView characters)
{
    return !isAtEnd() && characters.contains(m_text[m_position]) && take(m_text[m_position]);
}

bool JsonScanner::takeValue()
{
    do {
        const qsizetype depth = m_open.size();
        if (!beginValue())
            return false;
        if (m_open.size() == depth && !endValues())
            return false;
    } while (!m_open.isEmpty());
    return true;
}

bool JsonScanner::beginValue()
{
    skipSpace();
    if (take('['))
        return beginList();
    if (take('{'))
        return beginObject();
    return takeScalar();
}

bool JsonScanner::beginList()
{
    skipSpace();
    if (!take(']'))
        m_open += ']';
    return true;
}

bool JsonScanner::beginObject()
{
    skipSpace();
    if (take('}'))
        return true;
    m_open += '}';
    return takeKey();
}

bool JsonScanner::endValues()
{
    while (!m_open.isEmpty()) {
        skipSpace();
        if (take(','))
            return m_open.back() == ']' || takeKey();
        if (!take(m_open.back()))
            return false;
        m_open.chop(1);
    }
    return true;
}

bool JsonScanner::takeKey()
{
    skipSpace();
    if (!takeString())
        return false;
    skipSpace();
    return take(':');
}

bool JsonScanner::takeScalar()
{
    return takeString() || takeWord("true") || takeWord("false") || takeWord("null") || takeNumber();
}

bool JsonScanner::takeString()
{
    if (!take('"'))
        return false;
    while (!take('"')) {
        if (isAtEnd() || static_cast<unsigned char>(m_text[m_position]) < 0x20)
            return false;
        if (m_text[m_position++] == '\\' && !takeEscape())
            return false;
    }
    return true;
}

bool JsonScanner::takeEscape()
{
    if (!take('u'))
        return takeOneOf("\"\\/bfnrt");
    for (int i = 0; i < 4; ++i) {
        if (!takeOneOf("0123456789abcdefABCDEF"))
            return false;
    }
    return true;
}

bool JsonScanner::takeNumber()
{
    take('-');
    if (!take('0') && !takeDigits())
        return false;
    if (take('.') && !takeDigits())
        return false;
    if (!takeOneOf("eE"))
        return true;
    takeOneOf("+-");
    return takeDigits();
}

bool JsonScanner::takeDigits()
{
    const qsizetype start = m_position;
    while (takeOneOf("0123456789"))
        continue;
    return m_position > start;
}

bool JsonScanner::takeWord(QByteArrayView word)
{
    if (!m_text.sliced(m_position).startsWith(word))
        return false;
    m_position += word.size();
    return true;
}

} // namespace server
