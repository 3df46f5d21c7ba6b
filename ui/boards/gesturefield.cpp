#include "boards/gesturefield.h"

#include "boards/gesturechoice.h"
#include "boards/gesturepaint.h"
#include "boards/gesturescene.h"
#include "boards/gesturewords.h"
#include "keymeaning.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {

using namespace Qt::Literals::StringLiterals;

// In px.
static constexpr int beforeText = 38; // of the field, besides the 3 that a line edit leaves
static constexpr int beforeIcon = 22; // to the middle of it
static constexpr int afterCount = 14;
static constexpr int beforeCount = 2;
static constexpr int besidesText = 7; // what a line edit keeps free around its text, the caret among it

GestureField::GestureField(QWidget *board)
    : QLineEdit(board)
{
    setProperty("ownFocus", true);
    setProperty("onFelt", true);
    setAccessibleName(GestureBoardTexts::tr("Type to find"));
    setPlaceholderText(accessibleName());
    hide();
}

void GestureField::place(const QRect &area, qreal textScale)
{
    setGeometry(area);
    m_textScale = textScale;
    fit();
}

void GestureField::showFound(const GestureChoice &choice, int gestures)
{
    const auto found = choice.found().size();
    m_gestures = gestures;
    m_count = text().isEmpty() ? QString()
                               : GestureBoardTexts::tr("%1 of %2", "gestures").arg(found).arg(gestures);
    if (text().isEmpty())
        setAccessibleDescription({});
    else if (const auto chosen = choice.chosen())
        setAccessibleDescription(m_count + u", "_s + gestureWord(gestures, *chosen));
    else
        setAccessibleDescription(GestureBoardTexts::tr("No gesture is called that."));
    fit();
    update();
}

// The count makes way for what is written.
void GestureField::fit()
{
    constexpr int smallest = 13;
    const QFont body = ui::font(TypeRole::Body, m_textScale);
    const int counted = QFontMetrics(ui::font(TypeRole::Small, m_textScale)).horizontalAdvance(m_count);
    const int all = width() - beforeText - afterCount;
    const int rest = all - counted - beforeCount;
    m_showsCount = QFontMetrics(body).horizontalAdvance(text()) + besidesText <= rest;
    setFont(text().isEmpty() ? fitted(body, placeholderText(), all, smallest) : body);
    const int after = m_showsCount ? width() - beforeText - rest : afterCount;
    setTextMargins(isRightToLeft() ? after : beforeText, 0, isRightToLeft() ? beforeText : after, 0);
}

// Whether anything is called so, once this is written.
bool GestureField::finds(const QString &typed) const
{
    QString written = text();
    written.replace(hasSelectedText() ? selectionStart() : cursorPosition(), selectionLength(), typed);
    return !gesturesCalled(written, m_gestures).empty();
}

// A space is written only where it leads on to a name, else it throws. Where what is written finds nothing,
// what the key means is.
void GestureField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool steers = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home
                        || key == Qt::Key_End;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if ((steers && isPlain) || (key == Qt::Key_Space && (text().isEmpty() || !finds(event->text()))))
        return event->ignore();
    const QChar latin = latinOf(*event);
    const bool isHeld = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (latin.isNull() || isHeld || event->text().isEmpty() || finds(event->text()))
        return QLineEdit::keyPressEvent(event);
    QKeyEvent meant(QEvent::KeyPress, key, event->modifiers(), latin);
    QLineEdit::keyPressEvent(&meant);
}

void GestureField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QColor muted = colour(*this, Role::Muted);
    const QRectF field = rect();
    const bool isMirrored = isRightToLeft();
    const qreal middle = isMirrored ? field.right() - beforeIcon : beforeIcon;
    paintMiddleIcon(painter, {middle, field.center().y()}, 18, u"search", muted);
    if (m_showsCount)
        paintLine(painter, field.adjusted(afterCount, 0, -afterCount, 0), m_count,
                  ui::font(TypeRole::Small, m_textScale), muted,
                  Qt::AlignAbsolute | Qt::AlignVCenter | (isMirrored ? Qt::AlignLeft : Qt::AlignRight));
}

} // namespace ui
