#pragma once

#include "style/clock.h"
#include "widgets/label.h"
#include "widgets/peoplebar.h"

#include <QTimer>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

// The line above the board, with the clock, and a smaller one below it. Both keep their places when they are
// empty, so that the board does not jump. In a narrow window both lie in one bar with the people.
class MatchHeader : public QWidget
{
    Q_OBJECT

public:
    explicit MatchHeader(QWidget *parent = nullptr);

    enum class Shape { Line, Bar };
    void setShape(Shape shape);
    [[nodiscard]] PeopleBar *people() const { return m_people; }

    enum class Sign { None, Lamp }; // the lamp: it is your turn
    void show(const NamedText &line, Sign sign, const NamedText &detail);
    using QWidget::show;
    // Counts down to it; Forever: no clock.
    void setDeadline(const Deadline &deadline);

    // Where something is written or drawn, in its own coordinates.
    [[nodiscard]] QList<QRect> marks() const;

    // In the bar a refusal takes the place of the smaller line; empty: it gives it back.
    void showRefusal(const QString &refusal);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshClock();
    void refreshDetail();
    void shareHeight();

    Deadline m_deadline;
    Shape m_shape = Shape::Line;
    NamedText m_said;
    QString m_refused;
    QHBoxLayout *m_whole;
    QVBoxLayout *m_words;
    QWidget *m_lineHome;
    PeopleBar *m_people;
    QLabel *m_icon;
    Label *m_line;
    Label *m_clock;
    Label *m_detail;
    QTimer m_tick;
};

} // namespace ui
