#pragma once

#include <QJsonObject>
#include <QLineF>
#include <QList>
#include <QStringList>
#include <QWidget>

#include <optional>

namespace ui {

// What a board has to know besides the view.
struct BoardSituation
{
    std::optional<int> ownSeat; // nothing: watching
    QList<int> turn;            // the seats that may act now
    bool live = true;           // false while looking back or disconnected: nothing can be played
    bool over = false;
    // What only this window knows of its player's hidden choice: `{"gesture":4}` once a throw is sealed,
    // `{"code":"1807"}` in a duel; empty where nothing is kept.
    QJsonObject sealedChoice = {};
    // The own move that the server has not answered yet, as `moveChosen` gave it; empty where none waits.
    // A board may show it as made.
    QJsonObject asked = {};
    bool endIsNews = false; // one was there when it ended, and has not looked back since
    // Which match it is, in whatever room; empty before one has begun.
    QString match = {};

    [[nodiscard]] bool isOwnTurn() const { return live && !over && ownSeat && turn.contains(*ownSeat); }
};

// The figure that a player of the match is, and the seat of the room whose colour they have: seats are
// counted anew for each match.
struct PlayerLook
{
    int figure = 0;
    int colour = 0;
    bool operator==(const PlayerLook &) const = default;
};

// What every game's board has in common: it shows views and says which move a person wants.
class Board : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void showView(const QJsonObject &view, const BoardSituation &situation) = 0;
    // The players' names by seat, for the screen reader.
    virtual void setPlayers(const QStringList &namesBySeat) = 0;
    // How they look in the list of people, by seat, for boards that show them.
    virtual void setLooks(const QList<PlayerLook> &) {}
    // The move that was made last, as a screen reader says it; empty where the list of moves says it well.
    [[nodiscard]] virtual QString lastMoveText() const { return {}; }
    // The upper edges on which figures may stand when a match is over, in the board's coordinates, the
    // leftmost first; no text of the board lies above them.
    [[nodiscard]] virtual QList<QLineF> ledges() const { return {}; }
    // ms until the newest move has reached its place.
    [[nodiscard]] virtual int landsIn() const { return 0; }
    // Any number that belongs to the room, so that its table keeps its grain.
    virtual void setGrain(quint32) {}

    [[nodiscard]] QSize sizeHint() const override { return {560, 560}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 240}; }

signals:
    // `move` is the `move` of a `play` message; it comes back in the situation until the server has answered.
    // Where a choice is to be hidden it is the choice itself, `{"gesture":4}` or `{"code":"1807"}`: sealing
    // it is not the board's.
    void moveChosen(const QJsonObject &move);
    // A choice that cannot be played; `reason` is a sentence for a person.
    void moveRefused(const QString &reason);
};

} // namespace ui
