#include "style/type.h"

#include "style/style.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QHash>
#include <QStringList>
#include <QTextLayout>
#include <QtMath>

namespace ui {
using namespace Qt::Literals::StringLiterals;
namespace {

struct Type
{
    int pixels;
    QFont::Weight weight;
};

Type typeOf(TypeRole role)
{
    switch (role) {
    case TypeRole::Address:
        return {38, QFont::Bold};
    case TypeRole::PageTitle:
        return {30, QFont::Bold};
    case TypeRole::BoardLine:
        return {20, QFont::Bold};
    case TypeRole::CardTitle:
        return {19, QFont::Bold};
    case TypeRole::Body:
        return {15, QFont::Normal};
    case TypeRole::Strong:
        return {15, QFont::DemiBold};
    case TypeRole::Small:
        return {13, QFont::Normal};
    case TypeRole::Tag:
        return {13, QFont::DemiBold};
    }
    Q_UNREACHABLE();
}

// The system's own family where it has one; names such as "Sans Serif" are only promises.
QStringList families()
{
    QStringList wanted{u"Noto Sans"_s,   u"Inter"_s,        u"Cantarell"_s,
                       u"Segoe UI"_s,    u"DejaVu Sans"_s,  u"Noto Sans CJK KR"_s,
                       u"NanumGothic"_s, u"Malgun Gothic"_s};
    const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    static const QStringList promises{u"Sans Serif"_s, u"Sans"_s, u"Helvetica"_s};
    if (!promises.contains(system) && QFontDatabase::hasFamily(system))
        wanted.prepend(system);
    return wanted;
}

} // namespace

QFont font(TypeRole role, qreal textScale)
{
    const Type type = typeOf(role);
    QFont result;
    result.setFamilies(families());
    result.setPixelSize(qRound(type.pixels * textScale));
    result.setWeight(type.weight);
    return result;
}

QFont font(const QWidget &widget, TypeRole role)
{
    return font(role, lookOf(widget).textScale);
}

int lineHeightOf(const QFont &font)
{
    static QHash<QString, int> known;
    int &height = known[font.key()];
    if (height > 0)
        return height;
    QTextLayout layout(u"Ag\u00c5\uac00\u6f22\u0e1b"_s, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(layout.text().size()));
    layout.endLayout();
    return height = qCeil(line.height());
}

QFont fitted(QFont font, const QString &text, qreal width, int least)
{
    while (font.pixelSize() > least && QFontMetricsF(font).horizontalAdvance(text) > width)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

} // namespace ui
