#pragma once

#include "protocol/messages.h"
#include "style/clock.h"
#include "widgets/promptcard.h"

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
class AwayCard : public PromptCard
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
    [[nodiscard]] Prompt promptAbout(const AwayPlayer &player, bool isTight);
    [[nodiscard]] Action goingOn(const QString &name);
    [[nodiscard]] Action ending();
    void choose(Choice choice);
    void wait();
    [[nodiscard]] const AwayPlayer *asked() const;

    std::vector<AwayPlayer> m_away;
    Situation m_situation;
    QSet<QString> m_waitedFor; // one waits for these, until they have been back
    Question m_question;
    bool m_isOwnTable = false;
    bool m_isTight = false;
    QTimer m_second;
};

} // namespace ui
