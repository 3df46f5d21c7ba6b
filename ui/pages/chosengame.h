#pragma once

#include "pages/gamepicture.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"

class QBoxLayout;

namespace ui {

// The game that is chosen on the shelf: what it is, and the way in. Where room is short it is one row.
class ChosenGame : public Card
{
    Q_OBJECT

public:
    explicit ChosenGame(QWidget *parent = nullptr);

    void show(const GameEntry &game);
    using QWidget::show;
    // In px; it takes as much as it gets, and never less than one row.
    void setMostHeight(int height);
    [[nodiscard]] Button *hostButton() const { return m_host; }

    [[nodiscard]] QSize sizeHint() const override;

private:
    [[nodiscard]] int heightOfWords(int width) const;
    void arrange();
    void turnToRow(bool isRow);

    QWidget *m_inside;
    GamePicture *m_picture;
    Label *m_name;
    QWidget *m_tags;
    Label *m_players;
    Label *m_standard; // what it is played with, where nothing else is chosen
    QBoxLayout *m_title;
    Label *m_about;
    Button *m_host;
    Label *m_note;
    QBoxLayout *m_words;
    QBoxLayout *m_row;
    int m_most = 300; // px
};

} // namespace ui
