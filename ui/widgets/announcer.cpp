#include "widgets/announcer.h"

#include <QAccessibleWidget>

#include <memory>

namespace ui {
namespace {

class AnnouncerAccess : public QAccessibleWidget
{
public:
    explicit AnnouncerAccess(Announcer &announcer)
        : QAccessibleWidget(&announcer, QAccessible::Notification)
        , m_announcer(announcer)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name ? m_announcer.saidLast() : QString();
    }

private:
    const Announcer &m_announcer;
};

QAccessibleInterface *announcerAccess(const QString &, QObject *object)
{
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer ? std::make_unique<AnnouncerAccess>(*announcer).release() : nullptr;
}

} // namespace

Announcer::Announcer(QWidget *parent)
    : QWidget(parent)
{
    QAccessible::removeFactory(announcerAccess);
    QAccessible::installFactory(announcerAccess);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(1, 1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Announcer::flush);
}

void Announcer::say(const QString &text)
{
    if (text.isEmpty() || m_waiting.contains(text))
        return;
    m_waiting.append(text);
    m_soon.start(0);
}

// Qt before 6.8 has no event for an announcement. Readers tell a notification that is shown, or whose name
// changes.
void Announcer::flush()
{
    m_said = m_waiting.join(QStringLiteral(". "));
    m_waiting.clear();
    emit said(m_said);
    if (!QAccessible::isActive())
        return;
    for (const QAccessible::Event type : {QAccessible::NameChanged, QAccessible::ObjectShow}) {
        QAccessibleEvent event(this, type);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace ui
