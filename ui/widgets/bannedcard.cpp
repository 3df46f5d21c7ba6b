#include "widgets/bannedcard.h"

#include "widgets/boxlayouts.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/scrollpane.h"

#include <QHBoxLayout>

#include <algorithm>
#include <memory>

namespace ui {

static constexpr int mostHeight = 112; // three rows; more are scrolled to

BannedCard::BannedCard(QWidget *parent)
    : Card(parent)
    , m_rows(new QVBoxLayout)
{
    setPadding(10, 10);
    m_rows->setContentsMargins(14, 0, 4, 0);
    m_rows->setSpacing(0);
    auto *rows = new QWidget;
    rows->setLayout(m_rows);
    auto *pane = std::make_unique<ScrollPane>().release();
    pane->setContent(rows);
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
    if (std::ranges::equal(banned, m_shown, {}, &core::BannedPerson::person))
        return; // the row that has the focus stays
    m_shown.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const core::BannedPerson &person : banned) {
        m_shown.push_back(person.person);
        addRow(person);
    }
}

void BannedCard::addRow(const core::BannedPerson &person)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    Label *name = lineLabel(person.name);
    auto *letIn = new Button(ButtonKind::Link, tr("Let in"));
    letIn->setAccessibleName(tr("Let in %1").arg(person.name));
    connect(letIn, &Button::clicked, this,
            [this, id = person.person] { emit requested(core::UnbanPlayer{id}); });
    fillBox(line, {{name, 1}, letIn});
    m_rows->addWidget(row);
}

} // namespace ui
