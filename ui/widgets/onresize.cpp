#include "widgets/onresize.h"

#include <QEvent>
#include <QWidget>

#include <memory>
#include <utility>

namespace ui {
namespace {

class Arranging : public QObject
{
public:
    Arranging(QWidget &widget, std::function<void()> arrange)
        : QObject(&widget)
        , m_arrange(std::move(arrange))
    {
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::StyleChange)
            m_arrange();
        return false;
    }

private:
    std::function<void()> m_arrange;
};

} // namespace

void onResize(QWidget &widget, std::function<void()> arrange)
{
    static_cast<void>(
        std::make_unique<Arranging>(widget, std::move(arrange)).release()); // the widget owns it
}

} // namespace ui
