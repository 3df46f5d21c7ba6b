#pragma once

#include "catalog/optionsform.h"
#include "widgets/button.h"
#include "widgets/card.h"

#include <QTimer>

namespace ui {

// What is played in a room and how; its host may change it here between matches.
class GameCard : public Card
{
    Q_OBJECT

public:
    explicit GameCard(QWidget *parent = nullptr);

    void show(const core::RoomState &room, const QString &ownPerson);
    // Whether phones may join, where this window's computer carries the server; of another's nothing can be
    // chosen.
    void setPhones(const std::optional<bool> &mayJoin) { m_phones = mayJoin; }
    using QWidget::show;
    // Opens the form again as the host had filled it in, and says why not.
    void showRefusal(const QString &reason);
    // Opens the form.
    void edit();
    // Leaves the form without changing anything.
    void cancel();
    [[nodiscard]] bool isEditing() const { return !m_options->isHidden(); }

signals:
    // What the host wants of the server: other settings; and that the others may know that the form has been
    // opened, is still open, or has been left.
    void requested(const core::ClientMessage &message);
    // What the host wants of the server on this computer.
    void phonesChosen(bool mayJoin);
    // For who does not see it.
    void said(const QString &text);
    // The form has been opened or closed.
    void editingChanged();

private:
    void refresh();
    void save();
    void check();
    void tellChoosing();
    [[nodiscard]] QString words() const;

    core::RoomState m_room;
    QString m_own;
    std::optional<bool> m_phones;
    Label *m_text;
    Label *m_series; // how it stands
    Button *m_change;
    OptionsForm *m_options;
    Label *m_error;
    Button *m_save;
    Button *m_cancel;
    QTimer m_choosing; // runs while the form is open
};

} // namespace ui
