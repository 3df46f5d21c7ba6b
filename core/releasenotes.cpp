#include "releasenotes.h"

#include <QXmlStreamReader>

namespace core {

using namespace Qt::Literals::StringLiterals;

// A translation follows what it translates.
static void readNote(QXmlStreamReader &xml, const QString &language, QStringList &notes)
{
    const QString spoken = xml.attributes().value("xml:lang"_L1).toString();
    const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    if (spoken.isEmpty())
        notes.append(text);
    else if (spoken == language && !notes.isEmpty())
        notes.back() = text;
}

static Release readRelease(QXmlStreamReader &xml, const QString &language)
{
    const auto attributes = xml.attributes();
    Release release{attributes.value("version"_L1).toString(),
                    QDate::fromString(attributes.value("date"_L1).toString(), Qt::ISODate),
                    {}};
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == "release"_L1)) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "li"_L1)
            readNote(xml, language, release.notes);
    }
    return release;
}

std::vector<Release> readReleases(QIODevice &metainfo, const QString &language)
{
    QXmlStreamReader xml(&metainfo);
    std::vector<Release> releases;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "release"_L1)
            releases.push_back(readRelease(xml, language));
    }
    return releases;
}

} // namespace core
