#pragma once

#include "codescript.h"
#include "fairness/commitmentscheme.h"
#include "throwscript.h"

// Programs that keep a throw or a code for their players, for tests.

[[nodiscard]] const core::GameKind &throwing();
[[nodiscard]] const core::GameKind &coding();

// Choices.
[[nodiscard]] QJsonObject gesture(const QJsonValue &value);
[[nodiscard]] QJsonObject code(const QJsonValue &value);

// A choice sealed for what this seat sees, with the nonce CodeScript::nonceOf(seat).
[[nodiscard]] std::variant<core::SealedChoice, core::Refusal> sealedBy(const Script &script,
                                                                       const core::GameKind &kind,
                                                                       core::Seat seat,
                                                                       const QJsonObject &choice);
// The same where it can be sealed.
[[nodiscard]] core::SealedChoice sealedChoiceBy(const Script &script, const core::GameKind &kind,
                                                core::Seat seat, const QJsonObject &choice);
// The move that seals it.
[[nodiscard]] QJsonObject sealing(const core::SealedChoice &sealed);

// What the program does, as text: nothing, "move {…}", "alarm …".
[[nodiscard]] QString textOfAction(const core::AutoAction &act);

// A view with another value, also with another value or none for a seat.
[[nodiscard]] QJsonObject with(QJsonObject view, QLatin1StringView key, const QJsonValue &value);
[[nodiscard]] QJsonObject withSeat(const QJsonObject &view, QLatin1StringView key, const QString &seat,
                                   const QJsonValue &value);
[[nodiscard]] QJsonObject withoutSeat(const QJsonObject &view, QLatin1StringView key, const QString &seat);
