#pragma once

#include "agenda.h"
#include "bugs.h"
#include "dice.h"
#include "oracle.h"

// What everything in one run shares.
struct World
{
    World(quint64 seed, Bug planted)
        : dice(seed)
        , bug(planted)
    {
    }

    // Only the first failure is kept; the rest follows from it.
    void fail(const QString &what)
    {
        if (failure.isEmpty())
            failure = QStringLiteral("at %1 ms: %2").arg(agenda.now()).arg(what);
    }
    void note(const QByteArray &text)
    {
        for (const char byte : text)
            hash = (hash ^ static_cast<quint8>(byte)) * 1'099'511'628'211ULL;
        hash ^= static_cast<quint64>(agenda.now());
    }

    Agenda agenda;
    Dice dice;
    Bug bug;
    Oracle oracle;
    std::map<std::pair<QString, qint64>, QJsonObject> lines; // what was said, by room and number
    bool isCalm = false;                                     // nothing breaks any more
    QString failure;
    quint64 hash = 14'695'981'039'346'656'037ULL;
    int crashes = 0;
    int cuts = 0;
    int messages = 0;
};
