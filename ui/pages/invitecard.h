#pragma once

#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/codetoscan.h"
#include "widgets/label.h"

#include <QGridLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <vector>

namespace ui {

class InviteLights;

// An address that another computer may reach the host by.
struct InviteAddress
{
    QString address; // as it is to be typed, with the port where it is not the usual one
    QString interfaceName;
    bool isVirtual = false; // of a container or a tunnel; tucked away
    bool operator==(const InviteAddress &) const = default;
};

enum class Light { NotYet, Yes, Failed };

// What somebody at a table tells others who are to come.
struct InviteDetails
{
    std::vector<InviteAddress> addresses; // the likeliest first; none: this computer is on no network
    quint16 port = 0;
    QString portNote;      // why it is not the usual port, or empty
    QString reachedBy;     // who has come from another computer, or empty
    QString link = {};     // opens Parlor at this room; has the room's password in it where there is one
    QString pageLink = {}; // opens this room in a browser, likewise; empty: there is no page, or nobody knows
    QString host = {};     // the host's name
    QString game = {};     // its id
    Light listening = Light::Yes;
    Light visible = Light::NotYet; // whether our own announcement has come back from the network
    QString firewallAdvice = {};   // shown when nobody has come for some time
    QString firewallCommand = {};  // to copy
    bool isOwnTable = true; // hosted in this window; how far others get to another's table is not known here
    bool phonesMayJoin = true; // as the host of the own table wishes
    bool operator==(const InviteDetails &) const = default;
};

// How others get here: the first thing that a host sees, and for everybody else to look at.
class InviteCard : public QWidget
{
    Q_OBJECT

public:
    explicit InviteCard(QWidget *parent = nullptr);

    // No focus proxy: Tab would leave out the buttons before it.
    void takeFocus(Qt::FocusReason reason);

    void show(const InviteDetails &invitation);
    using QWidget::show;
    // How long nobody may come before the firewall is spoken of; a minute to begin with.
    void setPatience(std::chrono::milliseconds patience);
    // What a messenger gets.
    [[nodiscard]] QString sentence() const;

private:
    [[nodiscard]] QWidget *makeAddress();
    [[nodiscard]] QWidget *makeButtons();
    void connectButtons();
    // The code stands beside the address where there is room, else below it beside the buttons.
    [[nodiscard]] int mostWidth() const;
    void relayout();
    void showTable();
    void showAddress();
    void showOthers();
    // Says so on the button for a moment; the button stays as it is otherwise, and keeps the focus.
    static void copy(const QString &text, Button &button, const QString &label);

    InviteDetails m_invitation;
    Label *m_howFound;
    Label *m_address;
    Label *m_interface;
    Button *m_copyInvitation;
    Button *m_copyAddress;
    Button *m_more;
    QWidget *m_others;
    QVBoxLayout *m_otherRows;
    QWidget *m_addressPart;
    QWidget *m_buttonPart;
    CodeToScan *m_scanPart;
    QGridLayout *m_grid;
    InviteLights *m_lights;
};

} // namespace ui
