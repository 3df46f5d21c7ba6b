#pragma once

#include "script.h"

#include <QMap>

// A match of rock-paper-scissors in words: "0 seals rock", "1 seals 37", "0 shows". Nobody forgets what they
// have sealed, and seals of different rounds and seats have different nonces.
class ThrowScript final : public Script
{
public:
    explicit ThrowScript(int players, const QJsonObject &options = {});

    // What the view tells: who is in, and the scores, such as "0 2".
    [[nodiscard]] QString in() const;
    [[nodiscard]] QString scores() const;
    [[nodiscard]] int round() const;

    [[nodiscard]] static QByteArray nonceOf(int round, core::Seat seat);
    [[nodiscard]] static QString sealOf(int round, core::Seat seat, int gesture, const QByteArray &nonce);
    [[nodiscard]] static QJsonObject reveal(int gesture, const QByteArray &nonce);

private:
    [[nodiscard]] QJsonObject moveOf(core::Seat seat, const QString &verb, const QStringList &words) override;
    [[nodiscard]] int gestureOf(const QString &word) const;

    QMap<core::Seat, int> m_sealed;
};

// Options of this game: so many gestures, for the last one in or for points.
[[nodiscard]] QJsonObject elimination(int gestures = 3);
[[nodiscard]] QJsonObject points(int firstTo, int gestures = 3);
