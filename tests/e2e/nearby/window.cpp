#include "demo/inputdriver.h"
#include "session/sessioncontroller.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTextStream>

#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

void tell(const QString &event, QJsonObject more = {})
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    more[u"event"_s] = event;
    more[u"at"_s] = double(now.tv_sec) + double(now.tv_nsec) / 1e9;
    QTextStream(stdout) << QJsonDocument(more).toJson(QJsonDocument::Compact) << Qt::endl;
}

// The program's own window on a fresh profile, used with the mouse alone: says what it shows, and clicks what
// it is told to.
class Window : public QObject
{
    Q_OBJECT

public:
    Window(const QString &name, const QString &profile);

private:
    void look();
    void obey();
    [[nodiscard]] std::vector<ui::NearbyRow *> rows() const;
    [[nodiscard]] QString page() const;

    app::Profile m_profile;
    ui::MainWindow m_window;
    app::SessionController m_session;
    QSocketNotifier m_orders;
    QTimer m_eye;
    QJsonObject m_seen;
};

Window::Window(const QString &name, const QString &profile)
    : m_profile(profile)
    , m_session(m_window, m_profile, core::defaultPort, app::Discovery::On)
    , m_orders(0, QSocketNotifier::Read)
{
    m_session.setName(name);
    connect(&m_orders, &QSocketNotifier::activated, this, &Window::obey);
    connect(&m_eye, &QTimer::timeout, this, &Window::look);
    m_eye.start(20ms);
    m_window.show();
    tell(u"looking"_s);
}

std::vector<ui::NearbyRow *> Window::rows() const
{
    std::vector<ui::NearbyRow *> shown;
    const auto all = m_window.home()->findChildren<ui::NearbyRow *>();
    std::ranges::copy_if(all, std::back_inserter(shown),
                         [](const ui::NearbyRow *row) { return !row->isGone() && row->isVisible(); });
    return shown;
}

QString Window::page() const
{
    if (m_window.isAt(m_window.room()))
        return u"room"_s;
    return m_window.isAt(m_window.lobby()) ? u"lobby"_s : u"home"_s;
}

void Window::look()
{
    QJsonArray names;
    for (const ui::NearbyRow *row : rows())
        names.append(row->accessibleName());
    const QJsonObject seen{{u"rows"_s, names}, {u"page"_s, page()}};
    if (std::exchange(m_seen, seen) != seen)
        tell(u"shows"_s, seen);
}

// `host`, or `join NAME`, a line each: one click.
void Window::obey()
{
    const QString order = QTextStream(stdin).readLine();
    if (order == "host"_L1)
        return app::InputDriver::click(*m_window.home()->hostButton());
    for (ui::NearbyRow *row : rows()) {
        if (row->accessibleName().startsWith(order.mid(5)))
            return app::InputDriver::click(*row->findChild<ui::Button *>());
    }
    tell(u"nobody there"_s);
    m_orders.setEnabled(!order.isEmpty());
}

} // namespace

// window NAME
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(u"0.1.0"_s);
    const QTemporaryDir profile;
    const Window window(QApplication::arguments().value(1), profile.path());
    return QApplication::exec();
}

#include "window.moc"
