#pragma once

#include "session/sessioncontroller.h"

#include <QTemporaryDir>

class QAbstractButton;

namespace app {

// One person of the demo at one window.
struct DemoPlayer
{
    DemoPlayer(const QString &name, quint16 port, const Environment &environment);

    [[nodiscard]] ui::RoomPage &room() { return *window.room(); }
    [[nodiscard]] QWidget &board() { return *window.room()->matchPanel()->board(); }
    [[nodiscard]] const core::MatchView &match() { return window.room()->match().view(); }
    // The seat in the present match, or -1.
    [[nodiscard]] int seat();
    // The visible button with that text, mnemonics aside, or null.
    [[nodiscard]] QAbstractButton *button(const QString &text);
    [[nodiscard]] bool sees(const QString &text) { return button(text); }
    // False where there is no such button.
    [[nodiscard]] bool click(const QString &text);
    void say(const QString &text);
    // Joins the table at that address.
    void come(const QString &address);

    QString name;
    QTemporaryDir folder;
    Profile profile;
    ui::MainWindow window;
    SessionController session;
};

} // namespace app
