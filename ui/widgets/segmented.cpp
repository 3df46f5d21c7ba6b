#include "widgets/segmented.h"

#include "style/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

#include <memory>

namespace ui {
namespace {

// One choice; a radio button to the keyboard and to a screen reader.
class Segment : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

    void setNew(bool isNew)
    {
        m_isNew = isNew;
        setAccessibleDescription(isNew ? Segmented::tr("new", "something new is there") : QString());
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int wide = QFontMetrics(ui::font(*this, TypeRole::Strong)).horizontalAdvance(text());
        return {wide + 28, qRound(32 * lookOf(*this).textScale)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = lookOf(*this).theme;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked()) {
            painter.setPen(QPen(ui::colour(theme, Role::Line), 1));
            painter.setBrush(ui::colour(theme, Role::Card));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        }
        painter.setFont(ui::font(*this, isChecked() ? TypeRole::Strong : TypeRole::Body));
        painter.setPen(ui::colour(theme, isChecked() ? Role::Text : Role::Muted));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (m_isNew) {
            const int beside = (width() + painter.fontMetrics().horizontalAdvance(text())) / 2 + 4;
            painter.setPen(Qt::NoPen);
            painter.setBrush(ui::colour(theme, Role::Accent));
            painter.drawEllipse(QRectF(beside, height() / 2.0 - 4, 8, 8));
        }
    }

private:
    bool m_isNew = false;
};

} // namespace

Segmented::Segmented(const QString &accessibleName, const QStringList &choices, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto row = std::make_unique<QHBoxLayout>(this);
    row->setContentsMargins(4, 4, 4, 4);
    row->setSpacing(0);
    for (int index = 0; index < choices.size(); ++index) {
        auto segment = std::make_unique<Segment>(choices.at(index));
        segment->setCursor(Qt::PointingHandCursor);
        segment->setProperty("focusRadius", 8);
        m_group.addButton(segment.get(), index);
        row->addWidget(segment.release());
    }
    row.release();
    setCurrent(0);
    connect(&m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
    connect(&m_group, &QButtonGroup::idToggled, this,
            [this](int index, bool) { static_cast<Segment *>(m_group.button(index))->setNew(false); });
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
        static_cast<Segment *>(m_group.button(index))->setNew(true);
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(*this, Role::Line), 1));
    painter.setBrush(colour(*this, Role::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
}

} // namespace ui
