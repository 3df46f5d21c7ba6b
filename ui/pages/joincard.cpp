#include "pages/joincard.h"

#include "widgets/boxlayouts.h"
#include "widgets/onresize.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int roomForExample = 400; // px

namespace {

// The context of what it says.
struct JoinTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::HomePage)
};

QString whereAddressesAre()
{
    return JoinTexts::tr("The host's window shows the address and a link to copy.");
}

} // namespace

JoinCard::JoinCard(QWidget *parent)
    : QWidget(parent)
    , m_address(new Field(JoinTexts::tr("Address of the host")))
    , m_join(new Button(ButtonKind::Quiet, JoinTexts::tr("&Join"), u"join"_s))
    , m_cancel(new Button(ButtonKind::Quiet, JoinTexts::tr("&Cancel")))
    , m_note(plainLabel(whereAddressesAre(), TypeRole::Small, Role::Muted))
    , m_last(new QWidget)
    , m_lastRow(new QBoxLayout(QBoxLayout::LeftToRight, m_last))
    , m_errorHome(new Card)
    , m_error(new ErrorCard)
{
    m_address->setMaxLength(4000);
    auto *line = fillBox(new QHBoxLayout, space::tight, {{m_address, 1}, m_join, m_cancel});
    fillBox(new QVBoxLayout(m_errorHome), {m_error});
    auto *inside = fillBox(new QVBoxLayout, space::tight,
                           {plainLabel(JoinTexts::tr("Join with an invitation"), TypeRole::CardTitle), line,
                            m_note, m_last});
    inside->setContentsMargins(Card::shadow, 0, Card::shadow, 0);
    fillBox(new QVBoxLayout(this), space::tight, {inside, m_errorHome});
    connect(m_join, &QPushButton::clicked, this, &JoinCard::join);
    connect(m_address, &QLineEdit::returnPressed, this, &JoinCard::join);
    connect(m_cancel, &QPushButton::clicked, this, &JoinCard::cancelChosen);
    onResize(*this, [this] { relayout(); });
}

void JoinCard::relayout()
{
    turnToFit(*m_lastRow, width() - 2 * Card::shadow);
    const bool isNarrow = width() < roomForExample * lookOf(*this).textScale;
    m_address->setPlaceholderText(isNarrow ? JoinTexts::tr("A link or an address")
                                           : JoinTexts::tr("Paste a link, or type 192.168.1.20"));
}

void JoinCard::setLastAddresses(const QStringList &addresses)
{
    while (QLayoutItem *item = m_lastRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *heading = plainLabel(JoinTexts::tr("Last time:"), TypeRole::Small, Role::Muted);
    heading->setWordWrap(false);
    m_lastRow->addWidget(heading);
    for (const QString &address : addresses.first(std::min<qsizetype>(addresses.size(), 2))) {
        auto *link = new Button(ButtonKind::Link, address);
        m_lastRow->addWidget(link);
        connect(link, &QPushButton::clicked, this, [this, address] {
            m_address->setText(address);
            join();
        });
    }
    m_lastRow->addStretch();
    m_last->setVisible(!addresses.isEmpty());
}

void JoinCard::join()
{
    if (isBusy())
        return; // already knocking
    if (m_address->text().trimmed().isEmpty()) {
        m_address->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit joinChosen(m_address->text());
}

void JoinCard::showBusy(const QString &what)
{
    showIdle();
    m_note->setText(what);
    m_join->hide();
    m_last->hide();
    m_cancel->show();
    m_address->setReadOnly(true);
}

void JoinCard::showError(const UserError &error, const QString &typed)
{
    showIdle();
    m_address->setText(typed);
    m_address->markWrong();
    m_note->hide();
    m_last->hide();
    m_error->show(error);
    m_errorHome->show();
    m_address->setFocus(Qt::OtherFocusReason);
}

void JoinCard::showIdle()
{
    m_note->setText(whereAddressesAre());
    m_note->show();
    m_join->show();
    m_cancel->hide();
    m_address->setReadOnly(false);
    m_address->markWrong(false);
    m_last->setVisible(m_lastRow->count() > 2);
    m_errorHome->hide();
}

} // namespace ui
