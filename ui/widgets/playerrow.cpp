#include "widgets/playerrow.h"

#include "style/style.h"
#include "widgets/absencetexts.h"
#include "widgets/boxlayouts.h"
#include "widgets/browsersign.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int shortestName = 40;

PlayerRow::PlayerRow(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar(avatarSize::playerRow))
    , m_words(new QVBoxLayout)
    , m_name(lineLabel({}, TypeRole::Strong))
    , m_crown(iconLabel(u"crown", Role::Muted, 16))
    , m_browser(iconLabel(browserIcon, Role::Muted, 16))
    , m_detail(plainLabel({}, TypeRole::Small, Role::Muted))
    , m_away(plainLabel({}, TypeRole::Small, Role::Warning))
    , m_face(new FaceSpot(this))
    , m_sealed(iconLabel(u"envelope", Role::Positive, 20))
    , m_status(plainLabel({}, TypeRole::Tag, Role::Accent))
    , m_sit(new Button(ButtonKind::Quiet, tr("Sit here")))
    , m_menu(new Button(ButtonKind::Icon, tr("What the host may do"), u"more"_s))
{
    m_status->setWordWrap(false);
    m_crown->setToolTip(tr("Host of the room"));
    m_browser->setToolTip(browserText());
    m_browser->setAccessibleName(browserText());

    auto *top = fillBox(new QHBoxLayout, 6, {m_name, m_crown, m_browser, BoxPart::stretch()});
    fillBox(m_words, 0, {BoxPart::stretch(), top, m_detail, m_away, BoxPart::stretch()});
    auto *middle = new QGridLayout; // the face stands over the end of the words
    middle->addLayout(m_words, 0, 0);
    middle->addWidget(m_face, 0, 0, Qt::AlignRight);
    auto *row = fillBox(new QHBoxLayout(this), space::row,
                        {m_avatar, {middle, 1}, m_sealed, m_status, m_sit, m_menu});
    row->setContentsMargins(14, 4, 8, 4);
    m_face->raise();

    connect(m_sit, &QPushButton::clicked, this,
            [this] { emit requested(core::Sit{m_state.seat.value_or(0)}); });
    connect(m_menu, &QPushButton::clicked, this, &PlayerRow::openMenuBelowButton);
}

QString PlayerRow::status() const
{
    if (!m_state.person || m_state.keptUntil)
        return {}; // the time takes the room; whose turn it is can still be seen
    if (isWaitedFor(m_state.activity))
        return activityText(SeatActivity::ToMove);
    return m_state.person->ready ? tr("✓ ready") : QString();
}

QString PlayerRow::title() const
{
    if (m_state.person)
        return m_state.person->name;
    return m_state.freeSeats > 1 ? tr("%n free seats", nullptr, m_state.freeSeats) : tr("Empty seat");
}

QString PlayerRow::detail(Detail which) const
{
    QStringList parts{m_state.detail};
    const bool isPictured = which == Detail::BesideEnvelope && m_state.activity == SeatActivity::HasChosen
                            && !m_state.detail.isEmpty();
    if (!isWaitedFor(m_state.activity) && !isPictured)
        parts.prepend(activityText(m_state.activity));
    if (m_state.clock)
        parts.prepend(minutesText(m_state.clock->secondsLeft()));
    if (m_state.person && m_state.person->muted)
        parts.append(tr("muted", "a person"));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

// Whether everybody waits for this one, or the reader for themselves.
bool PlayerRow::isLit() const
{
    const bool chooses = m_state.activity == SeatActivity::Choosing
                         || m_state.activity == SeatActivity::Guessing;
    return isWaitedFor(m_state.activity) || (m_state.isOwn && chooses);
}

void PlayerRow::show(const PlayerRowState &state)
{
    m_state = state;
    const bool isTaken = state.person.has_value();
    const int side = state.isCompact ? avatarSize::chat : avatarSize::playerRow;
    const int air = state.isCompact ? 1 : 5;
    m_words->setContentsMargins(0, air, 0, air);
    m_name->setText(title());
    m_name->setMinimumWidth(0); // which the hint would be no less than
    m_name->setMinimumWidth(std::min(shortestName, m_name->sizeHint().width()));
    m_detail->setText(detail(Detail::BesideEnvelope));
    m_detail->setHidden(state.keptUntil || (state.isCompact && m_detail->text().isEmpty()));
    m_status->setText(status());
    m_status->setVisible(!status().isEmpty());
    m_sealed->setVisible(state.activity == SeatActivity::HasChosen);
    m_sealed->setToolTip(activityText(SeatActivity::HasChosen));
    m_avatar->setVisible(isTaken);
    m_avatar->resizeTo(side);
    layout()->setContentsMargins(isTaken ? 14 : 14 + side + space::row, 4, 8, 4);
    m_crown->setVisible(state.isHost);
    m_sit->setVisible(state.maySit);
    m_menu->setVisible(state.mayManage);
    m_face->show(isTaken ? state.person->person : QString(), isLit() ? Role::Soft : Role::Card);
    showPerson();
    refreshTime();
    update();
}

void PlayerRow::showPerson()
{
    const bool isTaken = m_state.person.has_value();
    const bool isOut = m_state.activity == SeatActivity::Out;
    const bool isAway = m_state.keptUntil || (isTaken && !m_state.person->connected);
    m_name->setRole(isTaken && !isOut ? Role::Text : Role::Muted);
    m_name->setType(isOut ? TypeRole::Body : TypeRole::Strong);
    if (isTaken)
        m_avatar->show(m_state.person->figure, m_state.seat);
    m_avatar->setAway(isOut || isAway);
    m_browser->setVisible(isTaken && m_state.person->browser);
}

void PlayerRow::refreshTime()
{
    m_away->setVisible(m_state.keptUntil.has_value());
    if (m_state.keptUntil) {
        const qint64 seconds = m_state.keptUntil->secondsLeft();
        const bool isOther = m_state.person && !m_state.person->connected;
        const core::Away absence = isOther ? absenceOf(*m_state.person) : core::Away::Lost;
        m_away->setRole(absence == core::Away::Closed ? Role::Muted : Role::Warning);
        if (isOther)
            m_away->setText(AbsenceTexts::briefWithTime(absence, seconds));
        else // whose window this is
            m_away->setText(seconds > 0 ? tr("reconnecting, seat kept for %1").arg(minutesText(seconds))
                                        : tr("reconnecting"));
    }
    if (m_state.clock)
        m_detail->setText(detail(Detail::BesideEnvelope));
    const QString said = m_state.keptUntil ? m_away->text() : detail(Detail::Whole);
    const bool isInBrowser = m_state.person && m_state.person->browser;
    const QString name = isInBrowser ? m_name->text() + u", "_s + browserText() : m_name->text();
    setAccessibleName(u"%1, %2 %3"_s.arg(name, said, status()));
}

void PlayerRow::openMenuBelowButton()
{
    openMenu(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

void PlayerRow::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        openMenu(event->globalPos());
    else
        openMenuBelowButton();
}

// Qt makes a context menu of the menu key on some desktops only, of Shift+F10 on none of ours.
void PlayerRow::keyPressEvent(QKeyEvent *event)
{
    const bool isShiftF10 = event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier;
    if (isShiftF10 || event->key() == Qt::Key_Menu)
        openMenuBelowButton();
    else
        QWidget::keyPressEvent(event);
}

void PlayerRow::openMenu(const QPoint &globalPlace)
{
    if (!m_state.mayManage || QApplication::activePopupWidget())
        return;
    // Not run in a loop of its own: this row may go while its menu is open.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [this](QMenu &within, const QString &text, const core::ClientMessage &message) {
        connect(within.addAction(text), &QAction::triggered, this,
                [this, message] { emit requested(message); });
    };
    const core::Person &person = *m_state.person;
    offer(*menu, tr("&Hand over the room"), core::MakeHost{person.person});
    offer(*menu, person.muted ? tr("Un&mute") : tr("&Mute"), core::MutePlayer{person.person, !person.muted});
    menu->addSeparator();
    // Asked once more, as a slip costs somebody their seat.
    const QString name = QString(person.name).replace(u"&"_s, u"&&"_s);
    offer(*menu->addMenu(tr("&Ask to leave")), tr("Yes, ask %1 to leave").arg(name),
          core::KickPlayer{.person = person.person, .ban = false, .reason = {}});
    offer(*menu->addMenu(tr("Do &not let in any more")), tr("Yes, do not let %1 in any more").arg(name),
          core::KickPlayer{.person = person.person, .ban = true, .reason = {}});
    menu->popup(globalPlace);
}

void PlayerRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isLit()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(*this, Role::Soft));
        painter.drawRoundedRect(rect(), radius::control, radius::control);
        painter.setBrush(colour(*this, Role::Lamp));
        painter.drawRoundedRect(QRectF(0, 10, 4, height() - 20), 2, 2);
    }
    if (!m_state.person) {
        const int side = m_avatar->width();
        const QRectF box(14.5, (height() - side) / 2.0 + 0.5, side - 1, side - 1);
        painter.setPen(QPen(colour(*this, Role::Edge), 1.75, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 10, 10);
        painter.drawPixmap(box.center() - QPointF(9, 9), icon(u"plus"_s, Role::Muted, 18, *this));
    }
}

} // namespace ui
