#include "matchfixture.h"

#include "fairness/commitment.h"
#include "games/catalog.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 thinkingMs = 700; // between one action and the next

QByteArray hash(const QString &text, QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256)
{
    return QCryptographicHash::hash(text.toLatin1(), algorithm);
}

server::MatchPlan planOf(const MatchFixture &fixture)
{
    const QString source = u"%1 %2"_s.arg(fixture.game).arg(fixture.seed);
    server::MatchPlan plan{.match = QString::fromLatin1(hash(source + u" match"_s).first(16).toHex()),
                           .number = fixture.number,
                           .game = core::findGame(fixture.game),
                           .options = {},
                           .players = {},
                           .secondsPerMove = fixture.secondsPerMove,
                           .random = hash(source, QCryptographicHash::Sha512)};
    plan.options = std::get<QJsonObject>(plan.game->checkedOptions(fixture.options));
    static const QStringList names{u"Ana"_s, u"Bo"_s, u"Cleo"_s, u"Dino"_s};
    for (core::Seat seat = 0; seat < fixture.players; ++seat)
        plan.players.push_back(
            {seat, u"p%1"_s.arg(seat + 1), names.value(seat, u"Player %1"_s.arg(seat + 1))});
    return plan;
}

std::optional<int> numberIn(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QByteArray listOf(const std::vector<core::Seat> &seats)
{
    core::JsonWriter writer;
    writer.list(seats);
    return writer.text();
}

} // namespace

std::optional<MatchFixture> readMatchFixture(const QString &game, const QString &line)
{
    const QStringList parts = line.split(u" | "_s);
    const QStringList head = parts.constFirst().split(u' ');
    if (parts.size() != 3 || head.size() != 5 || !core::findGame(game))
        return std::nullopt;
    const auto seed = numberIn(head[0]);
    const auto number = numberIn(head[1]);
    const auto players = numberIn(head[2]);
    const auto options = QJsonDocument::fromJson(head[4].toUtf8());
    if (!seed || !number || !players || !options.isObject())
        return std::nullopt;
    return MatchFixture{.game = game,
                        .seed = *seed,
                        .number = *number,
                        .players = *players,
                        .secondsPerMove = numberIn(head[3]),
                        .options = options.object(),
                        .actions = parts[1].split(u' '),
                        .digests = parts[2].split(u' ')};
}

MatchReplay::MatchReplay(const MatchFixture &fixture)
    : m_fixture(fixture)
    , m_match(planOf(fixture), m_now)
{
    lookAround();
}

bool MatchReplay::act(const QString &action)
{
    if (action == u"silence")
        m_now.steadyMs = m_match.clocks().dueMs().value_or(m_now.steadyMs);
    else
        m_now.steadyMs += thinkingMs;
    const QString what = action.section(u':', 1);
    const auto seat = numberIn(action.section(u':', 0, 0));
    bool isDone = true;
    if (action == u"silence")
        isDone = m_match.expire(m_now);
    else if (action == u"stop")
        m_match.stop(m_now);
    else if (!seat)
        isDone = false;
    else if (const auto departure = core::departureFromName(what))
        m_match.depart(*seat, *departure, m_now);
    else
        isDone = play(*seat, what);
    lookAround();
    return isDone;
}

bool MatchReplay::play(core::Seat seat, const QString &move)
{
    const auto json = moveOf(seat, move);
    return json && !m_match.play(seat, m_match.viewFor({}, m_now).step, *json, m_now);
}

std::optional<QJsonObject> MatchReplay::moveOf(core::Seat seat, const QString &move) const
{
    const bool isCode = m_fixture.game == u"bulls_and_cows";
    if (move.isEmpty())
        return std::nullopt;
    const QString rest = move.sliced(1);
    const QStringList pair = rest.split(u',');
    const QString nonce = QString::fromLatin1(nonceOf(seat).toHex());
    switch (move.front().toLatin1()) {
    case 'c':
        return QJsonObject{{u"cell"_s, QJsonArray{pair[0].toInt(), pair.value(1).toInt()}}};
    case 'f':
        return QJsonObject{{u"column"_s, rest.toInt()}};
    case 's':
        return sealed(seat, isCode ? rest.toLatin1() : QByteArray(1, static_cast<char>(rest.toInt())));
    case 'o':
        if (isCode)
            return QJsonObject{{u"code"_s, rest}, {u"nonce"_s, nonce}};
        return QJsonObject{{u"gesture"_s, rest.toInt()}, {u"nonce"_s, nonce}};
    case 'g':
        return QJsonObject{{u"guess"_s, rest}};
    case 'a':
        return QJsonObject{
            {u"answer"_s, QJsonObject{{u"bulls"_s, pair[0].toInt()}, {u"cows"_s, pair.value(1).toInt()}}}};
    default:
        return std::nullopt;
    }
}

// A round's number is known to everybody; a duel has one round, 0.
QByteArray MatchReplay::nonceOf(core::Seat seat) const
{
    return hash(u"%1 %2 %3 %4"_s.arg(m_fixture.game)
                    .arg(m_fixture.seed)
                    .arg(seat)
                    .arg(viewOf(seat)["round"_L1].toInt()));
}

QJsonObject MatchReplay::sealed(core::Seat seat, const QByteArray &choice) const
{
    return {{u"commit"_s, core::commitment({.match = m_match.id(),
                                            .round = static_cast<quint32>(viewOf(seat)["round"_L1].toInt()),
                                            .seat = static_cast<quint32>(seat),
                                            .game = m_fixture.game,
                                            .nonce = nonceOf(seat),
                                            .payload = choice})}};
}

QJsonObject MatchReplay::viewOf(core::Seat seat) const
{
    return m_match.viewFor({seat}, m_now).view.tree();
}

// What has come about, and what everybody sees now; where all see the same, it is written once.
void MatchReplay::lookAround()
{
    const auto &entries = m_match.moves();
    for (std::size_t n = m_match.takeNews(); n < entries.size(); ++n)
        m_lines.append("entry " + entries[n].text());
    const core::MatchView spectator = m_match.viewFor({}, m_now);
    m_lines.append("step " + QByteArray::number(spectator.step) + ' ' + listOf(spectator.turn));
    QByteArrayList views;
    for (core::Seat seat = 0; seat < m_fixture.players; ++seat)
        views.append("view " + QByteArray::number(seat) + ' ' + m_match.viewFor({seat}, m_now).view.text());
    const QByteArray theirs = spectator.view.text();
    if (std::ranges::all_of(views, [&](const QByteArray &view) { return view.endsWith(' ' + theirs); }))
        m_lines.append("view of all " + theirs);
    else
        m_lines.append(views + QByteArrayList{"view of spectators " + theirs});
    if (m_match.isOver())
        m_lines.append("transcript " + m_match.transcript(theirs.size()).text());
}

QStringList MatchReplay::digests() const
{
    QCryptographicHash entries(QCryptographicHash::Sha256);
    QCryptographicHash views(QCryptographicHash::Sha256);
    QCryptographicHash transcript(QCryptographicHash::Sha256);
    for (const QByteArray &line : m_lines) {
        auto &digest = line.startsWith("entry")        ? entries
                       : line.startsWith("transcript") ? transcript
                                                       : views;
        digest.addData(line + '\n');
    }
    QStringList digests;
    for (const auto *digest : {&entries, &views, &transcript})
        digests.append(QString::fromLatin1(digest->result().first(16).toHex()));
    return digests;
}
