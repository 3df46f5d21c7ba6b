#include "pages/aboutpage.h"

#include "pages/pagewidth.h"
#include "releasenotes.h"
#include "style/style.h"
#include "widgets/boxlayouts.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/readonlytext.h"
#include "widgets/segmented.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFile>
#include <QIcon>
#include <QLocale>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int signSide = 64; // px

static QString whatIsNew()
{
    QFile metainfo(u":/parlor.metainfo.xml"_s);
    QStringList releases;
    if (metainfo.open(QFile::ReadOnly)) {
        for (const core::Release &release :
             core::readReleases(metainfo, QLocale::languageToCode(QLocale().language()))) {
            QString title = AboutPage::tr("Version %1").arg(release.version);
            if (release.date.isValid())
                title += u" · "_s + QLocale().toString(release.date, QLocale::LongFormat);
            releases.append(title + u"\n• "_s + release.notes.join(u"\n• "_s));
        }
    }
    return releases.join(u"\n\n"_s);
}

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

static QString licences()
{
    return QStringList{AboutPage::tr("Parlor is free software:"), ownLicence(), AboutPage::tr("It uses:"),
                       usedLicences(), thanks()}
        .join(u"\n\n"_s);
}

static QLayout *makeHead()
{
    auto *sign = new QLabel;
    sign->setPixmap(QIcon(u":/parlor.svg"_s).pixmap(QSize(signSide, signSide), sign->devicePixelRatioF()));
    auto *words = fillBox(new QVBoxLayout, space::unit,
                          {plainLabel(AboutPage::tr("Parlor"), TypeRole::PageTitle),
                           plainLabel(AboutPage::tr("Version %1").arg(QCoreApplication::applicationVersion()),
                                      TypeRole::Strong),
                           plainLabel(AboutPage::tr("Small games for people in the same house."),
                                      TypeRole::Body, Role::Muted)});
    auto *row = fillBox(new QHBoxLayout, 20, {{sign, 0, Qt::AlignTop}, {words, 1}});
    return row;
}

AboutPage::AboutPage(QWidget *parent)
    : QWidget(parent)
    , m_parts{{{tr("What is new"), whatIsNew()}, {tr("Licences"), licences()}}}
    , m_text(new ReadOnlyText({}))
{
    auto *card = new Card;
    card->setPadding(24, 20);
    auto *column = new QVBoxLayout(card);
    column->setSpacing(space::card);
    column->addLayout(makeHead());
    auto *parts = new Segmented(tr("To read"), {m_parts[0].title, m_parts[1].title});
    fillBox(column, {{parts, 0, Qt::AlignLeft}, {m_text, 1}});
    connect(parts, &Segmented::chosen, this, &AboutPage::showPart);
    showPart(0);
    card->setMaximumWidth(pageWidth::reading);
    auto *whole = fillBox(new QHBoxLayout(this), {BoxPart::stretch(1), {card, 100}, BoxPart::stretch(1)});
    whole->setContentsMargins(40 - Card::shadow, 20, 40 - Card::shadow, 16);
}

void AboutPage::showPart(int part)
{
    const auto &[title, text] = m_parts.at(static_cast<std::size_t>(part));
    m_text->setAccessibleName(title);
    m_text->setPlainText(text);
}

void AboutPage::takeFocus()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
