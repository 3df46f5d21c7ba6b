#include "widgets/namedtext.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString NamedText::with(const QStringList &shown) const
{
    switch (shown.size()) {
    case 0:
        return pattern;
    case 1:
        return pattern.arg(shown[0]);
    case 2:
        return pattern.arg(shown[0], shown[1]);
    default:
        return pattern.arg(shown[0], shown[1], shown[2]);
    }
}

NamedText NamedText::followedBy(const NamedText &next) const
{
    QString rest = next.pattern;
    for (qsizetype i = next.names.size(); i > 0; --i)
        rest.replace(u"%%1"_s.arg(i), u"%%1"_s.arg(i + names.size()));
    return {QString(pattern + u' ' + rest).trimmed(), names + next.names};
}

} // namespace ui
