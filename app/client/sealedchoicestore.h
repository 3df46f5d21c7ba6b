#pragma once

#include "fairness/commitmentscheme.h"

namespace app {

// The hidden choices of the matches that are played here, in a file that only its owner can read, so that a
// program that crashed can still open what it has sealed. One for each seat of a match: a newer one replaces
// it.
class SealedChoiceStore
{
public:
    explicit SealedChoiceStore(const QString &folder);

    [[nodiscard]] std::optional<core::SealedChoice> find(const QString &match, core::Seat seat) const;
    // Why it could not be written, in a sentence; then the former choices stand.
    [[nodiscard]] std::optional<QString> put(const core::SealedChoice &sealed);
    void forget(const QString &match);

private:
    [[nodiscard]] std::vector<core::SealedChoice> read() const;
    [[nodiscard]] std::optional<QString> write(const std::vector<core::SealedChoice> &all) const;

    QString m_path;
};

} // namespace app
