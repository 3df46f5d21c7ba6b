#include "pages/invitelights.h"

#include "style/style.h"
#include "widgets/boxlayouts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

InviteLights::InviteLights(QWidget *parent)
    : Card(parent)
    , m_command(wrappedLabel({}, TypeRole::Strong))
    , m_copy(new Button(ButtonKind::Icon, tr("Copy the command"), u"copy"_s))
{
    setPadding(24, 14);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(10);
    m_listening = makeRow(u"listening"_s, tr("Listening", "this computer, for visitors"), *rows);
    m_visible = makeRow(u"visible"_s, tr("Visible on the network"), *rows);
    m_reached = makeRow(u"reached"_s, tr("Somebody has reached you"), *rows);
    m_advice = makeAdvice();
    rows->addWidget(m_advice);

    m_patience.setSingleShot(true);
    m_patience.setInterval(1min);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_advises = true;
        refresh();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_invitation.firewallCommand);
        m_copy->setIconName(u"check"_s);
    });
}

InviteLights::Row InviteLights::makeRow(const QString &iconName, const QString &title, QVBoxLayout &column)
{
    Row light{new QLabel, plainLabel({}, TypeRole::Small, Role::Muted), plainLabel({}, TypeRole::Tag),
              iconName};
    light.state->setWordWrap(false);
    auto *words = fillBox(new QVBoxLayout, 0, {plainLabel(title, TypeRole::Strong), light.text});
    auto *row = fillBox(new QHBoxLayout, 14,
                        {{light.icon, 0, Qt::AlignTop}, {words, 1}, {light.state, 0, Qt::AlignTop}});
    column.addLayout(row);
    return light;
}

QWidget *InviteLights::makeAdvice()
{
    auto *advice = new QWidget;
    auto *row = fillBox(new QHBoxLayout(advice), space::row, {{m_command, 1}, m_copy});
    row->setContentsMargins(36, 0, 0, 0);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return advice;
}

void InviteLights::setPatience(std::chrono::milliseconds patience)
{
    m_patience.setInterval(patience);
}

void InviteLights::show(const InviteDetails &invitation)
{
    const bool isOther = invitation.firewallCommand != m_invitation.firewallCommand;
    m_invitation = invitation;
    const bool waits = invitation.port != 0 && invitation.reachedBy.isEmpty();
    if (!waits) {
        m_patience.stop();
        m_advises = false;
    } else if (!m_advises && !m_patience.isActive()) {
        m_patience.start();
    }
    if (isOther)
        m_copy->setIconName(u"copy"_s);
    refresh();
}

QString InviteLights::listeningText() const
{
    if (m_invitation.listening == Light::Failed)
        return tr("Your computer takes no visitors on port %1.").arg(m_invitation.port);
    return m_invitation.portNote.isEmpty()
               ? tr("Your computer takes visitors on port %1.").arg(m_invitation.port)
               : m_invitation.portNote;
}

QString InviteLights::visibleText() const
{
    switch (m_invitation.visible) {
    case Light::Yes:
        return tr("Our own call came back from the network.");
    case Light::Failed:
        return tr("Our own call does not come back; tell the others the address.");
    case Light::NotYet:
        break;
    }
    return tr("Waiting for our own call to come back from the network.");
}

void InviteLights::turn(const Row &row, Light light, const QString &text)
{
    const Role role = light == Light::Yes      ? Role::Positive
                      : light == Light::Failed ? Role::Danger
                                               : Role::Muted;
    showIcon(*row.icon, row.iconName, role, 22);
    row.text->setText(text);
    // The advice needs the room.
    row.text->setVisible(light != Light::Yes || !m_advice->isVisibleTo(this) || &row == &m_reached);
    row.state->setText(light == Light::Yes      ? tr("yes") + u" ●"_s
                       : light == Light::Failed ? tr("no") + u" ●"_s
                                                : tr("not yet") + u" ○"_s);
    row.state->setRole(role);
}

void InviteLights::refresh()
{
    const bool reached = !m_invitation.reachedBy.isEmpty();
    m_command->setText(m_invitation.firewallCommand);
    m_advice->setVisible(!reached && m_advises && !m_invitation.firewallCommand.isEmpty());
    const Light listening = m_invitation.port == 0 ? Light::NotYet : m_invitation.listening;
    turn(m_listening, listening, listeningText());
    turn(m_visible, m_invitation.visible, visibleText());
    const QString waiting = m_advises && !m_invitation.firewallAdvice.isEmpty()
                                ? m_invitation.firewallAdvice
                                : tr("It lights up when the first one comes from another device.");
    turn(m_reached, reached ? Light::Yes : Light::NotYet,
         reached ? tr("%1 has reached you.").arg(m_invitation.reachedBy) : waiting);
}

} // namespace ui
