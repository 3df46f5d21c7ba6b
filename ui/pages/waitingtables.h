#pragma once

#include "pages/gamepicture.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/rowlist.h"

#include <QDateTime>
#include <QTimer>

#include <optional>
#include <vector>

namespace ui {

// The game that somebody was in when their program was closed or broke off.
struct ReturnOffer
{
    QString place;      // such as "Ana's parlor"
    QString game;       // its id; empty where it is not known
    QStringList others; // the names of who plays
    // One's own seat there, as far as is known; invalid where it is not.
    QDateTime keptUntil = {};
};

// A table that this computer has hosted and can open again.
struct SavedTable
{
    enum class Why { Saved, Interrupted };
    QString id;
    QString game;
    QStringList others;
    QDateTime at; // when it was left
    Why why = Why::Saved;
};

// "today at 20:14", "yesterday at 20:14", else with the day.
[[nodiscard]] QString whenText(const QDateTime &at, const QDateTime &now);
// "Tic-tac-toe with Bo and Mina".
[[nodiscard]] QString gameWithOthers(const QString &gameId, const QStringList &others);

// One thing that waits, as a row, with what to do about it. Forgetting is asked twice.
class WaitingCard : public QWidget
{
    Q_OBJECT

public:
    // `action` continues it.
    explicit WaitingCard(const QString &action);

    void show(const QString &title, const QString &detail);
    // Its picture in place of the clock.
    void showGame(const QString &game);
    using QWidget::show;
    [[nodiscard]] Button *mainButton() const { return m_main; }

signals:
    void continued();
    void forgotten();

private:
    void ask(bool asked);
    void arrange();

    QLabel *m_icon;
    GamePicture *m_picture;
    Label *m_title;
    Label *m_detail;
    Button *m_main;
    Button *m_forget;
    Button *m_keep;
    QBoxLayout *m_links = nullptr;
    QBoxLayout *m_words = nullptr;
    QBoxLayout *m_row = nullptr;
    bool m_asked = false;
};

// What waits for this player on the home page: a game to return to and tables to continue, the latest first.
// What was broken off stands out; what was saved has a heading. A few are shown, the others when they are
// asked for.
class WaitingTables : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingTables(SavedTable::Why why, QWidget *parent = nullptr);

    void setReturnTo(const std::optional<ReturnOffer> &offer);
    void setTables(const std::vector<SavedTable> &tables);
    // How many are shown before the others are asked for; 2 to begin with.
    void setShownAtMost(int most);
    // The button of the first card, or null where nothing waits.
    [[nodiscard]] Button *firstButton() const;

signals:
    void returnChosen();
    void returnForgotten();
    void tableContinued(const QString &id);
    void tableForgotten(const QString &id);

private:
    void refresh();
    void showAll();
    [[nodiscard]] WaitingCard *makeReturn();
    void countKeptSeat();
    [[nodiscard]] WaitingCard *makeTable(const QString &id);
    void fillIn(const SavedTable &table);

    std::optional<ReturnOffer> m_offer;
    std::vector<SavedTable> m_tables;
    QTimer m_second;
    qsizetype m_shownAtMost = 2;
    bool m_showsAll = false;
    RowList *m_rows; // by the tables' ids, and the offer's
    Button *m_more;
};

} // namespace ui
