#include "pages/leavecard.h"

#include "style/style.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

LeaveCard::LeaveCard(QWidget *parent)
    : QWidget(parent)
    , m_save(new Button(ButtonKind::Main, tr("&Save and close")))
    , m_close(new Button(ButtonKind::Quiet, tr("&Close")))
    , m_stay(new Button(ButtonKind::Quiet, tr("St&ay")))
    , m_saveText(plainLabel({}, TypeRole::Small, Role::Muted))
    , m_closeText(plainLabel({}, TypeRole::Small, Role::Muted))
{
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(space::card);
    grid->setVerticalSpacing(space::row);
    grid->setColumnStretch(1, 1);
    grid->addWidget(plainLabel(tr("Leave your table?"), TypeRole::CardTitle), 0, 0, 1, 2);
    grid->addWidget(m_save, 1, 0);
    grid->addWidget(m_saveText, 1, 1);
    grid->addWidget(m_close, 2, 0);
    grid->addWidget(m_closeText, 2, 1);
    grid->addWidget(m_stay, 3, 0);
    grid->addWidget(plainLabel(tr("Nothing changes."), TypeRole::Small, Role::Muted), 3, 1);
    connect(m_save, &QPushButton::clicked, this, &LeaveCard::saveChosen);
    connect(m_close, &QPushButton::clicked, this, &LeaveCard::closeChosen);
    connect(m_stay, &QPushButton::clicked, this, &LeaveCard::stayChosen);
}

// Whole sentences for one, two and many: a verb goes with their number.
LeaveCard::Others LeaveCard::othersIn(const core::RoomState &room, const QString &ownPerson)
{
    QStringList names;
    for (const core::Person &person : room.people) {
        if (person.person != ownPerson)
            names.append(person.name);
    }
    const int count = static_cast<int>(names.size()) + room.spectators
                      - static_cast<int>(
                          std::ranges::count(room.people, core::Role::Spectator, &core::Person::role));
    if (count > 2)
        return {tr("The %n others can come back when you continue.", nullptr, count),
                tr("The %n others cannot come back.", nullptr, count)};
    if (names.size() == 2)
        return {tr("%1 and %2 can come back when you continue.").arg(names[0], names[1]),
                tr("%1 and %2 cannot come back.").arg(names[0], names[1])};
    if (names.size() == 1)
        return {tr("%1 can come back when you continue.").arg(names[0]),
                tr("%1 cannot come back.").arg(names[0])};
    return {};
}

void LeaveCard::showFor(const core::RoomState &room, const QString &ownPerson, Match match)
{
    show(othersIn(room, ownPerson), match);
}

void LeaveCard::showForWhoeverIsHere()
{
    show({tr("Everybody who is here can come back when you continue."),
          tr("Nobody who is here can come back.")},
         Match::None);
}

void LeaveCard::show(const Others &others, Match match)
{
    const bool playing = match == Match::Running;
    QString saved = playing ? tr("Everybody's seats, the chat and the match are kept, and you continue them "
                                 "from your home page, even another day.")
                            : tr("Everybody's seats and the chat are kept, and you continue from your home "
                                 "page, even another day.");
    QString closed = playing ? tr("The table and its match are gone for good.")
                             : tr("The table is gone for good.");
    if (others.afterSaving.isEmpty()) {
        saved.append(u' ' + tr("Nobody else is at this table now."));
        closed.append(u' ' + tr("Nobody else is at this table now."));
    } else {
        saved.prepend(others.afterSaving + u' ');
        closed.prepend(others.afterClosing + u' ');
    }
    m_saveText->setText(saved);
    m_closeText->setText(closed);
    m_save->setAccessibleDescription(saved);
    m_close->setAccessibleDescription(closed);
    setAccessibleName(tr("Leave your table?"));
}

void LeaveCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit stayChosen();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
