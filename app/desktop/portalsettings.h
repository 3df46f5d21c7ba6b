#pragma once

#include <QDBusAbstractInterface>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>
#include <QVariantMap>

#include <chrono>

namespace app {

// What a desktop tells programs of its settings: org.freedesktop.portal.Settings, version 1; its signal bears
// the name that it has there.
class PortalSettings : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    // The settings by their names, by their namespaces.
    using Values = QMap<QString, QVariantMap>;

    PortalSettings();

    // Whether a desktop answers; false without a bus, or where nobody has asked it yet.
    [[nodiscard]] bool isAwake() const;
    // Those of these namespaces; an error after `patience`.
    [[nodiscard]] QDBusPendingReply<Values> read(const QStringList &namespaces,
                                                 std::chrono::milliseconds patience);

signals:
    void SettingChanged(const QString &ofNamespace, const QString &key, const QDBusVariant &value);
};

} // namespace app
