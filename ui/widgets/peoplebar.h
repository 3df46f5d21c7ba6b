#pragma once

#include "protocol/messages.h"
#include "widgets/seatactivity.h"

#include <QHash>
#include <QWidget>

#include <vector>

namespace ui {

class StandingFaces;

// Everybody at the table in one line: with names while there are two, else figures close together. A dimmed
// figure is out or away, a dot of lamp light below is to act, a tick has chosen. Who plays in a browser has a
// sign where the figures stand apart.
class PeopleBar : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleBar(QWidget *parent = nullptr);

    void show(const core::RoomState &room, const QHash<QString, SeatActivity> &activities);
    using QWidget::show;
    // Shows the faces of those who sit. Borrows them; they outlive this.
    void follow(const StandingFaces &faces);

    // What of it figures and names take.
    [[nodiscard]] QRect taken() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Sitter
    {
        core::Person person;
        SeatActivity activity;
    };
    [[nodiscard]] bool hasNames() const { return m_sitters.size() <= 2; }
    [[nodiscard]] double step() const;
    [[nodiscard]] QString describe(const Sitter &sitter) const;
    void paintSitter(QPainter &painter, const Sitter &sitter, double left) const;
    void paintName(QPainter &painter, const Sitter &sitter, const QRectF &area) const;
    void paintSign(QPainter &painter, const QPointF &middle) const;
    void paintFaceOf(QPainter &painter, const Sitter &sitter, double left) const;

    std::vector<Sitter> m_sitters;
    const StandingFaces *m_faces = nullptr;
};

} // namespace ui
