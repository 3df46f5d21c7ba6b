#include "codescript.h"

#include "fairness/commitment.h"
#include "games/bullsandcows/codes.h"

#include <QJsonArray>

using namespace core;
using namespace Qt::Literals::StringLiterals;

CodeScript::CodeScript(int players, const QJsonObject &options, Seat first)
    : Script("bulls_and_cows", players, options, {{u"server"_s, serverSecret()}}, first)
{
}

QJsonObject CodeScript::serverSecret()
{
    return reveal(u"012"_s, QByteArray(nonceBytes, 'n'));
}

QByteArray CodeScript::nonceOf(Seat seat)
{
    return QByteArray(nonceBytes, static_cast<char>('x' + seat));
}

QString CodeScript::sealOf(Seat seat, const QString &code)
{
    return commitment({.match = match,
                       .round = 0,
                       .seat = static_cast<quint32>(seat),
                       .game = u"bulls_and_cows"_s,
                       .nonce = nonceOf(seat),
                       .payload = code.toUtf8()});
}

QJsonObject CodeScript::reveal(const QString &code, const QByteArray &nonce)
{
    return {{u"code"_s, code}, {u"nonce"_s, QString::fromLatin1(nonce.toHex())}};
}

QString CodeScript::board(Seat seat, Viewer viewer) const
{
    const QJsonValue board = view(viewer)["boards"_L1][seat];
    const QJsonArray rows = board["rows"_L1].toArray();
    QStringList texts;
    for (const QJsonValue &row : rows)
        texts.append(u"%1 %2+%3"_s.arg(row["guess"_L1].toString(u"???"_s))
                         .arg(row["bulls"_L1].toInt())
                         .arg(row["cows"_L1].toInt()));
    return texts.join(u", "_s) + (board["solved"_L1].toBool() ? u" solved"_s : QString());
}

QJsonObject CodeScript::moveOf(Seat seat, const QString &verb, const QStringList &words)
{
    if (verb.startsWith("guess"_L1))
        return {{u"guess"_s, words.first()}};
    if (verb == "answer"_L1)
        return {{u"answer"_s, answerOf(seat, words)}};
    if (verb == "show"_L1)
        return reveal(m_sealed[seat], nonceOf(seat));
    Q_ASSERT(verb == "seal"_L1);
    m_sealed[seat] = words.first();
    return {{u"commit"_s, sealOf(seat, words.first())}};
}

QJsonObject CodeScript::answerOf(Seat seat, const QStringList &words) const
{
    if (words.size() == 2)
        return {{u"bulls"_s, words[0].toInt()}, {u"cows"_s, words[1].toInt()}};
    const auto found = feedback(m_sealed[seat], view()["pending"_L1]["guess"_L1].toString());
    return {{u"bulls"_s, found.bulls}, {u"cows"_s, found.cows}};
}

static QJsonObject options(const QString &mode, int guesses)
{
    return {{u"mode"_s, mode}, {u"length"_s, 3}, {u"symbols"_s, 6}, {u"guesses"_s, guesses}};
}

QJsonObject race(int guesses)
{
    return options(u"race"_s, guesses);
}

QJsonObject coOp(int guesses)
{
    return options(u"co_op"_s, guesses);
}

QJsonObject duel(int guesses)
{
    return options(u"duel"_s, guesses);
}
