#include "forger.h"

#include "fairness/commitment.h"
#include "games/catalog.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

Forger::Forger(const QJsonObject &transcript)
    : m_transcript(transcript)
    , m_moves(transcript["moves"_L1].toArray())
{
}

QJsonObject Forger::transcript() const
{
    QJsonObject whole = m_transcript;
    whole["moves"_L1] = m_moves;
    return whole;
}

int Forger::placeOf(QLatin1StringView key, int n) const
{
    for (int at = 0; at < m_moves.size(); ++at) {
        if (m_moves[at]["move"_L1].toObject().contains(key) && n-- == 0)
            return at;
    }
    Q_UNREACHABLE();
}

void Forger::set(QLatin1StringView object, QLatin1StringView key, const QJsonValue &value)
{
    QJsonObject inner = m_transcript[object].toObject();
    inner[key] = value;
    m_transcript[object] = inner;
}

void Forger::setEntry(int at, QLatin1StringView key, const QJsonValue &value)
{
    QJsonObject entry = m_moves[at].toObject();
    entry[key] = value;
    m_moves[at] = entry;
}

void Forger::setMove(int at, QLatin1StringView key, const QJsonValue &value)
{
    QJsonObject move = entry(at)["move"_L1].toObject();
    move[key] = value;
    setEntry(at, "move"_L1, move);
}

void Forger::changeThrow(int at)
{
    const int gestures = m_transcript["options"_L1]["gestures"_L1].toInt();
    setMove(at, "gesture"_L1, (entry(at)["move"_L1]["gesture"_L1].toInt() + 1) % gestures);
}

void Forger::resealThrow(int at)
{
    changeThrow(at);
    const Seat seat = entry(at)["seat"_L1].toInt();
    const QJsonValue move = entry(at)["move"_L1];
    const char gesture = static_cast<char>(move["gesture"_L1].toInt());
    int seal = 0;
    while (entry(seal)["seat"_L1].toInt() != seat)
        ++seal;
    setMove(seal, "commit"_L1,
            commitment({.match = m_transcript["match"_L1].toString(),
                        .round = 1,
                        .seat = static_cast<quint32>(seat),
                        .game = u"rock_paper_scissors"_s,
                        .nonce = QByteArray::fromHex(move["nonce"_L1].toString().toLatin1()),
                        .payload = QByteArray(1, gesture)}));
}

void Forger::setServerSecret(QLatin1StringView key, const QString &value)
{
    QJsonObject secret = m_transcript["secrets"_L1]["server"_L1].toObject();
    secret[key] = value;
    set("secrets"_L1, "server"_L1, secret);
}

void Forger::swapSeatsOfMoves()
{
    for (int at = 0; at < m_moves.size(); ++at) {
        const int seat = entry(at)["seat"_L1].toInt();
        setEntry(at, "seat"_L1, seat < 2 ? 1 - seat : seat);
    }
}

void Forger::swapSeatsOfPlayers()
{
    QJsonArray players = m_transcript["players"_L1].toArray();
    for (const int seat : {0, 1}) {
        QJsonObject player = players[seat].toObject();
        player["seat"_L1] = 1 - seat;
        players[seat] = player;
    }
    m_transcript["players"_L1] = players;
}

void Forger::nameAnotherWinner()
{
    const int winner = m_transcript["result"_L1]["winners"_L1][0].toInt();
    set("result"_L1, "winners"_L1, QJsonArray{winner == 0 ? 1 : 0});
}

void Forger::complete()
{
    const GameKind *kind = findGame(m_transcript["game"_L1].toString());
    const auto game = kind->start(m_transcript["options"_L1].toObject(),
                                  {.players = static_cast<int>(m_transcript["players"_L1].toArray().size()),
                                   .first = 0,
                                   .match = m_transcript["match"_L1].toString(),
                                   .random = {},
                                   .secrets = m_transcript["secrets"_L1].toObject()});
    for (const QJsonValue &entry : std::exchange(m_moves, {})) {
        const Seat seat = entry["seat"_L1].toInt();
        const auto event = departureFromName(entry["event"_L1].toString());
        if (event)
            game->depart(seat, *event);
        if (event || !game->play(seat, game->step(), entry["move"_L1]))
            m_moves.append(entry);
    }
    if (!game->outcome())
        return;
    m_transcript["result"_L1] = toJson(*game->outcome());
    m_transcript["secrets"_L1] = game->secrets().tree();
}
