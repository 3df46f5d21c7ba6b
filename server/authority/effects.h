#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <variant>
#include <vector>

namespace server {

// One connection of whatever carrier, never used again once it is closed.
using ConnectionId = quint64;

// The time as it is handed in: `steadyMs` runs evenly and measures, and after a restart goes on from where it
// stood, so that what was kept by it stays true; `utcMs` is for people.
struct Instant
{
    qint64 steadyMs = 0;
    qint64 utcMs = 0;
};

// What is to be done: one text message, or the end of a connection; and that a message has been taken.
struct Send
{
    ConnectionId to;
    QByteArray frame;
};
struct Close
{
    ConnectionId to;
    int code;
    QString reason;
};
// One more message of that connection has been carried out or refused, and what it did is kept.
struct Taken
{
    ConnectionId to;
};
using Effect = std::variant<Send, Close, Taken>;
using Effects = std::vector<Effect>;

// Close codes of the contract's section 4.
enum CloseCode {
    TakenOver = 4001,
    WrongVersion = 4002,
    TooSlow = 4003,
    TooMany = 4004,
    Full = 4005,
    GoingAway = 1001
};

} // namespace server
