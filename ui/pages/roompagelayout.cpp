#include "pages/roompage.h"

#include "pages/pagewidth.h"
#include "style/style.h"

#include <QResizeEvent>

#include <algorithm>

// How the room lies in its window, and where the keyboard goes in it.
namespace ui {

static constexpr int leftWidth = 302; // 286 and the shadows
static constexpr int chatWidth = 334; // 318 and the shadows
static constexpr int veryNarrow = 1000;
static constexpr int largestBoard = 980; // 900, the ring and the margins
static constexpr int widestColumn = 396; // 380 and the shadows
static constexpr int leastPeople = 320;  // px for the list before it scrolls
static constexpr int tightHeight = 800;  // below it the card for who is away has fewer words

void RoomPage::focusNext()
{
    const QWidget *now = focusWidget();
    const bool isWide = m_shape == Shape::Wide;
    if (isWide ? m_left->isAncestorOf(now) : m_right->isAncestorOf(now))
        m_matchPanel->takeFocus();
    else if (m_right->isAncestorOf(now) || !isWide)
        focusSide();
    else
        m_chat->input()->setFocus(Qt::TabFocusReason);
}

void RoomPage::focusSide()
{
    const QWidget *shown = m_sides->currentWidget();
    if (m_shape == Shape::Wide || shown == m_moves)
        m_moves->focusList();
    else if (shown == m_chat)
        m_chat->input()->setFocus(Qt::TabFocusReason);
    else
        m_tabs->setFocus(Qt::TabFocusReason);
}

void RoomPage::leaveField()
{
    if (m_leaving->isVisible())
        return m_leaving->stay();
    if (m_sides->closeInvitation())
        return m_matchPanel->takeFocus();
    const bool isAtBoard = m_matchPanel->isAncestorOf(focusWidget());
    if (isAtBoard)
        lookAt(static_cast<int>(match().moveTexts().size()));
    else
        m_matchPanel->takeFocus();
}

void RoomPage::toggleInvitation()
{
    if (m_matchPanel->middle()->showsInvitation())
        m_matchPanel->takeFocus();
    else
        m_sides->toggleInvitation();
}

void RoomPage::setShape(Shape shape)
{
    if (shape == m_shape)
        return;
    m_sides->closeInvitation();
    m_shape = shape;
    const bool isNarrow = shape == Shape::Narrow;
    if (isNarrow) {
        m_rightColumn->insertWidget(0, m_away);
        m_sides->addWidget(m_moves);
        m_sides->addWidget(m_left);
    } else {
        m_sides->removeWidget(m_moves);
        m_sides->removeWidget(m_left);
        m_leftColumn->insertWidget(1, m_away);
        m_leftColumn->addWidget(m_moves, 1);
        m_row->insertWidget(0, m_left);
        m_left->show();
    }
    m_tabs->setCurrent(0);
    m_sides->setCurrentIndex(0);
    m_tabs->setVisible(isNarrow);
    m_matchPanel->setShape(isNarrow ? MatchHeader::Shape::Bar : MatchHeader::Shape::Line);
    refresh();
    m_row->setContentsMargins(16, isNarrow ? 6 : 14, 16, isNarrow ? 8 : 14);
    showMoves();
}

void RoomPage::showMoves()
{
    if (m_shape == Shape::Wide)
        m_moves->setHidden(m_gameCard->isEditing());
}

void RoomPage::resizeEvent(QResizeEvent *event)
{
    const int width = event->size().width();
    setShape(width < pageWidth::narrow ? Shape::Narrow : Shape::Wide);
    const int more = std::max((width - leftWidth - chatWidth - largestBoard) / 2, 0);
    const bool isNarrow = m_shape == Shape::Narrow;
    m_left->setMinimumWidth(isNarrow ? 0 : std::min(leftWidth + more, widestColumn));
    m_left->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : m_left->minimumWidth());
    const int wanted = qRound(leftWidth * (1 + 0.3 * (lookOf(*this).textScale - 1)));
    const int beside = width < veryNarrow ? std::min(wanted, width * 33 / 100) : wanted;
    m_right->setFixedWidth(isNarrow ? beside : std::min(chatWidth + more, widestColumn));
    m_away->setTight(event->size().height() < tightHeight);
    m_people->setMaximumHeight(std::max(event->size().height() * 11 / 20, leastPeople));
    QWidget::resizeEvent(event);
}

} // namespace ui
