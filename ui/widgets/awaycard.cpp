#include "widgets/awaycard.h"

#include "style/style.h"
#include "widgets/absencetexts.h"
#include "widgets/boxlayouts.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int widestWords = 190; // px that a button of the narrow column has for them
static constexpr qreal largeText = 1.2; // from here on the card has no height to spare

AwayCard::AwayCard(QWidget *parent)
    : Card(parent)
    , m_buttons(new QVBoxLayout)
    , m_title(lineLabel({}, TypeRole::Strong))
    , m_text(plainLabel({}, TypeRole::Small, Role::Muted))
    , m_goOn(new Button(ButtonKind::Quiet, {}))
    , m_wait(new Button(ButtonKind::Quiet, {}))
    , m_save(new Button(ButtonKind::Link, tr("Save and close the table")))
    , m_end(new Button(ButtonKind::Link, {}))
    , m_leave(new Button(ButtonKind::Quiet, tr("Leave")))
{
    auto *column = fillBox(new QVBoxLayout(this), space::tight, {m_title, m_text});
    m_buttons->setSpacing(space::tight);
    for (Button *button : {m_wait, m_goOn, m_leave})
        m_buttons->addWidget(button);
    column->addLayout(m_buttons);
    auto *links = new QVBoxLayout;
    links->setSpacing(0);
    for (Button *link : {m_save, m_end})
        links->addWidget(link, 0, Qt::AlignLeft);
    column->addLayout(links);
    hide();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &AwayCard::refresh);
    connect(m_goOn, &QPushButton::clicked, this, [this] { choose(Choice::GoOn); });
    connect(m_end, &QPushButton::clicked, this, [this] { choose(Choice::End); });
    connect(m_wait, &QPushButton::clicked, this, &AwayCard::wait);
    connect(m_save, &QPushButton::clicked, this, &AwayCard::saveChosen);
    connect(m_leave, &QPushButton::clicked, this, &AwayCard::leaveChosen);
}

void AwayCard::show(const std::vector<AwayPlayer> &away, const Situation &situation)
{
    m_away = away;
    m_situation = situation;
    const auto isBack = [&](const QString &person) {
        return std::ranges::find(away, person, &AwayPlayer::person) == away.end();
    };
    m_waitedFor.removeIf(isBack);
    refresh();
}

void AwayCard::setOwnTable(bool isOwn)
{
    m_isOwnTable = isOwn;
    refresh();
}

void AwayCard::setTight(bool isTight)
{
    if (std::exchange(m_isTight, isTight) != isTight)
        refresh();
}

const AwayPlayer *AwayCard::asked() const
{
    const auto first = std::ranges::find_if(m_away, [this](const AwayPlayer &player) {
        return !m_waitedFor.contains(player.person);
    });
    return first == m_away.end() ? nullptr : &*first;
}

void AwayCard::refresh()
{
    const AwayPlayer *player = asked();
    setVisible(player);
    if (!player) {
        m_question.person.clear();
        m_question.once = Choice::None;
        return m_second.stop();
    }
    if (std::exchange(m_question.person, player->person) != player->person)
        m_question.once = Choice::None;
    const auto match = m_situation.players > 0 ? AbsenceTexts::Match::Running : AbsenceTexts::Match::None;
    m_title->setNamedText(AbsenceTexts::prospect(player->absence, player->name));
    m_text->setText(
        AbsenceTexts::meaning(player->absence, player->name, match, player->keptUntil.secondsLeft()));
    refreshButtons(player->name);
    setAccessibleName(u"%1. %2"_s.arg(m_title->text(), m_text->text()));
    m_second.start();
}

// The name stands in it where there is room, and for who does not see it always.
static void label(Button &button, const QString &named, const QString &brief, bool isTight)
{
    const bool fits = !isTight && QFontMetrics(button.font()).horizontalAdvance(named) <= widestWords;
    fits ? button.setNamedWords(named) : button.setText(brief);
    button.setAccessibleName(named);
}

void AwayCard::refreshButtons(const QString &name)
{
    const bool runs = m_situation.players > 0;
    const bool isTight = m_isTight || lookOf(*this).textScale >= largeText;
    setPadding(16, isTight ? 8 : 16);
    m_buttons->setDirection(isTight && m_question.once == Choice::None ? QBoxLayout::LeftToRight
                                                                       : QBoxLayout::TopToBottom);
    m_save->setVisible(m_isOwnTable && !isTight); // which the way out offers, too
    label(*m_wait, tr("Wait for %1").arg(name), tr("Wait"), isTight);
    label(*m_goOn, goOnText(name),
          m_question.once == Choice::GoOn ? goOnText(name)
          : runs                          ? tr("Go on")
                                          : tr("Free the seat"),
          isTight);
    m_end->setText(m_question.once == Choice::End ? tr("Yes, end it for all")
                                                  : tr("End the match; nobody wins"));
    m_goOn->setVisible(m_situation.isHost);
    m_end->setVisible(m_situation.isHost && runs);
    m_leave->setVisible(!m_situation.isHost);
}

QString AwayCard::goOnText(const QString &name) const
{
    const bool isSure = m_question.once == Choice::GoOn;
    if (m_situation.players == 0)
        return isSure ? tr("Yes, free the seat") : tr("Let somebody else in");
    if (!isSure)
        return tr("Go on without %1").arg(name);
    return m_situation.players == 2 ? tr("Yes, take the win") : tr("Yes, go on");
}

// Asked twice, in the same place: the card may have come just as somebody clicked there.
void AwayCard::choose(Choice choice)
{
    const AwayPlayer *player = asked();
    if (!player)
        return;
    const QString person = player->person;
    if (std::exchange(m_question.once, choice) != choice)
        return refresh();
    wait();
    if (choice == Choice::GoOn)
        emit goOnChosen(person);
    else
        emit endChosen();
}

void AwayCard::wait()
{
    if (const AwayPlayer *player = asked())
        m_waitedFor.insert(player->person);
    m_question.once = Choice::None;
    refresh();
}

} // namespace ui
