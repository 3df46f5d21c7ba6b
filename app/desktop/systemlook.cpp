#include "desktop/systemlook.h"

#include "desktop/portalsettings.h"

#include <QDBusPendingCallWatcher>
#include <QGuiApplication>
#include <QPalette>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace app {
namespace {

const auto appearance = u"org.freedesktop.appearance"_s;
const auto gnome = u"org.gnome.desktop.interface"_s;

constexpr auto patience = 150ms;
// A desktop that has to be started first may take its time: nobody waits for it.
constexpr auto longPatience = 30s;

bool hasDarkColours()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

SystemLook::SystemLook(QObject *parent)
    : QObject(parent)
    , m_portal(std::make_unique<PortalSettings>())
    , m_givenDark(hasDarkColours())
    , m_isDark(m_givenDark)
{
    connect(m_portal.get(), &PortalSettings::SettingChanged, this,
            [this](const QString &ofNamespace, const QString &key, const QDBusVariant &value) {
                take(ofNamespace, key, value.variant());
            });
    if (!m_portal->isAwake()) {
        readLater();
        return;
    }
    auto reply = m_portal->read({appearance, gnome}, patience);
    reply.waitForFinished();
    if (reply.isError())
        readLater();
    else
        takeAll(reply.value());
}

SystemLook::~SystemLook() = default;

void SystemLook::readLater()
{
    auto *watcher = new QDBusPendingCallWatcher(m_portal->read({appearance, gnome}, longPatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<PortalSettings::Values> reply = *watcher;
        if (!reply.isError())
            takeAll(reply.value());
    });
}

void SystemLook::takeAll(const QMap<QString, QVariantMap> &values)
{
    for (const QString &ofNamespace : {appearance, gnome}) {
        const QVariantMap settings = values.value(ofNamespace);
        for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting)
            take(ofNamespace, setting.key(), setting.value());
    }
}

// The meanings of the values: https://flatpak.github.io/xdg-desktop-portal/docs/, "Settings".
void SystemLook::take(const QString &ofNamespace, const QString &key, const QVariant &value)
{
    if (ofNamespace == appearance && key == "color-scheme"_L1)
        setDark(value.toUInt() == 1 || (value.toUInt() != 2 && m_givenDark));
    else if (ofNamespace == appearance && key == "reduced-motion"_L1)
        setMotion(value.toUInt() == 1, m_animates);
    else if (ofNamespace == gnome && key == "enable-animations"_L1)
        setMotion(m_asksForLess, value.toBool());
}

void SystemLook::setDark(bool isDark)
{
    if (std::exchange(m_isDark, isDark) != isDark)
        emit changed();
}

void SystemLook::setMotion(bool asksForLess, bool animates)
{
    const bool wantedLess = wantsLessMotion();
    m_asksForLess = asksForLess;
    m_animates = animates;
    if (wantsLessMotion() != wantedLess)
        emit changed();
}

} // namespace app
