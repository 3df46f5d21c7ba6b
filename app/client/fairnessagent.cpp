#include "client/fairnessagent.h"

#include "fairness/commitment.h"
#include "games/catalog.h"
#include "log/categories.h"
#include "protocol/matchseats.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace app {

using namespace Qt::Literals::StringLiterals;

// More moves and events than any match has; a server that sends more is heard no further.
static constexpr qsizetype mostEntries = 20'000;

// A server whose disk is full looks for room once a second.
static constexpr auto againAfter = std::chrono::milliseconds(1'000);

static QByteArray systemNonce()
{
    std::array<quint32, core::nonceBytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), core::nonceBytes);
}

FairnessAgent::FairnessAgent(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_choices(folder)
{
    m_again.setSingleShot(true);
    m_again.setInterval(againAfter);
    connect(&m_again, &QTimer::timeout, this, &FairnessAgent::act);
}

void FairnessAgent::reset()
{
    m_kind = nullptr;
    m_seat.reset();
    m_view = {};
    m_observed = {};
    m_sealed.reset();
    m_sealing = false;
    m_lastDue.reset();
    m_again.stop();
    m_transcript = {};
    m_ended.clear();
}

// What is still fetched of the match before is not judged: what was observed of it has gone.
void FairnessAgent::begin(const core::MatchStarted &match, const QString &ownPerson)
{
    m_kind = core::findGame(match.game);
    m_seat = core::seatOfPerson(match.players, ownPerson);
    m_view = match.state;
    m_observed = core::ObservationLog(match, {m_seat});
    m_sealed = m_seat ? m_choices.find(m_view.match, *m_seat) : std::nullopt;
    m_sealing = false;
    m_lastDue.reset();
    m_transcript = {};
    m_ended.clear();
    act();
}

void FairnessAgent::see(const core::MatchView &view)
{
    if (view.match != m_view.match)
        return;
    m_view = view;
    m_observed.see(view);
    if (!isOpen())
        m_sealing = false;
    act();
}

void FairnessAgent::see(const core::RoomState &room, const QString &ownPerson)
{
    if (room.ended && !room.match)
        catchUp(*room.ended);
    if (!room.match)
        return;
    // Who comes back as somebody else is shown other views, and has no seat any more.
    const auto seat = core::seatOfPerson(room.match->players, ownPerson);
    if (room.match->state.match == m_view.match && seat == m_seat)
        return see(room.match->state);
    core::MatchStarted match = *room.match;
    if (match.game.isEmpty()) {
        match.game = room.game;
        match.options = room.options;
    }
    begin(match, ownPerson);
}

void FairnessAgent::finish(const core::MatchEnded &ended)
{
    if (ended.match != m_view.match)
        return;
    m_view.view = ended.view;
    m_view.turn.clear();
    m_observed.see(ended);
    m_choices.forget(ended.match);
    if (!ended.transcript)
        return;
    m_ended = ended.match;
    m_transcript = ended.transcript->tree();
    if (m_transcript["moves"_L1].isArray())
        return judge();
    m_transcript.insert("moves"_L1, QJsonArray());
    emit pageWanted(ended.match, 0);
}

void FairnessAgent::catchUp(const core::MatchEnded &ended)
{
    if (ended.match == m_ended)
        return;
    if (ended.match == m_view.match)
        finish(ended);
    else
        m_observed = {}; // nothing of it was seen by this program
    m_choices.forget(ended.match);
    m_ended = ended.match;
    m_transcript = {};
    emit pageWanted(ended.match, 0);
}

void FairnessAgent::addPage(const QString &match, const QJsonObject &page)
{
    if (match != m_ended)
        return;
    if (m_transcript.isEmpty() && page["head"_L1].isObject()) {
        m_transcript = page["head"_L1].toObject();
        m_transcript.insert("moves"_L1, QJsonArray());
    }
    if (m_transcript.isEmpty())
        return;
    QJsonArray moves = m_transcript["moves"_L1].toArray();
    const QJsonArray more = page["moves"_L1].toArray();
    for (const QJsonValue &move : more)
        moves.append(move);
    m_transcript.insert("moves"_L1, moves);
    if (page.contains("next"_L1) && !more.isEmpty() && moves.size() < mostEntries)
        emit pageWanted(match, static_cast<int>(moves.size()));
    else
        judge();
}

void FairnessAgent::judge()
{
    const QJsonObject transcript = std::exchange(m_transcript, {});
    const core::Verdict verdict = transcript["match"_L1] == m_ended
                                      ? core::replayed(transcript, m_observed)
                                      : core::Verdict{{{core::TranscriptFault::Kind::OtherMatch}}};
    qCInfo(core::logClient).noquote() << "the match was replayed:" << toWords(verdict);
    emit judged(verdict);
}

void FairnessAgent::takeRefusal(const core::Play &play, const core::Error &error)
{
    m_sealing = false;
    if (!m_lastDue || play.move != m_lastDue->move)
        return;
    m_lastDue.reset();
    const bool passes = error.code == core::codeName(core::ErrorCode::DiskFull)
                        || error.code == core::codeName(core::ErrorCode::RateLimited);
    if (passes)
        m_again.start();
}

bool FairnessAgent::isOpen() const
{
    return m_kind && m_kind->commitmentScheme() && m_seat
           && m_kind->commitmentScheme()->openRound(m_view.view.tree(), *m_seat);
}

std::variant<QJsonObject, core::Refusal, QString> FairnessAgent::moveFor(const QJsonObject &choice)
{
    if (!isOpen())
        return choice;
    const auto result = core::sealChoice(*m_kind, m_view.match, *m_seat, m_view.view.tree(), choice,
                                         systemNonce());
    if (const auto *refusal = std::get_if<core::Refusal>(&result))
        return *refusal;
    const auto &sealed = std::get<core::SealedChoice>(result);
    if (const auto error = m_choices.put(sealed))
        return *error;
    m_sealed = sealed;
    m_sealing = true;
    return QJsonObject{{"commit"_L1, sealed.commitment}};
}

QJsonObject FairnessAgent::sealedChoice() const
{
    const core::CommitmentScheme *scheme = m_kind ? m_kind->commitmentScheme() : nullptr;
    const bool isSealed = scheme && m_sealed && m_sealed->match == m_view.match
                          && m_sealed->round == scheme->round(m_view.view.tree()) && (m_sealing || !isOpen());
    return isSealed ? m_sealed->choice : QJsonObject();
}

void FairnessAgent::act()
{
    const bool mayMove = m_seat && std::ranges::find(m_view.turn, *m_seat) != m_view.turn.end();
    if (!m_kind || !m_kind->commitmentScheme() || !m_sealed || !mayMove)
        return;
    const core::AutoAction due = m_kind->commitmentScheme()->act(m_view.view.tree(), *m_sealed);
    if (const auto *violation = std::get_if<core::Violation>(&due)) {
        qCWarning(core::logClient) << "the match is not played as it was sealed";
        return emit alarmed(*violation);
    }
    const auto *own = std::get_if<core::AutoMove>(&due);
    if (!own)
        return;
    const bool isNew = !m_lastDue || *m_lastDue != *own; // a round that is played again keeps its number
    m_lastDue = *own;
    if (isNew)
        emit moveDue({.match = m_view.match, .step = m_view.step, .move = own->move});
}

} // namespace app
