#include "pages/matchstage.h"

#include "style/style.h"

#include <QVBoxLayout>

#include <algorithm>

// What the stage is made of, and what it is shown. How it looks for that stands in matchstageview.cpp.
namespace ui {

using namespace Qt::Literals::StringLiterals;

MatchStage::MatchStage(QWidget *parent)
    : QWidget(parent)
    , m_lineIcon(new QLabel)
    , m_line(plainLabel({}, TypeRole::BoardLine))
    , m_clock(plainLabel({}, TypeRole::BoardLine, Role::Muted))
    , m_detail(plainLabel({}, TypeRole::Small, Role::Muted))
    , m_middle(new QStackedWidget)
    , m_invite(new InviteCard)
    , m_inviteHome(new ScrollPane)
    , m_boardHome(new QWidget)
    , m_waiting(plainLabel({}, TypeRole::Body, Role::Muted))
    , m_refusal(plainLabel({}, TypeRole::Small, Role::Danger))
    , m_ready(new Button(ButtonKind::Main, tr("&Ready"), u"check"_s))
    , m_start(new Button(ButtonKind::Quiet, tr("Start &now"), u"next"_s))
    , m_resign(new Button(ButtonKind::Quiet, tr("Re&sign"), u"flag"_s))
    , m_keepPlaying(new Button(ButtonKind::Quiet, tr("&Play on")))
    , m_sit(new Button(ButtonKind::Main, tr("Sit &down"), u"person"_s))
    , m_stand(new Button(ButtonKind::Quiet, tr("&Watch"), u"eye"_s))
    , m_backToNow(new Button(ButtonKind::Quiet, tr("&Back to now"), u"next"_s))
{
    m_line->setWordWrap(false);
    m_line->setElided();
    m_clock->setWordWrap(false);
    m_detail->setAlignment(Qt::AlignCenter);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_refusal->setAlignment(Qt::AlignCenter);

    auto *line = new QHBoxLayout;
    line->setSpacing(space::row);
    line->addStretch();
    line->addWidget(m_lineIcon);
    line->addWidget(m_line);
    line->addWidget(m_clock);
    line->addStretch();
    auto *lineHome = new QWidget;
    lineHome->setFixedHeight(34);
    line->setContentsMargins(0, 0, 0, 0);
    lineHome->setLayout(line);
    m_detail->setFixedHeight(22);

    (new QVBoxLayout(m_boardHome))->setContentsMargins(0, 0, 0, 0);
    m_middle->addWidget(m_boardHome);
    m_inviteHome->hold(m_invite);
    m_middle->addWidget(m_inviteHome);
    m_middle->addWidget(m_waiting);

    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(0, 0, 0, 0);
    makeActions(*actions);
    auto *actionsHome = new QWidget;
    actionsHome->setLayout(actions);
    m_refusal->setFixedHeight(22);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->setSpacing(6);
    column->addWidget(lineHome);
    column->addWidget(m_detail);
    column->addWidget(m_middle, 1);
    column->addSpacing(space::unit);
    column->addWidget(actionsHome);
    column->addWidget(m_refusal);

    m_tick.setInterval(200);
    connect(&m_tick, &QTimer::timeout, this, &MatchStage::refreshClock);
}

void MatchStage::makeActions(QHBoxLayout &row)
{
    row.setSpacing(space::row);
    row.addStrut(space::mainControl); // as high without buttons, so that the board does not jump
    row.addStretch();
    for (Button *button : {m_ready, m_start, m_resign, m_keepPlaying, m_sit, m_stand, m_backToNow}) {
        row.addWidget(button);
        button->hide();
    }
    row.addStretch();
    m_resign->setMinimumHeight(space::control);
    connect(m_ready, &QPushButton::clicked, this, [this] { emit readyChosen(!(self() && self()->ready)); });
    connect(m_start, &QPushButton::clicked, this, &MatchStage::startChosen);
    connect(m_sit, &QPushButton::clicked, this, &MatchStage::sitChosen);
    connect(m_stand, &QPushButton::clicked, this, &MatchStage::standChosen);
    connect(m_backToNow, &QPushButton::clicked, this,
            [this] { lookAt(static_cast<int>(moveTexts().size())); });
    // Resigning is asked twice, in the same place, so that a slip costs nothing.
    connect(m_resign, &QPushButton::clicked, this, [this] {
        if (std::exchange(m_askedToResign, !m_askedToResign))
            emit resignChosen();
        refreshActions();
    });
    connect(m_keepPlaying, &QPushButton::clicked, this, [this] {
        m_askedToResign = false;
        refreshActions();
    });
}

void MatchStage::showRoom(const core::RoomState &room, const QString &ownPerson)
{
    const bool gameChanged = room.game != m_room.game || room.options != m_room.options;
    m_room = room;
    m_ownPerson = ownPerson;
    if (room.match) {
        const bool isNew = m_phase != Phase::Running || room.match->state.match != m_match.state.match;
        if (isNew)
            showMatch(*room.match);
        else if (room.match->state.step > m_match.state.step)
            hold(room.match->state);
    } else if (room.ended && m_phase != Phase::Over && isOfThisGame(*room.ended, room)) {
        if (room.ended->match != m_match.state.match)
            m_match.players.clear(); // of a match that was not seen from here
        m_match.game = room.game;
        showEnd(*room.ended);
    } else if (m_phase == Phase::Running || (gameChanged && m_phase == Phase::Over)) {
        m_phase = Phase::Waiting;
        m_ended.reset();
    }
    refresh();
}

void MatchStage::showMatch(const core::MatchStarted &match)
{
    const QString game = match.game.isEmpty() ? m_room.game : match.game;
    m_match = match;
    m_match.game = game;
    m_phase = Phase::Running;
    m_ended.reset();
    m_lookingAt.reset();
    m_askedToResign = false;
    m_invites = false;
    m_refusal->clear();
    hold(match.state);
    const bool hadFocus = isAncestorOf(focusWidget());
    refresh();
    if (hadFocus)
        takeFocus(); // not to the next button, which may be Resign
}

void MatchStage::showView(const core::MatchView &view)
{
    if (view.match != m_match.state.match)
        return;
    m_refusal->clear();
    hold(view);
    refresh();
}

void MatchStage::showEnd(const core::MatchEnded &ended)
{
    m_phase = Phase::Over;
    m_ended = ended;
    m_lookingAt.reset();
    m_askedToResign = false;
    m_match.state.match = ended.match;
    m_match.state.step = ended.step;
    m_match.state.view = ended.view;
    m_match.state.turn.clear();
    m_deadline = QDeadlineTimer(QDeadlineTimer::Forever);
    m_refusal->clear();
    refresh();
}

void MatchStage::hold(const core::MatchView &view)
{
    m_match.state = view;
    m_deadline = view.seconds ? QDeadlineTimer(static_cast<qint64>(*view.seconds * 1000))
                              : QDeadlineTimer(QDeadlineTimer::Forever);
}

void MatchStage::setInvitation(const std::optional<Invitation> &invitation)
{
    m_invitation = invitation;
    if (invitation)
        m_invite->show(*invitation);
    refresh();
}

bool MatchStage::isOfThisGame(const core::MatchEnded &ended, const core::RoomState &room)
{
    return std::ranges::all_of(room.options.keys(), [&](const QString &key) {
        return !ended.view.contains(key) || ended.view.value(key) == room.options.value(key);
    });
}

void MatchStage::toggleInvitation()
{
    m_invites = m_middle->currentWidget() != m_inviteHome;
    refresh();
}

void MatchStage::takeFocus()
{
    if (m_board && m_board->isVisible())
        m_board->setFocus(Qt::TabFocusReason);
    else
        m_middle->currentWidget()->setFocus(Qt::TabFocusReason);
}

void MatchStage::lookAt(int moves)
{
    const int last = static_cast<int>(moveTexts().size());
    m_lookingAt = moves >= last ? std::nullopt : std::optional(std::max(moves, 0));
    refresh();
}

void MatchStage::reset()
{
    m_room = {};
    m_match = {};
    m_ended.reset();
    m_lookingAt.reset();
    m_invitation.reset();
    m_phase = Phase::Waiting;
    m_live = true;
    m_invites = false;
    m_refusal->clear();
}

void MatchStage::focusBoard()
{
    if (m_board)
        m_board->setFocus(Qt::OtherFocusReason);
}

void MatchStage::setLive(bool live)
{
    m_live = live;
    refresh();
}

void MatchStage::showRefusal(const QString &reason)
{
    m_refusal->setText(reason);
    refreshBoard();
}

QStringList MatchStage::moveTexts() const
{
    const GameEntry *game = m_phase == Phase::Waiting ? nullptr : findGameEntry(m_match.game);
    QStringList texts;
    for (int move = 0; game && move < game->moveCount(m_match.state.view); ++move)
        texts.append(game->moveText(m_match.state.view, move));
    return texts;
}

int MatchStage::movesShown() const
{
    return m_lookingAt.value_or(static_cast<int>(moveTexts().size()));
}

QStringList MatchStage::personsToMove() const
{
    QStringList persons;
    for (const core::MatchPlayer &player : m_match.players) {
        if (m_phase == Phase::Running
            && std::ranges::find(m_match.state.turn, player.seat) != m_match.state.turn.end())
            persons.append(player.person);
    }
    return persons;
}

bool MatchStage::isOwnTurn() const
{
    return m_phase == Phase::Running && m_live && personsToMove().contains(m_ownPerson);
}

} // namespace ui
