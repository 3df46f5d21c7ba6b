#include "fairness/observationlog.h"

#include "protocol/matchcodec.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace core {

using namespace Qt::Literals::StringLiterals;

// The tree has its fields in one order, whoever wrote them.
static ObservationLog::Observation observation(int step, qint64 ms, const RawJson &view)
{
    const QByteArray bytes = QJsonDocument(view.tree()).toJson(QJsonDocument::Compact);
    return {step, ms, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

ObservationLog::ObservationLog(const MatchStarted &match, Viewer viewer)
    : m_viewer(viewer)
    , m_match(match.state.match)
    , m_head(RawJson::written([&](JsonWriter &w) {
                 w.field("match"_L1, m_match);
                 w.list("players"_L1, match.players, write);
             }).tree())
    , m_first(match.number >= 1 ? std::optional(match.number - 1) : std::nullopt)
{
    if (!match.game.isEmpty())
        m_head.insert("game"_L1, match.game);
    if (!match.options.isEmpty())
        m_head.insert("options"_L1, match.options);
    see(match.state);
}

void ObservationLog::see(const MatchView &view)
{
    if (view.match == m_match)
        add(observation(view.step, view.ms, view.view));
}

void ObservationLog::see(const MatchEnded &end)
{
    if (end.match != m_match)
        return;
    add(observation(end.step, end.ms, end.view));
    m_head.insert("result"_L1, RawJson::written([&](JsonWriter &w) { write(w, end.result); }).tree());
}

void ObservationLog::add(const Observation &observation)
{
    if (m_observations.empty() || m_observations.back() != observation)
        m_observations.push_back(observation);
}

ObservationLog::Observation ObservationLog::observationOf(const Game &game, Viewer viewer, qint64 ms)
{
    return observation(game.step(), ms, game.view(viewer));
}

} // namespace core
