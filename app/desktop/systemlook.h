#pragma once

#include <QMap>
#include <QObject>
#include <QVariantMap>

#include <memory>

namespace app {

class PortalSettings;

// What the system wishes of the look of its programs, for as long as it lives. To be made before the program
// dresses itself: a desktop that says nothing is judged by the colours that it gave the program.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    // Waits 150 ms at most, and only for a desktop that is awake; what comes later is `changed`.
    explicit SystemLook(QObject *parent = nullptr);
    ~SystemLook() override;

    [[nodiscard]] bool isDark() const { return m_isDark; }
    [[nodiscard]] bool wantsLessMotion() const { return m_asksForLess || !m_animates; }

signals:
    void changed();

private:
    void readLater();
    void takeAll(const QMap<QString, QVariantMap> &values);
    void take(const QString &ofNamespace, const QString &key, const QVariant &value);
    void setDark(bool isDark);
    void setMotion(bool asksForLess, bool animates);

    std::unique_ptr<PortalSettings> m_portal;
    bool m_givenDark; // by the colours that the program was given
    bool m_isDark;
    bool m_asksForLess = false; // the desktops' common setting
    bool m_animates = true;     // GNOME's own
};

} // namespace app
