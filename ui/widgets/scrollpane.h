#pragma once

#include <QPointer>
#include <QScrollArea>

namespace ui {

// Scrolls its content up and down and lets the ground it lies on show through.
class ScrollPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPane(QWidget *parent = nullptr);

    // Takes the content over.
    void setContent(QWidget *content);
    // Scrolls to this part of the content whenever it appears or grows.
    void keepInSight(QWidget *part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool followContent(QEvent *resize);
    void revealLater();

    QPointer<QWidget> m_revealed; // while nobody scrolls away from it
    int m_before = 0;             // where it was scrolled to when that appeared
    int m_following = 0;          // how deep in followContent()
};

} // namespace ui
