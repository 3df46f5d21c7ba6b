#include "pages/invitecard.h"

#include "catalog/catalog.h"
#include "pages/invitelights.h"
#include "style/style.h"
#include "widgets/boxlayouts.h"
#include "widgets/onresize.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int widestCard = 780;
static constexpr int narrowCard = 400; // below it the card has less space around

static QString otherAddresses(int count)
{
    return InviteCard::tr("%n other addresses", nullptr, count);
}

InviteCard::InviteCard(QWidget *parent)
    : QWidget(parent)
    , m_howFound(plainLabel({}, TypeRole::Body, Role::Muted))
    , m_address(wrappedLabel({}, TypeRole::Address))
    , m_interface(plainLabel({}, TypeRole::Small, Role::Muted))
    , m_copyInvitation(new Button(ButtonKind::Main, tr("&Copy invitation"), u"copy"_s))
    , m_copyAddress(new Button(ButtonKind::Quiet, tr("Copy the address only")))
    , m_more(new Button(ButtonKind::Link, {}))
    , m_others(new QWidget)
    , m_otherRows(new QVBoxLayout(m_others))
    , m_addressPart(makeAddress())
    , m_buttonPart(makeButtons())
    , m_scanPart(new CodeToScan)
    , m_grid(new QGridLayout)
    , m_lights(new InviteLights)
{
    auto *card = new Card;
    fillBox(new QVBoxLayout(card), space::tight,
            {plainLabel(tr("Invite the others"), TypeRole::CardTitle), m_howFound, BoxPart::gap(space::tight),
             m_grid, m_others});
    m_grid->setHorizontalSpacing(28);
    m_grid->setVerticalSpacing(space::card);
    m_grid->setColumnStretch(0, 1);
    fillBox(new QVBoxLayout(this), 4, {BoxPart::stretch(), card, m_lights, BoxPart::stretch()});
    showTable();
    showAddress();
    showOthers();
    relayout();
    onResize(*this, [this] { relayout(); });
    connectButtons();
}

void InviteCard::connectButtons()
{
    connect(m_copyInvitation, &QPushButton::clicked, this,
            [this] { copy(sentence(), *m_copyInvitation, tr("&Copy invitation")); });
    connect(m_copyAddress, &QPushButton::clicked, this,
            [this] { copy(m_address->text(), *m_copyAddress, tr("Copy the address only")); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_others->setVisible(m_others->isHidden());
        m_more->setText(m_others->isHidden() ? otherAddresses(m_otherRows->count()) : tr("fewer addresses"));
    });
}

QWidget *InviteCard::makeAddress()
{
    auto *part = new QWidget;
    m_otherRows->setContentsMargins(0, 8, 0, 0);
    m_otherRows->setSpacing(2);
    auto *column = fillBox(new QVBoxLayout(part), space::unit,
                           {plainLabel(tr("Address"), TypeRole::Small, Role::Muted), m_address});
    auto *below = fillBox(new QHBoxLayout, space::tight, {m_interface, m_more, BoxPart::stretch()});
    column->addLayout(below);
    return part;
}

QWidget *InviteCard::makeButtons()
{
    auto *part = new QWidget;
    m_copyAddress->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    fillBox(new QVBoxLayout(part), 10, {m_copyInvitation, m_copyAddress});
    return part;
}

void InviteCard::relayout()
{
    const int aside = std::max((width() - mostWidth()) / 2, 0);
    layout()->setContentsMargins(aside, 0, aside, 0);
    const int padding = width() < narrowCard ? 14 : 28;
    qobject_cast<Card *>(m_grid->parentWidget())->setPadding(padding, 18);
    const int inside = std::min(width(), mostWidth()) - 2 * (padding + Card::shadow)
                       - m_grid->horizontalSpacing();
    const int code = m_scanPart->isHidden() ? 0 : m_scanPart->sizeHint().width();
    const QString text = m_address->text();
    const auto fits = [&](TypeRole type, int place) {
        return QFontMetrics(ui::font(*this, type)).horizontalAdvance(text) + 2 <= place;
    };
    const bool isBeside = fits(TypeRole::PageTitle, inside - code);
    const int place = isBeside ? inside - code : inside;
    m_address->setType(fits(TypeRole::Address, place)     ? TypeRole::Address
                       : fits(TypeRole::PageTitle, place) ? TypeRole::PageTitle
                                                          : TypeRole::CardTitle);
    const bool isStacked = m_buttonPart->minimumSizeHint().width() > inside - code;
    for (QWidget *part : std::initializer_list<QWidget *>{m_addressPart, m_buttonPart, m_scanPart})
        m_grid->removeWidget(part);
    const int columns = isBeside ? 1 : 2;
    m_grid->addWidget(m_addressPart, 0, 0, 1, columns, isBeside ? Qt::AlignBottom : Qt::Alignment());
    m_grid->addWidget(m_buttonPart, 1, 0, 1, isStacked ? 2 : 1, Qt::AlignTop);
    if (isStacked)
        m_grid->addWidget(m_scanPart, 2, 0, 1, 2, Qt::AlignCenter);
    else
        m_grid->addWidget(m_scanPart, isBeside ? 0 : 1, 1, isBeside ? 2 : 1, 1, Qt::AlignCenter);
}

int InviteCard::mostWidth() const
{
    return qRound(widestCard * lookOf(*this).textScale);
}

void InviteCard::setPatience(std::chrono::milliseconds patience)
{
    m_lights->setPatience(patience);
}

void InviteCard::show(const InviteDetails &invitation)
{
    if (invitation == m_invitation)
        return;
    const bool isElsewhere = invitation.addresses != m_invitation.addresses;
    m_invitation = invitation;
    showTable();
    if (isElsewhere) {
        showAddress();
        showOthers();
    }
    if (invitation.addresses.empty())
        m_scanPart->clear();
    else if (invitation.pageLink.isEmpty())
        m_scanPart->show(invitation.link, CodeToScan::Of::Parlor);
    else
        m_scanPart->show(invitation.pageLink, CodeToScan::Of::Page);
    m_lights->show(invitation);
    relayout();
}

void InviteCard::showTable()
{
    const bool isOwn = m_invitation.isOwnTable;
    m_howFound->setText(isOwn ? tr("They find you in their list. If not, tell them this address.")
                              : tr("They find the table in their list. If not, tell them this address."));
    m_lights->setVisible(isOwn);
}

void InviteCard::showAddress()
{
    const bool hasAddress = !m_invitation.addresses.empty();
    const InviteAddress first = hasAddress ? m_invitation.addresses.front() : InviteAddress();
    m_address->setText(hasAddress ? first.address : tr("no network"));
    m_interface->setText(hasAddress ? first.interfaceName
                                    : tr("Turn on Wi-Fi or plug in the cable; the address appears here."));
    m_interface->setWordWrap(!hasAddress);
    m_copyInvitation->setEnabled(hasAddress);
    m_copyAddress->setEnabled(hasAddress);
}

void InviteCard::takeFocus(Qt::FocusReason reason)
{
    m_copyInvitation->setFocus(reason);
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
        auto *text = wrappedLabel(other.address);
        auto *button = new Button(ButtonKind::Icon, tr("Copy %1").arg(other.address), u"copy"_s);
        auto *interface = plainLabel(other.interfaceName, TypeRole::Small, Role::Muted);
        interface->setWordWrap(false);
        fillBox(layout, {{text, 1}, interface, button});
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

QString InviteCard::sentence() const
{
    const QString address = m_address->text();
    if (m_invitation.link.isEmpty())
        return tr("Come and play: start Parlor, click into \"Join with an invitation\" and type %1")
            .arg(address);
    const GameEntry *game = findGameEntry(m_invitation.game);
    const bool isNamed = game && !m_invitation.host.isEmpty();
    if (!m_invitation.pageLink.isEmpty())
        return QStringList{isNamed ? tr("Play %1 with %2.").arg(game->name(), m_invitation.host)
                                   : tr("Come and play."),
                           tr("In a browser, with nothing to install: %1").arg(m_invitation.pageLink),
                           tr("With Parlor: open %1 or type %2.").arg(m_invitation.link, address)}
            .join(u'\n');
    if (!isNamed)
        return tr("Come and play: open %1 or type %2 in Parlor.").arg(m_invitation.link, address);
    return tr("Play %1 with %2: open %3 or type %4 in Parlor.")
        .arg(game->name(), m_invitation.host, m_invitation.link, address);
}

void InviteCard::copy(const QString &text, Button &button, const QString &label)
{
    QGuiApplication::clipboard()->setText(text);
    button.setText(tr("Copied"));
    QTimer::singleShot(1500, &button, [&button, label] { button.setText(label); });
}

} // namespace ui
