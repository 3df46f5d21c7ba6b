#include "widgets/lastwords.h"

#include "style/style.h"
#include "widgets/boxlayouts.h"

#include <QHBoxLayout>
#include <QStyle>

#include <algorithm>
#include <chrono>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

static constexpr int widestSaid = 380;     // px, with the shadow
static constexpr int leastSaid = 220;      // narrower, they stand above what is beside them
static constexpr int aroundSaid = 12;      // px of the page around them
static constexpr int longestSpeaker = 120; // px at the usual size of text

LastWords::LastWords(QWidget *page)
    : Card(page)
    , m_avatar(new Avatar(24))
    , m_name(lineLabel({}, TypeRole::Strong))
    , m_text(lineLabel({}))
{
    setPadding(space::row, space::tight);
    setCursor(Qt::PointingHandCursor);
    setMostWidth(*m_name, longestSpeaker);
    fillBox(new QHBoxLayout(this), space::tight, {m_avatar, m_name, {m_text, 1}});
    m_end.setSingleShot(true);
    m_end.setInterval(6s);
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void LastWords::show(const ChatEntry &entry)
{
    const bool isNote = entry.name.isEmpty();
    m_avatar->show(entry.figure);
    m_avatar->setHidden(isNote);
    m_name->setText(entry.name);
    m_name->setHidden(isNote);
    m_text->setText(entry.text);
    setAccessibleName(isNote ? entry.text : u"%1: %2"_s.arg(entry.name, entry.text));
    m_end.start();
    setVisible(true);
    raise();
}

void LastWords::place(int left, int top)
{
    const QRect page = parentWidget()->rect();
    const int beside = page.width() - left - aroundSaid;
    const int wide = std::min({sizeHint().width(), widestSaid, page.width() - 2 * aroundSaid});
    const int high = sizeHint().height();
    const bool isBeside = beside >= std::min(wide, leastSaid);
    const int width = isBeside ? std::min(wide, beside) : wide;
    const int bottom = isBeside ? page.height() : top;
    const QRect place(page.width() - width - aroundSaid / 2, bottom - high, width, high);
    setGeometry(QStyle::visualRect(layoutDirection(), page, place));
}

void LastWords::mousePressEvent(QMouseEvent *)
{
    hide();
    emit pressed();
}

} // namespace ui
