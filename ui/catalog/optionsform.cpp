#include "catalog/optionsform.h"

#include "games/catalog.h"
#include "widgets/boxlayouts.h"
#include "widgets/refusaltexts.h"

#include <QHBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr std::array secondsPerMove{5, 10, 15, 30, 60, 120, 300, 600};
static constexpr std::array minutesEach{1, 3, 5, 10, 15, 30};
static constexpr std::array seriesOffered{3, 5, 7, 9};

// Across the form, as in the lobby: the switch at the end, below its name what it is about, where that is not
// clear.
static QWidget *switchRow(Toggle *toggle, const QString &name, const QString &about = {})
{
    auto *part = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(plainLabel(name));
    if (!about.isEmpty())
        words->addWidget(plainLabel(about, TypeRole::Small, Role::Muted));
    toggle->setAccessibleDescription(about);
    fillBox(new QHBoxLayout(part), {{words, 1}, toggle});
    return part;
}

OptionsForm::OptionsForm(QWidget *parent)
    : QWidget(parent)
    , m_game(new QComboBox)
    , m_options(new GameOptions)
    , m_clock(new QComboBox)
    , m_series(new QComboBox)
    , m_locked(new Toggle(tr("Ask for a password")))
    , m_password(new Field(tr("Password")))
    , m_phones(new Toggle(tr("Phones may join")))
    , m_phonesRow(switchRow(m_phones, tr("Phones may join"), tr("In their browser, with the code")))
{
    auto *form = new FormLayout(this);
    for (const GameEntry &entry : gameEntries())
        m_game->addItem(entry.name(), entry.id);
    addClock({});
    for (const int seconds : secondsPerMove)
        addClock({.perMove = seconds, .each = {}});
    for (const int minutes : minutesEach)
        addClock({.perMove = {}, .each = minutes * 60});
    m_series->addItem(RoomTexts::series({}));
    for (const int matches : seriesOffered)
        m_series->addItem(RoomTexts::series(matches), matches);
    m_game->setObjectName(u"game"_s);
    m_game->setAccessibleName(tr("Game"));
    m_clock->setAccessibleName(tr("Clock", "time for a move"));
    m_series->setAccessibleName(tr("Series", "of matches"));
    m_series->setObjectName(u"series"_s);
    m_password->setPlaceholderText(tr("Password"));
    for (QComboBox *choice : {m_game, m_clock, m_series}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(6);
    }
    form->addRow(tr("Game"), m_game);
    form->addRow(m_options);
    form->addRow(tr("Clock", "time for a move"), m_clock);
    form->addRow(tr("Series", "of matches"), m_series);
    form->addRow(switchRow(m_locked, tr("Locked", "whether the room asks for a password")));
    form->addRow(m_password);
    m_password->hide();
    form->addRow(m_phonesRow);
    m_phonesRow->hide();
    setFocusProxy(m_game);

    connect(m_game, &QComboBox::currentIndexChanged, this, [this] {
        showOptions({});
        emit changed();
    });
    connect(m_options, &GameOptions::changed, this, &OptionsForm::changed);
    connect(m_clock, &QComboBox::currentIndexChanged, this, &OptionsForm::changed);
    connect(m_series, &QComboBox::currentIndexChanged, this, &OptionsForm::changed);
    connect(m_locked, &QCheckBox::toggled, m_password, &QWidget::setVisible);
    connect(m_locked, &QCheckBox::toggled, this, &OptionsForm::changed);
    connect(m_phones, &QCheckBox::toggled, this, &OptionsForm::changed);
    connect(m_password, &QLineEdit::textEdited, this, &OptionsForm::changed);
    connect(m_password, &QLineEdit::returnPressed, this, &OptionsForm::accepted);
    showOptions({});
}

// Of a composed control its parts, in their order.
static void addStops(QWidgetList &stops, QWidget *field)
{
    if (field->focusPolicy() & Qt::TabFocus)
        return stops.append(field);
    for (QWidget *part : field->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        addStops(stops, part);
}

// The fields of another game are new ones, which Qt would come to last.
void OptionsForm::showOptions(const QJsonObject &options)
{
    m_options->show(game(), options);
    QWidgetList stops;
    addStops(stops, m_game);
    for (QWidget *field : m_options->fields())
        addStops(stops, field);
    for (QWidget *field : std::initializer_list<QWidget *>{m_clock, m_series, m_locked, m_password, m_phones})
        addStops(stops, field);
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void OptionsForm::addClock(const MatchClock &clock)
{
    m_clocks.push_back(clock);
    m_clock->addItem(RoomTexts::clock(clock));
}

const GameEntry &OptionsForm::game() const
{
    return gameEntries()[static_cast<std::size_t>(std::max(m_game->currentIndex(), 0))];
}

void OptionsForm::show(const core::RoomState &room)
{
    const QSignalBlocker quiet(m_game);
    m_game->setCurrentIndex(std::max(m_game->findData(room.game), 0));
    showOptions(room.options);
    const MatchClock clock{room.secondsPerMove, room.secondsEach};
    if (std::ranges::find(m_clocks, clock) == m_clocks.end())
        addClock(clock);
    m_clock->setCurrentIndex(static_cast<int>(std::ranges::find(m_clocks, clock) - m_clocks.begin()));
    m_series->setCurrentIndex(std::max(m_series->findData(room.knows.bestOf.value_or(0)), 0));
    m_wasLocked = room.locked;
    m_locked->setChecked(room.locked);
    m_password->clear();
    m_password->setPlaceholderText(room.locked ? tr("unchanged") : tr("Password"));
    show();
}

void OptionsForm::showPhones(const std::optional<bool> &mayJoin)
{
    m_phonesRow->setVisible(mayJoin.has_value());
    m_phones->setChecked(mayJoin.value_or(true));
}

std::optional<bool> OptionsForm::phonesMayJoin() const
{
    return m_phonesRow->isHidden() ? std::nullopt : std::optional(m_phones->isChecked());
}

core::RoomSettings OptionsForm::settings() const
{
    core::RoomSettings settings;
    settings.game = game().id;
    settings.options = m_options->options();
    const MatchClock clock = m_clocks[static_cast<std::size_t>(std::max(m_clock->currentIndex(), 0))];
    settings.secondsPerMove = clock.perMove;
    settings.secondsEach = clock.each;
    const int matches = m_series->currentData().toInt();
    settings.bestOf = matches ? std::optional<qint64>(matches) : std::nullopt;
    if (!m_locked->isChecked())
        settings.password = std::optional<QString>();
    else if (!m_password->text().isEmpty())
        settings.password = m_password->text();
    return settings;
}

QString OptionsForm::error() const
{
    if (m_locked->isChecked() && !m_wasLocked && m_password->text().isEmpty())
        return tr("Write a password, or leave the room unlocked.");
    const auto checked = core::findGame(game().id)->checkedOptions(m_options->options());
    const auto *rejection = std::get_if<core::Rejection>(&checked);
    return rejection ? RefusalTexts::of(*rejection) : QString();
}

} // namespace ui
