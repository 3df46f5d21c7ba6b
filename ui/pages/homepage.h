#pragma once

#include "pages/joincard.h"
#include "pages/nearbygames.h"
#include "pages/waitingtables.h"

#include <QHBoxLayout>

#include <optional>

namespace ui {

// Where Parlor begins: host a game, or join one, from the list of those nearby or with an invitation.
class HomePage : public QWidget
{
    Q_OBJECT

public:
    explicit HomePage(QWidget *parent = nullptr);

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
    [[nodiscard]] Button *hostButton() const { return m_host; }
    [[nodiscard]] NearbyGames *nearby() const { return m_nearby; }

signals:
    void hostChosen();
    void nearbyChosen(const QString &id);
    void errorAnswered();
    void secondAnswered();
    void returnChosen();
    void returnForgotten();
    void tableContinued(const QString &id);
    void tableForgotten(const QString &id);
    // What has happened here, for those who do not see it.
    void said(const QString &text);

private:
    [[nodiscard]] QWidget *makeLeft();
    void relayout();

    QHBoxLayout *m_columns;
    QWidget *m_left;
    Label *m_greeting;
    WaitingTables *m_waiting; // what was broken off stands first
    WaitingTables *m_saved;
    Button *m_host;
    Label *m_notice;
    Label *m_hostNote;
    JoinCard *m_joinCard;
    Card *m_hostErrorHome;
    ErrorCard *m_hostError;
    NearbyGames *m_nearby;
};

} // namespace ui
