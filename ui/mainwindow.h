#pragma once

#include "pages/homepage.h"
#include "pages/lobbypage.h"
#include "pages/roompage.h"
#include "pages/settingspage.h"
#include "topbar.h"
#include "widgets/announcer.h"

#include <QMainWindow>
#include <QStackedWidget>

namespace ui {

// The window: the bar on top, and one page below it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    [[nodiscard]] TopBar *bar() const { return m_bar; }
    [[nodiscard]] HomePage *home() const { return m_home; }
    [[nodiscard]] LobbyPage *lobby() const { return m_lobby; }
    [[nodiscard]] RoomPage *room() const { return m_room; }
    [[nodiscard]] SettingsPage *settings() const { return m_settings; }
    [[nodiscard]] Announcer *announcer() const { return m_announcer; }

    void showHome();
    void showLobby(const QString &serverName);
    void showRoom(const core::RoomState &room);
    // Opens the settings over the page, or closes them; the page goes on behind them.
    void toggleSettings();
    // From a page of the settings to the settings, from there to the page that they hide.
    void leaveSettings();
    // Opens the settings at the help.
    void showHelp();
    // From now on closing the window only says `closeChosen`; whoever hears it closes it in the end.
    void setAsksBeforeClosing(bool asks) { m_asksBeforeClosing = asks; }
    // Whether one is there, be it behind the settings.
    [[nodiscard]] bool isAt(const QWidget *page) const
    {
        return (m_behind ? m_behind : m_pages->currentWidget()) == page;
    }

signals:
    void closeChosen();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    // Esc leaves a field; it never leaves a page or a match.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void turnTo(QWidget *page);
    void showTurn();
    void focusNext();
    void focusPage();

    TopBar *m_bar;
    QStackedWidget *m_pages;
    HomePage *m_home;
    LobbyPage *m_lobby;
    RoomPage *m_room;
    SettingsPage *m_settings;
    Announcer *m_announcer;
    QWidget *m_behind = nullptr; // the page that the open settings hide
    QString m_title;
    bool m_wasOwnTurn = false;
    bool m_asksBeforeClosing = false;
};

} // namespace ui
