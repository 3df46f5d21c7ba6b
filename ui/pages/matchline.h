#pragma once

#include "pages/matchmodel.h"
#include "widgets/namedtext.h"

#include <QCoreApplication>

namespace ui {

// What the line above the board says of a match.
class MatchLine
{
    Q_DECLARE_TR_FUNCTIONS(ui::MatchPanel)

public:
    // Borrows the match.
    explicit MatchLine(const MatchModel &match)
        : m_match(match)
    {
    }

    // How things stand, and what there is to say of that.
    [[nodiscard]] NamedText stand() const;
    [[nodiscard]] NamedText detail() const;
    // Both, as a screen reader says them.
    [[nodiscard]] QString whole() const;

private:
    [[nodiscard]] NamedText running() const;
    [[nodiscard]] NamedText waitedFor() const;
    [[nodiscard]] NamedText result() const;
    [[nodiscard]] NamedText resultDetail() const;
    [[nodiscard]] bool othersChoose() const;

    const MatchModel &m_match;
};

} // namespace ui
