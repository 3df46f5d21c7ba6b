#include "boards/codesidebar.h"

#include "style/style.h"

#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace ui {
namespace {

constexpr int lineHeight = 22;
constexpr int leastText = 12; // px
constexpr qreal pipSide = 13;
constexpr int sidebarPadding = 14;

// A sentence on soft ground.
class Notice : public Label
{
public:
    using Label::Label;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ui::colour(*this, Role::Soft));
        painter.drawRoundedRect(rect(), radius::control, radius::control);
        painter.end();
        Label::paintEvent(event);
    }
};

} // namespace

CodeLegend::CodeLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(words());
    setToolTip(words());
}

QString CodeLegend::words()
{
    return tr("Filled: right symbol, right place. Ring: right symbol, elsewhere. Dot: neither.");
}

QSize CodeLegend::sizeHint() const
{
    return {140, qRound(3 * lineHeight * lookOf(*this).textScale)};
}

void CodeLegend::paintEvent(QPaintEvent *)
{
    const Theme theme = lookOf(*this).theme;
    const std::array<std::pair<Pip, QString>, 3> lines{
        {{Pip::Bull, tr("right place")},
         {Pip::Cow, tr("elsewhere", "a symbol in another place")},
         {Pip::Neither, tr("neither", "a symbol that is not in the code")}}};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal high = height() / 3.0;
    QFont type = ui::font(*this, TypeRole::Small);
    for (const auto &[pip, text] : lines)
        type = fitted(type, text, width() - pipSide - 11, leastText);
    painter.setFont(type);
    qreal middle = high / 2;
    for (const auto &[pip, text] : lines) {
        paintPip(painter, {pipSide / 2 + 1, middle}, pipSide, pip, PipGround::Card, theme);
        painter.setPen(ui::colour(theme, Role::Text));
        painter.drawText(QRectF(pipSide + 11, middle - high / 2, width() - pipSide - 11, high),
                         Qt::AlignVCenter | Qt::TextSingleLine, text);
        middle += high;
    }
}

CodeSidebar::CodeSidebar(QWidget *parent)
    : Card(parent)
    , m_title(plainLabel(tr("The others"), TypeRole::Strong))
    , m_pane(new ScrollPane)
    , m_others(new OpponentProgress)
    , m_notice(new Notice({}, TypeRole::Small))
    , m_divider(divider())
    , m_legend(new CodeLegend)
    , m_notebook(
          plainLabel(tr("A right click, or Ctrl and its key, strikes a symbol out. Nobody else sees that."),
                     TypeRole::Small, Role::Muted))
{
    setPadding(sidebarPadding, sidebarPadding);
    m_pane->setContent(m_others);
    m_notice->setContentsMargins(10, 8, 10, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_title);
    column->addWidget(m_pane, 1);
    column->addWidget(m_notice);
    column->addWidget(m_divider);
    column->addWidget(m_legend);
    column->addWidget(m_notebook);
    column->addStretch(0);
}

void CodeSidebar::showOthers(const std::vector<CodeProgress> &others, int length, PegLook look)
{
    m_hasOthers = !others.empty();
    m_others->show(others, length, look);
    m_pane->setVisible(m_hasOthers);
    fitHeight();
}

void CodeSidebar::showNotice(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setHidden(notice.isEmpty());
    fitHeight();
}

void CodeSidebar::setPlayed(bool played)
{
    m_isPlayed = played;
    fitHeight();
}

// Legend and notebook give way to the others where height is short; tool tips say the same.
void CodeSidebar::fitHeight()
{
    const int wide = contentsRect().width();
    const int others = m_title->sizeHint().height() + m_others->heightForWidth(wide)
                       + (m_notice->isHidden() ? 0 : m_notice->heightForWidth(wide) + space::tight);
    const int between = (m_hasOthers ? 4 : 2) * space::tight;
    const int left = contentsRect().height() - others - between - m_legend->sizeHint().height();
    const bool roomy = !m_hasOthers || left >= 0;
    m_title->setVisible(m_isPlayed || !m_hasOthers);
    m_title->setText(m_hasOthers ? tr("The others") : tr("How to read it"));
    m_divider->setVisible(roomy && m_hasOthers);
    m_legend->setVisible(roomy);
    m_notebook->setVisible(m_isPlayed && left >= m_notebook->heightForWidth(wide));
}

int CodeSidebar::legendHeight(int width) const
{
    const QMargins around = contentsMargins();
    const int wide = width - around.left() - around.right();
    int height = around.top() + around.bottom() + m_title->sizeHint().height() + space::tight
                 + m_legend->sizeHint().height();
    if (!m_notice->isHidden())
        height += m_notice->heightForWidth(wide) + space::tight;
    return m_isPlayed ? height + m_notebook->heightForWidth(wide) + space::tight : height;
}

void CodeSidebar::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitHeight();
}

} // namespace ui
