#pragma once

#include "pages/waitingtables.h"
#include "widgets/field.h"
#include "widgets/troublecard.h"

#include <QHBoxLayout>

#include <optional>

namespace ui {

// Where Parlor begins: host a game, or join one by the address that its host says.
class HomePage : public QWidget
{
    Q_OBJECT

public:
    explicit HomePage(QWidget *parent = nullptr);

    void setName(const QString &name);
    void setLastAddresses(const QStringList &addresses);
    // The game that this player was in; nothing: none waits.
    void setReturnTo(const std::optional<ReturnOffer> &offer);
    // Tables that this computer has hosted, in any order.
    void setSavedTables(const std::vector<SavedTable> &tables);
    // Gives the focus to what is most likely wanted first.
    void takeFocus();
    // Shows that something is being tried, such as "Knocking at 192.168.1.20"; what was typed stays.
    void showBusy(const QString &what);
    void showJoinTrouble(const Trouble &trouble, const QString &typed);
    void showHostTrouble(const Trouble &trouble);
    void showCountdown(const QString &text);
    // Ready for the next try; what was typed stays.
    void showIdle();

    // Between showBusy and what follows it.
    [[nodiscard]] bool isBusy() const { return m_address->isReadOnly(); }
    [[nodiscard]] Field *addressField() const { return m_address; }
    [[nodiscard]] Button *hostButton() const { return m_host; }

signals:
    void hostChosen();
    void joinChosen(const QString &typed);
    void cancelChosen();
    void troubleAnswered();
    void secondAnswered();
    void returnChosen();
    void returnForgotten();
    void tableContinued(const QString &id);
    void tableForgotten(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeJoinCard();
    void join();

    QHBoxLayout *m_columns;
    QWidget *m_left;
    Label *m_greeting;
    WaitingTables *m_waiting; // what was broken off stands first
    WaitingTables *m_saved;
    Button *m_host;
    Label *m_hostNote;
    Field *m_address;
    Button *m_join;
    Button *m_cancel;
    Label *m_joinNote;
    QWidget *m_last;
    TroubleCard *m_joinTrouble;
    Card *m_hostTroubleHome;
    TroubleCard *m_hostTrouble;
};

} // namespace ui
