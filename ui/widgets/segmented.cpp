#include "widgets/segmented.h"

#include "style/style.h"

#include <QHBoxLayout>
#include <QRadioButton>
#include <QStyleOption>
#include <QStylePainter>

#include <memory>

namespace ui {

Segmented::Segmented(const QString &accessibleName, const QStringList &choices, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setGround(*this, Ground::Well);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto row = std::make_unique<QHBoxLayout>(this);
    row->setContentsMargins(4, 4, 4, 4);
    row->setSpacing(0);
    for (int index = 0; index < choices.size(); ++index) {
        auto segment = std::make_unique<QRadioButton>(choices.at(index));
        segment->setCursor(Qt::PointingHandCursor);
        segment->setProperty("focusRadius", 8);
        m_group.addButton(segment.get(), index);
        row->addWidget(segment.release());
    }
    row.release();
    setCurrent(0);
    connect(&m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int index, bool) { setNew(index, false); });
}

int Segmented::current() const
{
    return m_group.checkedId();
}

void Segmented::setCurrent(int index)
{
    if (QAbstractButton *segment = m_group.button(index))
        segment->setChecked(true);
}

void Segmented::markNew(int index)
{
    if (index != current())
        setNew(index, true);
}

void Segmented::setNew(int index, bool isNew)
{
    QAbstractButton *segment = m_group.button(index);
    segment->setProperty("isNew", isNew);
    segment->setAccessibleDescription(isNew ? tr("new", "something new is there") : QString());
    segment->update();
}

void Segmented::paintEvent(QPaintEvent *)
{
    QStyleOption option;
    option.initFrom(this);
    QStylePainter(this).drawPrimitive(QStyle::PE_Frame, option);
}

} // namespace ui
