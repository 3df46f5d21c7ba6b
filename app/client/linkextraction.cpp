#include "client/linkextraction.h"

#include "client/invitation.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

constexpr int mostLinks = 8;   // that are looked at
constexpr int mostWords = 100; // that are looked at

bool closesNothing(const QString &text, QChar open, QChar close)
{
    return text.count(close) > text.count(open);
}

bool endsInPunctuation(const QString &text)
{
    static const QString always = u".,;:!?>\"'`*_~»«›“”„’‘…"_s;
    if (text.isEmpty())
        return false;
    const QChar last = text.back();
    if (last == u')')
        return closesNothing(text, u'(', u')');
    if (last == u']')
        return closesNothing(text, u'[', u']');
    return last == u'}' || always.contains(last);
}

// What is too long for a link is left as it is: a paste may be made to take its time.
QString withoutPunctuation(QString text)
{
    while (text.size() <= longestLink && endsInPunctuation(text))
        text.chop(1);
    return text;
}

// Between the two words stands nothing but the line break of a mail program: either what ends here cannot be
// the end of a link, or what follows can only be the rest of one.
bool belongTogether(const QString &end, const QString &next)
{
    static const QRegularExpression unfinished(u"([?#&=]|%[0-9A-Fa-f]?)$"_s);
    static const QRegularExpression rest(u"(^|[?#&])(alt|room|password)=|^&"_s);
    return !next.isEmpty() && !next.contains("://"_L1)
           && (unfinished.match(end).hasMatch() || rest.match(next).hasMatch());
}

QStringView firstWord(QStringView text)
{
    const auto end = std::ranges::find_if(text, [](QChar c) { return c.isSpace(); });
    return text.first(end - text.begin());
}

// The blanks around one line break at the beginning; nothing where there is none, or another.
qsizetype lineBreak(QStringView text)
{
    const auto end = std::ranges::find_if(text, [](QChar c) { return !c.isSpace(); });
    const QStringView gap = text.first(end - text.begin());
    return gap.count(u'\n') == 1 ? gap.size() : 0;
}

// The link and as many of the following lines' beginnings as belong to it.
QString unwrapped(QStringView text)
{
    QString link = firstWord(text).toString();
    text = text.sliced(link.size());
    for (qsizetype gap = lineBreak(text); gap > 0 && link.size() <= longestLink; gap = lineBreak(text)) {
        const QStringView next = firstWord(text.sliced(gap));
        if (!belongTogether(link, next.toString()))
            break;
        link += next;
        text = text.sliced(gap + next.size());
    }
    return link;
}

// RFC 3986, appendix C: white space between angle brackets was put there on the way.
QString bracketed(const QString &text)
{
    static const QRegularExpression space(u"\\s+"_s);
    const qsizetype end = text.indexOf(u'>');
    return end < 0 ? QString() : text.left(end).remove(space);
}

} // namespace

bool containsLink(const QString &text)
{
    return text.contains(linkScheme, Qt::CaseInsensitive);
}

QStringList linksIn(const QString &message, const QString &scheme)
{
    QStringList links;
    qsizetype at = message.indexOf(scheme, 0, Qt::CaseInsensitive);
    for (int found = 0; at >= 0 && found < mostLinks; ++found) {
        const QString text = message.mid(at);
        if (at > 0 && message.at(at - 1) == u'<')
            links.append(bracketed(text));
        links.append(withoutPunctuation(unwrapped(text)));
        links.append(withoutPunctuation(firstWord(text).toString()));
        at = message.indexOf(scheme, at + scheme.size(), Qt::CaseInsensitive);
    }
    links.removeAll(QString());
    links.removeDuplicates();
    return links;
}

QStringList wordsIn(const QString &message)
{
    static const QRegularExpression space(u"\\s+"_s);
    static const QRegularExpression opening(u"^(?:[({<\"'`*_~»«›“”„’‘]|\\[(?![0-9A-Fa-f:]))+"_s);
    QStringList words;
    for (const QString &word : message.split(space, Qt::SkipEmptyParts).mid(0, mostWords))
        words.append(withoutPunctuation(QString(word).remove(opening)));
    return words;
}

} // namespace app
