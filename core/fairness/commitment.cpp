#include "fairness/commitment.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace core {

static void addNumber(QCryptographicHash &hash, quint32 number)
{
    const quint32 bigEndian = qToBigEndian(number);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian));
}

static void addText(QCryptographicHash &hash, QByteArrayView bytes)
{
    addNumber(hash, static_cast<quint32>(bytes.size()));
    hash.addData(bytes);
}

QString commitment(const CommitmentInput &choice)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addText(hash, "parlor/commit/1");
    addText(hash, choice.match.toUtf8());
    addNumber(hash, choice.round);
    addNumber(hash, choice.seat);
    addText(hash, choice.game.toUtf8());
    addText(hash, choice.nonce);
    addText(hash, choice.payload);
    return QString::fromLatin1(hash.result().toHex());
}

static bool isHexDigit(QChar digit)
{
    return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
}

std::optional<QByteArray> bytesOfHex(const QJsonValue &json, qsizetype bytes)
{
    const QString text = json.toString();
    if (text.size() != 2 * bytes || !std::ranges::all_of(text, isHexDigit))
        return std::nullopt;
    return QByteArray::fromHex(text.toLatin1());
}

} // namespace core
