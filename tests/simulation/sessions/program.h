#pragma once

#include "sessionbugs.h"
#include "sessionclient.h"
#include "shown.h"

#include "session/reducer.h"

#include <deque>
#include <map>

// One person's program: the real reducer, with a stand-in for each thing that carries out its effects. What
// must not happen, whatever does, is looked for at each step.
class Program
{
public:
    using Event = app::session::Event;

    Program(World &world, Neighbourhood &neighbourhood, SessionBug bug, int number);

    void start();
    void happen(const Event &event);
    // As the window's corner has it once nothing is asked.
    void closeWindow();
    // Like kill -9; it is started again some time.
    void crash();
    // Its computer is at another address from now on.
    void move();
    void fail(const QString &what) { m_world.fail(m_name + QStringLiteral(": ") + what); }

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const Shown &shown() const { return m_shown; }
    [[nodiscard]] const app::session::State &state() const { return m_state; }
    [[nodiscard]] SessionClient &client() { return *m_client; }
    // What is not as it should be once all have gone home; nothing where all is.
    [[nodiscard]] QString unrest() const;
    // Since when it is on one way.
    [[nodiscard]] qint64 sinceMs() const { return m_sinceMs; }
    [[nodiscard]] const std::vector<app::LastGame> &games() const { return m_games; }
    [[nodiscard]] const std::map<QString, std::shared_ptr<TableStore>> &savedTables() const
    {
        return m_saved;
    }
    [[nodiscard]] app::session::Context context() const;
    // The ways to where one is.
    [[nodiscard]] std::vector<app::Address> here() const;
    // For the one who reads what failed.
    [[nodiscard]] QString where() const;

private:
    struct OwnTable
    {
        std::shared_ptr<TableServer> server; // none: it is starting
        std::shared_ptr<TableStore> store;
        bool isContinued = false;
    };

    void step(const Event &event);
    void end();
    void check();
    void checkLeaving(const app::session::State &before, const Event &event,
                      const std::vector<app::session::Effect> &effects);
    void checkFailed(const app::session::State &before, const Event &event);
    void checkKept(const app::session::State &before);
    void openSoon(const std::shared_ptr<TableStore> &store);

    template<typename E>
    void carry(const E &)
    {
    }
    void carry(const app::session::Connect &effect);
    void carry(const app::session::Leave &effect);
    void carry(const app::session::GoOffline &effect);
    void carry(const app::session::Send &effect);
    void carry(const app::session::AlsoAt &effect);
    void carry(const app::session::OpenTable &effect);
    void carry(const app::session::CloseTable &effect);
    void carry(const app::session::KeepHostToken &effect);
    void carry(const app::session::NoteTable &effect);
    void carry(const app::session::RememberGame &effect);
    void carry(const app::session::ForgetGame &effect);
    void carry(const app::session::RememberServer &effect);
    void carry(const app::session::CloseWindow &effect);

    World &m_world;
    Neighbourhood &m_neighbourhood;
    SessionBug m_bug;
    QString m_name;
    int m_number;
    int m_moves = 0; // of its computer from one address to another
    app::Address m_address;
    app::session::State m_state;
    std::deque<Event> m_waiting; // the first is being worked on
    Shown m_shown;
    std::unique_ptr<SessionClient> m_client;
    std::vector<std::unique_ptr<SessionClient>> m_gone; // clients of programs that are gone
    std::optional<OwnTable> m_table;
    std::map<QString, std::shared_ptr<TableStore>> m_saved;
    std::vector<app::LastGame> m_games;
    QHash<QString, QString> m_tokens; // by Address::textWithPort()
    bool m_isRunning = false;
    bool m_wantsToQuit = false;
    bool m_isClosing = false; // its table says goodbye
    bool m_ends = false;      // once what happens now is over
    qint64 m_sinceMs = 0;
    int m_tables = 0;
};
