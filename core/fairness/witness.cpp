#include "fairness/witness.h"

#include "protocol/matchcodec.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace core {

using namespace Qt::Literals::StringLiterals;

static Witness::Sight sight(int step, qint64 ms, const QJsonObject &view)
{
    const QByteArray bytes = QJsonDocument(view).toJson(QJsonDocument::Compact);
    return {step, ms, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

Witness::Witness(const MatchStarted &match, Viewer viewer)
    : m_viewer(viewer)
    , m_match(match.state.match)
    , m_head{{"match"_L1, m_match}, {"players"_L1, playersJson(match.players)}}
    , m_first(match.number >= 1 ? std::optional(match.number - 1) : std::nullopt)
{
    if (!match.game.isEmpty())
        m_head.insert("game"_L1, match.game);
    if (!match.options.isEmpty())
        m_head.insert("options"_L1, match.options);
    see(match.state);
}

void Witness::see(const MatchView &view)
{
    if (view.match == m_match)
        add(sight(view.step, view.ms, view.view));
}

void Witness::see(const MatchEnded &end)
{
    if (end.match != m_match)
        return;
    add(sight(end.step, end.ms, end.view));
    m_head.insert("result"_L1, toJson(end.result));
}

void Witness::add(const Sight &sight)
{
    if (m_sights.empty() || m_sights.back() != sight)
        m_sights.push_back(sight);
}

Witness::Sight Witness::sightOf(const Game &game, Viewer viewer, qint64 ms)
{
    return sight(game.step(), ms, game.view(viewer));
}

} // namespace core
