#include "widgets/fairnessbadge.h"

#include "style/style.h"
#include "widgets/fairnesstexts.h"

#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int iconSide = 18;
static constexpr int badgeGap = 8;
static constexpr int badgePadding = 8;

FairnessBadge::FairnessBadge(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &FairnessBadge::explain);
    showPromise({});
}

void FairnessBadge::setLength(Length words)
{
    m_length = words;
    updateGeometry();
    update();
}

void FairnessBadge::showPromise(const QString &promise)
{
    m_promise = promise.isEmpty()
                    ? tr("Everybody sees every move, and the rules refuse what is against them.")
                    : promise;
    m_title = tr("Fair play");
    m_explanation = m_promise + u' '
                    + tr("After the match your own program plays it again and says whether it holds.");
    m_text = m_few = m_title;
    setAppearance(m_title, u"seal"_s, Role::Muted);
}

void FairnessBadge::showVerdict(const core::Verdict &verdict)
{
    if (verdict.holds()) {
        m_title = tr("The match holds");
        m_explanation =
            tr("Your own program has played all moves again by the rules and come to the same result.") + u' '
            + m_promise;
        m_text = m_few = tr("Fair play"); // the tick says the rest
        setAppearance(tr("Your own program has replayed the match: it holds."), u"verified"_s,
                      Role::Positive);
    } else {
        const QString fault = FairnessTexts::of(*verdict.fault);
        m_title = m_few = tr("The match does not hold");
        m_text = fault;
        m_explanation = tr("Your own program has played all moves again by the rules. %1 So what was shown "
                           "here is not what the rules make of it.")
                            .arg(fault);
        setAppearance(fault, u"warning"_s, Role::Danger);
    }
}

void FairnessBadge::setAppearance(const QString &said, const QString &iconName, Role role)
{
    m_iconName = iconName;
    m_role = role;
    setAccessibleName(said);
    setToolTip(said == words() ? QString() : Qt::convertFromPlainText(said, Qt::WhiteSpaceNormal));
    setAccessibleDescription(m_explanation);
    updateGeometry();
    update();
}

void FairnessBadge::explain()
{
    if (m_card)
        m_card->fold();
    else
        m_card = Popover::open(*this, m_title, m_explanation);
}

QSize FairnessBadge::sizeHint() const
{
    const QFontMetrics metrics(ui::font(*this, TypeRole::Small));
    return {2 * badgePadding + iconSide + badgeGap + metrics.horizontalAdvance(words()) + 1,
            std::max(22, metrics.height())};
}

QSize FairnessBadge::minimumSizeHint() const
{
    return {m_length == Length::Few ? 2 * badgePadding + iconSide : std::min(sizeHint().width(), 200),
            sizeHint().height()};
}

void FairnessBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPixmap sign = ui::icon(m_iconName, m_role, iconSide, *this);
    painter.drawPixmap(QPointF(badgePadding, (height() - iconSide) / 2.0), sign);
    if (m_length == Length::Few && width() < sizeHint().width())
        return; // the sign alone rather than half of few words
    const QRect area = rect().adjusted(badgePadding + iconSide + badgeGap, 0, -badgePadding, 0);
    painter.setFont(ui::font(*this, TypeRole::Small));
    painter.setPen(colour(*this, m_role));
    const QString shown = painter.fontMetrics().elidedText(words(), Qt::ElideRight, area.width());
    painter.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace ui
