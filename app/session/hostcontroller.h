#pragma once

#include "client/client.h"
#include "hosting/hosting.h"
#include "mainwindow.h"
#include "session/invitationcontroller.h"
#include "session/sessioneffect.h"
#include "session/sessionevent.h"

namespace app {

// The table that is hosted here, and what somebody in a room, be it here or elsewhere, tells others who are
// to come.
class HostController : public QObject
{
    Q_OBJECT

public:
    // Borrows the window, which outlives it. Tables are kept below `folder`, and wanted at that port.
    HostController(ui::MainWindow &window, const QString &folder, quint16 port,
                   const Environment &environment, QObject *parent = nullptr);

    // Hears of the rooms that one comes to by that client; once. Borrows it, and the client goes first: its
    // goodbye is what the end of a table waits for.
    void follow(const Client &client);
    // The host's, of a table that opens from now on.
    void setName(const QString &name) { m_name = name; }
    void setAnnounced(bool isAnnounced) { m_hosting.setAnnounced(isAnnounced); }
    void carryOut(const session::TableEffect &effect);
    // The tables that may be opened again, for the home page.
    [[nodiscard]] std::vector<ui::SavedTable> savedTables() const;
    void forget(const QString &table) { m_hosting.tables().forget(table); }
    [[nodiscard]] session::TableContinued continued(const QString &table) const;
    // The ways to where one is: a host is at 127.0.0.1, and invites to everywhere else.
    [[nodiscard]] std::vector<Address> here() const;
    [[nodiscard]] const Hosting &hosting() const { return m_hosting; }

signals:
    void happened(const session::Event &event);

private:
    void carry(const session::OpenTable &effect);
    void carry(const session::CloseTable &effect);
    void carry(const session::KeepHostToken &effect);
    void carry(const session::NoteTable &effect);
    void takeOpened(quint16 port, quint16 wanted);
    void takePhones(bool mayJoin);
    void takeRoom(const core::RoomState &room);
    void takeAnswer(const core::ClientMessage &question);
    void showInvitation();

    ui::MainWindow &m_window;
    const Client *m_client = nullptr;
    quint16 m_wantedPort;
    QString m_name;
    Hosting m_hosting;
    InvitationController m_invitation;
};

} // namespace app
