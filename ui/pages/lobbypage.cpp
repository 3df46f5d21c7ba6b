#include "pages/lobbypage.h"

#include "catalog/catalog.h"
#include "pages/gamechoice.h"
#include "pages/pagewidth.h"
#include "pages/titles.h"
#include "protocol/names.h"
#include "style/style.h"
#include "widgets/boxlayouts.h"
#include "widgets/label.h"
#include "widgets/onresize.h"

#include <QHBoxLayout>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int openWidth = 346; // 330 and the shadows

LobbyPage::LobbyPage(QWidget *parent)
    : QWidget(parent)
    , m_columns(new QHBoxLayout(this))
    , m_opening(new ScrollPane)
    , m_rows(new RowList)
    , m_empty(new Card)
    , m_troubleHome(new Card)
    , m_error(new ErrorCard)
    , m_games(new QButtonGroup(this))
    , m_name(new Field(tr("Room name")))
    , m_locked(new Toggle(tr("Ask for a password")))
    , m_password(new Field(tr("Password")))
    , m_open(new Button(ButtonKind::Main, tr("&Open the room"), u"plus"_s))
    , m_leaving(new LeaveQuestion(this, Overlay::Where::Top))
{
    auto *errorLayout = new QVBoxLayout(m_troubleHome);
    errorLayout->addWidget(m_error);
    m_troubleHome->setPadding(20, 16);
    m_troubleHome->hide();

    auto *rows = new QWidget;
    fillBox(new QVBoxLayout(rows), {m_rows, BoxPart::stretch(1)}); // a row does not grow
    auto *scroll = new ScrollPane;
    scroll->setContent(rows);
    auto *title = plainLabel(tr("Rooms"), TypeRole::CardTitle);
    title->setContentsMargins(10, 6, 0, 6);
    fillBox(new QVBoxLayout(m_empty), space::unit,
            {plainLabel(tr("Nobody has opened a room yet"), TypeRole::Strong),
             plainLabel(tr("Open one; the others see it at once. Rooms appear here by themselves."),
                        TypeRole::Body, Role::Muted)});
    m_empty->setPadding(24, 20);

    auto *left = fillBox(new QVBoxLayout, 0, {title, m_troubleHome, m_empty, {scroll, 1}});
    m_columns->setSpacing(8);
    m_columns->addLayout(left, 1);
    m_opening->setContent(makeOpenCard());
    m_columns->addWidget(m_opening);
    m_leaving->cover(scroll);
    onResize(*this, [this] { relayout(); });
    connect(m_error, &ErrorCard::said, this, &LobbyPage::said);
    connect(m_error, &ErrorCard::mainChosen, this, &LobbyPage::errorAnswered);
}

void LobbyPage::askToLeave()
{
    m_leaving->askHost(LeaveTexts::whoeverIsHere(), LeaveTexts::Match::None);
}

void LobbyPage::relayout()
{
    const int aside = std::max(16, (width() - pageWidth::content) / 2);
    m_columns->setContentsMargins(aside, 14, aside, 14);
    m_opening->setFixedWidth(std::min(qRound(openWidth * lookOf(*this).textScale), width() * 9 / 25));
}

void LobbyPage::hideEvent(QHideEvent *event)
{
    m_leaving->hide();
    QWidget::hideEvent(event);
}

QWidget *LobbyPage::makeOpenCard()
{
    auto *home = new QWidget;
    auto *card = new Card;
    card->setPadding(20, 20);
    fillBox(new QVBoxLayout(home), {card, BoxPart::stretch()});
    auto *column = fillBox(new QVBoxLayout(card), 10,
                           {plainLabel(tr("Open a room"), TypeRole::CardTitle),
                            plainLabel(tr("You are its host and sit down at once."), TypeRole::Small,
                                       Role::Muted)});
    int number = 0;
    for (const GameEntry &entry : gameEntries()) {
        auto *choice = new GameChoice(entry);
        m_games->addButton(choice, number++);
        column->addWidget(choice);
    }
    m_games->button(0)->setChecked(true);
    fillBox(column, {plainLabel(tr("Room name"), TypeRole::Small, Role::Muted), m_name});
    m_name->setMaxLength(core::longestName);
    auto *lock = fillBox(new QHBoxLayout, {{plainLabel(tr("Ask for a password")), 1}, m_locked});
    fillBox(column, {lock, m_password});
    m_password->setPlaceholderText(tr("Password"));
    m_password->hide();
    column->addWidget(m_open);
    connect(m_locked, &QCheckBox::toggled, m_password, &QWidget::setVisible);
    connect(m_open, &QPushButton::clicked, this, &LobbyPage::open);
    connect(m_name, &QLineEdit::returnPressed, this, &LobbyPage::open);
    connect(m_password, &QLineEdit::returnPressed, this, &LobbyPage::open);
    return home;
}

void LobbyPage::open()
{
    core::RoomSettings settings;
    settings.game = gameEntries()[static_cast<std::size_t>(m_games->checkedId())].id;
    if (!m_name->text().trimmed().isEmpty())
        settings.name = m_name->text();
    if (m_locked->isChecked() && core::comparablePassword(m_password->text()).isEmpty()) {
        m_password->markWrong(); // a room meant to be locked is never opened to all
        m_password->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_locked->isChecked())
        settings.password = m_password->text();
    emit requested(core::CreateRoom{settings});
}

void LobbyPage::setOwnName(const QString &name)
{
    m_name->setPlaceholderText(tableOf(name));
}

void LobbyPage::show(const core::Lobby &lobby)
{
    QStringList rows = m_rows->keys();
    for (const core::RoomSummary &room : lobby.rooms) {
        if (!m_rows->row<RoomRow>(room.room))
            rows.prepend(room.room); // newest first
    }
    QSet<QString> rooms;
    std::ranges::transform(lobby.rooms, std::inserter(rooms, rooms.end()), &core::RoomSummary::room);
    rows.removeIf([&](const QString &room) { return !rooms.contains(room); });
    m_rows->setKeys(rows, [this](const QString &) {
        auto *row = new RoomRow;
        connect(row, &RoomRow::said, this, &LobbyPage::said);
        connect(row, &RoomRow::requested, this, &LobbyPage::requested);
        return row;
    });
    for (const core::RoomSummary &room : lobby.rooms)
        m_rows->row<RoomRow>(room.room)->show(room);
    m_empty->setVisible(rows.isEmpty());
}

void LobbyPage::showError(const std::optional<UserError> &error)
{
    m_troubleHome->setVisible(error.has_value());
    if (error)
        m_error->show(*error);
}

void LobbyPage::askForPassword(const QString &room)
{
    if (auto *row = m_rows->row<RoomRow>(room))
        row->askForPassword();
}

void LobbyPage::takeFocus()
{
    if (auto *newest = m_rows->row<RoomRow>(m_rows->keys().value(0)))
        newest->takeFocus();
    else
        m_open->setFocus(Qt::OtherFocusReason);
}

void LobbyPage::showWrongPassword(const QString &room)
{
    if (auto *row = m_rows->row<RoomRow>(room))
        row->showWrongPassword();
}

} // namespace ui
