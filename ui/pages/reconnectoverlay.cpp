#include "pages/reconnectoverlay.h"

namespace ui {

ReconnectOverlay::ReconnectOverlay(QWidget *parent, const People &people)
    : Overlay(parent, Where::Top)
    , m_people(people)
    , m_card(new ReconnectCard)
{
    add(m_card);
    connect(m_card, &ReconnectCard::tryNowChosen, this, &ReconnectOverlay::tryNowChosen);
}

void ReconnectOverlay::show(const std::optional<Reconnecting> &reconnecting)
{
    if (!reconnecting)
        m_keptUntil.reset();
    else if (!m_keptUntil)
        m_keptUntil = Deadline(m_people.grace());
    setVisible(reconnecting.has_value());
    if (reconnecting)
        m_card->begin(*reconnecting, *m_keptUntil);
    else
        m_card->stop();
    emit changed();
}

} // namespace ui
