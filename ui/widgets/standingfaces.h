#pragma once

#include "protocol/messages.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

class QPainter;
class QRectF;
class QWidget;

namespace ui {

// A face as it is to be seen at this moment: on the way to its place, standing there, or fading.
struct StandingFace
{
    core::Reaction what = core::Reaction::Clap;
    qreal size = 1;  // of what it is in the end
    qreal below = 0; // its place, in px
    qreal opacity = 1;
};

// Into `place`, which is square, with a little of the ground around it so that it stands out from what lies
// there.
void paintFace(QPainter &painter, const StandingFace &face, const QRectF &place, const QColor &ground,
               const QWidget &widget);

// Who shows which face at the moment. It stands for a short while and leaves nothing behind; another one of
// the same person takes its place at once.
class StandingFaces : public QObject
{
    Q_OBJECT

public:
    // Borrows the widget, which outlives it: nothing moves where that is asked for less motion.
    explicit StandingFaces(const QWidget &widget);

    void show(const core::Person &person, core::Reaction what);
    void clear();
    [[nodiscard]] std::optional<StandingFace> of(const QString &person) const;

signals:
    void changed();
    // For who does not see them: not all of many, but the latest.
    void said(const QString &text);

private:
    struct Stand
    {
        core::Reaction what;
        qint64 since; // by m_clock
        bool arrives; // else it is in its place from the first
    };
    [[nodiscard]] qint64 ageOf(const Stand &stand) const;
    [[nodiscard]] int arrival(const Stand &stand) const;
    [[nodiscard]] qint64 untilChange(const Stand &stand) const;
    void goOn();
    void sayLatest();

    const QWidget &m_widget;
    QHash<QString, Stand> m_stands; // by person
    QElapsedTimer m_clock;
    QTimer m_next;
    QTimer m_quiet; // after something was said
    QString m_unsaid;
};

} // namespace ui
