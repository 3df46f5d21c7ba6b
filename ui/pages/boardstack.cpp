#include "pages/boardstack.h"

#include "catalog/catalog.h"
#include "pages/boardcontent.h"
#include "pages/matchmodel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace ui {

namespace {

// The context of what is said in the board's place.
struct WaitingTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::MatchPanel)
};

} // namespace

BoardStack::BoardStack(QWidget *parent)
    : QStackedWidget(parent)
    , m_boardHome(new QWidget)
    , m_invite(new InviteCard)
    , m_inviteHome(new ScrollPane)
    , m_waiting(plainLabel({}, TypeRole::Body, Role::Muted))
{
    m_waiting->setAlignment(Qt::AlignCenter);
    new QVBoxLayout(m_boardHome);
    addWidget(m_boardHome);
    m_inviteHome->setContent(m_invite);
    addWidget(m_inviteHome);
    addWidget(m_waiting);
}

void BoardStack::show(const MatchModel &match)
{
    using Middle = MatchModel::Middle;
    const Middle middle = match.middle();
    setCurrentWidget(middle == Middle::Invitation ? m_inviteHome
                     : middle == Middle::Nothing  ? static_cast<QWidget *>(m_waiting)
                                                  : m_boardHome);
    m_waiting->setText(WaitingTexts::tr(
        "The host has the address to tell the others.\nThe match starts when the seats are taken."));
    showBoard(match);
}

void BoardStack::showBoard(const MatchModel &match)
{
    const BoardContent content = BoardContent::of(match);
    useBoard(content.game, match.room);
    if (!m_board)
        return;
    m_board->setPlayers(content.names);
    m_board->setLooks(content.looks);
    m_board->showView(content.view, content.situation);
}

void BoardStack::useBoard(const QString &gameId, const core::RoomState &room)
{
    const GameEntry *game = findGameEntry(gameId);
    if (gameId == m_boardGame || !game)
        return;
    delete m_board;
    m_board = game->makeBoard(nullptr).release();
    m_boardGame = gameId;
    m_boardHome->layout()->addWidget(m_board);
    m_board->setGrain(static_cast<quint32>(qHash(room.room)));
    connect(m_board, &Board::moveChosen, this, &BoardStack::moveChosen);
    connect(m_board, &Board::moveRefused, this, &BoardStack::moveRefused);
}

void BoardStack::takeFocus(Qt::FocusReason reason)
{
    QWidget *shown = currentWidget();
    if (shown == m_inviteHome)
        m_invite->takeFocus(reason);
    else if (m_board && shown == m_boardHome)
        m_board->setFocus(reason);
    else
        shown->setFocus(reason);
}

} // namespace ui
