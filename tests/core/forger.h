#pragma once

#include "recordedmatch.h"

// A transcript in the hands of somebody who changes it.
class Forger
{
public:
    explicit Forger(const QJsonObject &transcript);

    // As it is now.
    [[nodiscard]] QJsonObject transcript() const;
    // The place of the nth move, from 0, that has this key.
    [[nodiscard]] int placeOf(QLatin1StringView key, int n) const;
    [[nodiscard]] QJsonObject entry(int at) const { return m_moves[at].toObject(); }

    void set(QLatin1StringView key, const QJsonValue &value) { m_transcript[key] = value; }
    // A field of one of the transcript's objects, such as `first_to` of the options.
    void set(QLatin1StringView object, QLatin1StringView key, const QJsonValue &value);
    void setEntry(int at, QLatin1StringView key, const QJsonValue &value);
    void setMove(int at, QLatin1StringView key, const QJsonValue &value);
    void drop(int at) { m_moves.removeAt(at); }
    void dropLast() { m_moves.removeLast(); }
    void insert(int at, const QJsonObject &entry) { m_moves.insert(at, entry); }

    // Another throw at the place of a reveal, nothing else.
    void changeThrow(int at);
    // The same, sealed anew at the place where it was sealed in the first round.
    void resealThrow(int at);
    void setServerSecret(QLatin1StringView key, const QString &value);
    // Whatever seat 0 did was done by seat 1, and the other way round.
    void swapSeatsOfMoves();
    void swapSeatsOfPlayers();
    void nameAnotherWinner();
    // Plays what it has become and writes the end that it comes to, without the moves that are refused.
    void complete();

private:
    QJsonObject m_transcript;
    QJsonArray m_moves;
};
