#include "pages/settingrow.h"

#include "widgets/boxlayouts.h"

namespace ui {

QVBoxLayout *fillSettings(Card &card, const QString &title)
{
    card.setPadding(24, 20);
    auto *column = new QVBoxLayout(&card);
    column->setSpacing(space::row);
    column->addWidget(plainLabel(title, TypeRole::CardTitle));
    return column;
}

QLayout *settingRow(const QString &title, Label *detail, QWidget &control)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(plainLabel(title, TypeRole::Strong));
    if (detail) {
        words->addWidget(detail);
        control.setAccessibleDescription(detail->text());
    }
    auto *row = fillBox(new QHBoxLayout, space::card, {{words, 1}, {&control, 0, Qt::AlignVCenter}});
    return row;
}

QLayout *settingRow(const QString &title, const QString &detail, QWidget &control)
{
    return settingRow(title, plainLabel(detail, TypeRole::Small, Role::Muted), control);
}

} // namespace ui
