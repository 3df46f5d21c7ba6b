#include "pages/settingspage.h"

#include "pages/pagewidth.h"
#include "pages/settingrow.h"
#include "style/style.h"
#include "widgets/boxlayouts.h"
#include "widgets/label.h"
#include "widgets/onresize.h"
#include "widgets/scrollpane.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int twoColumns = 1000; // at least, to stand side by side
static constexpr std::array textScales = {1.0, 1.15, 1.3, 1.5};

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_you(new YouCard)
    , m_theme(new Segmented(tr("Light or dark"), {tr("System", "as the system has it"),
                                                  tr("Light", "colours"), tr("Dark", "colours")}))
    , m_language(new QComboBox)
    , m_textSize(new Segmented(tr("Text size"), {u"100 %"_s, u"115 %"_s, u"130 %"_s, u"150 %"_s}))
    , m_lessMotion(new Toggle(tr("Less motion")))
    , m_motionDetail(plainLabel({}, TypeRole::Small, Role::Muted))
    , m_sound(new Toggle(tr("Sounds")))
    , m_notes(new Toggle(tr("A note on the desktop")))
    , m_showAbout(new Button(ButtonKind::Quiet, tr("&About Parlor")))
    , m_showReport(new Button(ButtonKind::Quiet, tr("&Report a problem")))
    , m_about(new AboutPage)
    , m_report(new ReportPage)
{
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("System", "as the system has it"));
    for (QWidget *page : std::initializer_list<QWidget *>{makeSettings(), m_about, m_report})
        m_pages->addWidget(page);
    connectControls();
    onResize(*this, [this] { relayout(); });
    show(m_preferences);
}

QWidget *SettingsPage::makeSettings()
{
    auto *content = new QWidget;
    auto *left = fillBox(new QVBoxLayout, space::unit, {m_you, makeHelp(), BoxPart::stretch(1)});
    auto *right = fillBox(new QVBoxLayout, space::unit, {makeLook(), makeCalls(), BoxPart::stretch()});
    content->setLayout(fillBox(m_columns, space::tight, {left, right}));
    auto *scroll = new ScrollPane;
    scroll->setContent(content);
    return scroll;
}

void SettingsPage::connectControls()
{
    connect(m_you, &YouCard::changed, this, &SettingsPage::choose);
    connect(m_language, &QComboBox::activated, this, &SettingsPage::choose);
    for (Segmented *segmented : {m_theme, m_textSize})
        connect(segmented, &Segmented::chosen, this, &SettingsPage::choose);
    volume()->setRange(0, 100);
    volume()->setPageStep(10);
    volume()->setTracking(false); // one change a drag
    connect(volume(), &QSlider::valueChanged, this, &SettingsPage::choose);
    for (Toggle *toggle : {m_lessMotion, m_sound, m_notes})
        connect(toggle, &QCheckBox::toggled, this, &SettingsPage::choose);
    connect(m_showAbout, &QPushButton::clicked, this, [this] {
        turnTo(m_about);
        m_about->takeFocus();
    });
    connect(m_showReport, &QPushButton::clicked, this, &SettingsPage::reportWanted);
    connect(m_pages, &QStackedLayout::currentChanged, this, &SettingsPage::titleChanged);
}

void SettingsPage::setLanguages(const std::vector<LanguageChoice> &languages)
{
    for (const LanguageChoice &language : languages)
        m_language->addItem(language.name, language.code);
}

QWidget *SettingsPage::makeLook()
{
    auto *card = new Card;
    QVBoxLayout *column = fillSettings(*card, tr("Look", "how Parlor looks"));
    fillBox(column, {settingRow(tr("Light or dark"), nullptr, *m_theme), divider(),
                     settingRow(tr("Language"), tr("At once on the home page, else from the next start on"),
                                *m_language),
                     divider(), settingRow(tr("Text size"), tr("Buttons grow along"), *m_textSize), divider(),
                     settingRow(tr("Less motion"), m_motionDetail, *m_lessMotion)});
    auto *volume = new QSlider(Qt::Horizontal);
    volume->setAccessibleName(tr("Volume"));
    volume->setFixedWidth(190);
    auto *sounds = new QWidget;
    sounds->setObjectName(u"sounds"_s);
    fillBox(new QVBoxLayout(sounds), column->spacing(),
            {divider(), settingRow(tr("Sounds"), tr("Pieces, your turn, and who comes"), *m_sound), divider(),
             settingRow(tr("Volume"), nullptr, *volume)});
    column->addWidget(sounds);
    return card;
}

QWidget *SettingsPage::makeCalls()
{
    auto *card = new Card;
    QVBoxLayout *column = fillSettings(*card, tr("When the window is in the back"));
    column->addLayout(
        settingRow(tr("A note on the desktop"), tr("On your turn, and when somebody joins"), *m_notes));
    return card;
}

QWidget *SettingsPage::makeHelp()
{
    auto *card = new Card;
    QVBoxLayout *column = fillSettings(*card, tr("Help"));
    auto *row = fillBox(new QHBoxLayout, space::row, {m_showAbout, m_showReport, BoxPart::stretch()});
    column->addLayout(row);
    return card;
}

void SettingsPage::turnTo(QWidget *page)
{
    m_pages->setCurrentWidget(page);
}

void SettingsPage::showHelp()
{
    static_cast<void>(goBack());
    m_showReport->setFocus(Qt::ShortcutFocusReason); // the scroll area follows
}

void SettingsPage::showReport(const QString &report)
{
    m_report->show(report);
    turnTo(m_report);
    m_report->takeFocus();
}

bool SettingsPage::goBack()
{
    QWidget *from = m_pages->currentWidget();
    m_pages->setCurrentIndex(0);
    if (from == m_about)
        m_showAbout->setFocus(Qt::OtherFocusReason);
    else if (from == m_report)
        m_showReport->setFocus(Qt::OtherFocusReason);
    return from == m_about || from == m_report;
}

QString SettingsPage::title() const
{
    if (m_pages->currentWidget() == m_about)
        return tr("About Parlor");
    return m_pages->currentWidget() == m_report ? tr("Report a problem") : tr("Settings");
}

void SettingsPage::show(const Preferences &preferences)
{
    m_preferences = preferences;
    const auto nearest = std::ranges::min_element(textScales, {}, [&](qreal scale) {
        return std::abs(scale - preferences.textScale);
    });
    const QSignalBlocker sound(m_sound), notes(m_notes), loudness(volume());
    m_you->show(preferences.name, preferences.figure);
    m_theme->setCurrent(static_cast<int>(preferences.theme));
    m_language->setCurrentIndex(std::max(m_language->findData(preferences.language), 0));
    m_textSize->setCurrent(static_cast<int>(nearest - textScales.begin()));
    showMotion();
    m_sound->setChecked(preferences.sound);
    m_notes->setChecked(preferences.notes);
    volume()->setValue(qRound(100 * preferences.volume));
    volume()->setEnabled(preferences.sound);
    for (QWidget *control : {m_sound, m_notes})
        control->update(); // its signals were blocked
}

void SettingsPage::setSystemMotion(bool wantsLess)
{
    m_lessMotion->setEnabled(!wantsLess);
    showMotion();
}

void SettingsPage::showMotion()
{
    const QSignalBlocker blocker(m_lessMotion);
    const bool isAsked = !m_lessMotion->isEnabled(); // by the system
    m_lessMotion->setChecked(m_preferences.lessMotion || isAsked);
    m_lessMotion->update(); // its signals were blocked
    m_motionDetail->setText(isAsked ? tr("Your computer asks for it already")
                                    : tr("Pieces appear instead of gliding"));
    m_lessMotion->setAccessibleDescription(m_motionDetail->text());
}

void SettingsPage::setHasSounds(bool hasSounds)
{
    findChild<QWidget *>(u"sounds"_s)->setVisible(hasSounds);
}

void SettingsPage::takeFocus()
{
    m_you->takeFocus();
}

void SettingsPage::choose()
{
    Preferences chosen = m_preferences;
    if (!m_you->name().isEmpty())
        chosen.name = m_you->name();
    chosen.figure = m_you->figure();
    chosen.theme = static_cast<ThemeWish>(m_theme->current());
    chosen.language = m_language->currentData().toString();
    chosen.textScale = textScales[static_cast<std::size_t>(m_textSize->current())];
    if (m_lessMotion->isEnabled())
        chosen.lessMotion = m_lessMotion->isChecked();
    chosen.sound = m_sound->isChecked();
    chosen.notes = m_notes->isChecked();
    chosen.volume = volume()->value() / 100.0;
    if (chosen == m_preferences)
        return;
    show(chosen);
    emit preferencesChosen(chosen);
}

void SettingsPage::relayout()
{
    const bool isNarrow = width() < twoColumns * lookOf(*this).textScale;
    const int margin = std::max(40 - Card::shadow, (width() - pageWidth::content) / 2);
    m_columns->setContentsMargins(margin, 20, margin, 16);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (int i = 0; i < m_columns->count(); ++i)
        m_columns->setStretch(i, isNarrow ? i : 1);
}

} // namespace ui
