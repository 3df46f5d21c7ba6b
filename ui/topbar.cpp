#include "topbar.h"

#include "protocol/messages.h"
#include "protocol/names.h"
#include "style/style.h"
#include "widgets/boxlayouts.h"
#include "widgets/onresize.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>

#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int barHeight = 60;

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_back(new Button(ButtonKind::Icon, tr("Back"), u"back"_s))
    , m_sign(new QLabel)
    , m_title(lineLabel({}, TypeRole::CardTitle))
    , m_tag(tagLabel({}))
    , m_status(plainLabel({}, TypeRole::Small, Role::Muted))
    , m_ofRoom{new Button(ButtonKind::Quiet, tr("&Invite"), u"addperson"_s), new ChatButton}
    , m_avatar(new Avatar(avatarSize::chat))
    , m_name(lineLabel({}, TypeRole::Strong))
    , m_nameField(new Field(tr("Your name")))
    , m_edit(new Button(ButtonKind::Icon, tr("Change your name"), u"edit"_s))
    , m_theme(new Button(ButtonKind::Icon, tr("Light or dark"), u"lamp"_s))
    , m_settings(new Button(ButtonKind::Icon, tr("Settings"), u"settings"_s))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_sign->setPixmap(QIcon(u":/parlor.svg"_s).pixmap(QSize(32, 32), devicePixelRatioF()));
    m_status->setWordWrap(false);
    m_nameField->setMaxLength(core::longestName);
    m_nameField->setFixedWidth(220);
    m_nameField->installEventFilter(this);
    m_nameField->hide();
    m_back->setShortcut(Qt::ALT | Qt::Key_Left);
    m_theme->setShortcut(Qt::CTRL | Qt::Key_L);
    m_settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    m_edit->setShortcut(Qt::Key_F2);

    auto *row = fillBox(new QHBoxLayout(this), 10,
                        {m_back, m_sign, m_title, m_tag, BoxPart::stretch(1), m_status,
                         BoxPart::gap(space::tight), m_ofRoom.invite, m_ofRoom.chat, m_avatar, m_name,
                         m_nameField, m_edit, m_theme, m_settings});
    row->setContentsMargins(16, 0, 16, 1);

    connect(m_back, &QPushButton::clicked, this,
            [this] { m_settingsTitle.isEmpty() ? emit backChosen() : emit settingsLeft(); });
    connect(m_ofRoom.invite, &QPushButton::clicked, this, &TopBar::inviteChosen);
    connect(m_ofRoom.chat, &QPushButton::clicked, this, &TopBar::chatChosen);
    connect(m_theme, &QPushButton::clicked, this, &TopBar::themeToggled);
    connect(m_settings, &QPushButton::clicked, this, &TopBar::settingsToggled);
    connect(m_edit, &QPushButton::clicked, this, &TopBar::editName);
    connect(m_nameField, &QLineEdit::editingFinished, this, [this] {
        if (!m_nameField->isHidden())
            endEditing(m_nameField->text().simplified());
    });
    onResize(*this, [this] { makeRoom(); });
    showPlace(tr("Parlor"), {}, false);
}

void TopBar::showPlace(const QString &title, const QString &tag, bool hasBack)
{
    m_place = {title, tag, hasBack, m_place.invites, m_place.foldsChat};
    showWhere();
}

void TopBar::showSettings(const QString &title)
{
    m_settingsTitle = title;
    showWhere();
}

void TopBar::showWhere()
{
    const bool isSettings = !m_settingsTitle.isEmpty();
    m_title->setText(isSettings ? m_settingsTitle : m_place.title);
    m_tag->setText(m_place.tag);
    m_tag->setVisible(!m_place.tag.isEmpty() && !isSettings);
    m_back->setVisible(m_place.hasBack || isSettings);
    m_sign->setVisible(!m_place.hasBack && !isSettings);
    m_ofRoom.invite->setVisible(m_place.invites && !isSettings);
    m_ofRoom.chat->setVisible(m_place.foldsChat && !isSettings);
    makeRoom();
}

void TopBar::showStatus(const QString &status, Role role)
{
    m_shownStatus = {status.isEmpty() ? QString() : u"● "_s, status};
    m_status->setRole(role);
    m_status->setAccessibleName(status);
    m_status->setToolTip(Qt::convertFromPlainText(status));
    makeRoom();
}

void TopBar::setName(const QString &name, std::optional<int> figure)
{
    m_name->setText(name.isEmpty() ? tr("no name yet") : name);
    m_name->setRole(name.isEmpty() ? Role::Muted : Role::Text);
    m_name->setType(name.isEmpty() ? TypeRole::Body : TypeRole::Strong);
    setFigure(figure);
    makeRoom();
}

void TopBar::setFigure(std::optional<int> figure)
{
    m_avatar->show(figure.value_or(core::figureFor(m_name->text())));
}

void TopBar::showInvite(bool offered)
{
    if (std::exchange(m_place.invites, offered) != offered)
        showWhere();
}

void TopBar::showChat(const std::optional<int> &unread)
{
    m_ofRoom.chat->setUnread(unread.value_or(0));
    if (std::exchange(m_place.foldsChat, unread.has_value()) != unread.has_value())
        showWhere();
}

void TopBar::editName()
{
    m_nameField->setText(m_name->text() == tr("no name yet") ? QString() : m_name->text());
    m_nameField->selectAll();
    m_name->hide();
    m_edit->hide();
    m_nameField->show();
    m_nameField->setFocus(Qt::OtherFocusReason);
    makeRoom();
}

void TopBar::endEditing(const QString &name)
{
    m_nameField->hide();
    m_edit->show();
    makeRoom();
    m_edit->setFocus(Qt::OtherFocusReason);
    if (!name.isEmpty() && name != m_name->text())
        emit nameChosen(name);
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool escapes = event->type() == QEvent::KeyPress
                         && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (escapes)
        endEditing({});
    return escapes || QWidget::eventFilter(watched, event);
}

QSize TopBar::sizeHint() const
{
    const qreal larger = lookOf(*this).textScale - 1;
    return {layout()->sizeHint().width(), barHeight + qRound(space::control * larger)};
}

QSize TopBar::minimumSizeHint() const
{
    return {layout()->minimumSize().width(), sizeHint().height()};
}

// Where room is short, what matters least goes first: the words beside icons, then those beside the light,
// then one's own name, which the figure stands for.
void TopBar::makeRoom()
{
    const auto fits = [this] { return layout()->sizeHint().width() <= width(); };
    const bool isEditing = !m_nameField->isHidden();
    m_name->setHidden(isEditing);
    m_status->setText(m_shownStatus.light + m_shownStatus.words);
    m_ofRoom.chat->setKind(ButtonKind::Quiet);
    m_theme->setKind(ButtonKind::Quiet);
    m_settings->setKind(ButtonKind::Quiet);
    if (!fits())
        m_theme->setKind(ButtonKind::Icon);
    if (!fits())
        m_settings->setKind(ButtonKind::Icon);
    if (!fits())
        m_status->setText(m_shownStatus.light.trimmed());
    if (!fits())
        m_ofRoom.chat->setKind(ButtonKind::Icon);
    if (!fits())
        m_name->hide();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(*this, Role::Card));
    painter.fillRect(0, height() - 1, width(), 1, colour(*this, Role::Line));
}

} // namespace ui
