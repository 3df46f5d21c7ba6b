#pragma once

#include "endtoend.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QWindow>

#include <functional>

// A person who has nothing but the keys: each goes to the window, as the desktop would bring it, and after
// each the focus must be somewhere that the eye finds.
class Keyboard
{
public:
    explicit Keyboard(Participant &person)
        : m_person(person)
    {
    }

    // Alt and Tab, which is the desktop's.
    [[nodiscard]] bool comeForward()
    {
        window().activateWindow();
        return QTest::qWaitForWindowActive(&window());
    }

    [[nodiscard]] bool press(Qt::Key key, Qt::KeyboardModifiers held = {})
    {
        if (!comeForward())
            return false;
        QTest::keyClick(window().windowHandle(), key, held);
        return true;
    }
    [[nodiscard]] bool type(const QString &text)
    {
        if (!comeForward())
            return false;
        for (const QChar character : text)
            QTest::keyClick(window().windowHandle(), character.toLatin1());
        return true;
    }

    // Tab by Tab, with the eye on the focus.
    [[nodiscard]] bool tabTo(const std::function<bool(QWidget &)> &isIt)
    {
        constexpr int most = 150;
        for (int step = 0; step < most; ++step) {
            if (QWidget *focused = focus(); focused && isIt(*focused))
                return isSound();
            const QImage before = picture();
            if (!press(Qt::Key_Tab) || !isSound() || !shows(before))
                return false;
        }
        m_trouble = u"Tab does not come there"_s;
        return false;
    }
    [[nodiscard]] bool tabTo(const QWidget &wanted)
    {
        return tabTo([&wanted](QWidget &focused) { return &focused == &wanted; });
    }
    [[nodiscard]] bool tabToButton(const QString &text)
    {
        const bool found = tabTo([&text](QWidget &focused) {
            const auto *button = qobject_cast<QAbstractButton *>(&focused);
            return button && button->text().remove(u'&') == text;
        });
        m_trouble += found ? QString() : u" (to %1)"_s.arg(text);
        return found;
    }
    [[nodiscard]] bool pushButton(const QString &text)
    {
        return tabToButton(text) && press(Qt::Key_Space) && isSound();
    }

    // The focus is at something that is there to be seen and used, and has a name.
    [[nodiscard]] bool isSound()
    {
        const QWidget *focused = focus();
        const bool sound = focused && focused->isVisible() && focused->isEnabled()
                           && focused->window() == &window() && !nameOf(*focused).isEmpty();
        if (!sound)
            m_trouble = u"the focus is lost: "_s + describe(focused);
        return sound;
    }

    [[nodiscard]] QByteArray error() const { return m_trouble.toUtf8(); }

    [[nodiscard]] static QString nameOf(const QWidget &widget)
    {
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
        return access ? access->text(QAccessible::Name) : QString();
    }
    [[nodiscard]] static QString describe(const QWidget *widget)
    {
        if (!widget)
            return u"nowhere"_s;
        return QString::fromLatin1(widget->metaObject()->className()) + u" \""_s + nameOf(*widget) + u"\" "_s
               + widget->objectName() + (widget->isVisible() ? QString() : u" hidden"_s);
    }

private:
    [[nodiscard]] ui::MainWindow &window() const { return *m_person.window; }
    [[nodiscard]] static QWidget *focus() { return QApplication::focusWidget(); }
    [[nodiscard]] QImage picture() const { return m_person.window->grab().toImage(); }

    // Where the focus has come to, something is drawn that was not there.
    [[nodiscard]] bool shows(const QImage &before)
    {
        const QWidget &focused = *focus();
        constexpr int ring = 6;
        const QRect place = QRect(focused.mapTo(&window(), QPoint()), focused.size())
                                .adjusted(-ring, -ring, ring, ring);
        const bool differs = before.copy(place) != picture().copy(place);
        if (!differs)
            m_trouble = u"the focus is not seen: "_s + describe(&focused);
        return differs;
    }

    Participant &m_person;
    QString m_trouble;
};
