#pragma once

#include "protocol/messages.h"
#include "widgets/card.h"
#include "widgets/rowlist.h"

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
    [[nodiscard]] QWidget *makeRow(const core::BannedPerson &person);

    RowList *m_rows;
};

} // namespace ui
