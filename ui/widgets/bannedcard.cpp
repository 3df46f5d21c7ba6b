#include "widgets/bannedcard.h"

#include "widgets/boxlayouts.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>
#include <iterator>
#include <memory>

namespace ui {

static constexpr int mostHeight = 112; // three rows; more are scrolled to

BannedCard::BannedCard(QWidget *parent)
    : Card(parent)
    , m_rows(new RowList)
{
    setPadding(10, 10);
    m_rows->setContentsMargins(14, 0, 4, 0);
    auto *pane = std::make_unique<ScrollPane>().release();
    pane->setContent(m_rows);
    pane->setMaximumHeight(mostHeight);
    Label *title = plainLabel(tr("Not let in"), TypeRole::Small, Role::Muted);
    title->setContentsMargins(14, 4, 0, 0);
    fillBox(new QVBoxLayout(this), 2, {title, pane});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Not let in"));
    hide();
}

void BannedCard::show(const std::vector<core::BannedPerson> &banned)
{
    setVisible(!banned.empty());
    QStringList keys;
    std::ranges::transform(banned, std::back_inserter(keys), &core::BannedPerson::person);
    m_rows->setKeys(keys, [&](const QString &key) {
        return makeRow(*std::ranges::find(banned, key, &core::BannedPerson::person));
    });
}

QWidget *BannedCard::makeRow(const core::BannedPerson &person)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    Label *name = lineLabel(person.name);
    auto *letIn = new Button(ButtonKind::Link, tr("Let in"));
    letIn->setAccessibleName(tr("Let in %1").arg(person.name));
    connect(letIn, &Button::clicked, this,
            [this, id = person.person] { emit requested(core::UnbanPlayer{id}); });
    fillBox(line, {{name, 1}, letIn});
    return row;
}

} // namespace ui
