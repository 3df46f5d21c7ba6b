#include "demo/demoplayer.h"

#include "demo/inputdriver.h"

#include <QAbstractButton>

#include <algorithm>

namespace app {

using namespace std::chrono_literals;

static constexpr auto aDay = 24h; // longer than the demo is

DemoPlayer::DemoPlayer(const QString &ownName, quint16 port, const Environment &environment)
    : name(ownName)
    , profile(folder.path())
    , session(window, profile, port, Discovery::Off, environment)
{
    session.setName(name);
    window.home()->nearby()->setPatience(aDay);
    for (auto *card : window.findChildren<ui::InviteCard *>())
        card->setPatience(aDay);
    window.resize(1280, 800); // on every screen
    window.show();
}

int DemoPlayer::seat()
{
    return room().match().ownSeat().value_or(-1);
}

QAbstractButton *DemoPlayer::button(const QString &text)
{
    const auto buttons = window.findChildren<QAbstractButton *>();
    const QString wanted = QString(text).remove(u'&');
    const auto isIt = [&](const QAbstractButton *button) {
        return button->isVisible() && button->isEnabled() && button->text().remove(u'&') == wanted;
    };
    const auto found = std::ranges::find_if(buttons, isIt);
    return found == buttons.end() ? nullptr : *found;
}

bool DemoPlayer::click(const QString &text)
{
    QAbstractButton *wanted = button(text);
    if (wanted)
        InputDriver::click(*wanted);
    return wanted;
}

void DemoPlayer::say(const QString &text)
{
    QWidget &input = *room().chat()->input();
    if (!input.isVisible())
        room().columns().toggleChat();
    InputDriver::type(input, text);
    InputDriver::press(input, Qt::Key_Return);
}

void DemoPlayer::come(const QString &where)
{
    ui::Field &address = *window.home()->joinCard()->addressField();
    address.selectAll();
    InputDriver::type(address, where);
    InputDriver::press(address, Qt::Key_Return);
}

} // namespace app
