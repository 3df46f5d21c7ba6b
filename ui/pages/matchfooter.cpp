#include "pages/matchfooter.h"

#include "catalog/catalog.h"
#include "pages/matchmodel.h"
#include "widgets/boxlayouts.h"

#include <QHBoxLayout>

namespace ui {

static constexpr int footerHeight = 22;

MatchFooter::MatchFooter(QWidget *parent)
    : QWidget(parent)
    , m_refusal(plainLabel({}, TypeRole::Small, Role::Danger))
    , m_badge(new FairnessBadge)
{
    m_refusal->setAlignment(Qt::AlignCenter);
    setFixedHeight(footerHeight);
    fillBox(new QHBoxLayout(this), {{m_refusal, 1}, {m_badge, 0, Qt::AlignHCenter}});
}

void MatchFooter::show(const MatchModel &match)
{
    const GameEntry *game = findGameEntry(match.match.game);
    const QJsonObject &options = match.match.options.isEmpty() ? match.room.options : match.match.options;
    m_badge->showPromise(game && game->promise ? game->promise(options) : QString());
    if (match.verdict && match.isOver())
        m_badge->showVerdict(*match.verdict);
    m_hasMatch = match.phase != MatchModel::Phase::Waiting;
    refresh();
}

void MatchFooter::showRefusal(const QString &reason)
{
    m_refusal->setText(reason);
    m_refusal->setHidden(reason.isEmpty());
    refresh();
}

void MatchFooter::refresh()
{
    m_badge->setVisible(m_hasMatch && (m_refusal->isHidden() || isHidden()));
}

} // namespace ui
