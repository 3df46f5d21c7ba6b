#include "widgets/figuregrid.h"

#include "keymeaning.h"
#include "protocol/names.h"
#include "style/style.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/figuretexts.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>

#include <memory>
#include <optional>

namespace ui {

static constexpr int figuresInARow = 8;
static constexpr QSize figureCell(54, 50);
static constexpr QSize leastCell(42, 46);

namespace {

// A radio button to the keyboard and to a screen reader; its text is not drawn.
class Figure : public QRadioButton
{
public:
    explicit Figure(int number)
        : QRadioButton(FigureTexts::name(number))
        , m_number(number)
    {
        setToolTip(text());
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return figureCell; }
    [[nodiscard]] QSize minimumSizeHint() const override { return leastCell; }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    // The grid has the arrows.
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Space)
            QRadioButton::keyPressEvent(event);
        else
            event->ignore();
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            painter.setPen(isChecked() ? QPen(colour(*this, Role::Accent), 2) : QPen(Qt::NoPen));
            painter.setBrush(colour(*this, isChecked() ? Role::Soft : Role::Window));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
        }
        const int side = avatarSize::playerRow;
        painter.drawPixmap(QPointF((width() - side) / 2.0, (height() - side) / 2.0),
                           figurePixmap(m_number, side, *this));
    }

private:
    int m_number;
};

} // namespace

FigureGrid::FigureGrid(First first, QWidget *parent)
    : QWidget(parent)
{
    auto grid = std::make_unique<QGridLayout>(this);
    grid->setSpacing(2);
    for (int number = 0; number < core::figureCount; ++number) {
        auto figure = std::make_unique<Figure>(number);
        m_figures.addButton(figure.get(), number);
        grid->addWidget(figure.release(), number / figuresInARow, number % figuresInARow);
    }
    grid.release();
    if (first == First::Some)
        offerOthers();
    connect(&m_figures, &QButtonGroup::idClicked, this, &FigureGrid::chosen);
}

void FigureGrid::offerOthers()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    auto *all = new Button(ButtonKind::Link, tr("all %1", "figures").arg(core::figureCount));
    grid->addWidget(all, some / figuresInARow, some % figuresInARow, Qt::AlignCenter);
    for (int number = some; number < core::figureCount; ++number)
        m_figures.button(number)->hide();
    connect(all, &QPushButton::clicked, this, [this, all] {
        all->hide();
        for (int number = some; number < core::figureCount; ++number)
            m_figures.button(number)->show();
        m_figures.button(some)->setFocus(Qt::OtherFocusReason);
    });
}

void FigureGrid::show(int figure)
{
    m_figures.button(figure)->setChecked(true);
}

void FigureGrid::keyPressEvent(QKeyEvent *event)
{
    const auto stride = strideOf(event->key(), figuresInARow);
    const int from = m_figures.id(qobject_cast<QAbstractButton *>(focusWidget()));
    if (!stride || from < 0)
        return QWidget::keyPressEvent(event);
    if (QAbstractButton *next = m_figures.button(from + *stride); next && !next->isHidden())
        next->setFocus(Qt::TabFocusReason);
}

} // namespace ui
