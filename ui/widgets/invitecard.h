#pragma once

#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/words.h"

#include <QVBoxLayout>

#include <vector>

namespace ui {

// An address that another computer may reach the host by.
struct InviteAddress
{
    QString address; // as it is to be typed, with the port where it is not the usual one
    QString interfaceName;
    bool isVirtual = false; // of a container or a tunnel; tucked away
    bool operator==(const InviteAddress &) const = default;
};

// What the host tells the others.
struct Invitation
{
    std::vector<InviteAddress> addresses; // the likeliest first; none: this computer is on no network
    quint16 port = 0;
    QString portNote;  // why it is not the usual port, or empty
    QString reachedBy; // who has come from another computer, or empty
    bool operator==(const Invitation &) const = default;
};

// How the others get here: the first thing that a host sees.
class InviteCard : public QWidget
{
    Q_OBJECT

public:
    explicit InviteCard(QWidget *parent = nullptr);

    void show(const Invitation &invitation);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Light
    {
        QLabel *icon;
        Label *text;
        Label *state;
        QString iconName;
    };
    [[nodiscard]] QLayout *makeAddress();
    [[nodiscard]] Light makeLight(const QString &iconName, const QString &title, QVBoxLayout &column);
    void turn(const Light &light, bool on, const QString &text);
    void showLights();
    void showOthers();
    // Says so on the button for a moment; the button stays as it is otherwise, and keeps the focus.
    static void copy(const QString &text, Button &button, const QString &label);
    [[nodiscard]] QString sentence() const;

    Invitation m_invitation;
    Words *m_address;
    Label *m_interface;
    Button *m_copyInvitation;
    Button *m_copyAddress;
    Button *m_more;
    QWidget *m_others;
    QVBoxLayout *m_otherRows;
    Light m_listening;
    Light m_reached;
};

} // namespace ui
