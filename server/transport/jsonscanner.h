#pragma once

#include <QByteArray>

namespace server {

// Finds out where JSON values (RFC 8259) end in a text, without making anything of them: however deep they
// nest, and strictly, where QJsonDocument is not. The text has to outlive it.
class JsonScanner
{
public:
    explicit JsonScanner(QByteArrayView text)
        : m_text(text)
    {
    }

    void skipSpace();
    // Whether that character is next; it is then behind.
    bool take(char c);
    // Whether a whole value is next, which then is behind; where it is none, the position is of no use.
    bool takeValue();

    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] bool isAtEnd() const { return m_position == m_text.size(); }

private:
    // A scalar, an empty list or object, or what another one opens with.
    bool beginValue();
    bool beginList();
    bool beginObject();
    // Behind a value: all that ends there, up to the next value.
    bool endValues();
    bool takeKey();
    bool takeScalar();
    bool takeString();
    bool takeEscape();
    bool takeNumber();
    bool takeWord(QByteArrayView word);
    // At least one.
    bool takeDigits();
    bool takeOneOf(QByteArrayView characters);

    QByteArrayView m_text;
    qsizetype m_position = 0;
    QByteArray m_open; // how what is open will close, the innermost last
};

} // namespace server
