#include "hosting/oldprograms.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

constexpr int mostThere = 8;

// What core::version() said in 0.1.0, released or not. Other programs have rules of their own.
bool endsAtEight(const QString &app)
{
    static const QRegularExpression old(
        QRegularExpression::anchoredPattern(u"parlor 0\\.1\\.0(\\+g[0-9a-f]+)?"_s));
    return old.match(app).hasMatch();
}

bool mayBecomeTooMany(const core::RoomState &room)
{
    return room.game == "bulls_and_cows"_L1 && room.seats.max > mostThere
           && std::ranges::count(room.people, core::Role::Player, &core::Person::role) >= mostThere;
}

} // namespace

QString OldPrograms::warningOf(const QString &name)
{
    return tr("%1 has Parlor 0.1.0. After a match of this game with more than eight players it says that the "
              "match does not hold. Ask %1 to update Parlor before a ninth plays.")
        .arg(name);
}

void OldPrograms::clear()
{
    m_room = {};
    m_old.clear();
    m_warnings.clear();
}

void OldPrograms::seeProgram(const QString &person, const QString &app)
{
    if (endsAtEight(app))
        m_old.insert(person);
    else
        m_old.erase(person);
    warn();
}

void OldPrograms::seeRoom(const core::RoomState &room)
{
    m_room = room;
    warn();
}

QStringList OldPrograms::warnings() const
{
    QStringList sentences;
    for (const auto &entry : m_warnings)
        sentences.append(entry.second);
    return sentences;
}

// Who sits down and stands up again is no new reason.
void OldPrograms::warn()
{
    const auto before = std::exchange(m_warnings, {});
    const bool isDue = mayBecomeTooMany(m_room);
    for (const core::Person &person : m_room.people) {
        const auto known = before.find(person.person);
        if (m_old.contains(person.person) && (isDue || known != before.end()))
            m_warnings.emplace(person.person, known == before.end() ? warningOf(person.name) : known->second);
    }
    for (const auto &[person, warning] : m_warnings) {
        if (!before.contains(person))
            emit warned(warning);
    }
}

} // namespace app
