#include "widgets/browsersign.h"

#include "style/style.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// The context of what this file says.
struct BrowserSign
{
    Q_DECLARE_TR_FUNCTIONS(ui::BrowserSign)
};

} // namespace

QString browserText()
{
    return BrowserSign::tr("plays in a browser", "a person");
}

QPixmap browserSign(int side, Role role, const QWidget &widget)
{
    return icon(u"phone"_s, role, side, widget);
}

} // namespace ui
