#pragma once

#include "boards/lineboard.h"
#include "demo/inputdriver.h"
#include "freeport.h"
#include "patience.h"
#include "session/sessioncontroller.h"
#include "style/style.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// One person's program on a folder of their own; it can be closed and started again.
class Participant
{
public:
    // Without a name, somebody who starts for the first time.
    explicit Participant(const QString &name)
        : m_name(name)
    {
        restart();
    }

    void close()
    {
        m_session.reset();
        window.reset();
        m_profile.reset();
    }
    // Tables are hosted at that port, or at any.
    void restart(quint16 port = 0)
    {
        close();
        m_profile = std::make_unique<app::Profile>(folder.path());
        if (!m_profile->settings().foldsChat())
            m_profile->settings().setFoldsChat(false); // what is said there is in sight
        window = std::make_unique<ui::MainWindow>();
        m_session = std::make_unique<app::SessionController>(*window, *m_profile, port, app::Discovery::Off,
                                                             environment);
        if (!m_name.isEmpty())
            m_session->setName(m_name);
        window->resize(1280, 800);
        window->show();
    }

    // True once in the room.
    [[nodiscard]] bool host()
    {
        m_session->host();
        return QTest::qWaitFor([this] { return isInRoom(); }, patience);
    }
    [[nodiscard]] bool come(quint16 port)
    {
        m_session->join(u"127.0.0.1:%1"_s.arg(port));
        return QTest::qWaitFor([this] { return isInRoom(); }, patience);
    }

    // What somebody pastes into the field, or a link that is clicked elsewhere.
    void paste(const QString &text) { m_session->join(text); }
    void open(const QString &link) { m_session->open(link); }
    // As the program is told to by somebody who is not in front of it.
    void end() { m_session->end(); }

    [[nodiscard]] quint16 port() const { return m_session->hostedPort(); }
    [[nodiscard]] bool isHome() const { return window->isAt(window->home()); }
    [[nodiscard]] bool isInLobby() const { return window->isAt(window->lobby()); }
    [[nodiscard]] bool isInRoom() const { return window->isAt(window->room()); }
    [[nodiscard]] ui::MatchPanel &matchPanel() const { return *window->room()->matchPanel(); }
    [[nodiscard]] const ui::MatchModel &model() const { return window->room()->match(); }
    [[nodiscard]] const core::MatchView &match() const { return model().view(); }
    // The tables that are kept on the disk, whether shown or not.
    [[nodiscard]] QStringList keptTables() const
    {
        return QDir(folder.path() + u"/tables"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }

    [[nodiscard]] bool sees(const QString &text) const { return button(text); }
    [[nodiscard]] bool click(const QString &text) const
    {
        QAbstractButton *wanted = button(text);
        if (wanted)
            app::InputDriver::click(*wanted);
        return wanted;
    }
    // Whether the window shows a text that contains it, to the eye or to a screen reader.
    [[nodiscard]] bool says(const QString &text) const
    {
        if (window->room()->chat()->isVisible() && !window->room()->chat()->lines().filter(text).isEmpty())
            return true;
        const auto widgets = window->findChildren<QWidget *>();
        return std::ranges::any_of(widgets, [&](const QWidget *widget) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const QString said = label ? label->text() : QString();
            return widget->isVisible()
                   && (said.contains(text) || widget->accessibleName().contains(text)
                       || widget->accessibleDescription().contains(text));
        });
    }

    // As the pages ask it of the server for this person.
    void request(const core::ClientMessage &message) const { emit window->room()->requested(message); }
    void resign() const { request(core::Resign{match().match}); }
    void joinRoom(const QString &room) const
    {
        emit window->lobby()->requested(
            core::JoinRoom{.room = room, .password = {}, .as = core::Role::Player});
    }

    QTemporaryDir folder;
    app::Environment environment; // of the next restart
    std::unique_ptr<ui::MainWindow> window;

private:
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (auto *button : window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled() && button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }

    QString m_name;
    std::unique_ptr<app::Profile> m_profile;
    std::unique_ptr<app::SessionController> m_session;
};

// One hosts, the other comes, and both see it.
[[nodiscard]] inline bool meet(Participant &host, Participant &guest)
{
    return host.host() && guest.come(host.port())
           && QTest::qWaitFor([&] { return host.sees(u"Ready"_s) && guest.sees(u"Ready"_s); }, patience);
}

// Whoever's turn it is takes the first free cell.
[[nodiscard]] inline bool playMove(Participant &one, Participant &other)
{
    Participant *mover = nullptr;
    const bool isDue = QTest::qWaitFor(
        [&] {
            for (Participant *seat : {&one, &other})
                mover = seat->model().isOwnTurn() ? seat : mover;
            return mover || one.model().isOver();
        },
        patience);
    if (!isDue || !mover)
        return isDue;
    auto *board = qobject_cast<ui::LineBoard *>(mover->matchPanel().board());
    if (!board)
        return false;
    const qint64 step = mover->match().step;
    const auto free = [board](int cell) { return board->cellName(cell).contains(u"empty"_s); };
    int cell = 0;
    while (cell < board->partCount() && !free(cell))
        ++cell;
    app::InputDriver::click(*board, board->cells().area(cell).toRect().center());
    return QTest::qWaitFor(
        [&] { return (one.match().step > step && other.match().step > step) || one.model().isOver(); });
}

[[nodiscard]] inline bool playOneMove(Participant &one, Participant &other)
{
    for (const Participant *seat : {&one, &other}) {
        if (!QTest::qWaitFor([&] { return seat->click(u"Ready"_s); }, patience))
            return false;
    }
    return QTest::qWaitFor([&] { return one.model().isRunning() && other.model().isRunning(); }, patience)
           && playMove(one, other);
}

[[nodiscard]] inline bool playOut(Participant &one, Participant &other)
{
    for (int moves = 0; moves < 9 && !one.model().isOver(); ++moves) {
        if (!playMove(one, other))
            return false;
    }
    return QTest::qWaitFor([&] { return one.model().isOver() && other.model().isOver(); }, patience);
}

[[nodiscard]] inline bool isListening(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(1'000);
}
