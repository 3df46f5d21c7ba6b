#include "inputs.h"

#include "fairness/transcript.h"
#include "games/catalog.h"
#include "protocol/json.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostLines = 150;

// One match that hostile players play.
class HostileMatch
{
    struct Shown
    {
        int step = 0;
        std::vector<Seat> turn;
        std::vector<QByteArray> views;
        bool operator==(const Shown &) const = default;
    };

public:
    HostileMatch(const GameKind &kind, const QJsonObject &options, const QJsonObject &head)
        : m_options(options)
        , m_id(kind.id)
    {
        const SeatRange range = kind.seats(options);
        m_players = std::clamp(head["players"_L1].toInt(), range.min, range.max);
        m_first = std::clamp(head["first"_L1].toInt(), 0, m_players - 1);
        m_game = kind.start(options, {m_players, m_first, matchId(), QByteArray(64, 'r')});
    }

    void take(const QJsonObject &line);
    // What its transcript must prove once it is over.
    void checkTranscript() const;

private:
    [[nodiscard]] static QString matchId() { return QString(32, u'a'); }
    [[nodiscard]] Shown shown() const;
    void play(Seat seat, const QJsonObject &line);

    QJsonObject m_options;
    QString m_id;
    int m_players = 0;
    Seat m_first = 0;
    std::unique_ptr<Game> m_game;
    std::optional<Shown> m_shown; // as it stands, once it was looked at
    QJsonArray m_entries;
};

// What is shown of the match: to everybody where there are few, else to some of them.
HostileMatch::Shown HostileMatch::shown() const
{
    Shown shown{m_game->step(), m_game->turn(), {m_game->lastMove().text(), m_game->view({}).text()}};
    for (Seat seat = 0; seat < m_players; seat += std::max(1, m_players / 4))
        shown.views.push_back(m_game->view({seat}).text());
    return shown;
}

void HostileMatch::play(Seat seat, const QJsonObject &line)
{
    if (!m_shown)
        m_shown = shown();
    const int step = m_game->step();
    const auto seen = integerOf(line["step"_L1]).value_or(step);
    if (const auto rejection = m_game->play(seat, seen, line["move"_L1])) {
        require(!englishText(*rejection).isEmpty(), "a refusal says why");
        require(shown() == *m_shown, "a refused move changes nothing");
        return;
    }
    m_shown.reset();
    require(m_game->step() == step + 1, "an accepted move is one step");
    m_entries.append(QJsonObject{{"seat"_L1, seat}, {"move"_L1, m_game->lastMove().tree()}, {"ms"_L1, step}});
}

void HostileMatch::take(const QJsonObject &line)
{
    const Seat seat = line["seat"_L1].toInt();
    if (line.contains("move"_L1))
        return play(seat, line);
    const auto departure = departureFromName(line["event"_L1].toString());
    if (!departure || m_game->outcome() || !m_game->isIn(seat))
        return;
    m_game->depart(seat, *departure);
    m_shown.reset();
    m_entries.append(
        QJsonObject{{"seat"_L1, seat}, {"event"_L1, line["event"_L1]}, {"ms"_L1, m_game->step()}});
}

void HostileMatch::checkTranscript() const
{
    require(m_game->turn().empty() == m_game->outcome().has_value(), "somebody may move, or it is over");
    if (!m_game->outcome())
        return;
    QJsonArray players;
    for (Seat seat = 0; seat < m_players; ++seat)
        players.append(QJsonObject{{"seat"_L1, seat}, {"person"_L1, u"p"_s}, {"name"_L1, u"Bo"_s}});
    const QJsonObject transcript{{"game"_L1, m_id},
                                 {"options"_L1, m_options},
                                 {"match"_L1, matchId()},
                                 {"players"_L1, players},
                                 {"moves"_L1, m_entries},
                                 {"secrets"_L1, m_game->secrets().tree()},
                                 {"result"_L1, toJson(*m_game->outcome())}};
    require(replayed(objectIn(compact(transcript))).holds(), "its own transcript holds");
}

} // namespace

// The first line is the match, `{"game":…,"options":{…},"players":2,"first":0}`; each further one a move,
// `{"seat":0,"step":0,"move":{…}}`, or an event, `{"seat":0,"event":"left"}`.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayList lines = bytesOf(data, size).split('\n');
    const QJsonObject head = objectIn(lines.front());
    const GameKind *kind = findGame(head["game"_L1].toString());
    if (!kind)
        return 0;
    const auto checked = kind->checkedOptions(head["options"_L1].toObject());
    if (std::holds_alternative<Rejection>(checked))
        return 0;
    HostileMatch match(*kind, std::get<QJsonObject>(checked), head);
    for (qsizetype i = 1; i < std::min<qsizetype>(lines.size(), mostLines); ++i)
        match.take(objectIn(lines[i]));
    match.checkTranscript();
    return 0;
}
