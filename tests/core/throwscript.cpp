#include "throwscript.h"

#include "fairness/commitment.h"
#include "games/rockpaperscissors/gestures.h"

#include <QCryptographicHash>

using namespace core;
using namespace Qt::Literals::StringLiterals;

ThrowScript::ThrowScript(int players, const QJsonObject &options)
    : Script("rock_paper_scissors", players, options)
{
}

QString ThrowScript::in() const
{
    return textOf(view()["in"_L1].toArray());
}

QString ThrowScript::scores() const
{
    return textOf(view()["scores"_L1].toArray());
}

int ThrowScript::round() const
{
    return view()["round"_L1].toInt();
}

QByteArray ThrowScript::nonceOf(int round, Seat seat)
{
    return QCryptographicHash::hash(u"round %1 seat %2"_s.arg(round).arg(seat).toLatin1(),
                                    QCryptographicHash::Sha256);
}

QString ThrowScript::sealOf(int round, Seat seat, int gesture, const QByteArray &nonce)
{
    return commitment({.match = match,
                       .round = static_cast<quint32>(round),
                       .seat = static_cast<quint32>(seat),
                       .game = u"rock_paper_scissors"_s,
                       .nonce = nonce,
                       .payload = QByteArray(1, static_cast<char>(gesture))});
}

QJsonObject ThrowScript::reveal(int gesture, const QByteArray &nonce)
{
    return {{u"gesture"_s, gesture}, {u"nonce"_s, QString::fromLatin1(nonce.toHex())}};
}

QJsonObject ThrowScript::moveOf(Seat seat, const QString &verb, const QStringList &words)
{
    const QByteArray nonce = nonceOf(round(), seat);
    if (verb == "show"_L1)
        return reveal(m_sealed.value(seat), nonce);
    Q_ASSERT(verb == "seal"_L1);
    m_sealed[seat] = gestureOf(words.first());
    return {{u"commit"_s, sealOf(round(), seat, m_sealed[seat], nonce)}};
}

int ThrowScript::gestureOf(const QString &word) const
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    const auto names = gestureNames(view()["gestures"_L1].toInt());
    const auto name = std::ranges::find(names, word);
    Q_ASSERT(isNumber || name != names.end());
    return isNumber ? number : static_cast<int>(name - names.begin());
}

QJsonObject elimination(int gestures)
{
    return {{u"gestures"_s, gestures}};
}

QJsonObject points(int firstTo, int gestures)
{
    return {{u"gestures"_s, gestures}, {u"rule"_s, u"points"_s}, {u"first_to"_s, firstTo}};
}
