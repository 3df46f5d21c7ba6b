#pragma once

#include "mainwindow.h"
#include "style/style.h"
#include "tables.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <memory>

// What the tests of the pages share: an open window, and how a person finds things in it.
namespace pages {

using namespace Qt::Literals::StringLiterals;

inline std::unique_ptr<ui::MainWindow> openWindow()
{
    ui::applyLook(*qApp, {.theme = ui::Theme::Light, .textScale = 1.0, .lessMotion = true});
    auto window = std::make_unique<ui::MainWindow>();
    window->bar()->setName(u"Jonas"_s);
    window->resize(1280, 800);
    window->show();
    window->activateWindow();
    return window;
}

inline void enter(ui::MainWindow &window, const core::RoomState &state, const QString &own = u"p1"_s)
{
    window.room()->showRoom(state, own);
    window.showRoom(state);
    QTRY_VERIFY(window.room()->isVisible());
}

inline core::RoomState playing(int step)
{
    core::RoomState state = tables::watchedRoom();
    state.match = tables::match(step);
    return state;
}

// The button that can be seen and says that, or null.
inline QAbstractButton *button(const QWidget &within, const QString &text)
{
    for (auto *candidate : within.findChildren<QAbstractButton *>()) {
        const QString label = candidate->text().isEmpty() ? candidate->accessibleName() : candidate->text();
        if (candidate->isVisible() && QString(label).remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

inline bool says(const QWidget &within, const QString &text)
{
    const auto labels = within.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text() == text;
    });
}

inline void click(const QWidget &within, const QString &text)
{
    QAbstractButton *found = button(within, text);
    QVERIFY2(found, qPrintable(u"no button "_s + text));
    QTest::mouseClick(found, Qt::LeftButton);
}

// Where the board lies in the window.
inline QRect placeOfBoard(const ui::MainWindow &window)
{
    QCoreApplication::sendPostedEvents();
    const QWidget *middle = window.room()->matchPanel()->middle();
    return {middle->mapTo(&window, QPoint()), middle->size()};
}

// Everything that can be read there, in one string.
inline QString allText(const QWidget &within)
{
    QString text;
    for (const QLabel *label : within.findChildren<QLabel *>()) {
        if (label->isVisible())
            text += label->text() + u'\n';
    }
    return text;
}

// What was answered to the question how to leave since this began to listen.
class LeaveAnswers : public QObject
{
public:
    explicit LeaveAnswers(const ui::LeaveQuestion &question)
    {
        connect(&question, &ui::LeaveQuestion::answered, this,
                [this](ui::LeaveAnswer answer) { m_all.push_back(answer); });
    }
    [[nodiscard]] int count(ui::LeaveAnswer answer) const
    {
        return static_cast<int>(std::ranges::count(m_all, answer));
    }

private:
    std::vector<ui::LeaveAnswer> m_all;
};

} // namespace pages
