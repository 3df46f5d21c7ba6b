#include "widgets/awaycard.h"

#include "widgets/absencetexts.h"

#include <algorithm>
#include <utility>

namespace ui {

static constexpr qreal largeText = 1.2; // from here on the card has no height to spare

AwayCard::AwayCard(QWidget *parent)
    : PromptCard(Form::Column, parent)
{
    hide();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &AwayCard::refresh);
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
    const bool isTight = m_isTight || lookOf(*this).textScale >= largeText;
    setPadding(16, isTight ? 8 : 16);
    setDirection(isTight && m_question.once == Choice::None ? QBoxLayout::LeftToRight
                                                            : QBoxLayout::TopToBottom);
    tell(promptAbout(*player, isTight), isTight ? ActionButtons::Words::Brief : ActionButtons::Words::Whole);
    m_second.start();
}

Prompt AwayCard::promptAbout(const AwayPlayer &player, bool isTight)
{
    const auto match = m_situation.players > 0 ? AbsenceTexts::Match::Running : AbsenceTexts::Match::None;
    const QString meaning = AbsenceTexts::meaning(player.absence, player.name, match,
                                                  player.keptUntil.secondsLeft());
    const bool saves = m_isOwnTable && !isTight; // else the way out offers it, too
    return {AbsenceTexts::prospect(player.absence, player.name),
            {meaning},
            {{{}, tr("Wait for %1").arg(player.name), [this] { wait(); }, {}, tr("Wait")},
             goingOn(player.name),
             {{}, m_situation.isHost ? QString() : tr("Leave"), [this] { emit leaveChosen(); }},
             {{ButtonKind::Link},
              saves ? tr("Save and close the table") : QString(),
              [this] { emit saveChosen(); }},
             ending()}};
}

Action AwayCard::goingOn(const QString &name)
{
    if (!m_situation.isHost)
        return {};
    const bool runs = m_situation.players > 0;
    QString text = runs ? tr("Go on without %1").arg(name) : tr("Let somebody else in");
    QString brief = runs ? tr("Go on") : tr("Free the seat");
    if (m_question.once == Choice::GoOn) {
        text = !runs                      ? tr("Yes, free the seat")
               : m_situation.players == 2 ? tr("Yes, take the win")
                                          : tr("Yes, go on");
        brief = text;
    }
    return {{}, text, [this] { choose(Choice::GoOn); }, {}, brief};
}

Action AwayCard::ending()
{
    if (!m_situation.isHost || m_situation.players == 0)
        return {{ButtonKind::Link}};
    const bool isSure = m_question.once == Choice::End;
    return {{ButtonKind::Link},
            isSure ? tr("Yes, end it for all") : tr("End the match; nobody wins"),
            [this] { choose(Choice::End); }};
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
