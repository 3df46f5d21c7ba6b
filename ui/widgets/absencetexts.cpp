#include "widgets/absencetexts.h"

#include "style/clock.h"

namespace ui {

using core::Away;

Away absenceOf(const core::Person &person)
{
    return person.away.value_or(Away::Lost);
}

QString AbsenceTexts::brief(Away absence)
{
    return absence == Away::Closed ? tr("closed the window") : tr("connection lost");
}

QString AbsenceTexts::briefWithTime(Away absence, qint64 seconds)
{
    if (seconds <= 0)
        return brief(absence);
    const QString time = minutesText(seconds);
    return absence == Away::Closed ? tr("closed the window, seat kept for %1").arg(time)
                                   : tr("connection lost, seat kept for %1").arg(time);
}

NamedText AbsenceTexts::stand(Away absence, const QString &name)
{
    return {absence == Away::Closed ? tr("%1 has closed the window") : tr("%1 is reconnecting"), {name}};
}

NamedText AbsenceTexts::prospect(Away absence, const QString &name)
{
    return {absence == Away::Closed ? tr("%1 may come back") : tr("%1 is on the way back"), {name}};
}

QString AbsenceTexts::meaning(Away absence, const QString &name, Match match, qint64 seconds)
{
    const QString kept = tr("The seat is kept for a while (%1).").arg(minutesText(seconds));
    if (absence == Away::Lost && match == Match::Running)
        return tr("The match goes on as soon as %1 is here again.").arg(name) + u' ' + kept;
    return kept + u' ' + tr("Nobody else can take it until then.");
}

} // namespace ui
