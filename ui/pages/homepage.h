#pragma once

#include "pages/chosengame.h"
#include "pages/introductioncard.h"
#include "pages/joincard.h"
#include "pages/nearbygames.h"
#include "pages/shelf.h"
#include "pages/waitingtables.h"

#include <QVBoxLayout>

#include <optional>

namespace ui {

// Where Parlor begins: choose a game from the shelf and host it, or join one, from the list of those nearby
// or with an invitation.
class HomePage : public QWidget
{
    Q_OBJECT

public:
    explicit HomePage(QWidget *parent = nullptr);

    // Empty: it is not known yet.
    void setName(const QString &name);
    // The game that this player was in; nothing: none waits.
    void setReturnTo(const std::optional<ReturnOffer> &offer);
    // Tables that this computer has hosted, in any order.
    void setSavedTables(const std::vector<SavedTable> &tables);
    // The games on this network, in any order; rows keep their places.
    void setNearby(const std::vector<NearbyGame> &games);
    // Gives the focus to what is most likely wanted first.
    void takeFocus();
    // Shows that something is being tried, such as "Knocking at 192.168.1.20"; what was typed stays.
    void showBusy(const QString &what);
    void showJoinError(const UserError &error, const QString &typed);
    void showHostError(const UserError &error);
    // Ready for the next try; what was typed stays.
    void showIdle();
    // A quiet line for what the person should know, such as that settings were set aside; empty for none.
    void showNotice(const QString &text);

    [[nodiscard]] JoinCard *joinCard() const { return m_joinCard; }
    [[nodiscard]] Button *hostButton() const { return m_chosen->hostButton(); }
    [[nodiscard]] Shelf *shelf() const { return m_shelf; }
    // What is said there counts as soon as one hosts or joins, too.
    [[nodiscard]] IntroductionCard *introduction() const { return m_introduction; }
    [[nodiscard]] NearbyGames *nearby() const { return m_nearby; }

signals:
    void hostChosen(const QString &game);
    void nearbyChosen(const QString &id);
    // With the main action of a card of trouble, or the second one.
    void errorAnswered(bool withSecond);
    void returnChosen();
    void returnForgotten();
    void tableContinued(const QString &id);
    void tableForgotten(const QString &id);
    // What has happened here, for those who do not see it.
    void said(const QString &text);

private:
    void relayout();

    QVBoxLayout *m_left;
    QWidget *m_right;
    Label *m_greeting;
    WaitingTables *m_waiting; // what was broken off stands first
    WaitingTables *m_saved;
    Label *m_notice;
    IntroductionCard *m_introduction;
    Shelf *m_shelf;
    ChosenGame *m_chosen;
    Card *m_hostErrorHome;
    ErrorCard *m_hostError;
    NearbyGames *m_nearby;
    JoinCard *m_joinCard;
    Card *m_friends; // how they join without the program
};

} // namespace ui
