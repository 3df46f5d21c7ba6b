#pragma once

#include "pages/nearbyrow.h"
#include "widgets/card.h"
#include "widgets/rowlist.h"

#include <QTimer>

#include <chrono>
#include <vector>

namespace ui {

class HowToJoin;

// What keeps games from being seen: nothing; this computer is on no network; another program has the port.
enum class Looking { Searching, NoNetwork, Blocked };

// The games that are hosted on this network, live. Each row keeps its place for as long as it stays.
class NearbyGames : public QWidget
{
    Q_OBJECT

public:
    explicit NearbyGames(QWidget *parent = nullptr);

    void show(const std::vector<NearbyGame> &games);
    using QWidget::show;
    void setLooking(Looking looking);
    // Whether there is room for the drawing over an empty list, and also where it says why it may be empty.
    void setRoomy(bool isRoomy, bool isVeryRoomy);
    // Of the list at most, in px; then it scrolls.
    void setListHeight(int most) { m_card->setMaximumHeight(most); }
    // How long an empty list waits before it says why it may be empty; 10 s to begin with.
    void setPatience(std::chrono::milliseconds patience);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows->keys().size()); }
    // Whether it says why it may be empty.
    [[nodiscard]] bool explains() const { return m_explains; }
    // Whether one of the rows has the keyboard.
    [[nodiscard]] bool hasFocusWithin() const;

signals:
    void chosen(const QString &id);
    // It has begun to say why it may be empty.
    void explained();
    // A game has appeared, while one sees the list.
    void said(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHeading();
    [[nodiscard]] Card *makeList();
    [[nodiscard]] QWidget *makeRow(const NearbyGame &game);
    void sayFarewell(const QString &id);
    void removeGone();
    void refresh();
    [[nodiscard]] bool keepsPointerStill(const NearbyRow &row) const;
    [[nodiscard]] NearbyRow &row(const QString &id) const { return *m_rows->row<NearbyRow>(id); }

    Looking m_looking = Looking::Searching;
    bool m_isRoomy = true;
    bool m_isVeryRoomy = true;
    bool m_explains = false; // the list has been empty for some time
    QTimer m_patience;
    QTimer m_farewell;
    QLabel *m_icon;
    Label *m_status;
    Card *m_card;
    RowList *m_rows;
    RowPane *m_pane;
    Label *m_help;
    HowToJoin *m_empty;
};

} // namespace ui
