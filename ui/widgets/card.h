#pragma once

#include "style/roles.h"

#include <QWidget>

namespace ui {

// A rounded panel on a soft shadow. The shadow takes `shadow` px of the widget on each side, so two cards
// side by side with spacing 0 lie 16 px apart, and a layout margin of 16 makes a page margin of 24.
// The content margins are shadow + padding: give it any layout, which has no margins of its own.
class Card : public QWidget
{
    Q_OBJECT

public:
    static constexpr int shadow = 8;

    explicit Card(QWidget *parent = nullptr);

    // Space between the panel's rim and its content; 16 to begin with.
    void setPadding(int horizontal, int vertical);
    // The colour of its rim; that of hairlines to begin with.
    void setRim(Role rim);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_rim = Role::Line;
};

// A hairline between two parts of a card, for a layout, which then owns it.
[[nodiscard]] QWidget *divider();

} // namespace ui
