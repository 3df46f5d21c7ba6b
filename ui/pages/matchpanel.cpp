#include "pages/matchpanel.h"

#include "style/style.h"
#include "widgets/seatclock.h"

#include <QVBoxLayout>

#include <algorithm>

// What the match panel is made of, and what it is shown. How it looks for that stands in matchpanelview.cpp,
// what one may do in matchpanelactions.cpp.
namespace ui {

using namespace Qt::Literals::StringLiterals;

MatchPanel::MatchPanel(QWidget *parent)
    : QWidget(parent)
    , m_header(new MatchHeader)
    , m_middle(new QStackedWidget)
    , m_invite(new InviteCard)
    , m_inviteHome(new ScrollPane)
    , m_boardHome(new QWidget)
    , m_waiting(plainLabel({}, TypeRole::Body, Role::Muted))
    , m_actions(new QHBoxLayout)
    , m_below(new QWidget)
    , m_refusal(plainLabel({}, TypeRole::Small, Role::Danger))
    , m_badge(new FairnessBadge)
    , m_ready(new Button(ButtonKind::Main, tr("&Ready"), u"check"_s))
    , m_start(new Button(ButtonKind::Quiet, tr("Start &now"), u"next"_s))
    , m_resign(new Button(ButtonKind::Quiet, tr("Re&sign"), u"flag"_s))
    , m_keepPlaying(new Button(ButtonKind::Quiet, tr("&Play on")))
    , m_sit(new Button(ButtonKind::Main, tr("Sit &down"), u"person"_s))
    , m_stand(new Button(ButtonKind::Quiet, tr("&Watch"), u"eye"_s))
    , m_backToNow(new Button(ButtonKind::Quiet, tr("&Back to now"), u"next"_s))
    , m_next(new NextSteps)
{
    m_waiting->setAlignment(Qt::AlignCenter);
    m_refusal->setAlignment(Qt::AlignCenter);

    (new QVBoxLayout(m_boardHome))->setContentsMargins(0, 0, 0, 0);
    m_middle->addWidget(m_boardHome);
    m_inviteHome->setContent(m_invite);
    m_middle->addWidget(m_inviteHome);
    m_middle->addWidget(m_waiting);

    m_actions->setContentsMargins(0, 0, 0, 0);
    makeActions(*m_actions);
    auto *actionsHome = new QWidget;
    actionsHome->setLayout(m_actions);
    m_below->setFixedHeight(22);
    auto *belowRow = new QHBoxLayout(m_below);
    belowRow->setContentsMargins(0, 0, 0, 0);
    belowRow->addWidget(m_refusal, 1);
    belowRow->addWidget(m_badge, 0, Qt::AlignHCenter);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->setSpacing(6);
    column->addWidget(m_header);
    column->addWidget(m_middle, 1);
    column->addSpacing(space::unit);
    column->addWidget(actionsHome);
    column->addWidget(m_below);
}

// Whether the match that ended was of the game that the room is set to now.
static bool isOfThisGame(const core::MatchEnded &ended, const core::RoomState &room)
{
    const core::GameKind *kind = core::findGame(room.game);
    if (!kind)
        return true;
    const auto options = kind->optionsOf(ended.view.tree());
    const auto isTheRooms = [&](const QString &key) {
        return options->value(key) == room.options.value(key);
    };
    return options
           && std::ranges::all_of(options->keys(), isTheRooms); // a later server may know more of them
}

void MatchPanel::showRoom(const core::RoomState &room, const QString &ownPerson)
{
    const bool gameChanged = room.game != m_room.game || room.options != m_room.options;
    m_room = room;
    m_ownPerson = ownPerson;
    if (room.match) {
        const bool isNew = m_phase != Phase::Running || room.match->state.match != m_match.state.match;
        if (isNew)
            showMatch(*room.match);
        else if (room.match->state.step >= m_match.state.step) // who ran out of time left the step as it was
            setView(room.match->state);
    } else if (room.ended && m_phase != Phase::Over && isOfThisGame(*room.ended, room)) {
        if (room.ended->match != m_match.state.match)
            m_match.players = guessedPlayers(room, room.ended->result, ownPerson); // was not seen from here
        m_match.game = room.game;
        showEnd(*room.ended);
    } else if (m_phase == Phase::Running || (m_phase == Phase::Over && (gameChanged || !room.ended))) {
        m_phase = Phase::Waiting;
        m_ended.reset();
    }
    refresh();
}

void MatchPanel::showMatch(const core::MatchStarted &match)
{
    const QString game = match.game.isEmpty() ? m_room.game : match.game;
    begin(match.state.match);
    m_match = match;
    m_match.game = game;
    m_phase = Phase::Running;
    m_ended.reset();
    m_lookingAt.reset();
    m_askedToResign = false;
    say({});
    setView(match.state);
    const bool hadFocus = isAncestorOf(focusWidget());
    refresh();
    if (hadFocus)
        takeFocus(); // not to the next button, which may be Resign
}

void MatchPanel::showView(const core::MatchView &view)
{
    if (view.match != m_match.state.match)
        return;
    say({});
    setView(view);
    const bool isOwn = !view.last || (*view.last)["seat"_L1].toInt() == ownSeat();
    if (isOwn || !actsNow())
        m_asked = {};
    refresh();
}

void MatchPanel::showEnd(const core::MatchEnded &ended)
{
    begin(ended.match);
    m_phase = Phase::Over;
    m_ended = ended;
    m_lookingAt.reset();
    m_askedToResign = false;
    m_match.state.match = ended.match;
    m_match.state.step = ended.step;
    m_match.state.view = ended.view;
    m_match.state.turn.clear();
    m_deadline = {};
    m_asked = {};
    say({});
    refresh();
}

void MatchPanel::begin(const QString &match)
{
    if (match == m_match.state.match)
        return;
    m_verdict.reset();
    m_sealedChoice = {};
    m_colours.clear();
    m_asked = {};
}

void MatchPanel::showVerdict(const core::Verdict &verdict)
{
    m_verdict = verdict;
    refreshMark();
}

void MatchPanel::setSealedChoice(const QJsonObject &choice)
{
    m_sealedChoice = choice;
    refreshBoard();
}

void MatchPanel::choose(const QJsonObject &move)
{
    if (!m_asked.isEmpty())
        return;
    m_asked = move;
    say({});
    refreshBoard();
    emit moveChosen(move);
}

void MatchPanel::setView(const core::MatchView &view)
{
    m_match.state = view;
    m_activities.see(m_match.game, view, static_cast<int>(m_match.players.size()));
    m_deadline = deadlineOf(view, ownSeat(), m_activities);
}

void MatchPanel::setInvitation(const std::optional<InviteDetails> &invitation)
{
    m_invitation = invitation;
    if (invitation)
        m_invite->show(*invitation);
    refresh();
}

void MatchPanel::takeFocus()
{
    focusMiddle(Qt::TabFocusReason);
}

void MatchPanel::lookAt(int moves)
{
    const int last = static_cast<int>(moveTexts().size());
    const GameEntry *game = findGameEntry(m_match.game);
    if (!game || !game->positionAt)
        return;
    m_lookingAt = moves >= last ? std::nullopt : std::optional(std::max(moves, 0));
    refresh();
}

void MatchPanel::reset()
{
    begin({});
    m_room = {};
    m_match = {};
    m_ended.reset();
    m_lookingAt.reset();
    m_invitation.reset();
    m_phase = Phase::Waiting;
    m_live = true;
    m_asked = {};
    say({});
}

void MatchPanel::focusBoard()
{
    if (m_phase == Phase::Waiting && m_ready->isVisible())
        m_ready->setFocus(Qt::OtherFocusReason);
    else
        focusMiddle(Qt::OtherFocusReason);
}

void MatchPanel::focusMiddle(Qt::FocusReason reason)
{
    QWidget *shown = m_middle->currentWidget();
    if (shown == m_inviteHome)
        m_invite->takeFocus(reason);
    else if (m_board && shown == m_boardHome)
        m_board->setFocus(reason);
    else
        shown->setFocus(reason);
}

// What has the focus may have gone behind something else.
void MatchPanel::keepFocusInSight()
{
    const QWidget *focused = window()->focusWidget();
    if (isVisible() && isAncestorOf(focused) && !focused->isVisible())
        focusBoard();
}

void MatchPanel::setLive(bool live)
{
    m_live = live;
    m_asked = {};
    refresh();
}

void MatchPanel::showRefusal(const QString &reason)
{
    m_asked = {};
    say(reason);
    refreshBoard();
}

} // namespace ui
