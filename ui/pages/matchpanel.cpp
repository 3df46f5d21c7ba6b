#include "pages/matchpanel.h"

#include "pages/matchline.h"
#include "style/style.h"
#include "widgets/boxlayouts.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

MatchPanel::MatchPanel(QWidget *parent)
    : QWidget(parent)
    , m_header(new MatchHeader)
    , m_middle(new BoardStack)
    , m_actions(new ActionBar)
    , m_footer(new MatchFooter)
    , m_ending(new EndView(*m_header, *m_middle))
{
    m_ending->setParent(parent ? parent : this);
    auto *column = fillBox(new QVBoxLayout(this), 6,
                           {m_header, {m_middle, 1}, BoxPart::gap(space::unit), m_actions, m_footer});
    column->setContentsMargins(8, 8, 8, 0);
    connect(m_middle, &BoardStack::moveChosen, this, &MatchPanel::moveChosen);
    connect(m_middle, &BoardStack::moveRefused, this, &MatchPanel::showRefusal);
    connect(m_ending, &EndView::warmthChanged, this, qOverload<>(&QWidget::update));
    connect(m_actions, &ActionBar::requested, this, &MatchPanel::requested);
    connect(m_actions, &ActionBar::backToNowChosen, this, &MatchPanel::backToNowChosen);
}

void MatchPanel::show(const MatchModel &match)
{
    const bool isAnother = match.phase != m_phase || match.view().match != m_match;
    m_phase = match.phase;
    m_match = match.view().match;
    if (isAnother && m_phase != MatchModel::Phase::Waiting)
        showRefusal({});
    const bool hadFocus = isAnother && match.isRunning() && isAncestorOf(focusWidget());
    m_middle->show(match);
    showHeader(match);
    m_footer->show(match);
    m_actions->show(MatchActions::of(match));
    m_ending->show(match);
    keepFocusInSight();
    if (hadFocus)
        takeFocus(); // not to the next button, which may be Resign
}

bool MatchPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange)
        m_ending->setParent(parentWidget());
    return QWidget::event(event);
}

void MatchPanel::paintEvent(QPaintEvent *)
{
    if (m_ending->warmth() <= 0 || !board())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF lit(board()->mapTo(this, QPoint()), board()->size());
    paintWarmth(painter, rect(), lit, m_ending->warmth(), lookOf(*this).theme);
}

void MatchPanel::showHeader(const MatchModel &match)
{
    const MatchLine line(match);
    const bool isNow = !match.lookingAt;
    const bool isLit = match.isOwnTurn() && isNow;
    m_header->show(line.stand(), isLit ? MatchHeader::Sign::Lamp : MatchHeader::Sign::None, line.detail());
    m_header->people()->show(match.room, match.activities());
    const bool runs = match.isRunning() && match.isLive && isNow;
    m_header->setDeadline(runs ? match.deadline : Deadline());
}

void MatchPanel::showRefusal(const QString &reason)
{
    m_footer->showRefusal(reason);
    m_header->showRefusal(reason);
    if (!reason.isEmpty())
        emit refused(reason);
}

void MatchPanel::setShape(MatchHeader::Shape shape)
{
    const bool isBar = shape == MatchHeader::Shape::Bar;
    FairnessBadge *badge = m_footer->badge();
    m_header->setShape(shape);
    m_footer->setHidden(isBar);
    if (isBar)
        m_actions->row()->insertWidget(0, badge);
    else
        m_footer->layout()->addWidget(badge);
    badge->setLength(isBar ? FairnessBadge::Length::Few : FairnessBadge::Length::Many);
    m_actions->row()->setSpacing(isBar ? space::tight : space::row);
    layout()->setContentsMargins(isBar ? 0 : 8, isBar ? 0 : 8, isBar ? 0 : 8, 0);
    layout()->setSpacing(isBar ? 2 : 6);
}

void MatchPanel::takeFocus()
{
    m_middle->takeFocus(Qt::TabFocusReason);
}

void MatchPanel::focusBoard()
{
    if (!m_actions->focusReady())
        m_middle->takeFocus(Qt::OtherFocusReason);
}

// What has the focus may have gone behind something else.
void MatchPanel::keepFocusInSight()
{
    const QWidget *focused = window()->focusWidget();
    if (isVisible() && isAncestorOf(focused) && !focused->isVisible())
        focusBoard();
}

} // namespace ui
