#include "pages/roomcolumns.h"

#include "pages/pagewidth.h"
#include "style/style.h"
#include "widgets/boxlayouts.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace ui {

static constexpr int leftWidth = 302; // 286 and the shadows
static constexpr int chatWidth = 334; // 318 and the shadows
static constexpr int veryNarrow = 1000;
static constexpr int leastBoard = 560;    // px that the board gets before the chat gets any
static constexpr int aroundColumns = 64;  // px of margins and spacing beside it
static constexpr int aboveAndBelow = 190; // px of lines and buttons
static constexpr int largestBoard = 980;  // 900, the ring and the margins
static constexpr int widestColumn = 396;  // 380 and the shadows
static constexpr int leastPeople = 320;   // px for the list before it scrolls
static constexpr int tightHeight = 800;   // below it the card for who is away has fewer words

RoomColumns::RoomColumns(QWidget &page, const Parts &parts)
    : m_page(page)
    , m_parts(parts)
    , m_row(new QHBoxLayout(&page))
    , m_left(new ScrollPane)
    , m_right(new QWidget)
    , m_sides(new SideStack)
    , m_fold(new ChatFold(*parts.chat, &page))
    , m_words(new LastWords(&page))
{
    makeLeft();
    makeRight();
    makeFold();
    fillBox(m_row, 8, {m_left, {m_parts.middle, 1}, m_right});
    m_row->setContentsMargins(16, 14, 16, 14);
    QObject::connect(m_parts.chat, &Chat::heard, m_parts.tabs, [this] { m_parts.tabs->markNew(0); });
    QObject::connect(m_parts.tabs, &Segmented::chosen, m_sides, [this](int index) {
        m_tabBefore = 0;
        showTab(index);
    });
}

void RoomColumns::makeLeft()
{
    auto *left = new QWidget;
    m_leftColumn = new QVBoxLayout(left);
    fillBox(m_leftColumn, 0, {m_parts.people, m_parts.away, m_parts.gameCard});
    m_leftColumn->addStretch(0); // for when the moves lie elsewhere
    m_leftColumn->addWidget(m_parts.moves, 1);
    m_left->setContent(left);
}

void RoomColumns::makeRight()
{
    m_rightColumn = new QVBoxLayout(m_right);
    m_rightColumn->setSpacing(space::unit);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(Card::shadow, 0, Card::shadow, 0);
    tabs->addWidget(m_parts.tabs);
    m_parts.tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_parts.tabs->hide();
    m_sides->addWidget(m_parts.chat);
    fillBox(m_rightColumn, {tabs, {m_sides, 1}});
}

void RoomColumns::makeFold()
{
    QObject::connect(m_fold, &ChatFold::changed, m_right, [this] { showFold(); });
    QObject::connect(m_fold, &ChatFold::missed, m_words,
                     [this](const ChatEntry &entry) { showWords(entry); });
    QObject::connect(m_parts.chat, &Chat::cleared, m_words, &QWidget::hide);
    QObject::connect(m_words, &LastWords::pressed, m_fold, [this] { toggleChat(); });
    QObject::connect(m_parts.chat, &Chat::foldChosen, m_fold, [this] { toggleChat(); });
    QObject::connect(m_sides, &SideStack::invitationToggled, m_right, [this] { showFold(); });
}

// The faces lie where one can reach them. The keyboard goes with them, and is on nothing that goes.
void RoomColumns::showFold()
{
    const bool isFolded = m_fold->isFolded();
    const bool isHidden = isFolded && !m_sides->showsInvitation();
    QWidget *faces = m_parts.chat->faces();
    const bool wasOnFaces = faces->hasFocus();
    const bool wasOnRight = isHidden && m_right->isAncestorOf(m_page.focusWidget());
    QHBoxLayout *actions = m_parts.middle->actions()->row();
    if (isFolded && actions->indexOf(faces) < 0)
        actions->addWidget(faces);
    else if (!isFolded)
        m_parts.chat->takeFacesBack();
    m_right->setHidden(isHidden);
    if (!isHidden)
        m_words->hide();
    faces->show(); // the layout would do so later, and what is not shown takes no focus
    if (wasOnFaces && faces->isVisible())
        faces->setFocus(Qt::OtherFocusReason);
    else if (wasOnFaces || wasOnRight)
        m_parts.middle->takeFocus();
}

void RoomColumns::showWords(const ChatEntry &entry)
{
    if (!m_right->isHidden())
        return;
    const auto placeOf = [this](const QWidget &part) {
        const QRect place(part.mapTo(&m_page, QPoint()), part.size());
        return QStyle::visualRect(m_page.layoutDirection(), m_page.rect(), place);
    };
    const ActionBar *actions = m_parts.middle->actions();
    const QRect row = placeOf(*actions);
    int left = row.left();
    for (const auto *button : actions->findChildren<QPushButton *>()) {
        if (button->isVisible())
            left = std::max(left, placeOf(*button).right());
    }
    m_words->show(entry);
    m_words->place(left, row.top());
}

void RoomColumns::focusChat()
{
    if (!m_fold->isFolded())
        m_parts.chat->input()->setFocus(Qt::OtherFocusReason);
}

void RoomColumns::toggleChat()
{
    const bool wasInSight = m_parts.chat->isVisible();
    m_sides->closeInvitation();
    if (m_isNarrow)
        return turnTabs(wasInSight);
    if (m_fold->isFolded() != wasInSight)
        m_fold->choose(wasInSight);
    if (!wasInSight)
        focusChat();
}

void RoomColumns::turnTabs(bool fromChat)
{
    const bool isLeft = fromChat && (m_tabBefore > 0 || m_parts.chat->isAncestorOf(m_page.focusWidget()));
    const int before = std::exchange(m_tabBefore, fromChat ? 0 : m_parts.tabs->current());
    showTab(isLeft ? before : 0);
    if (isLeft)
        m_parts.middle->takeFocus();
    else
        focusChat();
}

void RoomColumns::showTab(int index)
{
    m_parts.tabs->setCurrent(index);
    m_sides->setCurrentIndex(index);
}

// The board is a square at most.
static ChatFold::Place placeOfChat(QSize page)
{
    if (page.width() < pageWidth::narrow)
        return ChatFold::Place::BehindTab;
    const int left = page.width() - leftWidth - chatWidth - aroundColumns;
    const bool isEnough = left >= std::min(leastBoard, page.height() - aboveAndBelow);
    return isEnough ? ChatFold::Place::Beside : ChatFold::Place::TakesWidth;
}

bool RoomColumns::arrange(QSize size)
{
    const bool wasNarrow = m_isNarrow;
    setNarrow(size.width() < pageWidth::narrow);
    const int width = size.width();
    const int more = std::max((width - leftWidth - chatWidth - largestBoard) / 2, 0);
    m_left->setMinimumWidth(m_isNarrow ? 0 : std::min(leftWidth + more, widestColumn));
    m_left->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : m_left->minimumWidth());
    const int wanted = qRound(leftWidth * (1 + 0.3 * (lookOf(*m_parts.middle).textScale - 1)));
    const int beside = width < veryNarrow ? std::min(wanted, width * 33 / 100) : wanted;
    m_right->setFixedWidth(m_isNarrow ? beside : std::min(chatWidth + more, widestColumn));
    m_fold->setPlace(placeOfChat(size));
    m_words->hide();
    m_parts.away->setTight(size.height() < tightHeight);
    m_parts.people->setMaximumHeight(std::max(size.height() * 11 / 20, leastPeople));
    return m_isNarrow != wasNarrow;
}

void RoomColumns::setNarrow(bool narrow)
{
    if (narrow == m_isNarrow)
        return;
    m_sides->closeInvitation();
    m_isNarrow = narrow;
    narrow ? fold() : unfold();
    m_tabBefore = 0;
    showTab(0);
    m_parts.tabs->setVisible(narrow);
    m_parts.middle->setShape(narrow ? MatchHeader::Shape::Bar : MatchHeader::Shape::Line);
    m_row->setContentsMargins(16, narrow ? 6 : 14, 16, narrow ? 8 : 14);
    showMoves();
}

void RoomColumns::fold()
{
    m_rightColumn->insertWidget(0, m_parts.away);
    m_sides->addWidget(m_parts.moves);
    m_sides->addWidget(m_left);
}

void RoomColumns::unfold()
{
    m_sides->removeWidget(m_parts.moves);
    m_sides->removeWidget(m_left);
    m_leftColumn->insertWidget(1, m_parts.away);
    m_leftColumn->addWidget(m_parts.moves, 1);
    m_row->insertWidget(0, m_left);
    m_left->show();
}

void RoomColumns::showMoves()
{
    if (m_isNarrow)
        return;
    const bool isHidden = m_parts.gameCard->isEditing() || m_parts.moves->isEmpty();
    if (isHidden && m_parts.moves->isAncestorOf(QApplication::focusWidget()))
        m_parts.middle->takeFocus();
    m_parts.moves->setHidden(isHidden);
}

void RoomColumns::showPeople()
{
    if (const int people = m_sides->indexOf(m_left); people >= 0)
        showTab(people);
}

void RoomColumns::focusNext()
{
    const QWidget *now = m_page.focusWidget();
    const bool isRight = m_right->isAncestorOf(now);
    if (m_isNarrow ? isRight : m_left->isAncestorOf(now))
        m_parts.middle->takeFocus();
    else if (isRight || m_right->isHidden())
        focusLeft();
    else
        focusRight();
}

// The first part that Tab comes to, or null.
static QWidget *firstStop(const QWidget &within)
{
    for (QWidget *each = within.nextInFocusChain(); each != &within; each = each->nextInFocusChain()) {
        const bool takesFocus = each->isVisible() && each->isEnabled() && each->focusPolicy() & Qt::TabFocus;
        if (takesFocus && within.isAncestorOf(each))
            return each;
    }
    return nullptr;
}

// Before the first move, people and the game; where there is nothing to be done about them, the board.
void RoomColumns::focusLeft()
{
    if (m_parts.moves->isVisible())
        m_parts.moves->focusList();
    else if (QWidget *first = firstStop(*m_left))
        first->setFocus(Qt::TabFocusReason);
    else
        m_parts.middle->takeFocus();
}

void RoomColumns::focusRight()
{
    const QWidget *shown = m_sides->currentWidget();
    if (m_sides->showsInvitation())
        m_sides->focusInvitation();
    else if (shown == m_parts.moves)
        m_parts.moves->focusList();
    else if (shown == m_parts.chat)
        m_parts.chat->input()->setFocus(Qt::TabFocusReason);
    else
        m_parts.tabs->setFocus(Qt::TabFocusReason);
}

void RoomColumns::leaveField()
{
    if (m_parts.leaving->isVisible())
        return m_parts.leaving->stay();
    if (!m_sides->closeInvitation() && m_parts.middle->isAncestorOf(m_page.focusWidget()))
        emit m_parts.middle->backToNowChosen();
    else
        m_parts.middle->takeFocus();
}

void RoomColumns::toggleInvitation()
{
    if (m_parts.middle->middle()->showsInvitation())
        m_parts.middle->takeFocus();
    else
        m_sides->toggleInvitation();
}

} // namespace ui
