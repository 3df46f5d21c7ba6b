#include "randomplayer.h"

#include "fairness/commitment.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

static QByteArray anyNonce(QRandomGenerator &random)
{
    QByteArray nonce;
    while (nonce.size() < nonceBytes)
        nonce.append(static_cast<char>(random.bounded(256)));
    return nonce;
}

std::optional<QJsonObject> RandomPlayer::move(const QJsonObject &view, QRandomGenerator &random)
{
    if (auto due = dueMove(view))
        return due;
    const auto chosen = m_kind.anyMove(view, m_seat, random);
    const CommitmentScheme *scheme = m_kind.commitmentScheme();
    if (!chosen || !scheme || !scheme->openRound(view, m_seat))
        return chosen;
    const auto sealed = sealChoice(m_kind, m_match, m_seat, view, *chosen, anyNonce(random));
    if (!std::holds_alternative<SealedChoice>(sealed))
        return std::nullopt;
    m_sealed.push_back(std::get<SealedChoice>(sealed));
    return QJsonObject{{u"commit"_s, m_sealed.back().commitment}};
}

std::optional<QJsonObject> RandomPlayer::dueMove(const QJsonObject &view) const
{
    for (const SealedChoice &sealed : m_sealed) {
        const bool isOurs = sealed.match == m_match && sealed.seat == m_seat;
        const AutoAction action = isOurs ? m_kind.commitmentScheme()->act(view, sealed) : AutoAction();
        if (const auto *due = std::get_if<AutoMove>(&action))
            return due->move;
    }
    return std::nullopt;
}
