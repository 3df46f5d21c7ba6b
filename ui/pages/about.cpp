#include "pages/about.h"

#include "style/style.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/reading.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFile>
#include <QIcon>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int signSide = 64;       // px
static constexpr int comfortable = 1'000; // px, for lines that are read

// Its lines end where this one's do.
static QString ownLicence()
{
    QFile file(u":/LICENSE"_s);
    QStringList paragraphs;
    if (file.open(QFile::ReadOnly))
        paragraphs = QString::fromUtf8(file.readAll()).split(u"\n\n"_s);
    for (QString &paragraph : paragraphs)
        paragraph = paragraph.simplified();
    return paragraphs.join(u"\n\n"_s);
}

// Parlor links to these as they come with the system; their texts come with them.
static QString usedLicences()
{
    const QStringList used{
        AboutPage::tr("Qt %1, by The Qt Company and others: GNU Lesser General Public License, version 3 "
                      "(https://www.qt.io/licensing)")
            .arg(QString::fromLatin1(qVersion())),
        AboutPage::tr(
            "libqrencode, by Kentaro Fukuchi: GNU Lesser General Public License, version 2.1 or later "
            "(https://fukuchi.org/works/qrencode)"),
        AboutPage::tr("SQLite, by D. Richard Hipp and others: in the public domain (https://sqlite.org)")};
    return used.join(u'\n');
}

static QString thanks()
{
    return AboutPage::tr(
        "The circle of 5 gestures is by Sam Kass, the named ones from 7 to 101 are by David C. "
        "Lovelace (umop.com/rps.htm). Figures, drawings and sounds are Parlor's own, under its "
        "licence.");
}

static QLayout *makeHead()
{
    auto *sign = new QLabel;
    sign->setPixmap(QIcon(u":/parlor.svg"_s).pixmap(QSize(signSide, signSide), sign->devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(space::unit);
    words->addWidget(plainLabel(AboutPage::tr("Parlor"), TypeRole::PageTitle));
    words->addWidget(plainLabel(AboutPage::tr("Version %1").arg(QCoreApplication::applicationVersion()),
                                TypeRole::Strong));
    words->addWidget(
        plainLabel(AboutPage::tr("Small games for people in the same house."), TypeRole::Body, Role::Muted));
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return row;
}

AboutPage::AboutPage(QWidget *parent)
    : QWidget(parent)
    , m_licences(new Reading(tr("Licences")))
{
    auto *card = new Card;
    card->setPadding(24, 20);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::card);
    column->addLayout(makeHead());
    column->addWidget(m_licences, 1);
    m_licences->setPlainText(
        QStringList{tr("Parlor is free software:"), ownLicence(), tr("It uses:"), usedLicences(), thanks()}
            .join(u"\n\n"_s));
    card->setMaximumWidth(comfortable);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(40 - Card::shadow, 20, 40 - Card::shadow, 16);
    whole->addStretch(1);
    whole->addWidget(card, 100);
    whole->addStretch(1);
}

void AboutPage::takeFocus()
{
    m_licences->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
