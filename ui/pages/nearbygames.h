#pragma once

#include "pages/nearbyrow.h"
#include "widgets/card.h"
#include "widgets/scrollpane.h"

#include <QTimer>
#include <QVBoxLayout>

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
    // How long an empty list waits before it says why it may be empty; 10 s to begin with.
    void setPatience(std::chrono::milliseconds patience);
    // Whether one of the rows has the keyboard.
    [[nodiscard]] bool hasFocusWithin() const;

signals:
    void chosen(const QString &id);
    // A game has appeared, while one sees the list.
    void said(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHeading();
    [[nodiscard]] Card *makeList();
    void add(const NearbyGame &game);
    void drop(const std::vector<NearbyGame> &games);
    void remove(NearbyRow *row);
    void removeGone();
    void fitHeight();
    void refresh();
    [[nodiscard]] bool keepsPointerStill(const NearbyRow &row) const;
    bool moveFocus(NearbyRow *from, int key);

    std::vector<NearbyRow *> m_rows;
    Looking m_looking = Looking::Searching;
    bool m_explains = false; // the list has been empty for some time
    QTimer m_patience;
    QTimer m_farewell;
    QLabel *m_icon;
    Label *m_status;
    Card *m_card;
    ScrollPane *m_pane;
    QWidget *m_list;
    QVBoxLayout *m_column;
    Label *m_help;
    HowToJoin *m_empty;
};

} // namespace ui
