#pragma once

#include "fairness/commitmentscheme.h"
#include "fairness/transcript.h"

#include <QCoreApplication>

namespace ui {

// What the player's own program has found wrong with a match, in a sentence. Names in it are strangers' text.
class FairnessTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::FairnessTexts)

public:
    [[nodiscard]] static QString of(const core::TranscriptFault &fault);
    [[nodiscard]] static QString of(core::Violation violation);

private:
    [[nodiscard]] static QString ofMove(const core::TranscriptFault &fault);
    [[nodiscard]] static QString ofMatch(const core::TranscriptFault &fault);
};

} // namespace ui
