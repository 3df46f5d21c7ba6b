#include "playthrough.h"

#include <QJsonDocument>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Playthrough::Playthrough(const Sample &sample, quint32 seed, const QByteArray &random)
    : m_sample(sample)
    , m_dice(seed)
{
    const GameKind *kind = findSampleGame(QString::fromLatin1(sample.game));
    m_options = std::get<QJsonObject>(kind->checkedOptions(sample.options));
    const Seat first = m_dice.bounded(sample.players);
    m_game = kind->start(m_options, {sample.players, first, QString(32, u'a'), random});
    for (Seat seat = 0; seat < sample.players; ++seat)
        m_players.emplace_back(*kind, QString(32, u'a'), seat);
}

bool Playthrough::playOne()
{
    const auto turn = m_game->turn();
    m_lastSeat = turn[m_dice.bounded(static_cast<quint32>(turn.size()))];
    const auto move = moveOf(m_lastSeat);
    if (!move)
        return false;
    m_lastMove = *move;
    m_entries.append(
        QJsonObject{{u"seat"_s, m_lastSeat}, {u"move"_s, m_lastMove}, {u"ms"_s, m_entries.size() / 2}});
    return !m_game->play(m_lastSeat, m_game->step(), m_lastMove);
}

std::optional<QJsonObject> Playthrough::moveOf(Seat seat)
{
    return m_players[static_cast<std::size_t>(seat)].move(m_game->view({seat}).tree(), m_dice);
}

bool Playthrough::playToEnd()
{
    while (!m_game->outcome()) {
        if (!playOne())
            return false;
    }
    return true;
}

void Playthrough::depart(Seat seat, Departure departure)
{
    m_game->depart(seat, departure);
    m_entries.append(QJsonObject{{u"seat"_s, seat},
                                 {u"event"_s, QString(departureName(departure))},
                                 {u"ms"_s, m_entries.size() / 2}});
}

void Playthrough::stop()
{
    m_game->stop();
    m_entries.append(QJsonObject{{u"seat"_s, QJsonValue()},
                                 {u"event"_s, QString(stoppedName)},
                                 {u"ms"_s, m_entries.size()}});
}

std::vector<QByteArray> Playthrough::views() const
{
    std::vector<QByteArray> views;
    for (std::size_t place = 0; place <= static_cast<std::size_t>(m_sample.players); ++place)
        views.push_back(bytesOf(m_game->view(viewerAt(place, m_sample.players)).tree()));
    return views;
}

QJsonObject Playthrough::transcript() const
{
    QJsonArray players;
    for (Seat seat = 0; seat < m_sample.players; ++seat)
        players.append(QJsonObject{{u"seat"_s, seat}, {u"person"_s, u"p1"_s}, {u"name"_s, u"Bo"_s}});
    const QJsonObject whole{{u"game"_s, QString::fromLatin1(m_sample.game)},
                            {u"options"_s, m_options},
                            {u"match"_s, QString(32, u'a')},
                            {u"players"_s, players},
                            {u"moves"_s, m_entries},
                            {u"secrets"_s, m_game->secrets().tree()},
                            {u"result"_s, toJson(*m_game->outcome())}};
    return QJsonDocument::fromJson(bytesOf(whole)).object();
}

Viewer viewerAt(std::size_t place, int players)
{
    if (place == static_cast<std::size_t>(players))
        return {};
    return {static_cast<Seat>(place)};
}
