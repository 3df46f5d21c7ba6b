#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace ui {

// Says to a screen reader what has just happened. Nobody sees it: it is a notification whose name is what
// was said last. What is said at once is one sentence after the other.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);

    void say(const QString &text);
    [[nodiscard]] const QString &saidLast() const { return m_said; }

signals:
    void said(const QString &text);

private:
    void flush();

    QStringList m_waiting;
    QString m_said;
    QTimer m_soon;
};

} // namespace ui
