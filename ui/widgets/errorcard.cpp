#include "widgets/errorcard.h"

#include "style/style.h"
#include "widgets/boxlayouts.h"
#include "widgets/onresize.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static void insertLast(QBoxLayout &actions, QWidget *button)
{
    actions.insertWidget(actions.count() - 1, button); // before the room that is left
}

ErrorCard::ErrorCard(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(plainLabel({}, TypeRole::Strong))
    , m_happened(makeLine(tr("Happened", "what has happened")))
    , m_likelyWhy(makeLine(tr("Likely why")))
    , m_whatToDo(makeLine(tr("What to do")))
    , m_password(new Field(tr("Password")))
    , m_countdown(plainLabel({}, TypeRole::Small, Role::Muted))
    , m_actions(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_moreActions(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons([this](Button *button, const Action &) { insertLast(*m_actions, button); })
    , m_moreButtons([this](Button *button, const Action &) { insertLast(*m_moreActions, button); })
{
    for (QBoxLayout *actions : {m_actions, m_moreActions}) {
        actions->setSpacing(space::row);
        actions->addStretch();
    }
    m_actions->insertWidget(0, m_password);

    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(space::row);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1, 1, 2);
    int row = 1;
    for (const Line &line : {m_happened, m_likelyWhy, m_whatToDo}) {
        grid->addWidget(line.heading, row, 1, Qt::AlignTop);
        grid->addWidget(line.text, row++, 2);
    }
    grid->setRowMinimumHeight(row++, space::unit);
    grid->addLayout(m_actions, row++, 1, 1, 2);
    grid->addLayout(m_moreActions, row++, 1, 1, 2);
    grid->addWidget(m_countdown, row, 1, 1, 2);

    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaximumWidth(190);
    connect(m_password, &QLineEdit::returnPressed, this, &ErrorCard::choose);
    onResize(*this, [this] { relayout(); });
}

ErrorCard::Line ErrorCard::makeLine(const QString &heading)
{
    Line line{plainLabel(heading, TypeRole::Small, Role::Muted), plainLabel({}, TypeRole::Body)};
    line.heading->setWordWrap(false);
    line.heading->setContentsMargins(0, 2, 0, 0);
    line.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return line;
}

void ErrorCard::showLine(const Line &line, const QString &text)
{
    line.text->setText(text);
    line.text->setVisible(!text.isEmpty());
    line.heading->setVisible(!text.isEmpty());
}

void ErrorCard::show(const UserError &error)
{
    m_error = error;
    m_title->setText(error.title);
    showLine(m_happened, error.happened);
    showLine(m_likelyWhy, error.likelyWhy);
    showLine(m_whatToDo, error.whatToDo);
    m_password->clear();
    m_password->setVisible(error.asksPassword);
    showActions(error.copyText.isEmpty() ? QString() : tr("Copy details"));
    showCountdown({});
    showIcon(*m_icon, error.icon, error.severity == UserError::Severity::Wait ? Role::Warning : Role::Danger,
             22);
    relayout();
    setAccessibleName(error.title);
    setAccessibleDescription(u"%1 %2 %3"_s.arg(error.happened, error.likelyWhy, error.whatToDo));
    show();
    emit said(accessibleName() + u". "_s + accessibleDescription().simplified());
}

void ErrorCard::showCountdown(const QString &text)
{
    m_countdown->setText(text);
    m_countdown->setVisible(!text.isEmpty());
}

void ErrorCard::choose()
{
    if (m_error.asksPassword)
        emit passwordChosen(m_password->text());
    else
        emit mainChosen();
}

void ErrorCard::showActions(const QString &copying)
{
    const Action copy{{.iconName = u"copy"_s}, copying, [this] {
                          QGuiApplication::clipboard()->setText(m_error.copyText);
                          showActions(tr("Copied"));
                      }};
    const bool areFew = m_error.secondAction.isEmpty();
    m_buttons.show({{{}, m_error.mainAction, [this] { choose(); }}, areFew ? copy : Action()});
    m_moreButtons.show(
        {{{}, m_error.secondAction, [this] { emit secondChosen(); }}, areFew ? Action() : copy});
}

void ErrorCard::relayout()
{
    for (QBoxLayout *actions : {m_actions, m_moreActions})
        turnToFit(*actions, width() - m_icon->sizeHint().width() - space::row);
}

} // namespace ui
