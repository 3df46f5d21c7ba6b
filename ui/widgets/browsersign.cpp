#include "widgets/browsersign.h"

#include <QCoreApplication>

namespace ui {

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

} // namespace ui
