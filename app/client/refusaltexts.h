#pragma once

#include "game/refusal.h"
#include "protocol/messages.h"

#include <QCoreApplication>

#include <optional>

namespace app {

// Why the server, or the rules themselves, refused something: in the reader's language, whichever the
// server's computer speaks.
class RefusalTexts
{
    Q_DECLARE_TR_FUNCTIONS(app::RefusalTexts)

public:
    // Where this program has no sentence of its own, the one that came.
    [[nodiscard]] static QString of(const core::Error &error);
    [[nodiscard]] static QString of(const core::Refusal &refusal);
    // Nothing for a word that this program does not know.
    [[nodiscard]] static std::optional<QString> of(QStringView reason, const QJsonObject &values);

private:
    [[nodiscard]] static std::optional<QString> ofOptions(QStringView reason, const QJsonObject &values);
    [[nodiscard]] static std::optional<QString> ofMoves(QStringView reason, const QJsonObject &values);
    [[nodiscard]] static QString otherPhase(const QString &phase);
};

} // namespace app
