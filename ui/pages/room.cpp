#include "pages/room.h"

#include "style/style.h"

#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int leftWidth = 302; // 286 and the shadows
static constexpr int chatWidth = 334; // 318 and the shadows
static constexpr int narrow = 1100;
static constexpr int largestBoard = 980; // 900, the ring and the margins
static constexpr int widestColumn = 396; // 380 and the shadows
static constexpr int leastPeople = 320;  // px for the list before it scrolls

RoomPage::RoomPage(QWidget *parent)
    : QWidget(parent)
    , m_left(new ScrollPane)
    , m_people(new People)
    , m_gameCard(new GameCard)
    , m_moves(new MoveList)
    , m_tabs(new Segmented(tr("Beside the board"), {tr("Chat"), tr("Moves"), tr("People")}))
    , m_sides(new QStackedWidget)
    , m_stage(new MatchStage)
    , m_veil(new Veil(m_stage))
    , m_chat(new Chat)
{
    makeLeft();
    m_right = makeRight();
    m_veil->cover(m_stage->middle());
    m_row = new QHBoxLayout(this);
    m_row->setSpacing(8);
    m_row->addWidget(m_left);
    m_row->addWidget(m_stage, 1);
    m_row->addWidget(m_right);
    m_row->setContentsMargins(16, 14, 16, 14);

    connectStage();
    connectPeople();
    connect(m_gameCard, &GameCard::settingsChosen, this, &RoomPage::configureChosen);
    connect(m_gameCard, &GameCard::editingChanged, this, &RoomPage::showMoves);
    connect(m_tabs, &Segmented::chosen, m_sides, &QStackedWidget::setCurrentIndex);
    connect(m_moves, &MoveList::positionChosen, m_stage, &MatchStage::lookAt);
    connect(m_chat, &Chat::textChosen, this, &RoomPage::chatChosen);
    connect(m_veil->card(), &TroubleCard::mainChosen, this, &RoomPage::reconnectChosen);
}

void RoomPage::makeLeft()
{
    auto *left = new QWidget;
    m_leftColumn = new QVBoxLayout(left);
    m_leftColumn->setContentsMargins(0, 0, 0, 0);
    m_leftColumn->setSpacing(0);
    m_leftColumn->addWidget(m_people);
    m_leftColumn->addWidget(m_gameCard);
    m_leftColumn->addStretch(0); // for when the moves lie elsewhere
    m_leftColumn->addWidget(m_moves, 1);
    m_left->hold(left);
}

QWidget *RoomPage::makeRight()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(Card::shadow, 0, Card::shadow, 0);
    tabs->addWidget(m_tabs);
    m_tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_tabs->hide();
    m_sides->addWidget(m_chat);
    column->addLayout(tabs);
    column->addWidget(m_sides, 1);
    return right;
}

void RoomPage::connectStage()
{
    connect(m_stage, &MatchStage::changed, this, &RoomPage::refresh);
    connect(m_stage, &MatchStage::moveChosen, this, &RoomPage::moveChosen);
    connect(m_stage, &MatchStage::readyChosen, this, &RoomPage::readyChosen);
    connect(m_stage, &MatchStage::startChosen, this, &RoomPage::startChosen);
    connect(m_stage, &MatchStage::resignChosen, this, &RoomPage::resignChosen);
    connect(m_stage, &MatchStage::standChosen, this, &RoomPage::standChosen);
    connect(m_stage, &MatchStage::sitChosen, this, [this] { emit sitChosen(std::nullopt); });
}

void RoomPage::connectPeople()
{
    connect(m_people, &People::sitChosen, this, [this](int seat) { emit sitChosen(seat); });
    connect(m_people, &People::kickChosen, this, &RoomPage::kickChosen);
    connect(m_people, &People::muteChosen, this, &RoomPage::muteChosen);
    connect(m_people, &People::hostChosen, this, &RoomPage::hostChosen);
}

void RoomPage::showRoom(const core::RoomState &room, const QString &ownPerson)
{
    m_room = room;
    m_ownPerson = ownPerson;
    if (room.match)
        m_players = room.match->players;
    m_chat->setPeople(room.people);
    m_stage->showRoom(room, ownPerson);
    m_gameCard->show(room, ownPerson);
}

void RoomPage::showMatch(const core::MatchStarted &match)
{
    m_players = match.players;
    m_gameCard->cancel();
    m_stage->showMatch(match);
}

void RoomPage::showView(const core::MatchView &view)
{
    m_stage->showView(view);
}

void RoomPage::showEnd(const core::MatchEnded &ended)
{
    for (const int seat : ended.result.winners) {
        if (m_countedMatch != ended.match && seat < static_cast<int>(m_players.size()))
            ++m_wins[m_players[static_cast<std::size_t>(seat)].person];
    }
    m_countedMatch = ended.match;
    m_stage->showEnd(ended);
}

void RoomPage::refresh()
{
    m_people->show(m_room, m_ownPerson, m_stage->activities(), m_wins);
    m_moves->show(m_stage->moveTexts(), m_stage->movesShown(), m_stage->moveRows());
    emit turnChanged();
}

void RoomPage::setInvitation(const std::optional<Invitation> &invitation)
{
    m_stage->setInvitation(invitation);
}

void RoomPage::setHistory(const core::ChatHistory &history)
{
    m_chat->setHistory(history);
}

void RoomPage::addChat(const core::ChatLine &line)
{
    m_chat->add(line);
}

void RoomPage::note(const QString &text)
{
    m_chat->note(text);
}

void RoomPage::showRefusal(const QString &reason)
{
    m_stage->showRefusal(reason);
}

void RoomPage::showChatRefusal(const QString &reason)
{
    m_chat->showRefusal(reason);
}

void RoomPage::showOptionsRefusal(const QString &reason)
{
    m_gameCard->showRefusal(reason);
}

void RoomPage::showTrouble(const std::optional<Trouble> &trouble)
{
    m_veil->setVisible(trouble.has_value());
    if (trouble)
        m_veil->card()->show(*trouble);
    m_stage->setLive(!trouble);
    m_chat->setLive(!trouble);
}

void RoomPage::showCountdown(const QString &text)
{
    m_veil->card()->showCountdown(text);
}

void RoomPage::clear()
{
    m_room = {};
    m_wins.clear();
    m_players.clear();
    m_countedMatch.clear();
    m_chat->clear();
    m_gameCard->cancel();
    showTrouble({});
    m_stage->reset();
}

void RoomPage::focusNext()
{
    const QWidget *now = focusWidget();
    const bool isWide = m_shape == Shape::Wide;
    if (isWide ? m_left->isAncestorOf(now) : m_right->isAncestorOf(now))
        m_stage->takeFocus();
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
    const bool isAtBoard = m_stage->isAncestorOf(focusWidget());
    if (isAtBoard)
        m_stage->lookAt(static_cast<int>(m_stage->moveTexts().size()));
    else
        m_stage->takeFocus();
}

void RoomPage::take(Shape shape)
{
    if (shape == m_shape)
        return;
    m_shape = shape;
    const bool isNarrow = shape == Shape::Narrow;
    if (isNarrow) {
        m_sides->addWidget(m_moves);
        m_sides->addWidget(m_left);
    } else {
        m_sides->removeWidget(m_moves);
        m_sides->removeWidget(m_left);
        m_leftColumn->addWidget(m_moves, 1);
        m_row->insertWidget(0, m_left);
        m_left->show();
    }
    m_tabs->setCurrent(0);
    m_sides->setCurrentIndex(0);
    m_tabs->setVisible(isNarrow);
    m_stage->take(isNarrow ? StageHead::Shape::Bar : StageHead::Shape::Line);
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
    take(width < narrow ? Shape::Narrow : Shape::Wide);
    const int more = std::max((width - leftWidth - chatWidth - largestBoard) / 2, 0);
    const bool isNarrow = m_shape == Shape::Narrow;
    m_left->setMinimumWidth(isNarrow ? 0 : std::min(leftWidth + more, widestColumn));
    m_left->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : m_left->minimumWidth());
    m_right->setFixedWidth(isNarrow ? leftWidth : std::min(chatWidth + more, widestColumn));
    m_people->setMaximumHeight(std::max(event->size().height() * 11 / 20, leastPeople));
    QWidget::resizeEvent(event);
}

} // namespace ui
