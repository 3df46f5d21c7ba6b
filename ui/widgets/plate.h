#pragma once

#include "protocol/messages.h"
#include "style/clock.h"
#include "widgets/button.h"
#include "widgets/figure.h"
#include "widgets/label.h"
#include "widgets/seatactivity.h"

class QVBoxLayout;

namespace ui {

// What a plate shows of one seat or one watcher.
struct PlateState
{
    std::optional<core::Person> person; // none: a free seat
    std::optional<int> seat;
    QString detail = {}; // "plays X · 2 wins"
    SeatActivity activity = SeatActivity::Waiting;
    std::optional<Deadline> keptUntil = {}; // who is reconnecting: how long the seat is kept
    int freeSeats = 1;                      // that this plate stands for, where nobody sits
    bool isCompact = false;
    bool isHost = false;
    bool isOwn = false;
    bool maySit = false;    // the seat is free for the one who looks
    bool mayManage = false; // the one who looks is host, and this is somebody else
};

// One person at the table: figure, name, what they play, and what the host may do about them.
class Plate : public QWidget
{
    Q_OBJECT

public:
    explicit Plate(QWidget *parent = nullptr);

    void show(const PlateState &state);
    using QWidget::show;
    // Counts on how long the seat is kept.
    void refreshTime();

signals:
    void sitChosen(int seat);
    void kickChosen(const QString &person, bool ban);
    void muteChosen(const QString &person, bool muted);
    void hostChosen(const QString &person);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    void openMenu();
    void showPerson();
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString title() const;
    // What the envelope says need not stand beside it, where there is something else to say.
    enum class Detail { Whole, BesideEnvelope };
    [[nodiscard]] QString detail(Detail which) const;
    [[nodiscard]] bool isLit() const;

    PlateState m_state;
    Figure *m_figure;
    QVBoxLayout *m_words;
    Label *m_name;
    QLabel *m_crown;
    Label *m_detail;
    Label *m_away; // wraps, as its time must not be cut off
    QLabel *m_sealed;
    Label *m_status;
    Button *m_sit;
    Button *m_menu;
};

} // namespace ui
