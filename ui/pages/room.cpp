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

RoomPage::RoomPage(QWidget *parent)
    : QWidget(parent)
    , m_people(new People)
    , m_gameCard(new Card)
    , m_gameText(plainLabel({}, TypeRole::Small, Role::Muted))
    , m_change(new Button(ButtonKind::Quiet, tr("Chan&ge"), u"settings"_s))
    , m_options(new OptionsForm)
    , m_optionsTrouble(plainLabel({}, TypeRole::Small, Role::Danger))
    , m_save(new Button(ButtonKind::Main, tr("S&et the table")))
    , m_cancel(new Button(ButtonKind::Quiet, tr("Cance&l")))
    , m_moves(new MoveList)
    , m_stage(new MatchStage)
    , m_veil(new Veil(m_stage))
    , m_chat(new Chat)
{
    m_left = makeLeft();
    m_veil->cover(m_stage->middle());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(8);
    row->addWidget(m_left);
    row->addWidget(m_stage, 1);
    row->addWidget(m_chat);

    connectStage();
    connectPeople();
    connectGameCard();
    connect(m_moves, &MoveList::positionChosen, m_stage, &MatchStage::lookAt);
    connect(m_chat, &Chat::textChosen, this, &RoomPage::chatChosen);
    connect(m_veil->card(), &TroubleCard::mainChosen, this, &RoomPage::reconnectChosen);
}

ScrollPane *RoomPage::makeLeft()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_people);
    column->addWidget(makeGameCard());
    column->addWidget(m_moves, 1);
    auto *scroll = new ScrollPane;
    scroll->hold(left);
    return scroll;
}

QWidget *RoomPage::makeGameCard()
{
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(space::tight);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    auto *top = new QHBoxLayout;
    top->addWidget(plainLabel(tr("The game"), TypeRole::Strong), 1);
    top->addWidget(m_change);
    auto *column = new QVBoxLayout(m_gameCard);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addLayout(top);
    column->addWidget(m_gameText);
    column->addWidget(m_options);
    column->addWidget(m_optionsTrouble);
    column->addLayout(buttons);
    for (QWidget *part : {static_cast<QWidget *>(m_options), static_cast<QWidget *>(m_optionsTrouble),
                          static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_cancel)})
        part->hide();
    return m_gameCard;
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

void RoomPage::connectGameCard()
{
    connect(m_change, &QPushButton::clicked, this, [this] { editGame(m_room); });
    connect(m_options, &OptionsForm::changed, this, &RoomPage::checkOptions);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_options->hide();
        refreshGame();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        emit configureChosen(m_options->settings());
        m_options->hide();
        refreshGame();
    });
}

void RoomPage::editGame(const core::RoomState &room)
{
    m_options->show(room);
    m_optionsTrouble->clear();
    refreshGame();
}

void RoomPage::checkOptions()
{
    const QString trouble = m_options->trouble();
    m_optionsTrouble->setText(trouble);
    m_optionsTrouble->setVisible(!trouble.isEmpty());
    m_save->setEnabled(trouble.isEmpty());
}

void RoomPage::showRoom(const core::RoomState &room, const QString &ownPerson)
{
    m_room = room;
    m_ownPerson = ownPerson;
    if (room.match)
        m_players = room.match->players;
    m_chat->setPeople(room.people);
    m_stage->showRoom(room, ownPerson);
    refreshGame();
}

void RoomPage::showMatch(const core::MatchStarted &match)
{
    m_players = match.players;
    m_options->hide();
    m_stage->showMatch(match);
    refreshGame();
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

void RoomPage::refreshGame()
{
    const GameEntry *game = findGameEntry(m_room.game);
    const QString options = game ? game->optionsText(m_room.options) : QString();
    QStringList lines{game ? game->name() + (options.isEmpty() ? QString() : u" · "_s + options)
                           : m_room.game};
    lines << (m_room.secondsPerMove ? tr("%n s a move", nullptr, static_cast<int>(*m_room.secondsPerMove))
                                    : tr("no clock"));
    lines << (m_room.locked ? tr("asks for a password") : tr("open to all"));
    m_gameText->setText(lines.join(u" · "_s));
    const bool mayEdit = m_room.host == m_ownPerson && !m_room.match;
    if (!mayEdit)
        m_options->hide();
    const bool edits = !m_options->isHidden();
    m_change->setVisible(mayEdit && !edits);
    m_gameText->setVisible(!edits);
    m_save->setVisible(edits);
    m_cancel->setVisible(edits);
    m_moves->setVisible(!edits);
    m_optionsTrouble->setVisible(edits && !m_optionsTrouble->text().isEmpty());
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
    m_options->QWidget::show(); // as the host has filled it in
    m_optionsTrouble->setText(reason);
    refreshGame();
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
    m_options->hide();
    showTrouble({});
    m_stage->reset();
}

void RoomPage::focusNext()
{
    if (m_left->isAncestorOf(focusWidget()))
        m_stage->takeFocus();
    else if (m_chat->isAncestorOf(focusWidget()))
        m_moves->focusList();
    else
        m_chat->input()->setFocus(Qt::TabFocusReason);
}

void RoomPage::leaveField()
{
    const bool isAtBoard = m_stage->isAncestorOf(focusWidget());
    if (isAtBoard)
        m_stage->lookAt(static_cast<int>(m_stage->moveTexts().size()));
    else
        m_stage->takeFocus();
}

void RoomPage::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = event->size().width() < narrow;
    const int beyondBoard = event->size().width() - leftWidth - chatWidth - largestBoard;
    const int more = std::max(beyondBoard / 2, 0);
    m_left->setFixedWidth(std::min(leftWidth + more, widestColumn));
    m_chat->setFixedWidth(isNarrow ? chatWidth - 80 : std::min(chatWidth + more, widestColumn));
    QWidget::resizeEvent(event);
}

} // namespace ui
