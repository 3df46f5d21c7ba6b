#pragma once

#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QAbstractButton>

namespace ui {

// A game that somebody hosts on this network. All texts may be what a stranger typed.
struct NearbyGame
{
    QString id;
    QString host;
    QString place; // such as "Ana's parlor"
    QString game;  // its id; empty: no table is open there yet
    int players = 0;
    int seats = 0;
    int spectators = 0;
    bool playing = false;
    bool locked = false;
    QString obstacle = {}; // why it cannot be joined, a sentence; empty where it can
    bool operator==(const NearbyGame &) const = default;
};

// One game nearby: who, what, how full, and a button that says what a click will do. The whole row takes the
// keyboard; a click counts on the button only.
class NearbyRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NearbyRow(const NearbyGame &game, QWidget *parent = nullptr);

    void show(const NearbyGame &game);
    using QWidget::show;
    // Keeps its place for a moment, so that nothing moves under the pointer.
    void showGone();

    [[nodiscard]] const QString &id() const { return m_game.id; }
    [[nodiscard]] bool isGone() const { return m_gone; }
    [[nodiscard]] bool canBeJoined() const { return !m_gone && m_game.obstacle.isEmpty(); }

signals:
    void chosen(const QString &id);

protected:
    bool event(QEvent *event) override;
    bool hitButton(const QPoint &) const override { return false; }
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    // Where room is short, the state stands below the game.
    void relayout();
    void choose();
    [[nodiscard]] bool canSit() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString gameName() const;
    [[nodiscard]] QString seatsText() const;
    [[nodiscard]] QString sentence() const;

    NearbyGame m_game;
    bool m_gone = false;
    Avatar *m_avatar;
    Label *m_title;
    Label *m_detail;
    Label *m_below; // the state, where room is short
    Label *m_obstacle;
    QLabel *m_lock;
    Label *m_state;
    Button *m_action;
};

} // namespace ui
