#include "widgets/optionsform.h"

#include "style/style.h"

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr std::array secondsOffered{0, 5, 10, 15, 30, 60, 120, 300, 600};

OptionsForm::OptionsForm(QWidget *parent)
    : QWidget(parent)
    , m_game(new QComboBox)
    , m_options(new GameOptions)
    , m_clock(new QComboBox)
    , m_locked(new Toggle(tr("Ask for a password")))
    , m_password(new Field(tr("Password")))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(space::tight);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const GameEntry &entry : gameEntries())
        m_game->addItem(entry.name(), entry.id);
    for (const int seconds : secondsOffered)
        m_clock->addItem(seconds ? tr("%n s a move", nullptr, seconds) : tr("no clock"), seconds);
    m_game->setObjectName(u"game"_s);
    m_game->setAccessibleName(tr("Game"));
    m_clock->setAccessibleName(tr("Clock", "time for a move"));
    m_password->setPlaceholderText(tr("Password"));
    for (QComboBox *choice : {m_game, m_clock}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(6);
    }
    form->addRow(tr("Game"), m_game);
    form->addRow(m_options);
    form->addRow(tr("Clock", "time for a move"), m_clock);
    form->addRow(tr("Locked", "whether the room asks for a password"), m_locked);
    form->addRow(m_password);
    m_password->hide();
    setFocusProxy(m_game);

    connect(m_game, &QComboBox::currentIndexChanged, this, [this] {
        showOptions({});
        emit changed();
    });
    connect(m_options, &GameOptions::changed, this, &OptionsForm::changed);
    connect(m_clock, &QComboBox::currentIndexChanged, this, &OptionsForm::changed);
    connect(m_locked, &QCheckBox::toggled, m_password, &QWidget::setVisible);
    connect(m_locked, &QCheckBox::toggled, this, &OptionsForm::changed);
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
    for (QWidget *field : std::initializer_list<QWidget *>{m_clock, m_locked, m_password})
        addStops(stops, field);
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
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
    const int seconds = static_cast<int>(room.secondsPerMove.value_or(0));
    if (m_clock->findData(seconds) < 0)
        m_clock->addItem(tr("%n s a move", nullptr, seconds), seconds);
    m_clock->setCurrentIndex(m_clock->findData(seconds));
    m_wasLocked = room.locked;
    m_locked->setChecked(room.locked);
    m_password->clear();
    m_password->setPlaceholderText(room.locked ? tr("unchanged") : tr("Password"));
    show();
}

core::RoomSettings OptionsForm::settings() const
{
    core::RoomSettings settings;
    settings.game = game().id;
    settings.options = m_options->options();
    const int seconds = m_clock->currentData().toInt();
    settings.secondsPerMove = seconds ? std::optional<qint64>(seconds) : std::nullopt;
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
    return game().optionsError ? game().optionsError(m_options->options()) : QString();
}

} // namespace ui
