#pragma once

#include "problem.h"

#include <QCoreApplication>

namespace app {

// What the host has to know of the server in their own program, in a sentence.
class ProblemTexts
{
    Q_DECLARE_TR_FUNCTIONS(app::ProblemTexts)

public:
    [[nodiscard]] static QString of(const server::Problem &problem);

private:
    [[nodiscard]] static QString ofJournal(const server::Problem &problem);
};

} // namespace app
