#pragma once

#include "pages/aboutpage.h"
#include "pages/reportpage.h"
#include "pages/youcard.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/segmented.h"
#include "widgets/toggle.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSlider>
#include <QStackedLayout>
#include <QWidget>

namespace ui {

enum class ThemeWish { System, Light, Dark };

// What somebody likes; kept on this computer only.
struct Preferences
{
    QString name = {};
    ThemeWish theme = ThemeWish::System;
    qreal textScale = 1.0;
    bool lessMotion = false;
    bool sound = true;
    bool notes = true;              // to the desktop, when something happens while the window is not in front
    QString language = {};          // its code; empty for the system's
    std::optional<int> figure = {}; // none: as the name has it
    double volume = 0.8;            // of the sounds, to 1
    bool operator==(const Preferences &) const = default;
};

// Where one says what one likes, and finds help. Every change counts at once.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    // A language that may be chosen: its code and its own name.
    struct LanguageChoice
    {
        QString code;
        QString name;
    };
    void setLanguages(const std::vector<LanguageChoice> &languages);
    // Emits nothing.
    void show(const Preferences &preferences);
    using QWidget::show;
    // Whether the system itself asks for less motion, which then cannot be chosen.
    void setSystemMotion(bool wantsLess);
    // Where this build has no sounds, nothing is asked about them.
    void setHasSounds(bool hasSounds);
    void takeFocus();

    // To the help, from wherever one is in the settings.
    void showHelp();
    void showReport(const QString &report);
    // From a page of the help back to the settings; false where one is there already.
    bool goBack();
    // What stands above what is seen.
    [[nodiscard]] QString title() const;

signals:
    void preferencesChosen(const Preferences &preferences);
    // Somebody wants to report a problem; `showReport` is the answer.
    void reportWanted();
    void titleChanged();

private:
    [[nodiscard]] QWidget *makeSettings();
    [[nodiscard]] QWidget *makeLook();
    [[nodiscard]] QWidget *makeCalls();
    [[nodiscard]] QWidget *makeHelp();
    void connectControls();
    void showMotion();
    void choose();
    void turnTo(QWidget *page);
    void relayout();
    [[nodiscard]] QSlider *volume() const { return findChild<QSlider *>(); }

    Preferences m_preferences;
    QStackedLayout *m_pages;
    QBoxLayout *m_columns;
    YouCard *m_you;
    Segmented *m_theme;
    QComboBox *m_language;
    Segmented *m_textSize;
    Toggle *m_lessMotion;
    Label *m_motionDetail;
    Toggle *m_sound;
    Toggle *m_notes;
    Button *m_showAbout;
    Button *m_showReport;
    AboutPage *m_about;
    ReportPage *m_report;
};

} // namespace ui
