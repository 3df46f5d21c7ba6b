#pragma once

#include "script.h"

#include <QMap>

// A match of bulls and cows in words: "0 guesses 012"; in a duel "0 seals 1807", "1 answers" (truly) or
// "1 answers 2 1", "0 shows". The server's code is 012.
class CodeScript final : public Script
{
public:
    CodeScript(int players, const QJsonObject &options, core::Seat first = 0);

    // The rows of a board as a viewer sees them, such as "345 0+0, ??? 1+2, 012 3+0 solved".
    [[nodiscard]] QString board(core::Seat seat, core::Viewer viewer = {}) const;

    [[nodiscard]] static QByteArray nonceOf(core::Seat seat);
    [[nodiscard]] static QString sealOf(core::Seat seat, const QString &code);
    [[nodiscard]] static QJsonObject reveal(const QString &code, const QByteArray &nonce);
    // The server's secret, as a transcript has it.
    [[nodiscard]] static QJsonObject serverSecret();

private:
    [[nodiscard]] QJsonObject moveOf(core::Seat seat, const QString &verb, const QStringList &words) override;
    [[nodiscard]] QJsonObject answerOf(core::Seat seat, const QStringList &words) const;

    QMap<core::Seat, QString> m_sealed;
};

// Options of this game: codes of three among six symbols, each once.
[[nodiscard]] QJsonObject race(int guesses = 0);
[[nodiscard]] QJsonObject coOp(int guesses = 0);
[[nodiscard]] QJsonObject duel(int guesses = 0);

// How a duel begins: both codes are sealed, seat 0 keeps 012, seat 1 keeps 345.
inline const QString bothSealed = QStringLiteral("0 seals 012, 1 seals 345, ");
