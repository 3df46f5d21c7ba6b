#pragma once

#include <QObject>

#include <functional>

namespace ui {

// Notices that a key or a mouse button is pressed, or a finger put down, anywhere in the program. The press
// still reaches what it is meant for.
class PressWatch : public QObject
{
    Q_OBJECT

public:
    // Calls `pressed` at each of them while it is on.
    explicit PressWatch(std::function<void()> pressed);

    void setOn(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_pressed;
};

} // namespace ui
