#pragma once

#include "widgets/card.h"
#include "widgets/plate.h"

#include <QHash>
#include <QVBoxLayout>

#include <vector>

namespace ui {

// Who is in the room: a plate for each seat, and those who watch.
class People : public QWidget
{
    Q_OBJECT

public:
    explicit People(QWidget *parent = nullptr);

    // `toMove` are the persons who may act now; `wins` counts the matches won here.
    void show(const core::RoomState &room, const QString &ownPerson, const QStringList &toMove,
              const QHash<QString, int> &wins);
    using QWidget::show;

signals:
    void sitChosen(int seat);
    void kickChosen(const QString &person, bool ban);
    void muteChosen(const QString &person, bool muted);
    void hostChosen(const QString &person);

private:
    // Plates are kept from one state to the next, so that neither focus nor an open menu is lost.
    void fit(std::vector<Plate *> &plates, QVBoxLayout &layout, std::size_t count);
    void showWatchers(const core::RoomState &room, const QString &ownPerson);

    std::vector<Plate *> m_seats;
    std::vector<Plate *> m_watchers;
    QVBoxLayout *m_seatColumn;
    QVBoxLayout *m_watcherColumn;
    Card *m_watcherCard;
    Label *m_watcherTitle;
};

} // namespace ui
