#include "widgets/invitecard.h"

#include "style/style.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTimer>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int longAddress = 22;

static QString otherAddresses(int count)
{
    return count == 1 ? InviteCard::tr("1 other address") : InviteCard::tr("%1 other addresses").arg(count);
}

InviteCard::InviteCard(QWidget *parent)
    : QWidget(parent)
    , m_address(new Words({}, TypeRole::Address))
    , m_interface(plainLabel({}, TypeRole::Small, Role::Muted))
    , m_copyInvitation(new Button(ButtonKind::Main, tr("&Copy invitation"), u"copy"_s))
    , m_copyAddress(new Button(ButtonKind::Icon, tr("Copy the address only"), u"copy"_s))
    , m_more(new Button(ButtonKind::Link, {}))
    , m_others(new QWidget)
    , m_otherRows(new QVBoxLayout(m_others))
{
    auto *card = new Card;
    card->setPadding(32, 28);
    auto *content = new QVBoxLayout(card);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(space::tight);
    content->addWidget(plainLabel(tr("Invite the others"), TypeRole::CardTitle));
    content->addWidget(
        plainLabel(tr("They start Parlor, click into \"Join with an invitation\" and type this address."),
                   TypeRole::Body, Role::Muted));
    content->addSpacing(space::tight);
    content->addLayout(makeAddress());
    content->addWidget(m_others);

    auto *lights = new Card;
    lights->setPadding(24, 18);
    auto *rows = new QVBoxLayout(lights);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(14);
    m_listening = makeLight(u"listening"_s, tr("Listening"), *rows);
    m_reached = makeLight(u"reached"_s, tr("Somebody has reached you"), *rows);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addStretch();
    column->addWidget(card);
    column->addWidget(lights);
    column->addStretch();
    m_others->hide();

    connect(m_copyInvitation, &QPushButton::clicked, this,
            [this] { copy(sentence(), *m_copyInvitation, tr("&Copy invitation")); });
    connect(m_copyAddress, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address->text());
        m_copyAddress->setIconName(u"check"_s);
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_others->setVisible(m_others->isHidden());
        m_more->setText(m_others->isHidden() ? otherAddresses(m_otherRows->count()) : tr("fewer addresses"));
    });
}

QLayout *InviteCard::makeAddress()
{
    m_interface->setWordWrap(false);
    m_otherRows->setContentsMargins(0, 8, 0, 0);
    m_otherRows->setSpacing(2);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::unit);
    column->addWidget(plainLabel(tr("Address"), TypeRole::Small, Role::Muted));
    auto *line = new QHBoxLayout;
    line->addWidget(m_address, 1);
    line->addWidget(m_copyAddress);
    column->addLayout(line);
    m_copyAddress->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::tight);
    below->addWidget(m_interface);
    below->addWidget(m_more);
    below->addStretch();
    column->addLayout(below);
    column->addSpacing(space::tight);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::row);
    buttons->addWidget(m_copyInvitation);
    buttons->addStretch();
    column->addLayout(buttons);
    return column;
}

InviteCard::Light InviteCard::makeLight(const QString &iconName, const QString &title, QVBoxLayout &column)
{
    Light light{new QLabel, plainLabel({}, TypeRole::Small, Role::Muted), plainLabel({}, TypeRole::Tag),
                iconName};
    light.state->setWordWrap(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(plainLabel(title, TypeRole::Strong));
    words->addWidget(light.text);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(light.icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(light.state, 0, Qt::AlignTop);
    column.addLayout(row);
    return light;
}

void InviteCard::turn(const Light &light, bool on, const QString &text)
{
    light.icon->setPixmap(icon(light.iconName, on ? Role::Positive : Role::Muted, 22, *this));
    light.text->setText(text);
    light.state->setText(on ? tr("yes") + u" ●"_s : tr("not yet") + u" ○"_s);
    light.state->setRole(on ? Role::Positive : Role::Muted);
}

void InviteCard::show(const Invitation &invitation)
{
    if (invitation == m_invitation)
        return;
    m_invitation = invitation;
    const bool hasAddress = !invitation.addresses.empty();
    m_address->setType(hasAddress && invitation.addresses.front().address.size() > longAddress
                           ? TypeRole::CardTitle
                           : TypeRole::Address);
    m_address->setText(hasAddress ? invitation.addresses.front().address : tr("no network"));
    m_interface->setText(hasAddress ? invitation.addresses.front().interfaceName
                                    : tr("Turn on Wi-Fi or plug in the cable; the address appears here."));
    m_copyAddress->setIconName(u"copy"_s);
    m_copyInvitation->setEnabled(hasAddress);
    m_copyAddress->setEnabled(hasAddress);
    showOthers();
    showLights();
}

void InviteCard::showOthers()
{
    while (QLayoutItem *item = m_otherRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 1; i < m_invitation.addresses.size(); ++i) {
        const InviteAddress &other = m_invitation.addresses[i];
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *text = new Words(other.address);
        auto *button = new Button(ButtonKind::Icon, tr("Copy %1").arg(other.address), u"copy"_s);
        auto *interface = plainLabel(other.interfaceName, TypeRole::Small, Role::Muted);
        interface->setWordWrap(false);
        layout->addWidget(text, 1);
        layout->addWidget(interface);
        layout->addWidget(button);
        m_otherRows->addWidget(row);
        connect(button, &QPushButton::clicked, this, [button, address = other.address] {
            QGuiApplication::clipboard()->setText(address);
            button->setIconName(u"check"_s);
        });
    }
    m_more->setText(otherAddresses(m_otherRows->count()));
    m_more->setVisible(m_otherRows->count() > 0);
    m_others->hide();
}

void InviteCard::showLights()
{
    const QString note = m_invitation.portNote.isEmpty()
                             ? tr("Your computer takes visitors on port %1.").arg(m_invitation.port)
                             : m_invitation.portNote;
    turn(m_listening, m_invitation.port != 0, note);
    const bool reached = !m_invitation.reachedBy.isEmpty();
    turn(m_reached, reached,
         reached ? tr("%1 has reached you.").arg(m_invitation.reachedBy)
                 : tr("If a friend tried and this stays dark, check the firewall: sudo ufw allow %1/tcp")
                       .arg(m_invitation.port));
}

QString InviteCard::sentence() const
{
    return tr("Come and play: start Parlor, click into \"Join with an invitation\" and type %1")
        .arg(m_address->text());
}

void InviteCard::copy(const QString &text, Button &button, const QString &label)
{
    QGuiApplication::clipboard()->setText(text);
    button.setText(tr("Copied"));
    QTimer::singleShot(1500, &button, [&button, label] { button.setText(label); });
}

void InviteCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showLights();
    QWidget::changeEvent(event);
}

} // namespace ui
