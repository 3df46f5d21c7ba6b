#pragma once

#include "boards/guessgridpainting.h"
#include "boards/typedcode.h"

#include <QScrollBar>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>

namespace ui {

// A felt with its code on top and the guesses below, scrolled where there are more than fit. It shows what it
// is given; CodeBoard decides what a press means, has the keyboard and speaks to the screen reader.
class GuessGrid : public QWidget
{
    Q_OBJECT

public:
    explicit GuessGrid(QWidget *parent = nullptr);

    // Moves what has changed, and brings the row that comes next into sight.
    void show(GuessGridScene scene);
    using QWidget::show;

    [[nodiscard]] const GuessGridScene &scene() const { return m_scene; }
    // In this widget's places; a row that is scrolled away lies outside of it.
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] QRect codeRect() const;
    // Of the entry; empty where nothing is entered here.
    [[nodiscard]] QRect placeRect(int place) const;
    void scroll(int rows);

signals:
    // A place of the entry.
    void placePressed(int place, Qt::MouseButton button);
    // A symbol that lies on the felt.
    void pegPressed(int place, QChar symbol);

protected:
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Spot
    {
        int place = 0;
        bool isEntry = false;
        QChar symbol; // null where no peg lies
    };
    [[nodiscard]] std::optional<Spot> spotAt(QPointF point) const;
    void connectMotion();
    void startMotion(const GuessGridScene &before);
    void run(QVariantAnimation &clock, int duration);
    void relayout();

    GuessGridScene m_scene;
    QScrollBar m_bar;
    QVariantAnimation m_putClock;
    QVariantAnimation m_answerClock;
    QVariantAnimation m_turnClock;
};

} // namespace ui
