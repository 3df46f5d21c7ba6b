#include "script.h"

#include "games/catalog.h"

#include <QJsonDocument>

using namespace core;
using namespace Qt::Literals::StringLiterals;

const QString Script::match = u"00112233445566778899aabbccddeeff"_s;

Script::Script(const char *game, int players, const QJsonObject &options, const QJsonObject &secrets,
               Seat first)
    : m_players(players)
{
    const GameKind *kind = findGame(QString::fromLatin1(game));
    const auto complete = std::get<QJsonObject>(kind->checkedOptions(options));
    m_game = kind->start(complete, {players, first, match, QByteArray(64, 'r'), secrets});
}

QString Script::run(const QString &script)
{
    const QStringList steps = script.split(u", "_s, Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        if (const QString refused = runStep(step); !refused.isEmpty())
            return refused;
    }
    return {};
}

QString Script::runStep(const QString &step)
{
    QStringList words = step.split(u' ');
    const QString who = words.takeFirst();
    QString verb = words.takeFirst();
    if (who == "all"_L1)
        return runForAll(verb, words);
    if (verb.endsWith(u's'))
        verb.chop(1);
    return act(who.toInt(), verb, words);
}

QString Script::runForAll(const QString &verb, const QStringList &words)
{
    const auto inTurn = m_game->turn();
    for (Seat seat = 0; seat < m_players; ++seat) {
        const QString word = words.value(seat);
        const bool acts = words.isEmpty() ? std::ranges::count(inTurn, seat) > 0 : word != "-"_L1;
        const QString refused = acts ? act(seat, verb, {word}) : QString();
        if (!refused.isEmpty())
            return refused;
    }
    return {};
}

QString Script::act(Seat seat, const QString &verb, const QStringList &words)
{
    if (verb == "i"_L1) // is late
        m_game->depart(seat, Departure::Timeout);
    else if (verb == "resign"_L1)
        m_game->depart(seat, Departure::Resigned);
    else if (verb == "leave"_L1)
        m_game->depart(seat, Departure::Left);
    else if (const auto refused = m_game->play(seat, m_game->step(), moveOf(seat, verb, words)))
        return englishText(*refused);
    return {};
}

QString Script::phase() const
{
    return view()["phase"_L1].toString();
}

std::vector<QByteArray> Script::views() const
{
    std::vector<QByteArray> views;
    for (Seat seat = 0; seat <= m_players; ++seat) {
        const Viewer viewer = seat < m_players ? Viewer{seat} : Viewer{};
        views.push_back(QJsonDocument(view(viewer)).toJson(QJsonDocument::Compact));
    }
    return views;
}

QString Script::turn() const
{
    return textOf(m_game->turn());
}

QString Script::end() const
{
    const auto outcome = m_game->outcome();
    if (!outcome)
        return {};
    QStringList groups;
    for (const auto &group : outcome->ranking)
        groups.append(textOf(group));
    const QString winners = outcome->winners.empty() ? u"nobody"_s : textOf(outcome->winners);
    return u"%1 %2: %3"_s.arg(reasonName(outcome->reason), winners, groups.join(u" > "_s));
}

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QString textOf(const std::vector<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    return words.join(u' ');
}

QString textOf(const QJsonArray &numbers)
{
    std::vector<int> plain;
    for (const QJsonValue &number : numbers)
        plain.push_back(number.toInt(-1));
    return textOf(plain);
}

QString hexOf(char digit)
{
    return QString(64, QLatin1Char(digit));
}
