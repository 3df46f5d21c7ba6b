#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace core {

inline constexpr qsizetype nonceBytes = 32;
// The server's own secret counts as this seat.
inline constexpr quint32 serverSeat = 4294967295;

// A hidden choice with all that its commitment binds; the contract's section 6.
struct CommitmentInput
{
    QString match;
    quint32 round = 0;
    quint32 seat = 0;
    QString game;
    QByteArray nonce; // nonceBytes random bytes
    QByteArray payload;
};

// SHA-256 over the choice, as 64 lower-case hex digits.
[[nodiscard]] QString commitment(const CommitmentInput &choice);

// The bytes of a lower-case hex text of exactly that many bytes; nothing where it is anything else.
[[nodiscard]] std::optional<QByteArray> bytesOfHex(const QJsonValue &json, qsizetype bytes);

} // namespace core
