#pragma once

#include <QRect>
#include <QString>

namespace ui {

// One thing on a code board as a screen reader finds it.
struct CodePart
{
    enum class Kind { Text, Place, Symbol };

    Kind kind = Kind::Text;
    QString text;
    QRect area; // in the board's places
    int place = 0;
    QChar symbol;
    bool hasCursor = false;
    bool isStruck = false;
};

} // namespace ui
