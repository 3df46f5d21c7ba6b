#include "session/preferencescontroller.h"

#include "desktop/language.h"
#include "desktop/sounds.h"
#include "desktop/systemlook.h"
#include "protocol/names.h"
#include "style/style.h"

#include <QApplication>

namespace app {

static ui::ThemeWish shown(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        return ui::ThemeWish::System;
    case ThemeChoice::Light:
        return ui::ThemeWish::Light;
    case ThemeChoice::Dark:
        return ui::ThemeWish::Dark;
    }
    Q_UNREACHABLE();
}

static ThemeChoice chosen(ui::ThemeWish theme)
{
    switch (theme) {
    case ui::ThemeWish::System:
        return ThemeChoice::System;
    case ui::ThemeWish::Light:
        return ThemeChoice::Light;
    case ui::ThemeWish::Dark:
        return ThemeChoice::Dark;
    }
    Q_UNREACHABLE();
}

PreferencesController::PreferencesController(ui::MainWindow &window, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_name(settings.name())
{
    std::vector<ui::SettingsPage::LanguageChoice> choices;
    for (const Language &language : languages())
        choices.push_back({language.code, language.name});
    m_window.settings()->setLanguages(choices);
    m_window.settings()->setHasSounds(Sounds::areBuiltIn());
    connect(m_window.settings(), &ui::SettingsPage::preferencesChosen, this, &PreferencesController::keep);
    connect(m_window.bar(), &ui::TopBar::nameChosen, this, &PreferencesController::setName);
    connect(m_window.bar(), &ui::TopBar::themeToggled, this, [this] {
        const bool isDark = ui::lookOf(m_window).theme == ui::Theme::Dark;
        m_settings.setTheme(isDark ? ThemeChoice::Light : ThemeChoice::Dark);
        apply();
    });
    ui::ChatFold *fold = m_window.room()->columns().chatFold();
    fold->setChoice(m_settings.foldsChat());
    connect(fold, &ui::ChatFold::chosen, this, [this](bool folded) { m_settings.setFoldsChat(folded); });
    connect(m_window.home()->introduction(), &ui::IntroductionCard::answered, this,
            [this](const QString &name, int figure) {
                m_settings.setFigure(figure);
                setName(name);
                emit figureChosen(figure);
            });
    showName();
    m_window.home()->introduction()->ask(!m_settings.hasName() && m_settings.lastGame().isEmpty());
    m_window.home()->shelf()->choose(m_settings.lastGame());
}

void PreferencesController::keep(const ui::Preferences &wanted)
{
    m_settings.setTheme(chosen(wanted.theme));
    m_settings.setTextScale(wanted.textScale);
    m_settings.setWantsLessMotion(wanted.lessMotion);
    m_settings.setAttention({.notes = wanted.notes, .sound = wanted.sound, .volume = wanted.volume});
    m_settings.setFigure(wanted.figure);
    emit figureChosen(wanted.figure);
    if (wanted.name != m_name)
        setName(wanted.name);
    apply();
    if (wanted.language != m_settings.language()) {
        m_settings.setLanguage(wanted.language);
        show();
        emit languageChosen();
    }
}

void PreferencesController::showName()
{
    const QString name = m_settings.hasName() ? m_name : QString();
    m_window.bar()->setName(name, m_settings.figure().value_or(core::figureFor(m_name)));
    m_window.home()->setName(name);
}

void PreferencesController::follow(const SystemLook &system)
{
    m_system = &system;
    connect(m_system, &SystemLook::changed, this, &PreferencesController::apply);
    apply();
}

void PreferencesController::apply()
{
    const bool followsDark = m_settings.theme() == ThemeChoice::System && m_system && m_system->isDark();
    const bool isDark = m_settings.theme() == ThemeChoice::Dark || followsDark;
    const bool isAskedForLess = m_system && m_system->wantsLessMotion();
    ui::applyLook(*qApp, {.theme = isDark ? ui::Theme::Dark : ui::Theme::Light,
                          .textScale = m_settings.textScale(),
                          .lessMotion = m_settings.wantsLessMotion() || isAskedForLess});
    m_window.settings()->setSystemMotion(isAskedForLess);
    emit attentionChosen(m_settings.attention());
    show();
}

void PreferencesController::show()
{
    const AttentionChoice attention = m_settings.attention();
    m_window.settings()->show({.name = m_name,
                               .theme = shown(m_settings.theme()),
                               .textScale = m_settings.textScale(),
                               .lessMotion = m_settings.wantsLessMotion(),
                               .sound = attention.sound,
                               .notes = attention.notes,
                               .language = m_settings.language(),
                               .figure = m_settings.figure(),
                               .volume = attention.volume});
}

void PreferencesController::setName(const QString &name)
{
    m_name = name;
    m_settings.setName(name);
    showName();
    m_window.home()->introduction()->ask(false);
    show();
    emit nameChosen(name);
}

} // namespace app
