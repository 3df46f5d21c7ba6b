#pragma once

#include "game/rejection.h"
#include "protocol/messages.h"

#include <QString>

#include <optional>

namespace ui {

// Why the server, or the rules themselves, refused something: in the reader's language, whichever the
// server's computer speaks.
class RefusalTexts
{
public:
    // Where this program has no sentence of its own, or a server before 0.2.0 says more, the one that came.
    [[nodiscard]] static QString of(const core::Error &error);
    [[nodiscard]] static QString of(const core::Rejection &rejection);
    // What is wrong with a move.
    [[nodiscard]] static QString ofMove(const core::Refusal &refusal);
    // Nothing for a reason that this program does not know.
    [[nodiscard]] static std::optional<QString> find(core::ErrorCode code, QStringView reason,
                                                     const QJsonObject &values);
};

} // namespace ui
