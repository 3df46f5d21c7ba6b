#pragma once

#include "games/rockpaperscissors/view.h"

#include <QTimer>

#include <optional>

namespace ui {

struct BoardSituation;
class BoardMotion;

// When the throws of a round lie open on the table, instead of the gestures to choose from: they turn over as
// the round is decided, lie there for a while and make way for the next one.
class OpenedRound : public QObject
{
    Q_OBJECT

public:
    explicit OpenedRound(BoardMotion &motion);

    // Of the view that is shown, the last round.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    // A match has come from one view to another.
    void follow(const core::GestureView &before, const core::GestureView &now,
                const BoardSituation &situation);
    // The round that is on is seen.
    void close();

signals:
    // Another round lies open, or none does any more.
    void changed();

private:
    enum class Opening { Still, Turning };
    void open(const core::GestureView &view, Opening how);

    BoardMotion &m_motion;
    QTimer m_lying;
    std::optional<int> m_seen; // how many rounds were decided when the match was last looked at
    bool m_isOpen = false;
};

} // namespace ui
