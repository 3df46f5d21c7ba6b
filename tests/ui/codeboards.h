#pragma once

#include "codeviews.h"

#include "boards/codeboard.h"

#include <QSignalSpy>

// What the tests of the code board begin with.
namespace codeboards {

using namespace Qt::Literals::StringLiterals;

using codeviews::code;
inline const QSize boardSize(630, 600);

inline ui::BoardSituation turnOf(int seat, std::optional<int> own = 0, const QJsonObject &kept = {})
{
    return {own, {seat}, true, false, kept};
}

inline QStringList texts(const ui::CodeBoard &board)
{
    QStringList all;
    for (const ui::BoardPart &part : board.parts())
        all.append(part.name);
    return all;
}

// The move sent as that many before; none: empty.
inline QJsonObject sent(const QSignalSpy &chosen, int index)
{
    return chosen.value(index).value(0).toJsonObject();
}

inline QJsonObject guess(const QString &text)
{
    return {{u"guess"_s, text}};
}

} // namespace codeboards
