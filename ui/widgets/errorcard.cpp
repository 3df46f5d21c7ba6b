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

ErrorCard::ErrorCard(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(plainLabel({}, TypeRole::Strong))
    , m_happened(makeLine(tr("Happened", "what has happened")))
    , m_likelyWhy(makeLine(tr("Likely why")))
    , m_whatToDo(makeLine(tr("What to do")))
    , m_password(new Field(tr("Password")))
    , m_main(new Button(ButtonKind::Quiet, {}))
    , m_second(new Button(ButtonKind::Quiet, {}))
    , m_copy(new Button(ButtonKind::Quiet, tr("Copy details"), u"copy"_s))
    , m_countdown(plainLabel({}, TypeRole::Small, Role::Muted))
    , m_actions(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_moreActions(new QBoxLayout(QBoxLayout::LeftToRight))
{
    for (QBoxLayout *actions : {m_actions, m_moreActions}) {
        actions->setSpacing(space::row);
        actions->addStretch();
    }
    m_actions->insertWidget(0, m_password);
    m_actions->insertWidget(1, m_main);
    m_actions->insertWidget(2, m_copy);
    m_moreActions->insertWidget(0, m_second);

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
    connect(m_main, &QPushButton::clicked, this, &ErrorCard::choose);
    connect(m_second, &QPushButton::clicked, this, &ErrorCard::secondChosen);
    connect(m_copy, &QPushButton::clicked, this, &ErrorCard::copy);
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
    m_main->setText(error.mainAction);
    m_main->setVisible(!error.mainAction.isEmpty());
    m_second->setText(error.secondAction);
    m_second->setVisible(!error.secondAction.isEmpty());
    if (error.secondAction.isEmpty())
        m_actions->insertWidget(2, m_copy);
    else
        m_moreActions->insertWidget(1, m_copy);
    m_copy->setText(tr("Copy details"));
    m_copy->setVisible(!error.copyText.isEmpty());
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

void ErrorCard::copy()
{
    QGuiApplication::clipboard()->setText(m_error.copyText);
    m_copy->setText(tr("Copied"));
}

void ErrorCard::relayout()
{
    for (QBoxLayout *actions : {m_actions, m_moreActions})
        turnToFit(*actions, width() - m_icon->sizeHint().width() - space::row);
}

} // namespace ui
