#pragma once

#include "journal/openjournal.h"
#include "journal/serialization.h"

#include <QStringList>

// What is said of a journal that was opened; empty: nothing.
inline QString textOf(const server::OpenedJournal &opened)
{
    return opened.problem ? englishText(*opened.problem) : QString();
}

// All that was kept, line by line, so that two of them can be compared and a difference can be read.
inline QStringList told(const server::Snapshot &snapshot)
{
    QStringList lines{
        QStringLiteral("%1 %2 %3").arg(snapshot.clockMs).arg(snapshot.personsEver).arg(snapshot.roomsEver)};
    for (const auto &session : snapshot.sessions)
        lines << QStringLiteral("session ")
                     + QStringList{session.person, session.name, session.token,
                                   QString::fromUtf8(server::sessionMore(session))}
                           .join(u'|');
    for (const auto &reply : snapshot.replies)
        lines << QStringLiteral("reply %1 %2 %3 ").arg(reply.person).arg(reply.slot).arg(reply.id)
                     + QString::fromUtf8(reply.reply);
    for (const auto &room : snapshot.rooms)
        lines << QStringLiteral("room ") + room.room + QString::fromUtf8(server::roomState(room));
    for (const auto &[room, slot, line] : snapshot.lines)
        lines << QStringLiteral("line %1 %2 %3 ").arg(room).arg(slot).arg(line.n)
                     + QStringList{line.person, line.name, line.text, line.at}.join(u'|');
    for (const auto &match : snapshot.matches)
        lines << QStringLiteral("match %1 %2 %3 ").arg(match.room, match.plan.match).arg(match.startedMs)
                     + QString::fromUtf8(server::matchPlan(match.plan) + match.plan.random.toHex());
    for (const auto &entry : snapshot.entries)
        lines << QStringLiteral("entry %1 %2 ").arg(entry.match).arg(entry.index)
                     + QString::fromUtf8(entry.entry.text());
    return lines;
}
