#include "widgets/reactionmenu.h"

#include "keymeaning.h"
#include "style/style.h"
#include "widgets/reactions.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int facesInARow = 4;
static constexpr int faceSide = 44;
static constexpr int menuPadding = 8;
static constexpr int widestFace = 74;
static constexpr int narrowestFace = 62;

namespace {

// One face, its name and its number.
class Face : public QAbstractButton
{
public:
    Face(core::Reaction what, int number)
        : m_what(what)
        , m_number(QString::number(number))
    {
        setText(Reactions::name(what));
        setAccessibleName(u"%1, %2"_s.arg(text(), m_number));
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setProperty("ownFocus", true);
    }

    [[nodiscard]] QSize sizeHint() const override { return {std::max(widestFace, textWidth()), whole()}; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {std::max(narrowestFace, textWidth()), whole()};
    }

protected:
    // The menu has the arrows and digits.
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Space)
            QAbstractButton::keyPressEvent(event);
        else
            event->ignore();
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (hasFocus() || underMouse()) {
            painter.setPen(hasFocus() ? QPen(colour(*this, Role::Accent), 2) : QPen(Qt::NoPen));
            painter.setBrush(colour(*this, Role::Soft));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
        }
        painter.drawPixmap(QPointF((width() - faceSide) / 2.0, menuPadding),
                           Reactions::pixmap(m_what, faceSide, *this));
        QRect line(2, menuPadding + faceSide + 2, width() - 4, lineHeight());
        painter.setFont(ui::font(*this, hasFocus() ? TypeRole::Tag : TypeRole::Small));
        painter.setPen(colour(*this, hasFocus() ? Role::Accent : Role::Text));
        painter.drawText(line, Qt::AlignCenter, text());
        line.translate(0, lineHeight());
        painter.setFont(ui::font(*this, TypeRole::Small));
        painter.setPen(colour(*this, Role::Muted));
        painter.drawText(line, Qt::AlignCenter, m_number);
    }

private:
    [[nodiscard]] int textWidth() const
    {
        return QFontMetrics(ui::font(*this, TypeRole::Tag)).horizontalAdvance(text()) + menuPadding;
    }
    [[nodiscard]] int lineHeight() const { return ui::lineHeightOf(ui::font(*this, TypeRole::Small)); }
    [[nodiscard]] int whole() const
    {
        return menuPadding + faceSide + 2 + 2 * lineHeight() + menuPadding / 2;
    }

    core::Reaction m_what;
    QString m_number;
};

} // namespace

ReactionMenu::ReactionMenu(QWidget &anchor, QWidget &over)
    : Popover(anchor, over)
{
    setPadding(menuPadding, menuPadding);
    setAccessibleName(tr("Faces"));
    auto *grid = new QGridLayout(this);
    grid->setSpacing(2);
    for (const core::Reaction what : Reactions::all) {
        const int index = static_cast<int>(m_faces.size());
        auto face = std::make_unique<Face>(what, index + 1);
        connect(face.get(), &QAbstractButton::clicked, this, [this, what] {
            fold();
            emit chosen(what);
        });
        m_faces.push_back(face.get());
        grid->addWidget(face.release(), index / facesInARow, index % facesInARow);
    }
    appear(*m_faces.front());
}

int ReactionMenu::current() const
{
    const auto focused = std::ranges::find_if(m_faces, &QWidget::hasFocus);
    return focused == m_faces.end() ? 0 : static_cast<int>(focused - m_faces.begin());
}

void ReactionMenu::keyPressEvent(QKeyEvent *event)
{
    const auto faces = static_cast<int>(m_faces.size());
    const auto face = [this](int index) { return m_faces[static_cast<std::size_t>(index)]; };
    const int number = latinOf(*event).digitValue();
    if (const auto stride = strideOf(event->key(), facesInARow)) {
        const int next = current() + *stride;
        face(next < 0 || next >= faces ? current() : next)->setFocus(Qt::TabFocusReason);
    } else if (number >= 1 && number <= faces) {
        face(number - 1)->click();
    } else {
        Popover::keyPressEvent(event);
    }
}

} // namespace ui
