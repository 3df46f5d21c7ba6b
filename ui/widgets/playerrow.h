#pragma once

#include "protocol/messages.h"
#include "style/clock.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/facespot.h"
#include "widgets/label.h"
#include "widgets/seatactivity.h"
#include "widgets/seatclock.h"

class QVBoxLayout;

namespace ui {

// What a row shows of one seat or one watcher.
struct PlayerRowState
{
    std::optional<core::Person> person; // none: a free seat
    std::optional<int> seat;
    QString detail = {}; // "plays X · 2 wins"
    SeatActivity activity = SeatActivity::Waiting;
    std::optional<Deadline> keptUntil = {}; // who is away: how long the seat is kept
    std::optional<SeatClock> clock = {};    // for a whole match
    int freeSeats = 1;                      // that this row stands for, where nobody sits
    bool isCompact = false;
    bool isHost = false;
    bool isOwn = false;
    bool maySit = false;    // the seat is free for the one who looks
    bool mayManage = false; // the one who looks is host, and this is somebody else
};

// One person at the table: figure, name, what they play, and what the host may do about them.
class PlayerRow : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerRow(QWidget *parent = nullptr);

    void show(const PlayerRowState &state);
    using QWidget::show;
    // Counts on how long the seat is kept, and the clock.
    void refreshTime();
    // Shows the face of whoever has this row.
    void follow(const StandingFaces &faces) { m_face->follow(faces); }

signals:
    // What the person wants of the server.
    void requested(const core::ClientMessage &message);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    // What the host may do about this person; nothing where there is no such thing.
    void openMenu(const QPoint &globalPlace);
    void openMenuBelowButton();
    void showPerson();
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString title() const;
    // What the envelope says need not stand beside it, where there is something else to say.
    enum class Detail { Whole, BesideEnvelope };
    [[nodiscard]] QString detail(Detail which) const;
    [[nodiscard]] bool isLit() const;

    PlayerRowState m_state;
    Avatar *m_avatar;
    QVBoxLayout *m_words;
    Label *m_name;
    QLabel *m_crown;
    QLabel *m_browser;
    Label *m_detail;
    Label *m_away; // wraps, as its time must not be cut off
    FaceSpot *m_face;
    QLabel *m_sealed;
    Label *m_status;
    Button *m_sit;
    Button *m_menu;
};

} // namespace ui
