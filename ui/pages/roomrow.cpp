#include "pages/roomrow.h"

#include "catalog/catalog.h"
#include "pages/titles.h"
#include "style/style.h"
#include "widgets/boxlayouts.h"
#include "widgets/onresize.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int roomThumbnail = 76;
static constexpr int dotsAtMost = 10;
static constexpr int roomForDots = 16;
static constexpr int usualPassword = 150;
static constexpr int usualButton = 108; // so that they stand below each other

RoomRow::RoomRow(QWidget *parent)
    : Card(parent)
    , m_name(lineLabel({}, TypeRole::Strong))
    , m_lock(iconLabel(u"lock", Role::Muted, 16))
    , m_game(lineLabel({}, TypeRole::Body, Role::Muted))
    , m_host(lineLabel({}, TypeRole::Small, Role::Muted))
    , m_state(lineLabel({}, TypeRole::Small, Role::Muted))
    , m_password(new Field(tr("Password of the room")))
    , m_wrong(plainLabel(tr("That is not the password. Capitals count."), TypeRole::Small, Role::Danger))
    , m_join(new Button(ButtonKind::Quiet, tr("Join")))
    , m_side(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setPadding(14, 14);
    m_lock->setAccessibleName(tr("needs a password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Password"));
    m_password->hide();
    m_wrong->hide();

    auto *title = fillBox(new QHBoxLayout, space::tight, {m_name, m_lock, BoxPart::stretch()});
    auto *words = fillBox(new QVBoxLayout, 2,
                          {BoxPart::stretch(), title, m_game, m_host, m_wrong, BoxPart::stretch()});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(roomThumbnail + 18, 0, 4, 0);
    row->setSpacing(18);
    row->addStrut(roomThumbnail);
    row->addLayout(words, 1);
    fillBox(m_side, 18, {{m_state, 0, Qt::AlignRight | Qt::AlignVCenter}, m_password, m_join});
    row->addLayout(m_side);
    setSizePolicy(QSizePolicy::Ignored,
                  QSizePolicy::Preferred); // as wide as the list; relayout() sees to the rest

    connect(m_join, &QPushButton::clicked, this, &RoomRow::join);
    connect(m_password, &QLineEdit::returnPressed, this, &RoomRow::join);
    onResize(*this, [this] { relayout(); });
}

void RoomRow::show(const core::RoomSummary &room)
{
    m_room = room;
    const GameEntry *game = findGameEntry(room.game);
    m_name->setText(titleOf(room));
    m_lock->setVisible(room.locked);
    m_game->setText(game ? game->name() : room.game);
    m_host->setText(tr("Host: %1").arg(room.host));
    if (!room.locked) {
        m_password->hide();
        m_password->clear();
        m_wrong->hide();
        m_state->show();
    }
    const bool canSit = !room.playing && room.players < room.seats;
    const QString watching = room.spectators ? tr(", %n watching", nullptr, room.spectators) : QString();
    m_state->setText(room.playing ? tr("playing", "a match is running") + watching
                                  : tr("%1 of %2 seated").arg(room.players).arg(room.seats) + watching);
    m_join->setText(canSit ? tr("Join") : tr("Watch", "a match"));
    m_join->setIconName(canSit ? QString() : u"eye"_s);
    m_join->setEnabled(game != nullptr);
    m_join->setMinimumWidth(std::max(usualButton, m_join->sizeHint().width()));
    m_join->setAccessibleName(u"%1, %2"_s.arg(m_join->text(), titleOf(room)));
    relayout();
    show();
    update();
}

void RoomRow::relayout()
{
    int words = 0;
    for (const Label *line : {m_name, m_game, m_host})
        words = std::max(words, line->sizeHint().width());
    const QWidget *seats = m_password->isHidden() ? static_cast<QWidget *>(m_state) : m_password;
    const int beside = (seats == m_password ? usualPassword : seats->sizeHint().width())
                       + m_join->sizeHint().width() + 2 * 18;
    const bool isWide = words + beside <= contentsRect().width() - roomThumbnail - 18 - 4;
    m_side->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setSpacing(isWide ? 18 : space::tight);
    m_password->setFixedWidth(isWide ? usualPassword : std::max(usualPassword, m_join->sizeHint().width()));
    m_state->setContentsMargins(0, isWide ? 0 : roomForDots, 0, 0);
}

void RoomRow::join()
{
    if (m_room.locked && m_password->isHidden()) {
        askForPassword();
        return;
    }
    m_wrong->hide();
    emit requested(
        core::JoinRoom{.room = m_room.room, .password = m_password->text(), .as = core::Role::Player});
}

void RoomRow::askForPassword()
{
    m_password->show();
    m_state->hide();
    relayout();
    m_password->selectAll();
    m_password->setFocus(Qt::OtherFocusReason);
    update();
}

void RoomRow::showWrongPassword()
{
    askForPassword();
    m_password->markWrong();
    m_wrong->show();
    emit said(m_wrong->text());
}

void RoomRow::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area(Card::shadow + 14, (height() - roomThumbnail) / 2.0, roomThumbnail, roomThumbnail);
    if (const GameEntry *game = findGameEntry(m_room.game))
        game->paintThumbnail(painter, area, lookOf(*this).theme);

    const int dots = std::min(m_room.seats, dotsAtMost);
    const QRect state = m_state->geometry();
    for (int i = 0; i < dots && !m_room.playing && m_state->isVisible(); ++i) {
        const int above = m_state->contentsMargins().top() > 0 ? state.top() : state.center().y() - 22;
        const QRectF dot(state.right() - (dots - i) * 15 + 4, above, 10, 10);
        painter.setPen(QPen(colour(*this, Role::Accent), 1.5));
        painter.setBrush(i < m_room.players ? colour(*this, Role::Accent) : QColor(Qt::transparent));
        painter.drawEllipse(dot);
    }
}

} // namespace ui
