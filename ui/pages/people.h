#pragma once

#include "protocol/grace.h"
#include "widgets/bannedcard.h"
#include "widgets/playerrow.h"
#include "widgets/rowlist.h"
#include "widgets/standingfaces.h"

#include <QHash>
#include <QTimer>

#include <chrono>
#include <vector>

namespace ui {

// Who is in the room: a row for each seat, and those who watch. At a large table the rows are smaller,
// the free seats share one, and the list scrolls.
class People : public QWidget
{
    Q_OBJECT

public:
    explicit People(QWidget *parent = nullptr);

    // What each person does in the running match.
    void show(const core::RoomState &room, const QString &ownPerson,
              const QHash<QString, SeatActivity> &activities);
    using QWidget::show;
    // What each has left of the time for a whole match, from the next show() on; empty without such a clock.
    void setClocks(const QHash<QString, SeatClock> &clocks) { m_clocks = clocks; }
    // For how long this server keeps the seat of somebody who is lost.
    void setGrace(std::chrono::seconds grace) { m_grace = grace; }
    [[nodiscard]] std::chrono::seconds grace() const { return m_grace; }
    // Until when the seat of somebody who is away is kept, as far as can be known here.
    [[nodiscard]] std::optional<Deadline> keptUntil(const QString &person) const;
    // The same for one's own seat while there is no connection; nothing: it is back.
    void setOwnAbsence(const std::optional<Deadline> &keptUntil);
    // Of somebody who is not in sight there is nothing to show.
    void showReaction(const core::PersonReaction &reaction);
    [[nodiscard]] StandingFaces &faces() { return m_faces; }

signals:
    // What the person wants of the server.
    void requested(const core::ClientMessage &message);

private:
    void fill(RowList &rows, const std::vector<PlayerRowState> &states);
    void showWatchers();
    // The room does not say since when somebody is away; counted from when it was first seen here.
    void followAbsences(const std::vector<core::Person> &people);
    [[nodiscard]] QString winsText(const core::Person &person) const;
    [[nodiscard]] PlayerRowState playerRowOf(const core::Person &person) const;
    void addFree(std::vector<PlayerRowState> &playerRows) const;

    StandingFaces m_faces;
    core::RoomState m_room;
    QString m_own;
    QHash<QString, SeatActivity> m_activities;
    QHash<QString, SeatClock> m_clocks;
    QHash<QString, Deadline> m_keptUntil;
    std::optional<Deadline> m_ownAbsence;
    std::chrono::seconds m_grace = core::defaultGrace;
    QTimer m_second;
    RowList *m_seats;
    RowList *m_watchers;
    Card *m_watcherCard;
    Label *m_watcherTitle;
    BannedCard *m_banned; // for the host alone
};

} // namespace ui
