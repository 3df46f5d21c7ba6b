#pragma once

#include "protocol/messages.h"

#include <QObject>

#include <map>
#include <set>

namespace app {

// Warns the host of people whose Parlor is 0.1.0: in Bulls and Cows it plays and watches a match of more than
// eight, and says afterwards that it does not hold. What somebody's program is only their server knows.
class OldPrograms : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Another server: nobody is known.
    void clear();
    // What the program of that person's present connection calls itself.
    void seeProgram(const QString &person, const QString &app);
    // The room as the host sees it.
    void seeRoom(const core::RoomState &room);
    // All that was warned of, and still holds.
    [[nodiscard]] QStringList warnings() const;

signals:
    // A sentence, before a ninth sits down; once for each person, as long as they stay and their program
    // does.
    void warned(const QString &warning);

private:
    [[nodiscard]] static QString warningOf(const QString &name);
    void warn();

    core::RoomState m_room;
    std::set<QString> m_old;               // people
    std::map<QString, QString> m_warnings; // by person
};

} // namespace app
