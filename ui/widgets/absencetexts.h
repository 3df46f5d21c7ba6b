#pragma once

#include "protocol/messages.h"
#include "widgets/namedtext.h"

#include <QCoreApplication>

namespace ui {

// Why this person is not connected. A server of 0.1.0 does not say; there it is a lost connection.
[[nodiscard]] core::Away absenceOf(const core::Person &person);

// What is said of somebody who is not there and whose seat is kept: who has closed the window may come back,
// and who has lost the connection is on the way back.
class AbsenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::AbsenceTexts)

public:
    // Beside the name: "closed the window".
    [[nodiscard]] static QString brief(core::Away absence);
    // The same with how long the seat is kept; 0: nobody knows.
    [[nodiscard]] static QString briefWithTime(core::Away absence, qint64 seconds);
    // In place of whose turn it is: "Bo has closed the window".
    [[nodiscard]] static NamedText stand(core::Away absence, const QString &name);
    // "Bo may come back".
    [[nodiscard]] static NamedText prospect(core::Away absence, const QString &name);
    // What that means for the match and the seat.
    enum class Match { None, Running };
    [[nodiscard]] static QString meaning(core::Away absence, const QString &name, Match match,
                                         qint64 seconds);
};

} // namespace ui
