#pragma once

#include <QString>
#include <Qt>

namespace ui {

// The code that somebody is about to put together: places with or without a symbol, and where the next one
// goes.
class TypedCode
{
public:
    explicit TypedCode(int length = 4);

    [[nodiscard]] int length() const { return static_cast<int>(m_symbols.size()); }
    [[nodiscard]] int cursor() const { return m_cursor; }
    // Null where the place is empty.
    [[nodiscard]] QChar at(int place) const;
    [[nodiscard]] int missing() const;
    // The symbols without the empty places.
    [[nodiscard]] QString text() const;

    void moveTo(int place);
    // Puts a symbol where the cursor stands; the cursor goes on to the next empty place.
    void put(QChar symbol);
    void put(int place, QChar symbol);
    // Takes the symbol at the cursor away, or the one before where that place is empty.
    void takeBack();
    void clear(int place);
    void clear();
    // What a key does: Left, Right, Home and End move the cursor, Delete clears its place, Backspace takes
    // back, with Ctrl all. False where it is another key.
    bool edit(int key, Qt::KeyboardModifiers held);

    bool operator==(const TypedCode &) const = default;

private:
    [[nodiscard]] int nextAfter(int place) const;

    QString m_symbols;
    int m_cursor = 0;
};

} // namespace ui
