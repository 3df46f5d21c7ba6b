#pragma once

#include "fairness/commitment.h"
#include "games/catalog.h"
#include "protocol/messages.h"

using namespace Qt::Literals::StringLiterals;

// A match as a server would run it; the fairness agent plays seat 0, the test seat 1.
class MatchServer
{
public:
    MatchServer(const QString &game, const QJsonObject &options)
        : m_kind(core::findGame(game))
        , m_options(std::get<QJsonObject>(m_kind->checkedOptions(options)))
        , m_game(m_kind->start(m_options,
                               {.players = 2, .first = 0, .match = id, .random = QByteArray(64, 'r')}))
    {
    }

    [[nodiscard]] core::MatchStarted start() const
    {
        return {.number = 1, .game = m_kind->id, .options = m_options, .players = players(), .state = view()};
    }
    [[nodiscard]] core::MatchView view() const
    {
        return {.match = id,
                .step = m_game->step(),
                .turn = m_game->turn(),
                .view = m_game->view({0}),
                .last = {},
                .seconds = {},
                .ms = m_entries.size()};
    }
    [[nodiscard]] bool play(core::Seat seat, const QJsonObject &move)
    {
        if (m_game->play(seat, m_game->step(), move))
            return false;
        m_entries.append(QJsonObject{{"seat"_L1, seat}, {"move"_L1, move}, {"ms"_L1, m_entries.size() + 1}});
        return true;
    }
    [[nodiscard]] core::MatchEnded end() const
    {
        const core::Outcome outcome = *m_game->outcome();
        QJsonArray seats;
        for (const core::MatchPlayer &player : players())
            seats.append(QJsonObject{{"seat"_L1, player.seat},
                                     {"person"_L1, player.person},
                                     {"name"_L1, player.name}});
        return {.match = id,
                .step = m_game->step(),
                .result = {outcome.winners, outcome.ranking, core::reasonName(outcome.reason)},
                .view = m_game->view({0}),
                .ms = m_entries.size(),
                .transcript = QJsonObject{{"game"_L1, m_kind->id},
                                          {"options"_L1, m_options},
                                          {"match"_L1, id},
                                          {"players"_L1, seats},
                                          {"moves"_L1, m_entries},
                                          {"secrets"_L1, m_game->secrets().tree()},
                                          {"result"_L1, core::toJson(outcome)}}};
    }
    // What seat 1 sends for a choice of its own.
    [[nodiscard]] QJsonObject sealedByOther(const QByteArray &payload, int round) const
    {
        return {{"commit"_L1, core::commitment({.match = id,
                                                .round = static_cast<quint32>(round),
                                                .seat = 1,
                                                .game = m_kind->id,
                                                .nonce = QByteArray(32, 'n'),
                                                .payload = payload})}};
    }
    [[nodiscard]] QJsonObject throwOfOther(int gesture) const
    {
        return {{"gesture"_L1, gesture}, {"nonce"_L1, QString::fromLatin1(QByteArray(32, 'n').toHex())}};
    }
    [[nodiscard]] core::Game &game() { return *m_game; }

    const QString id = u"00112233445566778899aabbccddeeff"_s;

private:
    [[nodiscard]] static std::vector<core::MatchPlayer> players()
    {
        return {{0, u"p1"_s, u"Ana"_s}, {1, u"p2"_s, u"Bo"_s}};
    }

    const core::GameKind *m_kind;
    QJsonObject m_options;
    std::unique_ptr<core::Game> m_game;
    QJsonArray m_entries;
};

// The move that a fairness agent lets go out; empty where it says why it does not.
inline QJsonObject sent(const std::variant<QJsonObject, core::Refusal, QString> &move)
{
    return std::holds_alternative<QJsonObject>(move) ? std::get<QJsonObject>(move) : QJsonObject();
}
