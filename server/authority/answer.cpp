#include "authority/answer.h"

#include "protocol/names.h"
#include "protocol/servercodec.h"

#include <limits>

namespace server {

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Rejection;

QByteArray encoded(const Answer &answer, std::optional<qint64> re)
{
    if (const auto *content = std::get_if<QJsonObject>(&answer))
        return core::encode({re, core::Ok{*content}});
    const auto &rejection = std::get<Rejection>(answer);
    return core::encode({re, core::Error{.code = core::codeName(rejection.code),
                                         .message = core::englishText(rejection),
                                         .speaks = {},
                                         .reason = rejection.why.reason,
                                         .values = rejection.why.values}});
}

Rejection badName(const QString &raw)
{
    if (!core::safeName(raw, std::numeric_limits<int>::max()))
        return {ErrorCode::BadName, {"name_empty"_L1}};
    return {ErrorCode::BadName, {"name_too_long"_L1, {{"most"_L1, core::longestName}}}};
}

std::optional<Rejection> whyNotSeated(const Room *room, const Session &session)
{
    if (!room)
        return Rejection{ErrorCode::NotInRoom};
    if (!room->members.find(session.person)->seat)
        return Rejection{ErrorCode::NotSeated};
    return std::nullopt;
}

std::optional<Rejection> whyNotHost(const Room *room, const Session &session, const core::Refusal &why)
{
    if (!room)
        return Rejection{ErrorCode::NotInRoom};
    if (room->host() != session.person)
        return Rejection{ErrorCode::NotHost, why};
    return std::nullopt;
}

} // namespace server
