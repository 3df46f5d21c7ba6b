#include "pages/gamepicture.h"

#include "style/style.h"

#include <QPainter>

namespace ui {

GamePicture::GamePicture(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

void GamePicture::show(const GameEntry &game)
{
    m_game = &game;
    update();
}

void GamePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_game)
        m_game->paintThumbnail(painter, rect(), lookOf(*this).theme);
}

} // namespace ui
