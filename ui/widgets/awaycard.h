#pragma once

#include "protocol/messages.h"
#include "style/clock.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QSet>
#include <QTimer>

#include <vector>

namespace ui {

// A player who is not there, and whose seat is kept.
struct AwayPlayer
{
    QString person;
    QString name;
    core::Away absence;
    Deadline keptUntil;
};

// Tells who waits for a player what may become of it, and asks what to do: everybody may wait or leave, the
// room's host may go on without them, or end the match for all.
class AwayCard : public Card
{
    Q_OBJECT

public:
    explicit AwayCard(QWidget *parent = nullptr);

    struct Situation
    {
        int players = 0;     // of the running match; 0: none runs
        bool isHost = false; // of the room, the one who looks
    };
    // Nobody: the card goes. With two players, going on without one of them means that the other wins.
    void show(const std::vector<AwayPlayer> &away, const Situation &situation);
    // One that is hosted in this window may be put away.
    void setOwnTable(bool isOwn);
    // Where there is little height: fewer words and lines; what is left out is offered elsewhere.
    void setTight(bool isTight);

signals:
    void goOnChosen(const QString &person);
    void endChosen();
    void saveChosen();
    void leaveChosen();

private:
    enum class Choice { None, GoOn, End };
    struct Question
    {
        QString person;             // whom it is about
        Choice once = Choice::None; // what was chosen once
    };
    void refresh();
    void refreshButtons(const QString &name);
    [[nodiscard]] QString goOnText(const QString &name) const;
    void choose(Choice choice);
    void wait();
    [[nodiscard]] const AwayPlayer *asked() const;

    std::vector<AwayPlayer> m_away;
    Situation m_situation;
    QSet<QString> m_waitedFor; // one waits for these, until they have been back
    Question m_question;
    bool m_isOwnTable = false;
    bool m_isTight = false;
    QBoxLayout *m_buttons;
    Label *m_title;
    Label *m_text;
    Button *m_goOn;
    Button *m_wait;
    Button *m_save;
    Button *m_end;
    Button *m_leave;
    QTimer m_second;
};

} // namespace ui
