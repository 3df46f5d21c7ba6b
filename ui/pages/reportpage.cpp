#include "pages/reportpage.h"

#include "pages/pagewidth.h"
#include "style/style.h"
#include "widgets/boxlayouts.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/readonlytext.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ReportPage::ReportPage(QWidget *parent)
    : QWidget(parent)
    , m_report(new ReadOnlyText(tr("Report", "noun")))
    , m_copy(new Button(ButtonKind::Main, tr("&Copy the report"), u"copy"_s))
{
    auto *card = new Card;
    card->setPadding(24, 20);
    fillBox(new QVBoxLayout(card), space::row,
            {plainLabel(tr("What a helper needs to know"), TypeRole::CardTitle),
             plainLabel(tr("Nothing is sent. Read it, copy it, and give it to whoever helps you. It has "
                           "addresses, but no passwords and nothing that was said."),
                        TypeRole::Small, Role::Muted),
             {m_report, 1},
             {m_copy, 0, Qt::AlignLeft}});
    card->setMaximumWidth(pageWidth::reading);
    auto *whole = fillBox(new QHBoxLayout(this), {BoxPart::stretch(1), {card, 100}, BoxPart::stretch(1)});
    whole->setContentsMargins(40 - Card::shadow, 20, 40 - Card::shadow, 16);
    connect(m_copy, &QPushButton::clicked, this, &ReportPage::copy);
}

// What happened last stands at the end, but what it runs on is read first.
void ReportPage::show(const QString &report)
{
    m_report->setPlainText(report);
    m_copy->setText(tr("&Copy the report"));
}

void ReportPage::takeFocus()
{
    m_report->setFocus(Qt::OtherFocusReason);
}

void ReportPage::copy()
{
    QGuiApplication::clipboard()->setText(m_report->toPlainText());
    m_copy->setText(tr("Copied"));
}

} // namespace ui
