#pragma once

#include "boards/catalog.h"

#include <QAbstractButton>

namespace ui {

// A game to choose among others: its thumbnail, name and a line about it.
class GameChoice : public QAbstractButton
{
    Q_OBJECT

public:
    explicit GameChoice(const GameEntry &entry, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const GameEntry &m_entry; // of the catalog, which lives as long as the program
};

} // namespace ui
