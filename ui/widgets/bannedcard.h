#pragma once

#include "protocol/messages.h"
#include "widgets/card.h"

#include <QVBoxLayout>

#include <vector>

namespace ui {

// Whom the host does not let into the room any more, each with the way back; hidden where there is nobody.
class BannedCard : public Card
{
    Q_OBJECT

public:
    explicit BannedCard(QWidget *parent = nullptr);

    void show(const std::vector<core::BannedPerson> &banned);

signals:
    // What the person wants of the server.
    void requested(const core::ClientMessage &message);

private:
    void addRow(const core::BannedPerson &person);

    std::vector<QString> m_shown; // persons
    QVBoxLayout *m_rows;
};

} // namespace ui
