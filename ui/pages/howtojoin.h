#pragma once

#include "widgets/card.h"

#include <utility>
#include <vector>

class QLabel;

namespace ui {

// The lamp over the empty table, and how two computers find each other.
class HowToJoin : public Card
{
    Q_OBJECT

public:
    explicit HowToJoin(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeStep(const QString &iconName, const QString &what, const QString &how);
    void dress();

    std::vector<std::pair<QLabel *, QString>> m_icons;
};

} // namespace ui
