#pragma once

#include "client/client.h"
#include "mainwindow.h"
#include "profile/settings.h"

namespace app {

// The figure that one wishes to be: tells a server of a new wish, and the person where somebody else at the
// table has it already.
class FigureController : public QObject
{
    Q_OBJECT

public:
    // Borrows all of them; they outlive it. What they say it hears after whoever has heard it before.
    FigureController(Client &client, const Settings &settings, ui::MainWindow &window, QObject *parent);

private:
    void take(const core::RoomState &room);
    void take(const core::ChatHistory &history);
    void take(const auto &) {} // what else comes is not for it
    void tellServer();
    void tellPerson();

    Client &m_client;
    const Settings &m_settings;
    ui::MainWindow &m_window;
    std::optional<int> m_wished; // of the server
    core::RoomState m_room;
    bool m_isInRoom = false; // and its chat, so that a note is not taken away by what was said before
    QString m_told;          // the room in which one was told, and of which wish
    std::optional<int> m_toldOf;
};

} // namespace app
