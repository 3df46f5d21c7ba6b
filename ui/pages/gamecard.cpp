#include "pages/gamecard.h"

#include "style/style.h"
#include "widgets/boxlayouts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

// A server takes it for over after 120 s.
static constexpr std::chrono::seconds choosingRepeated{60};

GameCard::GameCard(QWidget *parent)
    : Card(parent)
    , m_text(plainLabel({}, TypeRole::Small, Role::Muted))
    , m_series(plainLabel({}, TypeRole::Small))
    , m_change(new Button(ButtonKind::Quiet, tr("Chan&ge"), u"settings"_s))
    , m_options(new OptionsForm)
    , m_error(plainLabel({}, TypeRole::Small, Role::Danger))
    , m_save(new Button(ButtonKind::Main, tr("S&et the table")))
    , m_cancel(new Button(ButtonKind::Quiet, tr("Cance&l")))
{
    auto *buttons = fillBox(new QVBoxLayout, space::tight, {m_save, m_cancel});
    auto *top = fillBox(new QHBoxLayout, {{plainLabel(tr("The game"), TypeRole::Strong), 1}, m_change});
    fillBox(new QVBoxLayout(this), space::tight, {top, m_text, m_series, m_options, m_error, buttons});
    m_options->hide();
    refresh();

    m_choosing.setInterval(choosingRepeated);
    connect(&m_choosing, &QTimer::timeout, this, [this] { emit requested(core::Choose{true}); });
    connect(this, &GameCard::editingChanged, this, &GameCard::tellChoosing);
    connect(m_change, &QPushButton::clicked, this, &GameCard::edit);
    connect(m_options, &OptionsForm::changed, this, &GameCard::check);
    connect(m_options, &OptionsForm::accepted, m_save, &QAbstractButton::click);
    connect(m_cancel, &QPushButton::clicked, this, &GameCard::cancel);
    connect(m_save, &QPushButton::clicked, this, &GameCard::save);
}

void GameCard::show(const core::RoomState &room, const QString &ownPerson)
{
    m_room = room;
    m_own = ownPerson;
    refresh();
}

QString GameCard::words() const
{
    const GameEntry *game = findGameEntry(m_room.game);
    const QString options = game && game->optionsText ? game->optionsText(m_room.options) : QString();
    QStringList lines{game ? game->name() + (options.isEmpty() ? QString() : u" · "_s + options)
                           : m_room.game};
    lines << RoomTexts::clock({m_room.secondsPerMove, m_room.secondsEach});
    if (m_room.knows.bestOf && !m_room.knows.series) // else its standing says so
        lines << RoomTexts::series(m_room.knows.bestOf);
    lines << (m_room.locked ? tr("asks for a password") : tr("open to all"));
    return lines.join(u" · "_s);
}

void GameCard::refresh()
{
    const bool mayEdit = m_room.host == m_own && !m_room.match;
    const bool wasEditing = isEditing();
    m_options->setHidden(!mayEdit || !wasEditing);
    const bool edits = isEditing();
    m_text->setText(words());
    m_change->setVisible(mayEdit && !edits);
    m_text->setVisible(!edits);
    m_series->setText(RoomTexts::standing(m_room).whole());
    m_series->setVisible(!edits && !m_series->text().isEmpty());
    m_save->setVisible(edits);
    m_cancel->setVisible(edits);
    m_error->setVisible(edits && !m_error->text().isEmpty());
    if (edits != wasEditing)
        emit editingChanged();
}

void GameCard::edit()
{
    m_options->show(m_room);
    m_options->showPhones(m_phones);
    m_error->clear();
    m_options->setFocus(Qt::TabFocusReason);
    refresh();
    emit editingChanged();
}

void GameCard::cancel()
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    m_options->hide();
    refresh();
    emit editingChanged();
    if (hadFocus)
        m_change->setFocus(Qt::TabFocusReason);
}

void GameCard::save()
{
    const std::optional<bool> phones = m_options->phonesMayJoin();
    if (phones && phones != m_phones)
        emit phonesChosen(*phones);
    emit requested(core::ConfigureRoom{m_options->settings()});
    cancel();
}

// Where it ends by itself, with a match or with another host, nothing is said.
void GameCard::tellChoosing()
{
    if (isEditing() == m_choosing.isActive())
        return;
    isEditing() ? m_choosing.start() : m_choosing.stop();
    if (m_room.host == m_own && !m_room.match)
        emit requested(core::Choose{isEditing()});
}

void GameCard::check()
{
    const QString error = m_options->error();
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    m_save->setEnabled(error.isEmpty());
}

void GameCard::showRefusal(const QString &reason)
{
    m_options->QWidget::show();
    m_error->setText(reason);
    refresh();
    emit editingChanged();
    emit said(reason);
}

} // namespace ui
