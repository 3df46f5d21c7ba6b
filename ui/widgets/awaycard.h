#pragma once

#include "style/clock.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/nameslabel.h"

#include <QSet>
#include <QTimer>

#include <vector>

namespace ui {

// A player whose connection is lost during a match.
struct AwayPlayer
{
    QString person;
    QString name;
    Deadline keptUntil;
};

// Asks the host of a room what to do about a player who is reconnecting: wait, go on without them, or end the
// match for all.
class AwayCard : public Card
{
    Q_OBJECT

public:
    explicit AwayCard(QWidget *parent = nullptr);

    // Nobody: the card goes. With two players, going on without one of them means that the other wins.
    void show(const std::vector<AwayPlayer> &away, int players);

signals:
    void goOnChosen(const QString &person);
    void endChosen();

private:
    enum class Choice { None, GoOn, End };
    void refresh();
    void choose(Choice choice);
    void wait();
    [[nodiscard]] const AwayPlayer *asked() const;

    std::vector<AwayPlayer> m_away;
    int m_players = 2;
    QSet<QString> m_waitedFor;    // the host waits for these, until they have been back
    QString m_asked;              // whom the present question is about
    Choice m_sure = Choice::None; // what was chosen once
    NamesLabel *m_title;
    Label *m_text;
    Button *m_goOn;
    Button *m_wait;
    Button *m_end;
    QTimer m_second;
};

} // namespace ui
