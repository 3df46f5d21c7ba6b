#include "boards/codeboard.h"

#include "style/style.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

// Where everything lies on a CodeBoard, and what is painted around the felts.
namespace ui {

static constexpr qreal ringWidth = 4;
static constexpr qreal ringAway = 3;
static constexpr int leastTitle = 13; // px

// Before the first match the board lies there for everybody.
bool CodeBoard::isWaiting() const
{
    return !m_situation.ownSeat && !m_situation.live && !m_situation.over
           && std::ranges::all_of(m_view->boards, &std::vector<CodeView::Row>::empty, &CodeView::Board::rows);
}

CodeContent CodeBoard::content() const
{
    CodeContent content;
    content.textScale = lookOf(*this).textScale;
    if (!m_view)
        return content;
    const bool isRace = m_view->mode == CodeView::Mode::Race;
    content.mode = m_view->mode;
    content.length = m_view->form.length;
    content.symbols = m_view->form.symbols;
    content.limit = m_view->limit();
    content.others = isRace ? static_cast<int>(others().size()) : 0;
    content.keys = m_situation.ownSeat.has_value();
    content.felt = !isRace || content.keys || isWaiting();
    content.wide = m_view->mode == CodeView::Mode::CoOp;
    return content;
}

void CodeBoard::place()
{
    m_geometry = CodeGeometry(size(), content());
    for (std::size_t felt = 0; felt < m_felts.size(); ++felt) {
        const bool isThere = m_view && felt < m_geometry.felts.size();
        m_felts[felt]->setVisible(isThere);
        if (isThere)
            m_felts[felt]->setGeometry(m_geometry.felts[felt].toAlignedRect());
    }
    m_keys->setVisible(m_view && !m_geometry.keys.isEmpty());
    constexpr int shadow = Card::shadow;
    m_aside->setVisible(m_view && !m_geometry.aside.isEmpty());
    refresh();
    m_keys->setGeometry(m_geometry.keys.toRect());
    m_keys->fit(m_keys->width(), static_cast<int>(m_geometry.keyHeight));
    QRect aside = m_geometry.aside.toRect().adjusted(-shadow, -shadow, shadow, shadow);
    if (m_view && content().others == 0) // the legend alone
        aside.setHeight(std::min(aside.height(), m_aside->legendHeight(aside.width())));
    m_aside->setGeometry(aside);
}

void CodeBoard::refreshActions()
{
    m_looks->setVisible(m_view.has_value());
    m_send->setVisible(m_view && !m_geometry.keys.isEmpty());
    m_hint->setVisible(m_view.has_value());
    if (!m_view)
        return;
    m_send->setText(texts().action());
    m_send->setIconName(m_view->phase == CodeView::Phase::Commit ? QStringLiteral("seal")
                                                                 : QStringLiteral("check"));
    m_send->setEnabled(mayAct() && !core::codeError(m_view->form, m_entry.text()));
    m_hint->setText(texts().hint(m_entry));
    m_hint->setRole(Role::Muted);
    const QRect row = m_geometry.actions.toRect();
    const auto centred = [&row](int left, QSize size) {
        return QRect(QPoint(left, row.center().y() - size.height() / 2 + 1), size);
    };
    const QSize send = m_send->isHidden() ? QSize() : QSize(m_send->sizeHint().width(), row.height());
    m_send->setGeometry(centred(row.left(), send));
    const QSize looks = m_looks->sizeHint();
    m_looks->setGeometry(centred(row.right() + 1 - looks.width(), looks));
    const int hintLeft = row.left() + (send.isEmpty() ? 0 : send.width() + space::row);
    m_hint->setGeometry(hintLeft, row.top(), m_looks->x() - hintLeft - space::tight, row.height());
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fitHint();
}

// As large as the look asks for where it has room so, but not below what is read at usual size.
void CodeBoard::fitHint()
{
    QFont type = ui::font(*m_hint, TypeRole::Small);
    const int least = ui::font(TypeRole::Small, 1).pixelSize();
    const auto isCut = [this](const QFont &font) {
        const QRect needed = QFontMetrics(font).boundingRect(QRect(0, 0, m_hint->width(), 1000),
                                                             Qt::TextWordWrap, m_hint->text());
        return needed.height() > m_hint->height() || needed.width() > m_hint->width();
    };
    while (type.pixelSize() > least && isCut(type))
        type.setPixelSize(type.pixelSize() - 1);
    m_hint->setFont(type);
}

// Below each other, or where there is one line beside each other; then the detail gives way to the title.
static void paintCaption(QPainter &painter, const QWidget &board, const QRectF &area,
                         const CodeCaption &caption)
{
    const QFont strong = fitted(ui::font(board, TypeRole::Strong), caption.title, area.width() - 8,
                                leastTitle);
    const QFont small = ui::font(board, TypeRole::Small);
    const qreal line = 21 * lookOf(board).textScale;
    const bool hasTwo = area.height() >= 2 * line;
    const QRectF text = area.adjusted(4, 0, -4, 0);
    const qreal titleWide = QFontMetricsF(strong).horizontalAdvance(caption.title);
    const qreal detailWide = QFontMetricsF(small).horizontalAdvance(caption.detail);
    painter.setFont(strong);
    painter.setPen(ui::colour(board, Role::Text));
    painter.drawText(QRectF(text.left(), text.top(), text.width(), line),
                     Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(strong).elidedText(caption.title, Qt::ElideRight, text.width()));
    painter.setFont(small);
    painter.setPen(ui::colour(board, Role::Muted));
    if (hasTwo)
        painter.drawText(QRectF(text.left(), text.top() + line - 2, text.width(), line),
                         Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(small).elidedText(caption.detail, Qt::ElideRight, text.width()));
    else if (titleWide + space::row + detailWide <= text.width())
        painter.drawText(QRectF(text.left(), text.top(), text.width(), line),
                         Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, caption.detail);
}

// In a race it is always one's turn: no need to say so.
void CodeBoard::paintRing(QPainter &painter) const
{
    if (m_view->mode == CodeView::Mode::Race || !mayAct() || entryFelt() >= m_geometry.felts.size())
        return;
    const qreal away = ringAway + ringWidth / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ui::colour(*this, Role::Lamp), ringWidth));
    painter.drawRoundedRect(m_geometry.felts[entryFelt()].adjusted(-away, -away, away, away),
                            radius::board + away, radius::board + away);
}

void CodeBoard::paintEvent(QPaintEvent *)
{
    if (!m_view)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QRectF &felt : m_geometry.felts)
        paintShadow(painter, felt, radius::board, lookOf(*this).theme);
    paintRing(painter);
    if (m_geometry.felts.empty())
        return paintCaption(painter, *this, m_geometry.captions.front(), texts().watching());
    for (std::size_t felt = 0; felt < m_geometry.felts.size(); ++felt) {
        if (boardOn(felt))
            paintCaption(painter, *this, m_geometry.captions[felt],
                         texts().caption(guesserOn(felt).value_or(0)));
    }
}

void CodeBoard::resizeEvent(QResizeEvent *event)
{
    Board::resizeEvent(event);
    place();
}

void CodeBoard::changeEvent(QEvent *event)
{
    Board::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        place();
}

} // namespace ui
