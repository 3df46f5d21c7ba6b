#include "widgets/chat.h"

#include "protocol/names.h"
#include "style/style.h"
#include "widgets/boxlayouts.h"
#include "widgets/label.h"
#include "widgets/scrollpane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

Chat::Chat(QWidget *parent)
    : Card(parent)
    , m_lines(new ChatLines)
    , m_empty(new ScrollPane)
    , m_refusal(plainLabel({}, TypeRole::Small, Role::Danger))
    , m_faces(new ReactionButton(*this))
    , m_input(new Field(tr("Write to the table")))
    , m_send(new Button(ButtonKind::Icon, tr("Send"), u"send"_s))
    , m_line(new QHBoxLayout)
{
    setPadding(0, 0);
    auto *nothing = plainLabel(tr("No one has said anything yet.\nWhat is written here stays with the room."),
                               TypeRole::Small, Role::Muted);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setContentsMargins(16, 0, 16, 0);
    m_empty->setContent(nothing);
    m_refusal->setContentsMargins(16, 0, 16, 8);
    m_refusal->hide();
    m_input->setPlaceholders({tr("Write to the table"), tr("Message", "to write one")});
    m_input->setMaxLength(core::longestChat);

    m_lines->setObjectName(u"lines"_s);
    m_lines->setAccessibleName(tr("What was said"));
    for (QWidget *pane : {static_cast<QWidget *>(m_lines), static_cast<QWidget *>(m_empty)})
        pane->setMinimumHeight(1); // whatever else is asked beside the board comes first

    fillBox(m_line, space::unit, {m_faces, m_input, m_send});
    m_line->setContentsMargins(12, 0, 12, 12);

    fillBox(new QVBoxLayout(this), 0, {makeHead(), divider(), {m_empty, 1}, {m_lines, 1}, m_refusal, m_line});

    connect(m_faces, &ReactionButton::reactionChosen, this,
            [this](core::Reaction what) { emit requested(core::React{what}); });
    connect(m_input, &QLineEdit::returnPressed, this, &Chat::send);
    connect(m_send, &QPushButton::clicked, this, &Chat::send);
    connect(m_input, &QLineEdit::textEdited, m_refusal, &QWidget::hide);
    showEmptiness();
}

QLayout *Chat::makeHead()
{
    auto *title = plainLabel(tr("Chat"), TypeRole::Strong);
    title->setContentsMargins(16, 12, 16, 12);
    auto *fold = new Button(ButtonKind::Icon, tr("Fold the chat"), isRightToLeft() ? u"back"_s : u"next"_s);
    fold->setToolTip(tr("Fold the chat (T)"));
    connect(fold, &QPushButton::clicked, this, &Chat::foldChosen);
    auto *head = fillBox(new QHBoxLayout, {{title, 1}, fold});
    head->setContentsMargins(0, 0, 6, 0);
    return head;
}

void Chat::setPeople(const std::vector<core::Person> &people, const QString &ownPerson)
{
    m_ownPerson = ownPerson;
    m_people.clear();
    for (const core::Person &person : people)
        m_people.insert(person.person, person);
}

void Chat::clear()
{
    m_lines->clear();
    showEmptiness();
    emit cleared();
}

void Chat::setHistory(const core::ChatHistory &history)
{
    m_lines->clear();
    for (const core::ChatLine &line : history.messages)
        showLine(line);
    showEmptiness();
    emit historyShown(history.messages.empty());
}

void Chat::add(const core::ChatLine &line)
{
    showLine(line);
    if (line.person != m_ownPerson)
        emit heard(entryOf(line));
    emit said(u"%1: %2"_s.arg(line.name, line.text));
}

void Chat::showLine(const core::ChatLine &line)
{
    append(entryOf(line));
    if (line.text == m_sent)
        m_sent.clear();
}

ChatEntry Chat::entryOf(const core::ChatLine &line) const
{
    const auto person = m_people.constFind(line.person);
    const bool isHere = person != m_people.cend();
    return {.text = line.text,
            .name = line.name,
            .figure = isHere ? person->figure : core::figureFor(line.name)};
}

void Chat::takeFacesBack()
{
    m_line->insertWidget(0, m_faces);
}

void Chat::note(const QString &text, Note note)
{
    append({.text = text});
    emit said(text);
    if (note == Note::ToRead)
        emit heard({.text = text});
}

void Chat::append(const ChatEntry &entry)
{
    m_lines->append(entry);
    showEmptiness();
}

void Chat::showEmptiness()
{
    const bool isEmpty = m_lines->isEmpty();
    m_empty->setVisible(isEmpty);
    m_lines->setVisible(!isEmpty);
}

void Chat::send()
{
    const QString text = m_input->text();
    if (text.trimmed().isEmpty() || !m_live)
        return;
    m_sent = text;
    m_input->clear();
    m_refusal->hide();
    emit requested(core::SendChat{text});
}

void Chat::showRefusal(const QString &reason)
{
    m_refusal->setText(reason);
    m_refusal->show();
    if (m_input->text().isEmpty())
        m_input->setText(m_sent);
    emit said(reason);
}

void Chat::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_lines->verticalScrollBar();
    if (event->key() == Qt::Key_PageUp)
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    else if (event->key() == Qt::Key_PageDown)
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else
        Card::keyPressEvent(event);
}

void Chat::setLive(bool live)
{
    m_live = live;
    m_input->setPlaceholders(
        {live ? tr("Write to the table") : tr("Sent when we are back"), tr("Message", "to write one")});
    m_send->setEnabled(live);
    m_faces->setEnabled(live);
}

} // namespace ui
