#pragma once

#include "catalog/catalog.h"

#include <QWidget>

namespace ui {

// The thumbnail of a game, as large as the widget.
class GamePicture : public QWidget
{
    Q_OBJECT

public:
    explicit GamePicture(int side, QWidget *parent = nullptr);

    void show(const GameEntry &game);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const GameEntry *m_game = nullptr; // of the catalog, which lives as long as the program
};

} // namespace ui
