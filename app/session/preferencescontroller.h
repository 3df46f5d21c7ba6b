#pragma once

#include "mainwindow.h"
#include "profile/settings.h"

namespace app {

class SystemLook;

// What this person likes, from the settings page and the top bar: kept, and the program looks so.
class PreferencesController : public QObject
{
    Q_OBJECT

public:
    // Borrows both, which outlive it.
    PreferencesController(ui::MainWindow &window, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    void setName(const QString &name);
    // On the home page, where nobody has another one.
    void showName();
    // Looks as the system wishes where nothing else is chosen. Borrows it; it outlives this.
    void follow(const SystemLook &system);
    void apply();

signals:
    void nameChosen(const QString &name);
    void figureChosen(std::optional<int> figure);
    void languageChosen();
    void attentionChosen(const AttentionChoice &choice);

private:
    void keep(const ui::Preferences &wanted);
    void show();

    ui::MainWindow &m_window;
    Settings &m_settings;
    QString m_name;
    const SystemLook *m_system = nullptr; // none: light, and in motion
};

} // namespace app
