#include "recordedmatch.h"

#include "games/catalog.h"
#include "protocol/matchcodec.h"

#include <QJsonDocument>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int latecomersEntry = 5;

// Through the bytes of the wire.
QJsonObject sent(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

std::vector<MatchPlayer> playersOf(int count)
{
    static const QStringList names{u"Ana"_s, u"Bo"_s, u"Cleo"_s, u"Dino"_s};
    std::vector<MatchPlayer> players;
    for (Seat seat = 0; seat < count; ++seat)
        players.push_back({seat, u"p%1"_s.arg(seat + 1), names.value(seat, u"Player %1"_s.arg(seat))});
    return players;
}

// The seat that a playthrough of this seed begins with.
Seat firstOf(const Sample &sample, quint32 seed)
{
    return QRandomGenerator(seed).bounded(sample.players);
}

QJsonObject optionsOf(const Sample &sample)
{
    const GameKind *kind = findSampleGame(QString::fromLatin1(sample.game));
    return std::get<QJsonObject>(kind->checkedOptions(sample.options));
}

} // namespace

RecordedMatch::RecordedMatch(const Sample &sample, quint32 seed)
    : m_sample(sample)
    , m_first(firstOf(sample, seed))
    , m_play(sample, seed)
    , m_player(startFor({0}), {0})
    , m_spectator(startFor({}), {})
{
}

bool RecordedMatch::playToEnd(int every)
{
    int moves = 0;
    while (!m_play.game().outcome()) {
        if (every > 0 && moves == every) {
            m_play.depart(m_play.game().turn().back(), Departure::Resigned);
            moves = 0;
        } else if (!m_play.playOne()) {
            return false;
        } else {
            ++moves;
        }
        ++m_entries;
        look();
    }
    return true;
}

void RecordedMatch::look()
{
    if (m_entries == latecomersEntry)
        m_latecomer = ObservationLog(startFor({}), {});
    const auto seeAs = [this](ObservationLog &observed) {
        if (m_play.game().outcome())
            observed.see(endFor(observed.viewer()));
        else
            observed.see(viewFor(observed.viewer()));
    };
    seeAs(m_player);
    seeAs(m_spectator);
    seeAs(m_latecomer);
}

MatchView RecordedMatch::viewFor(Viewer viewer) const
{
    const Game &game = m_play.game();
    return {.match = QString(32, u'a'),
            .step = game.step(),
            .turn = game.turn(),
            .view = sent(game.view(viewer).tree()),
            .last = {},
            .seconds = {},
            .ms = m_entries == 0 ? 0 : (m_entries - 1) / 2};
}

MatchStarted RecordedMatch::startFor(Viewer viewer) const
{
    return {.number = m_first + 1,
            .game = QString::fromLatin1(m_sample.game),
            .options = optionsOf(m_sample),
            .players = playersOf(m_sample.players),
            .state = viewFor(viewer)};
}

MatchEnded RecordedMatch::endFor(Viewer viewer) const
{
    const MatchView last = viewFor(viewer);
    const Outcome outcome = *m_play.game().outcome();
    return {.match = last.match,
            .step = last.step,
            .result = {outcome.winners, outcome.ranking, reasonName(outcome.reason)},
            .view = last.view,
            .ms = last.ms,
            .transcript = {}};
}

QJsonObject RecordedMatch::transcript() const
{
    QJsonObject transcript = m_play.transcript();
    const auto players = RawJson::written(
        [this](JsonWriter &w) { w.list("players"_L1, playersOf(m_sample.players), core::write); });
    transcript["players"_L1] = players["players"_L1];
    return sent(transcript);
}
