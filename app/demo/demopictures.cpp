#include "demo/demopictures.h"

#include "demo/demowaiting.h"

#include <QApplication>
#include <QDir>

namespace app {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto moving = 400ms; // more than any movement takes

DemoPictures::DemoPictures(const DemoParty &party, const QString &folder, std::vector<DemoLook> looks)
    : m_party(party)
    , m_folder(folder)
    , m_looks(std::move(looks))
{
}

void DemoPictures::take(const QString &what)
{
    m_party.settle();
    ++m_number;
    if (m_looks.empty()) {
        rest(moving);
        untilStill();
        return grab(m_folder, what);
    }
    const DemoLook before{{}, ui::lookOf(m_party.ana().window), m_party.ana().window.size()};
    for (const DemoLook &look : m_looks) {
        applyLook(look);
        grab(m_folder + u'/' + look.name, what);
    }
    applyLook(before); // the story goes on where its buttons are
}

void DemoPictures::applyLook(const DemoLook &look)
{
    ui::applyLook(*qApp, look.look);
    for (const auto &player : m_party.players())
        player->window.resize(look.size);
    untilStill();
}

// Qt draws large letters as outlines, and shifts them by a part of the fraction of a pixel by which the
// letter that it loaded last was shifted, whichever that was. Letters as large as these are loaded each time,
// and not shifted.
static void forgetLastLetter()
{
    constexpr int enormous = 1000; // px
    QFont font = ui::font(ui::TypeRole::Body);
    font.setPixelSize(enormous);
    for (const auto weight : {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold}) {
        font.setWeight(weight);
        static_cast<void>(QFontMetricsF(font).horizontalAdvance(u"M\uD55C"_s));
    }
}

void DemoPictures::grab(const QString &folder, const QString &what)
{
    QDir().mkpath(folder);
    for (const auto &player : m_party.players()) {
        const QString file = u"%1-%2-%3.png"_s.arg(m_number, 2, 10, QChar(u'0'))
                                 .arg(what, player->name.toLower());
        forgetLastLetter();
        player->window.grab().save(QDir(folder).filePath(file));
        ++m_count;
    }
}

} // namespace app
