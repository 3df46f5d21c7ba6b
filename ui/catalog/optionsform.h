#pragma once

#include "catalog/gameoptions.h"
#include "protocol/messages.h"
#include "widgets/field.h"
#include "widgets/roomtexts.h"
#include "widgets/toggle.h"

namespace ui {

// What a host may choose for a room: the game, its options, the clock, a series, a password; and for the
// server on this computer, whether phones may join.
class OptionsForm : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsForm(QWidget *parent = nullptr);

    void show(const core::RoomState &room);
    using QWidget::show;
    // Nothing: the server is on another computer.
    void showPhones(const std::optional<bool> &mayJoin);
    // All that is chosen now. A password that was not touched stays as it is.
    [[nodiscard]] core::RoomSettings settings() const;
    // Nothing where it is not to be chosen.
    [[nodiscard]] std::optional<bool> phonesMayJoin() const;
    // A sentence when this cannot be played, or empty.
    [[nodiscard]] QString error() const;

signals:
    void changed();
    // Enter in the last field: what is chosen is to be taken.
    void accepted();

private:
    void showOptions(const QJsonObject &options);
    void addClock(const MatchClock &clock);
    [[nodiscard]] const GameEntry &game() const;

    QComboBox *m_game;
    GameOptions *m_options;
    QComboBox *m_clock;
    std::vector<MatchClock> m_clocks; // as offered
    QComboBox *m_series;
    Toggle *m_locked;
    Field *m_password;
    Toggle *m_phones;
    QWidget *m_phonesRow;
    bool m_wasLocked = false;
};

} // namespace ui
