#pragma once

#include "pages/people.h"
#include "widgets/overlay.h"
#include "widgets/reconnectcard.h"

namespace ui {

// Lies over the board while there is no connection, and counts down by itself to the next attempt.
class ReconnectOverlay : public Overlay
{
    Q_OBJECT

public:
    // `people` know for how long a seat is kept; they live as long as the overlay.
    ReconnectOverlay(QWidget *parent, const People &people);

    // The connection is lost and tried again; the seat's time runs from the first of these on. Nothing: it is
    // back.
    void show(const std::optional<Reconnecting> &reconnecting);
    using QWidget::show;
    // Until when one's own seat is kept; nothing: there is a connection.
    [[nodiscard]] const std::optional<Deadline> &keptUntil() const { return m_keptUntil; }

signals:
    void tryNowChosen();
    // Told again at each attempt.
    void changed();

private:
    const People &m_people;
    std::optional<Deadline> m_keptUntil;
    ReconnectCard *m_card;
};

} // namespace ui
